import {
  deliver,
  needsSignIn,
  type Outcome,
  type PrepareSend,
  type Receipt,
} from '#src/client/features/comments/outbox/deliver.ts';
import {
  type Failure,
  isCreate,
  type Operation,
} from '#src/client/features/comments/outbox/operation.ts';
import type { OperationStore } from '#src/client/features/comments/outbox/operation-store.ts';
import { proposeDevice } from '#src/client/features/comments/outbox/propose-device.ts';
import type { ApiClient } from '#src/client/lib/api-client.ts';

/** What sending needs; nothing of a window, so that a service worker can do it as well. */
export type Sender = {
  store: OperationStore;
  api: ApiClient;
  prepareSend: PrepareSend;
  /** Milliseconds since 1970. */
  now: () => number;
  /** False where the browser knows of no network: then nothing is tried. */
  isOnline: () => boolean;
  /** Told before an operation goes out, and when it has come back. */
  onSending: (key: string | undefined) => void;
  /** Told of what the server acknowledged; `attempts` counts this one as well. */
  onSent: (operation: Operation, receipt: Receipt) => void;
};

const shortestPause = 2_000;
const longestPause = 5 * 60_000;
const never = Number.MAX_SAFE_INTEGER;

/** Doubles with each attempt, up to 5 minutes; a little by chance, so that not all come at once. */
function pauseAfter(attempts: number): number {
  const pause = Math.min(longestPause, shortestPause * 2 ** Math.min(attempts, 10));
  return pause * (0.75 + Math.random() / 2);
}

function nextTry(operation: Operation, failure: Failure, now: number): number {
  if (needsSignIn({ failure })) return never;
  if (failure.retryAfter !== undefined) return now + failure.retryAfter * 1000;
  const isFirstProof =
    failure.code === 'proof_required' && operation.failure?.code !== 'proof_required';
  return isFirstProof ? now : now + pauseAfter(operation.attempts);
}

/** What is kept after an attempt. @param current what is kept now: newer than `sent`, perhaps */
function settle(
  current: Operation | undefined,
  sent: Operation,
  outcome: Outcome,
  now: number,
): Operation | undefined {
  if (current === undefined) return undefined;
  const isNewer = current.version !== sent.version;
  switch (outcome.kind) {
    case 'sent':
      if (!isNewer) return undefined;
      // It is there now: other words since are a change of it.
      return isCreate(current)
        ? { ...current, wish: { kind: 'edit', text: current.wish.text }, notBefore: 0 }
        : { ...current, notBefore: 0 };
    case 'stored_before':
      return isCreate(current)
        ? { ...current, wish: { kind: 'edit', text: current.wish.text }, notBefore: 0 }
        : current;
    case 'later': {
      const { failure } = outcome;
      return { ...current, failure, notBefore: isNewer ? 0 : nextTry(sent, failure, now) };
    }
    case 'refused': {
      const { device: _, ...kept } = current;
      return isNewer ? current : { ...kept, status: 'refused', failure: outcome.failure };
    }
  }
}

/** A comment that is still on its way is answered after it has arrived. */
function isHeldBack({ wish }: Operation, all: readonly Operation[]): boolean {
  if (wish.kind !== 'create') return false;
  return all.some(
    (other) => other.commentId === wish.parentId && isCreate(other) && other.status === 'waiting',
  );
}

function findNext(all: readonly Operation[], now: number): Operation | undefined {
  return all.find(
    (operation) =>
      operation.status === 'waiting' && operation.notBefore <= now && !isHeldBack(operation, all),
  );
}

/** When to come again: the earliest time at which something may be sent, or undefined. */
function nextTime(all: readonly Operation[]): number | undefined {
  const times = all
    .filter((operation) => operation.status === 'waiting' && !isHeldBack(operation, all))
    .map(({ notBefore }) => notBefore)
    .filter((time) => time < never);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** @returns when the network may be tried again, where it was the network that failed */
async function attempt(sender: Sender, next: Operation): Promise<number | undefined> {
  const { store, api, prepareSend, now } = sender;
  sender.onSending(next.key);
  try {
    const outcome = await deliver(api, next, prepareSend);
    if (outcome.kind === 'sent') sender.onSent(next, outcome.receipt);
    await store.change(next.key, (current) => settle(current, next, outcome, now()));
    const isCutOff = outcome.kind === 'later' && outcome.isNetwork;
    return isCutOff ? now() + pauseAfter(next.attempts) : undefined;
  } finally {
    sender.onSending(undefined);
  }
}

/**
 * Sends what waits, one after another, oldest first, until nothing is left that may be sent now. Only
 * one drain may run at a time on a device (`exclusively`).
 * @returns when to come again, in milliseconds since 1970; undefined where nothing waits for a time
 */
export async function drain(sender: Sender): Promise<number | undefined> {
  const { store, now, isOnline } = sender;
  for (;;) {
    if (!isOnline()) return undefined;
    const all = await store.list();
    const next = findNext(all, now());
    if (next === undefined) return nextTime(all);
    // Before it goes: from now on the server may know of it, even if this page dies.
    const counted = await store.change(
      next.key,
      (current) =>
        current && {
          ...current,
          attempts: current.attempts + 1,
          device: current.device ?? proposeDevice(all),
        },
    );
    if (counted === undefined) continue;
    const cutOffUntil = await attempt(sender, counted);
    if (cutOffUntil !== undefined) return cutOffUntil;
  }
}
