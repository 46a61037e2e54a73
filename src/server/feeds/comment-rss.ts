import { commentAnchor, pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';
import { toRfc822 } from '#src/server/feeds/rfc822-date.ts';
import { type RssChannel, rssDocument } from '#src/server/feeds/rss-channel.ts';
import { escapeXml, textElement, type XmlElement, xml } from '#src/server/feeds/xml.ts';

/** A published comment as a feed tells it. */
export type FeedComment = {
  id: string;
  article: { slug: string; headline: string };
  authorName: string;
  /** Whom it answers; null at the top level. */
  answers: { id: string; authorName: string } | null;
  /** Plain text with newlines. */
  text: string;
  /** ISO 8601. */
  dateCreated: string;
  dateEdited: string | null;
};

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
};

const idOf = (id: string) => `urn:uuid:${id}`;

/** Plain text as HTML: what was typed as markup stays what was typed. */
function toHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((lines) => escapeXml(lines).replaceAll('\n', '<br>'));
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}

function item(comment: FeedComment, siteUrl: string): XmlElement {
  const { id, article, authorName, answers, text } = comment;
  const { headline } = article;
  const name = authorName || m.comments_anonymous();
  const html = toHtml(text);
  const url = `${siteUrl}${pagePaths.article(article.slug)}#${commentAnchor(id)}`;
  const title =
    answers === null
      ? m.feed_comment({ name, headline })
      : m.feed_comment_reply({
          name,
          other: answers.authorName || m.comments_anonymous(),
          headline,
        });
  return xml('item', {}, [
    textElement('title', title),
    textElement('link', url),
    // Not its address: that changes with the story's, and a guid never may.
    textElement('guid', idOf(id), { isPermaLink: 'false' }),
    textElement('pubDate', toRfc822(comment.dateCreated)),
    textElement('dc:creator', name),
    // https://www.rfc-editor.org/rfc/rfc4685
    answers === null ? undefined : xml('thr:in-reply-to', { ref: idOf(answers.id) }),
    textElement('description', html),
    textElement('content:encoded', html),
  ]);
}

function lastChange(comments: readonly FeedComment[]): string {
  const times = comments.map(({ dateCreated, dateEdited }) =>
    Date.parse(dateEdited ?? dateCreated),
  );
  return new Date(Math.max(0, ...times)).toISOString();
}

/**
 * RSS 2.0 of a conversation, or of all of them, newest first. The same comments make the same
 * document. https://www.rssboard.org/rss-specification
 */
export function toCommentRss(
  channel: Omit<RssChannel, 'changed'>,
  comments: readonly FeedComment[],
): string {
  const items = comments.map((comment) => item(comment, channel.siteUrl));
  return rssDocument({ ...channel, changed: lastChange(comments) }, namespaces, items);
}
