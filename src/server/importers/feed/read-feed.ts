import { z } from 'zod';
import { decodeText } from '#src/server/importers/feed/decode-text.ts';
import { parseFeedText } from '#src/server/importers/feed/parse-feed-text.ts';
import { toNewsItem } from '#src/server/importers/feed/to-news-item.ts';
import { htmlToLine } from '#src/server/importers/html-text.ts';
import { shownUrl } from '#src/server/importers/http/fetch-error.ts';
import type { SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import { ImportError, type ImportedItem } from '#src/server/importers/news-item.ts';
import type { Section } from '#src/server/importers/wordpress/sections-of-posts.ts';

/** What the last reply said of itself, so that an unchanged feed costs one short answer. */
const cursorSchema = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});

export type ReadFeedOptions = {
  fetch: SafeFetch;
  feedUrl: string;
  source: string;
  cursor: unknown;
  fallbackSection: Section;
};

/**
 * Reads a feed once, oldest story first; nothing where it did not change since `cursor`. What a feed
 * does not list any more stays: it only ever lists the latest.
 * @throws ImportError, FetchError
 */
export async function* readFeed(options: ReadFeedOptions): AsyncGenerator<ImportedItem> {
  const { fetch, feedUrl, source, fallbackSection } = options;
  const known = cursorSchema.safeParse(options.cursor).data ?? {};
  const reply = await fetch(feedUrl, {
    headers: {
      accept:
        'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
      ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
    },
  });
  if (reply.status === 304) return;
  if (reply.status !== 200) {
    throw new ImportError(`${shownUrl(new URL(feedUrl))} answered ${reply.status}`);
  }
  const feed = parseFeedText(decodeText(reply.body, reply.headers['content-type']));
  const feedName = htmlToLine(feed.title) || new URL(feedUrl).host;
  const context = { source, feedUrl: reply.url, feedName, fallbackSection };
  yield { expected: feed.entries.length };
  for (const [place, entry] of [...feed.entries.entries()].reverse()) {
    yield toNewsItem(entry, place + 1, context);
  }
  const { etag, 'last-modified': lastModified } = reply.headers;
  yield { cursor: { etag, lastModified } };
}
