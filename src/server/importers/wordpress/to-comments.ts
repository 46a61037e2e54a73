import { htmlToLine, htmlToText } from '#src/server/importers/html-text.ts';
import type { ImportedComment, ImportProblem } from '#src/server/importers/news-item.ts';
import { commentSchema, complaintOf } from '#src/server/importers/wordpress/record-schemas.ts';

/** https://developer.wordpress.org/rest-api/reference/comments/: `spam` and `trash` are the others. */
const statuses: ReadonlyMap<string, ImportedComment['status']> = new Map([
  ['approved', 'published'],
  ['hold', 'held'],
]);

/** Comments of readers, approved or waiting for a moderator; pings, spam and what was thrown away are none. */
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
      const ours = statuses.get(status);
      if (type !== 'comment' || ours === undefined) continue;
      comments.push({
        sourceId: String(id),
        articleSourceId: String(post),
        parentSourceId: parent === 0 ? null : String(parent),
        status: ours,
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
