import { z } from 'zod';
import { ImportError } from '#src/server/importers/news-item.ts';
import type { RestApi, RestQuery } from '#src/server/importers/wordpress/rest-api.ts';

export const pageSize = 100;

/** By what a walk is ordered: the site's own local times, as its database compares them. */
export type WalkField = 'modified' | 'date';

/** Records that are complete up to and including the moment `reached`, in the site's local time. */
export type WalkStep = { records: unknown[]; reached: string; remaining: number };

const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);

/** A local time moved by seconds; without an offset it is WordPress that knows the zone. */
export function moveTime(local: string, seconds: number): string {
  return new Date(Date.parse(`${local}Z`) + seconds * 1_000).toISOString().slice(0, 19);
}

/**
 * Every record after a moment, ordered by time, in steps that can be resumed: pages are told apart
 * by time and not by number, so that nothing is missed when records come and go meanwhile. A second
 * that fills more than a page (as bulk edits do) is read by id.
 * @param after local time, exclusive; undefined begins at the beginning
 */
export async function* walkRecords(
  api: RestApi,
  route: string,
  field: WalkField,
  after: string | undefined,
  extra: RestQuery = {},
): AsyncGenerator<WalkStep> {
  const [afterKey, beforeKey] =
    field === 'modified' ? ['modified_after', 'modified_before'] : ['after', 'before'];
  const page: RestQuery = { ...extra, per_page: pageSize, order: 'asc' };
  let from = after;
  for (;;) {
    const query = { ...page, orderby: field, [afterKey]: from };
    const { records, total } = await api.list(route, query);
    const times = records.map((record) => timeOf(record, field));
    const last = times.findLast((time) => time !== undefined) ?? from;
    if (last === undefined) {
      if (records.length === 0) return;
      throw new ImportError(`${route} lists records without the time "${field}"`);
    }
    if (records.length < pageSize) {
      yield { records, reached: last, remaining: 0 };
      return;
    }
    const whole = records.filter((_, place) => times[place] !== last);
    const reached = times.findLast((time) => time !== undefined && time < last);
    if (reached !== undefined) {
      yield { records: whole, reached, remaining: total - whole.length };
      from = reached;
    } else {
      const bounds = { [afterKey]: moveTime(last, -1), [beforeKey]: moveTime(last, 1) };
      for await (const step of pagesById(api, route, { ...page, ...bounds })) {
        // Not done with this second before its last page, so it is taken up again from its start.
        yield { records: step, reached: from ?? moveTime(last, -1), remaining: total };
      }
      yield { records: [], reached: last, remaining: 0 };
      from = last;
    }
  }
}

/** Every record of a list by id, a page at a time. */
export async function* pagesById(
  api: RestApi,
  route: string,
  query: RestQuery,
): AsyncGenerator<unknown[]> {
  for (let page = 1; ; page += 1) {
    const { records } = await api.list(route, {
      ...query,
      per_page: pageSize,
      orderby: 'id',
      order: 'asc',
      page,
    });
    if (records.length > 0) yield records;
    if (records.length < pageSize) return;
  }
}

function timeOf(record: unknown, field: WalkField): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  return localTime.safeParse(Reflect.get(record, field)).data;
}
