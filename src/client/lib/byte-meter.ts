import { clear, createStore, delMany, entries, type UseStore, update } from 'idb-keyval';
import { headBytesOver } from '#src/contract/heads.ts';

/** What of a resource's timing tells how much came over the line. */
export type Received = Pick<
  PerformanceResourceTiming,
  'name' | 'transferSize' | 'encodedBodySize' | 'nextHopProtocol'
>;

/** Bytes received in a calendar month of Jakarta, as `2026-12`. */
export type MonthBytes = { month: string; bytes: number };

/** Months that are kept, this one included. */
const mostMonths = 12;

/**
 * Bytes that came over the line for a resource, its head included. Nothing for what a cache had, and for
 * other sites, of which browsers tell nothing. A cache that had to ask (304) got a head only.
 */
export function receivedBytes({
  name,
  transferSize,
  encodedBodySize,
  nextHopProtocol,
}: Received): number {
  if (transferSize === 0) return 0;
  const heads = headBytesOver(nextHopProtocol);
  const head = new URL(name).pathname.startsWith('/media/') ? heads.picture : heads.answer;
  return head + (transferSize > encodedBodySize ? encodedBodySize : 0);
}

/** The month in Jakarta, as `2026-12`. */
export function monthOf(now: Date): string {
  const parts = { timeZone: 'Asia/Jakarta', year: 'numeric', month: '2-digit' } as const;
  const [{ value: month } = { value: '' }, , { value: year } = { value: '' }] =
    new Intl.DateTimeFormat('en-US', parts).formatToParts(now);
  return `${year}-${month}`;
}

let opened: UseStore | undefined;
function store(): UseStore {
  opened ??= createStore('byte-meter', 'months');
  return opened;
}

/** Adds to a month. @throws DOMException where nothing can be kept */
async function addBytes(month: string, bytes: number): Promise<void> {
  if (bytes > 0) await update<number>(month, (before = 0) => before + bytes, store());
}

/** What was received, the newest month first; older ones than the last twelve are removed. */
export async function listMonths(): Promise<MonthBytes[]> {
  const kept = await entries<string, number>(store());
  const months = kept
    .map(([month, bytes]) => ({ month, bytes }))
    .sort((one, other) => (one.month < other.month ? 1 : -1));
  const old = months.slice(mostMonths).map(({ month }) => month);
  if (old.length > 0) await delMany(old, store());
  return months.slice(0, mostMonths);
}

/** Forgets all that was counted. */
export function clearMonths(): Promise<void> {
  return clear(store());
}

/**
 * Counts what this page or worker receives from now on, and what it did before; each counts what it asked
 * for itself.
 */
export function startMeter(): void {
  if (!('PerformanceObserver' in globalThis)) return;
  const count = (list: PerformanceObserverEntryList) => {
    const resources = list.getEntries().filter(isReceived);
    const bytes = resources.reduce((sum, each) => sum + receivedBytes(each), 0);
    // Without storage there is no meter.
    addBytes(monthOf(new Date()), bytes).catch(() => {});
  };
  for (const type of ['navigation', 'resource']) {
    new PerformanceObserver(count).observe({ type, buffered: true });
  }
}

const isReceived = (entry: PerformanceEntry): entry is PerformanceResourceTiming =>
  'transferSize' in entry;
