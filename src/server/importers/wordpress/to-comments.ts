import { htmlToLine, htmlToText } from '#src/server/importers/html-text.ts';
import type { ImportedComment, ImportProblem } from '#src/server/importers/news-item.ts';
import { commentSchema, complaintOf } from '#src/server/importers/wordpress/record-schemas.ts';

/** Approved comments of readers; pings and what waits for a moderator are passed over. */
export function toComments(records: readonly unknown[]): {
  comments: ImportedComment[];
  problems: ImportProblem[];
} {
  const comments: ImportedComment[] = [];
  const problems: ImportProblem[] = [];
  for (const record of records) {
    const parsed = commentSchema.safeParse(record);
    if (parsed.success) {
      const { id, post, parent, author_name, date_gmt, content, status, type } = parsed.data;
      if (type !== 'comment' || status !== 'approved') continue;
      comments.push({
        sourceId: String(id),
        articleSourceId: String(post),
        parentSourceId: parent === 0 ? null : String(parent),
        authorName: htmlToLine(author_name),
        text: htmlToText(content.rendered),
        dateCreated: `${date_gmt}Z`,
      });
    } else {
      const sourceId = String(Reflect.get(Object(record), 'id'));
      const where = `comment ${sourceId}`;
      problems.push({ sourceId, where, reason: complaintOf(parsed.error) });
    }
  }
  return { comments, problems };
}
