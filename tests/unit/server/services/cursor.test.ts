import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, toPage } from '#src/server/services/cursor.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const id = '018f0000-0000-7000-8000-000000000001';
const at = '2026-11-24T05:00:00.123456Z';
const encode = (text: string) => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it('comes back as it was, to the microsecond, and is safe in an address', () => {
    const text = encodeCursor({ at, id });
    expect(text).toMatch(/^[\w-]+$/);
    expect(decodeCursor(text)).toEqual({ at, id });
  });

  it.each([
    ['nothing', ''],
    ['noise', '!!!'],
    ['other words', encode('halo dunia')],
    ['a day that there is not', encode(`2026-02-30T00:00:00.000000Z ${id}`)],
    ['an hour that there is not', encode(`2026-02-03T25:00:00.000000Z ${id}`)],
    ['no id', encode(`${at} `)],
    ['an id with more behind it', encode(`${at} ${id}' or 1=1`)],
    ['a time without microseconds', encode(`2026-11-24T05:00:00Z ${id}`)],
  ])('is refused when it holds %s', (_, text) => {
    expect(() => decodeCursor(text)).toThrow(ServiceError);
  });
});

describe('a page', () => {
  const rows = [1, 2, 3].map((n) => ({ id: `${id.slice(0, -1)}${n}`, at }));

  it('is cut from one row more, and the next begins after its last', () => {
    const page = toPage(rows, 2);
    expect(page.rows).toEqual(rows.slice(0, 2));
    expect(decodeCursor(page.nextCursor ?? '')).toEqual(rows[1]);
  });

  it('is the last where there is no row more', () => {
    expect(toPage(rows, 3)).toEqual({ rows, nextCursor: null });
    expect(toPage([], 3)).toEqual({ rows: [], nextCursor: null });
  });
});
