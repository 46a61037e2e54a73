import type { Article, Image } from '#src/contract/articles.ts';
import type { BodyRoot } from '#src/contract/body.ts';
import { formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';
import { bodyHtml, pictureHtml, toAbsoluteUrl } from '#src/server/feeds/body-html.ts';
import { escapeXml } from '#src/server/feeds/xml.ts';

/** The dateline in front of the first paragraph's words, as the page shows it. */
function withDateline(body: BodyRoot, dateline: string): BodyRoot {
  const [first, ...rest] = body.children;
  if (dateline === '' || first?.type !== 'element' || first.tagName !== 'p') return body;
  const place = { type: 'text', value: `${dateline} – ` } as const;
  return {
    type: 'root',
    children: [{ ...first, children: [place, ...first.children] }, ...rest],
  };
}

function leadHtml(image: Image, siteUrl: string): string {
  const caption = image.caption && escapeXml(image.caption);
  const credit = image.creditText && `<small>${escapeXml(image.creditText)}</small>`;
  const words = [caption, credit].filter((text) => text !== '').join(' ');
  const src = toAbsoluteUrl(image.src, { siteUrl, articleUrl: siteUrl }) ?? image.preview;
  const mediaId = /^\/media\/([0-9a-f]+)\//.exec(image.src)?.[1];
  const picture = pictureHtml({ ...image, src, mediaId }, siteUrl);
  return `<figure>${picture}${words === '' ? '' : `<figcaption>${words}</figcaption>`}</figure>`;
}

function notesHtml({ corrections, source }: Article): string[] {
  const lines = corrections.map(
    ({ date, text }) =>
      `<p><strong>${escapeXml(m.article_corrections())}</strong> (${escapeXml(
        formatDateTime(date, currentLocale()),
      )}): ${escapeXml(text)}</p>`,
  );
  if (source === null) return lines;
  const name = escapeXml(m.article_original({ name: source.name }));
  const href = toAbsoluteUrl(source.url, { siteUrl: source.url, articleUrl: source.url });
  const credit = href === undefined ? name : `<a href="${escapeXml(href)}">${name}</a>`;
  return [...lines, `<p>${credit}</p>`];
}

/**
 * A whole story as HTML for feed readers: its picture, its text with the dateline, its corrections
 * and where it first appeared. @param siteUrl public origin without a slash at the end
 */
export function articleHtml(article: Article, siteUrl: string): string {
  const base = { siteUrl, articleUrl: article.url };
  return [
    ...(article.image === null ? [] : [leadHtml(article.image, siteUrl)]),
    bodyHtml(withDateline(article.body, article.dateline), base),
    ...notesHtml(article),
  ].join('\n');
}
