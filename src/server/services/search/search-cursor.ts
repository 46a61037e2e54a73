import { z } from 'zod';
import { limits } from '#src/contract/limits.ts';
import { searchMatches } from '#src/contract/search.ts';
import { type Cursor, decodeCursor, encodeCursor } from '#src/server/services/cursor.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * A place among hits, with what they were ranked by: words weigh the same on every page, and the
 * stories are those of the moment of the first, so that pages neither repeat nor miss one.
 */
export type SearchCursor = {
  match: (typeof searchMatches)[number];
  /** The moment of the first page, ISO 8601. */
  at: string;
  weights: readonly number[];
  /** The last hit that was shown. */
  score: number;
  hit: Cursor;
};

const whole = z.int().min(0).max(1e12);
const shape = z.tuple([
  z.enum(searchMatches),
  z.iso.datetime(),
  z.array(whole.max(10_000)).min(1).max(limits.searchTerms),
  whole,
  z.string(),
]);

/** The opaque form of a place, in base64url. */
export function encodeSearchCursor(cursor: SearchCursor): string {
  const { match, at, weights, score, hit } = cursor;
  const told = JSON.stringify([match, at, weights, score, encodeCursor(hit)]);
  return Buffer.from(told).toString('base64url');
}

/**
 * Reads what `encodeSearchCursor` wrote. Whoever writes one themselves only ranks for themselves.
 * @param now a place in time after it would show what is not published
 * @throws ServiceError invalid_request for anything else
 */
export function decodeSearchCursor(text: string, now: Date): SearchCursor {
  const told = shape.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!told.success || Date.parse(told.data[1]) > now.getTime()) {
    throw new ServiceError('invalid_request', { cursor: 'invalid' });
  }
  const [match, at, weights, score, hit] = told.data;
  return { match, at, weights, score, hit: decodeCursor(hit) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
