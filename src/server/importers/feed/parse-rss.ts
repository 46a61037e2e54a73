import type { parseFeed } from 'feedsmith';
import {
  type FeedEntry,
  type FeedPicture,
  present,
  type ReadFeed,
} from '#src/server/importers/feed/feed-entry.ts';

type Parsed = ReturnType<typeof parseFeed>;
type RssFeed = Extract<Parsed, { format: 'rss' }>['feed'];
type RdfFeed = Extract<Parsed, { format: 'rdf' }>['feed'];
type RssItem = NonNullable<RssFeed['items']>[number];
type RdfItem = NonNullable<RdfFeed['items']>[number];

/** RSS 0.91 to 2.0, with content:encoded, dc:, media: and itunes:. */
export function readRss(feed: RssFeed): ReadFeed {
  const entries = (feed.items ?? []).map((item): FeedEntry => {
    const guid = item.guid?.value;
    const isLink = item.guid?.isPermaLink !== false && /^https?:/.test(guid ?? '');
    return {
      ...sharedOf(item),
      id: guid,
      link: item.link ?? (isLink ? guid : undefined),
      published: item.pubDate ?? dublinDate(item),
      authors: present([
        ...(item.dc?.creators ?? []),
        ...(item.dc?.creators?.length ? [] : (item.authors ?? []).map((one) => one.name)),
      ]),
      categories: present([
        ...(item.categories ?? []).map(({ name }) => name),
        ...(item.dc?.subjects ?? []),
      ]),
      pictures: rssPictures(item),
    };
  });
  return { title: feed.title ?? '', link: feed.link, entries };
}

/** RSS 1.0, which is RDF: everything but title, link and description is in dc: and content:. */
export function readRdf(feed: RdfFeed): ReadFeed {
  const entries = (feed.items ?? []).map(
    (item): FeedEntry => ({
      ...sharedOf(item),
      id: item.rdf?.about ?? item.link,
      link: item.link,
      published: dublinDate(item),
      authors: present(item.dc?.creators ?? []),
      categories: present(item.dc?.subjects ?? []),
      pictures: mediaPictures(item.media),
    }),
  );
  return { title: feed.title ?? '', link: feed.link, entries };
}

function sharedOf(item: RssItem | RdfItem) {
  const summaryHtml = item.description ?? '';
  return {
    titleHtml: item.title ?? '',
    summaryHtml,
    contentHtml: item.content?.encoded ?? summaryHtml,
  };
}

function dublinDate({ dc }: RssItem | RdfItem): unknown {
  return dc?.dates?.[0];
}

function rssPictures(item: RssItem): FeedPicture[] {
  const enclosed = (item.enclosures ?? []).flatMap(({ url, type }) =>
    url !== undefined && type?.startsWith('image/') ? [{ src: url }] : [],
  );
  const itunes = item.itunes?.image;
  return [...mediaPictures(item.media), ...enclosed, ...(itunes ? [{ src: itunes }] : [])];
}

/** https://www.rssboard.org/media-rss: what is a picture, the widest first; thumbnails last. */
function mediaPictures(media: RssItem['media']): FeedPicture[] {
  const contents = [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap((group) => group.contents ?? []),
  ];
  const pictures = contents.flatMap((content): FeedPicture[] => {
    const { url, medium, type = '', width = 0 } = content;
    const isPicture = medium === 'image' || type.startsWith('image/') || (!medium && !type);
    if (url === undefined || !isPicture) return [];
    const caption = content.description?.value ?? media?.description?.value ?? '';
    const creditText = (content.credits ?? media?.credits)?.[0]?.value ?? '';
    return [{ src: url, caption, creditText, width }];
  });
  const thumbnails = (media?.thumbnails ?? []).flatMap(({ url }) => (url ? [{ src: url }] : []));
  const byWidth = pictures.sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
  return [...byWidth, ...thumbnails];
}
