import { sql } from 'drizzle-orm';
import type { OpenDb } from '#src/server/db/database.ts';
import type { MetricsSource } from '#src/server/http/metrics.ts';

/** Longer queues are told as this: what counts is that they grow. */
const mostCounted = 10_000;

/** What an operator watches of the store: connections, what waits, whether it may be written to. */
export function newsroomGauges({ db, pool, canWrite }: OpenDb): MetricsSource['gauges'] {
  const upTo = (from: string) =>
    sql.raw(`(select count(*) from (select 1 from ${from}
    limit ${mostCounted}) as waiting)::int`);
  return [
    {
      name: 'urtech_database_connections',
      help: 'Connections of the pool, and requests that wait for one',
      read: async () => ({
        open: pool.totalCount,
        idle: pool.idleCount,
        waiting: pool.waitingCount,
      }),
    },
    {
      name: 'urtech_database_writable',
      help: '1 while the store may be written to, 0 on a disk that is almost full',
      read: async () => ({ store: canWrite() ? 1 : 0 }),
    },
    {
      name: 'urtech_waiting',
      help: `What waits to be done, counted up to ${mostCounted}`,
      read: async () => {
        const { rows } = await db.execute<Record<string, number>>(sql`select
          ${upTo('search_queue')} as stories_to_index,
          ${upTo('articles where related_pending')} as stories_to_relate,
          ${upTo("comments where status = 'held'")} as comments_held`);
        return rows[0] ?? {};
      },
    },
  ];
}
