import type { parseFeed } from 'feedsmith';
import {
  type FeedEntry,
  type FeedPicture,
  plainToHtml,
  present,
  type ReadFeed,
} from '#src/server/importers/feed/feed-entry.ts';

type AtomFeed = Extract<ReturnType<typeof parseFeed>, { format: 'atom' }>['feed'];
type AtomEntry = NonNullable<AtomFeed['entries']>[number];
type AtomText = NonNullable<AtomEntry['title']>;

/** Atom 1.0 (RFC 4287): plain text unless it says html or xhtml. */
export function readAtom(feed: AtomFeed): ReadFeed {
  const entries = (feed.entries ?? []).map((entry): FeedEntry => {
    const summaryHtml = toHtml(entry.summary);
    return {
      id: entry.id,
      link: alternate(entry.links),
      titleHtml: toHtml(entry.title),
      summaryHtml,
      contentHtml: toHtml(entry.content) || summaryHtml,
      published: entry.published ?? entry.updated,
      updated: entry.updated,
      authors: present((entry.authors ?? feed.authors ?? []).map(({ name }) => name)),
      categories: present((entry.categories ?? []).map(({ label, term }) => label ?? term)),
      pictures: picturesOf(entry),
      base: entry.xml?.base ?? feed.xml?.base,
    };
  });
  return { title: toHtml(feed.title), link: alternate(feed.links), entries };
}

function toHtml(text: AtomText | AtomEntry['content']): string {
  const { value = '', type = 'text' } = text ?? {};
  return /html$/i.test(type) ? value : plainToHtml(value);
}

type AtomLinks = AtomEntry['links'];

function alternate(links: AtomLinks = []): string | undefined {
  const found = links.find(({ rel = 'alternate' }) => rel === 'alternate');
  return found?.href;
}

function picturesOf({ links = [], media }: AtomEntry): FeedPicture[] {
  const enclosed = links.flatMap(({ rel, href, type = '' }) =>
    rel === 'enclosure' && href !== undefined && type.startsWith('image/') ? [{ src: href }] : [],
  );
  const thumbnails = [...(media?.thumbnails ?? []), ...(media?.groups?.[0]?.thumbnails ?? [])];
  return [...enclosed, ...thumbnails.flatMap(({ url }) => (url ? [{ src: url }] : []))];
}
