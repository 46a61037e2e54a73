import { parseFeed } from 'feedsmith';
import type { ReadFeed } from '#src/server/importers/feed/feed-entry.ts';
import { type FeedEntry, plainToHtml, present } from '#src/server/importers/feed/feed-entry.ts';
import { readAtom } from '#src/server/importers/feed/parse-atom.ts';
import { readRdf, readRss } from '#src/server/importers/feed/parse-rss.ts';
import { repairXml } from '#src/server/importers/feed/repair-xml.ts';
import { ImportError } from '#src/server/importers/news-item.ts';

type Parsed = ReturnType<typeof parseFeed>;
type JsonFeed = Extract<Parsed, { format: 'json' }>['feed'];

/**
 * Reads RSS 0.91 to 2.0, RSS 1.0, Atom 1.0 or JSON Feed 1.0 and 1.1, whichever the text is; what is
 * almost one of them is repaired first.
 * @throws ImportError where it is none of them
 */
export function parseFeedText(text: string): ReadFeed {
  const parsed = parseLeniently(text.replace(/^[\s\uFEFF]+/, ''));
  switch (parsed.format) {
    case 'rss':
      return readRss(parsed.feed);
    case 'rdf':
      return readRdf(parsed.feed);
    case 'atom':
      return readAtom(parsed.feed);
    case 'json':
      return readJson(parsed.feed);
  }
}

function parseLeniently(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch {
    try {
      return parseFeed(repairXml(text));
    } catch (error) {
      const isPage = /^<(!doctype html|html)/i.test(text);
      const what = isPage ? 'a web page and no feed' : 'no RSS, Atom or JSON Feed that can be read';
      throw new ImportError(`the reply is ${what}`, { cause: error });
    }
  }
}

/** https://www.jsonfeed.org/version/1.1/ */
function readJson(feed: JsonFeed): ReadFeed {
  const entries = (feed.items ?? []).map((item): FeedEntry => {
    const contentHtml = item.content_html ?? plainToHtml(item.content_text ?? '');
    return {
      id: item.id,
      link: item.url ?? item.external_url,
      titleHtml: plainToHtml(item.title ?? ''),
      summaryHtml: plainToHtml(item.summary ?? ''),
      contentHtml: contentHtml || plainToHtml(item.summary ?? ''),
      published: item.date_published ?? item.date_modified,
      updated: item.date_modified,
      authors: present((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
      categories: present(item.tags ?? []),
      pictures: present([item.image, item.banner_image]).map((src) => ({ src })),
    };
  });
  return { title: plainToHtml(feed.title ?? ''), link: feed.home_page_url, entries };
}
