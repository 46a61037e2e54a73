import { needsSignIn, type PrepareSend } from '#src/client/features/comments/outbox/deliver.ts';
import { drain } from '#src/client/features/comments/outbox/drain.ts';
import {
  keyOf,
  type Operation,
  type Wish,
  type Wished,
  wishFor,
} from '#src/client/features/comments/outbox/operation.ts';
import type { OperationStore } from '#src/client/features/comments/outbox/operation-store.ts';
import {
  createOutboxView,
  type OutboxChannel,
} from '#src/client/features/comments/outbox/outbox-view.ts';
import type { ApiClient } from '#src/client/lib/api-client.ts';

export type OutboxOptions = {
  store: OperationStore;
  api: ApiClient;
  /** Runs a drain while no other tab runs one. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  channel?: OutboxChannel | undefined;
  now?: () => number;
  /** False where the browser knows of no network. */
  isOnline?: () => boolean;
};

/**
 * Calls `work` until nobody has asked for it since it began; a call meanwhile waits for the same end.
 * @param onAtWork told before the first call and after the last
 */
function oneAtATime(
  work: () => Promise<void>,
  onAtWork: (isAtWork: boolean) => void,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWanted = false;

  async function run(): Promise<void> {
    onAtWork(true);
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } finally {
      running = undefined;
      onAtWork(false);
    }
  }

  return () => {
    isWanted = true;
    running ??= run();
    return running;
  };
}

/** Changes that a reader's own action makes: what was answered before no longer counts. */
function renewed(before: Operation, wish: Wish): Operation {
  const { failure: _, ...kept } = before;
  return { ...kept, wish, version: before.version + 1, status: 'waiting', notBefore: 0 };
}

const withoutPause = (before: Operation): Operation => ({
  ...before,
  status: 'waiting',
  notBefore: 0,
});

/** The one owner of everything that a reader wished and the server has not yet acknowledged. */
export function createOutbox(options: OutboxOptions) {
  const { store, api, exclusively, channel, now = Date.now, isOnline = () => true } = options;
  const { show, tellSentEverywhere, ...view } = createOutboxView(store, channel);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let prepareSend: PrepareSend = (comment) => comment;

  async function drainOnce(): Promise<void> {
    const next = await exclusively(() =>
      drain({
        store,
        api,
        now,
        isOnline,
        prepareSend: (comment, failure) => prepareSend(comment, failure),
        onSending: (sendingKey) => {
          show({ sendingKey });
          void view.reloadEverywhere();
        },
        onSent: tellSentEverywhere,
      }),
    );
    await view.reloadEverywhere();
    clearTimeout(timer);
    if (next !== undefined) timer = setTimeout(() => void wake(), Math.max(0, next - now()));
  }

  const wake = oneAtATime(drainOnce, (isAtWork) => show({ isAtWork }));

  async function changeAll(isMeant: (operation: Operation) => boolean): Promise<void> {
    for (const { key } of (await store.list()).filter(isMeant)) {
      await store.change(key, (before) => before && withoutPause(before));
    }
    await wake();
  }

  async function change(key: string, to: Parameters<OperationStore['change']>[1]): Promise<void> {
    await store.change(key, to);
    // First, so that nobody takes what is about to be sent for what has to wait.
    void wake();
    await view.reloadEverywhere();
  }

  return {
    ...view,
    /** Sends what may be sent now. @returns when that is done */
    wake,

    /** Keeps a wish, then sends it. @returns once it is kept */
    enqueue: (wished: Wished) =>
      change(keyOf(wished.commentId, wished.wish.kind), (before) => wishFor(before, wished, now())),

    /** Changes what waits or was refused, and has it sent. @returns once that is kept */
    revise: (key: string, wish: Wish) => change(key, (before) => before && renewed(before, wish)),

    /** Has one wish sent at once, whatever was answered before. */
    retry: (key: string) => change(key, (before) => before && withoutPause(before)),

    /**
     * Takes a wish back. A comment that may have arrived, its answer lost, is deleted on the server as
     * well. @returns the operation as it was
     */
    async cancel(key: string): Promise<Operation | undefined> {
      let taken: Operation | undefined;
      await change(key, (before) => {
        taken = before;
        if (before?.wish.kind !== 'create' || before.status === 'refused') return undefined;
        return wishFor(before, { ...before, wish: { kind: 'delete' } }, now());
      });
      return taken;
    },

    /** For when the network is back: what waited for it goes now; a wait the server named stands. */
    hurry: () =>
      changeAll(
        (operation) =>
          operation.status === 'waiting' &&
          operation.failure?.retryAfter === undefined &&
          !needsSignIn(operation),
      ),

    /** For when the reader has signed in. */
    resumeAfterSignIn: () => changeAll(needsSignIn),

    /** Says what adds a proof of work, or whatever is asked for, before a comment goes. */
    prepareWith(prepare: PrepareSend): void {
      prepareSend = prepare;
    },
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
