const minute = 60_000;

/** Minutes after each failure until the next try, then no more: nine days in all. */
const pauses = [10, 60, 6 * 60, 24 * 60, 48 * 60, 5 * 24 * 60];

/**
 * When a picture that did not come is asked for again, or null where it is given up.
 * @param failures in a row, this one included
 */
export function nextTry(failures: number, now: Date): Date | null {
  const pause = pauses[failures - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * minute);
}

/** Failures in a row after another one: a picture that was given up begins anew. */
export function countFailures(before: number): number {
  return before > pauses.length ? 1 : before + 1;
}
