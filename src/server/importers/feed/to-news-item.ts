import { createHash } from 'node:crypto';
import { slugify } from '#src/server/body/slugify.ts';
import { withAbsoluteAddresses } from '#src/server/importers/feed/absolute-addresses.ts';
import type { FeedEntry } from '#src/server/importers/feed/feed-entry.ts';
import { readDate } from '#src/server/importers/feed/read-date.ts';
import { htmlToLine, shorten } from '#src/server/importers/html-text.ts';
import type { NewsItem, StoryItem } from '#src/server/importers/news-item.ts';
import {
  findSiteSection,
  type Section,
} from '#src/server/importers/wordpress/sections-of-posts.ts';

export type EntryContext = {
  source: string;
  /** Address of the feed, and its name: who published its stories. */
  feedUrl: string;
  feedName: string;
  /** The section of what names none of the site's own. */
  fallbackSection: Section;
};

const descriptionLength = 300;
const titleLength = 80;

/** An entry of a feed as a story; with its reason where it is none. @param place counted from 1 */
export function toNewsItem(entry: FeedEntry, place: number, context: EntryContext): StoryItem {
  const base = resolve(entry.base, context.feedUrl) ?? context.feedUrl;
  const link = resolve(entry.link, base);
  const text = htmlToLine(entry.contentHtml);
  const headline = htmlToLine(entry.titleHtml) || shorten(text, titleLength);
  const sourceId = entry.id?.trim() || link || fingerprint(entry);
  const refuse = (reason: string): StoryItem => ({
    problem: { sourceId, where: `entry ${place}`, reason },
  });
  if (headline === '') return refuse('has neither a title nor a text');
  if (text === '' && !/<(?:img|iframe|video|audio)\b/i.test(entry.contentHtml)) {
    return refuse(`"${shorten(headline, titleLength)}" has no text`);
  }
  return { item: storyOf(entry, { sourceId, headline, text, link, base: link ?? base }, context) };
}

type Read = {
  sourceId: string;
  headline: string;
  text: string;
  link: string | undefined;
  base: string;
};

function storyOf(entry: FeedEntry, read: Read, context: EntryContext): NewsItem {
  const { html, firstPicture } = withAbsoluteAddresses(entry.contentHtml, read.base);
  const datePublished = readDate(entry.published);
  const dateModified = readDate(entry.updated);
  const isModified =
    datePublished !== undefined && dateModified !== undefined && dateModified > datePublished;
  const image = imageOf(entry, read.base, firstPicture);
  const categories = entry.categories.map(htmlToLine).filter((name) => name !== '');
  const section = categories.flatMap((name) => findSiteSection(slugify(name), name) ?? [])[0];
  return {
    source: context.source,
    sourceId: read.sourceId,
    slug: slugOf(read),
    headline: read.headline,
    description: shorten(htmlToLine(entry.summaryHtml) || read.text, descriptionLength),
    section: section ?? context.fallbackSection,
    topics: categories.filter((name) => findSiteSection(slugify(name), name) === undefined),
    authors: entry.authors.map((name) => ({ name: htmlToLine(name) })),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(isModified ? { dateModified } : {}),
    ...(image === undefined ? {} : { image }),
    corrections: [],
    body: { format: 'html', text: html },
    base: read.base,
    ...(read.link === undefined
      ? {}
      : { sourceUrl: read.link, sourceName: context.feedName, originUrl: read.link }),
  };
}

function imageOf(
  { pictures }: FeedEntry,
  base: string,
  first: { src: string; alt: string } | undefined,
): NewsItem['image'] {
  const [told] = pictures;
  const src = resolve(told?.src, base) ?? first?.src;
  if (src === undefined) return undefined;
  return {
    src,
    alt: src === first?.src ? first.alt : '',
    caption: htmlToLine(told?.caption ?? ''),
    creditText: htmlToLine(told?.creditText ?? ''),
  };
}

/** The last part of its address where that is made of words, else its headline. */
function slugOf({ link, headline, sourceId }: Read): string {
  const last =
    link === undefined ? '' : (new URL(link).pathname.split('/').findLast(Boolean) ?? '');
  const named = slugify(decode(last).replace(/\.(?:html?|php|aspx?)$/i, ''));
  const isWords = /[a-z]{3,}.*-.*[a-z]{3,}/.test(named);
  return (isWords ? named : slugify(headline)) || `cerita-${fingerprintOf(sourceId)}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function resolve(address: string | undefined, base: string): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

const fingerprintOf = (text: string) =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);
const fingerprint = ({ titleHtml, published }: FeedEntry) =>
  fingerprintOf(JSON.stringify([titleHtml, published]));
