import { ImportError } from '#src/server/importers/news-item.ts';
import type { RestApi, RestQuery } from '#src/server/importers/wordpress/rest-api.ts';
import { pageSize, pagesById } from '#src/server/importers/wordpress/walk-records.ts';

/** Ids that are stored and shown, greater than `after` and at most `upTo`. */
export type ListStoredIds = (after: number, upTo: number) => Promise<number[]>;

export type SweepStep = { records: unknown[]; missing: number[] };

/** More than this many, and more than half of all, is a broken source rather than a tidy one. */
const fewIds = 20;

/**
 * Compares a whole list with what is stored, by ranges of ids, so that neither stands in memory.
 * Yields each page with the ids of it that are not stored; returns the ids that the source has no
 * more, each asked for once again by its id.
 * @throws ImportError where more than half of what is stored would be gone
 */
export async function* sweepIds(
  api: RestApi,
  route: string,
  query: RestQuery,
  listStored: ListStoredIds,
): AsyncGenerator<SweepStep, number[]> {
  const gone: number[] = [];
  let stored = 0;
  let done = 0;
  const compare = async (ids: readonly number[], upTo: number) => {
    const known = await listStored(done, upTo);
    const listed = new Set(ids);
    stored += known.length;
    gone.push(...known.filter((id) => !listed.has(id)));
    done = upTo;
    const isKnown = new Set(known);
    return ids.filter((id) => !isKnown.has(id));
  };
  for await (const records of pagesById(api, route, query)) {
    const ids = records.map(idOf).filter((id) => id > 0);
    yield { records, missing: await compare(ids, ids.at(-1) ?? done) };
  }
  await compare([], Number.MAX_SAFE_INTEGER);
  if (gone.length > fewIds && gone.length > stored / 2) {
    throw new ImportError(
      `${route} lists ${stored - gone.length} of ${stored} that are stored: nothing is taken back`,
    );
  }
  return confirmGone(api, route, query, gone);
}

async function confirmGone(
  api: RestApi,
  route: string,
  asked: RestQuery,
  ids: number[],
): Promise<number[]> {
  const there = new Set<number>();
  for (const chunk of chunksOf(ids)) {
    const query = { ...asked, include: chunk.join(','), per_page: pageSize, _fields: 'id' };
    for (const record of (await api.list(route, query)).records) there.add(idOf(record));
  }
  return ids.filter((id) => !there.has(id));
}

/** Ids in as many as one page holds. */
export function chunksOf(ids: readonly number[]): number[][] {
  const count = Math.ceil(ids.length / pageSize);
  return Array.from({ length: count }, (_, n) => ids.slice(n * pageSize, (n + 1) * pageSize));
}

function idOf(record: unknown): number {
  return Number(Reflect.get(Object(record), 'id')) || 0;
}
