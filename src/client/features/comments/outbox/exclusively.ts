const name = 'urtech-outbox';
/** Longer than one request may take, in milliseconds; a page that died holds nobody up for longer. */
const leaseTime = 30_000;

/**
 * Runs `work` while no other tab, nor the service worker, runs theirs. Without the Web Locks API
 * (Safari before 15.4) a note in localStorage stands in for the lock. Sending twice would do no harm,
 * ids being made here, but would cost readers their data.
 * @returns what `work` returned, undefined where another tab holds the note
 */
export async function exclusively<T>(work: () => Promise<T>): Promise<T | undefined> {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    return work();
  };
  if ('locks' in navigator) {
    try {
      return await navigator.locks.request(name, begin);
    } catch (error) {
      // A browser that forbids all storage denies locks as well; a failure of the work is the work's.
      if (hasBegun) throw error;
    }
  }
  if (isTaken()) return undefined;
  const renew = setInterval(take, leaseTime / 3);
  take();
  try {
    return await work();
  } finally {
    clearInterval(renew);
    release();
  }
}

function isTaken(): boolean {
  try {
    return Number(localStorage.getItem(name) ?? 0) > Date.now();
  } catch {
    return false; // Without storage there is nothing to share either.
  }
}

function take(): void {
  try {
    localStorage.setItem(name, String(Date.now() + leaseTime));
  } catch {
    // As above.
  }
}

function release(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // As above.
  }
}
