const place = 'comments:waiting';

/**
 * Notes on the device whether something waits to be sent, so that the next visit, on whichever page,
 * knows without opening a database. @returns whether that is news
 */
export function noteWaiting(isWaiting: boolean): boolean {
  if (isAnythingWaiting() === isWaiting) return false;
  try {
    if (isWaiting) localStorage.setItem(place, '1');
    else localStorage.removeItem(place);
  } catch {
    // Storage is blocked: what waits is gone with the page anyway.
  }
  return true;
}

/** Whether the last visit left something to be sent. */
export function isAnythingWaiting(): boolean {
  try {
    return localStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}
