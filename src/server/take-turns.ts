import type { OpenDb } from '#src/server/db/database.ts';
import { tryProcessLock } from '#src/server/db/process-lock.ts';

export type Turns = { stop: () => Promise<void> };

export type TurnOptions = {
  store: Pick<OpenDb, 'engine' | 'pool'>;
  /** Of the lock that one process of the site has at a time. */
  name: string;
  everyMs: number;
  work: () => Promise<unknown>;
  onError: (error: unknown) => void;
};

/** Does a piece of work at once and again and again, in whichever process of the site has the turn. */
export function takeTurns({ store, name, everyMs, work, onError }: TurnOptions): Turns {
  let underWay: Promise<void> | undefined;

  async function take(): Promise<void> {
    const release = await tryProcessLock(store, name);
    if (release === undefined) return;
    try {
      await work();
    } finally {
      await release();
    }
  }

  const run = () => {
    underWay ??= take()
      .catch(onError)
      .finally(() => {
        underWay = undefined;
      });
  };
  run();
  const timer = setInterval(run, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
