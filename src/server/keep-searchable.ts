import type { OpenDb } from '#src/server/db/database.ts';
import type { Logger } from '#src/server/log.ts';
import { refreshPendingRelated } from '#src/server/services/import/refresh-pending-related.ts';
import { queueOldEntries, refreshSearch } from '#src/server/services/search/refresh-search.ts';
import { takeTurns } from '#src/server/take-turns.ts';

export type Searchable = { stop: () => Promise<void> };

const minute = 60_000;

/**
 * Has every story that awaits it made findable, then events and related stories: all of them after an
 * update that changed how, else what an import left, or one that was cut short. At the start and every
 * minute after, in one process of the site; a round that failed is tried again. Readers are served
 * meanwhile.
 */
export function keepSearchable(
  store: Pick<OpenDb, 'db' | 'engine' | 'pool' | 'canWrite'>,
  now: () => Date,
  log: Logger,
): Searchable {
  const { db, canWrite } = store;
  const stopping = new AbortController();
  const { signal } = stopping;

  async function catchUp(): Promise<void> {
    if (!canWrite()) return;
    await queueOldEntries(db);
    const count = await refreshSearch({ db, signal });
    if (count > 0) log.info('stories were made findable', { count });
    await refreshPendingRelated({ db, now, signal });
  }

  const turns = takeTurns({
    store,
    name: 'searchable',
    everyMs: minute,
    work: catchUp,
    onError: (error) => {
      if (!signal.aborted) log.error('stories were not made findable', { error });
    },
  });
  return {
    stop: async () => {
      stopping.abort(new Error('the server stops'));
      await turns.stop();
    },
  };
}
