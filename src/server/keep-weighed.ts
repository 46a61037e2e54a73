import type { OpenDb } from '#src/server/db/database.ts';
import type { Logger } from '#src/server/log.ts';
import { weighStories } from '#src/server/services/articles/weigh-stories.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';
import { weighPictures } from '#src/server/services/media/weigh-pictures.ts';
import { type Turns, takeTurns } from '#src/server/take-turns.ts';

type WeighingNewsroom = {
  db: Pick<OpenDb, 'db' | 'engine' | 'pool' | 'canWrite'>;
  mediaStore: MediaStore;
};

export type Weighing = {
  now: () => Date;
  log: Logger;
  /** Asks the site itself, as a browser that takes brotli does. */
  ask: (path: string) => Promise<Response>;
};

const quarterMinute = 15_000;

/** Weighs pictures, then the stories that show them: whatever was not weighed since it changed. */
export async function weighAll(
  { db: { db }, mediaStore }: WeighingNewsroom,
  { now, log, ask }: Weighing,
  signal?: AbortSignal,
): Promise<void> {
  const onError = (error: unknown, id: string) =>
    log.warn('a picture was not weighed', { picture: id, error });
  const bounds = signal === undefined ? {} : { signal };
  await weighPictures({ db, mediaStore, onError, ...bounds });
  await weighStories({ context: { db, now }, ask, ...bounds });
}

/**
 * Has every story say what it costs: at the start and four times a minute after, by whichever process of the
 * site has the turn. Readers are served meanwhile.
 */
export function keepWeighed(newsroom: WeighingNewsroom, weighing: Weighing): Turns {
  const stopping = new AbortController();
  const { signal } = stopping;
  const turns = takeTurns({
    store: newsroom.db,
    name: 'weighed',
    everyMs: quarterMinute,
    work: async () => {
      if (newsroom.db.canWrite()) await weighAll(newsroom, weighing, signal);
    },
    onError: (error) => {
      if (!signal.aborted) weighing.log.error('stories were not weighed', { error });
    },
  });
  return {
    stop: async () => {
      stopping.abort(new Error('the server stops'));
      await turns.stop();
    },
  };
}
