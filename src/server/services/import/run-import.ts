import { m } from '#src/i18n/text.ts';
import type { OpenDb } from '#src/server/db/database.ts';
import { tryProcessLock } from '#src/server/db/process-lock.ts';
import { readDisqus } from '#src/server/importers/disqus/read-disqus.ts';
import { readFeed } from '#src/server/importers/feed/read-feed.ts';
import type { SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import { readFolderPicture } from '#src/server/importers/markdown/read-folder-picture.ts';
import { readMarkdownStories } from '#src/server/importers/markdown/read-markdown-stories.ts';
import type { ImportedItem } from '#src/server/importers/news-item.ts';
import { readWordPress } from '#src/server/importers/wordpress/read-wordpress.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import {
  type ImportProgress,
  importNewsItems,
} from '#src/server/services/import/import-news-items.ts';
import {
  folderOf,
  type ImportSource,
  sourceKey,
} from '#src/server/services/import/import-source.ts';
import type { ImportSummary } from '#src/server/services/import/import-summary.ts';
import { matchThread } from '#src/server/services/import/match-thread.ts';
import { createRemotePictures } from '#src/server/services/import/remote-pictures.ts';
import {
  beginRun,
  endRun,
  listStoredComments,
  listStoredPosts,
  readCursor,
  saveCursor,
} from '#src/server/services/import/source-state.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';

export type ImportRunner = {
  store: Pick<OpenDb, 'db' | 'engine' | 'pool'>;
  mediaStore: MediaStore;
  now: () => Date;
  /** Public origin of the site without a slash at the end. */
  siteUrl: string;
  fetch: SafeFetch;
  /** Where pictures of other servers are shown from: kept here unless told. */
  pictureHome?: 'keep' | 'link';
  /** `user:password` of a WordPress application password. */
  wordpressCredential?: string;
  signal?: AbortSignal;
};

/** More than a newsroom writes in a day: after an update, news do not wait for the whole archive. */
const relateAtMost = 500;

export type RunOptions = {
  isDryRun?: boolean;
  /** Compares the whole source, to find what is gone or was missed. */
  isSweep?: boolean;
  onProgress?: ImportProgress;
};

/**
 * Brings one source in from where its last run ended. One import runs at a time, whatever process
 * it is in: undefined where another is under way.
 * @throws what the store throws, and the reason of the signal
 */
export async function runImportSource(
  runner: ImportRunner,
  source: ImportSource,
  options: RunOptions = {},
): Promise<ImportSummary | undefined> {
  const { store, now } = runner;
  const { isDryRun = false, isSweep = false } = options;
  const release = await tryProcessLock(store, 'import');
  if (release === undefined) return undefined;
  try {
    const key = sourceKey(source);
    const cursor = isDryRun
      ? await readCursor(store.db, key)
      : await beginRun(store.db, key, now());
    const context = contextOf(runner, source, key, isDryRun);
    const items = itemsOf(runner, source, { key, cursor, isSweep });
    const summary = await importNewsItems(context, items, options.onProgress);
    if (!isDryRun && summary.stopped === undefined) await endRun(store.db, key, now(), isSweep);
    return summary;
  } finally {
    await release();
  }
}

function contextOf(
  { store: { db }, pictureHome: home = 'keep', ...runner }: ImportRunner,
  source: ImportSource,
  key: string,
  isDryRun: boolean,
): ImportContext {
  const { mediaStore, now, siteUrl, fetch, signal } = runner;
  return {
    db,
    now,
    siteUrl,
    mediaStore,
    ...(source.kind === 'markdown'
      ? { readPicture: readFolderPicture(folderOf(source)) }
      : { remotePictures: createRemotePictures({ db, mediaStore, fetch, now, home }) }),
    source: key,
    isDryRun,
    relateAtMost,
    saveCursor: (cursor) => saveCursor(db, key, cursor),
    ...(signal === undefined ? {} : { signal }),
  };
}

type Reading = { key: string; cursor: unknown; isSweep: boolean };

function itemsOf(
  { store: { db }, fetch, wordpressCredential }: ImportRunner,
  source: ImportSource,
  { key, cursor, isSweep }: Reading,
): AsyncIterable<ImportedItem> {
  const fallbackSection = { slug: 'berita', name: m.section_news() };
  switch (source.kind) {
    case 'markdown':
      return readMarkdownStories(folderOf(source));
    case 'disqus':
      return readDisqus({
        file: source.address,
        findStory: (thread) => matchThread(db, thread),
      });
    case 'feed':
      return readFeed({
        fetch,
        feedUrl: source.address,
        source: key,
        cursor: isSweep ? undefined : cursor,
        fallbackSection,
      });
    case 'wordpress':
      return readWordPress({
        fetch,
        siteUrl: source.address,
        source: key,
        cursor,
        isSweep,
        fallbackSection,
        ...(wordpressCredential === undefined ? {} : { credential: wordpressCredential }),
        listStoredPosts: (after, upTo) => listStoredPosts(db, key, after, upTo),
        listStoredComments: (after, upTo) => listStoredComments(db, key, after, upTo),
      });
  }
}
