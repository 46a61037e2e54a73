import { asc, sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OpenDb } from '#src/server/db/database.ts';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { commentLikes, comments } from '#src/server/db/schema.ts';
import { createLogger } from '#src/server/log.ts';
import { openEmbedded, placeDatabase } from '#tests/support/embedded-database.ts';
import { type Fault, startFlakyProxy } from '#tests/support/flaky-proxy.ts';
import { createOutboxReader, type OutboxReader } from '#tests/support/outbox-reader.ts';
import { startPostgres } from '#tests/support/postgres.ts';
import { seedStory } from '#tests/support/seed.ts';
import { type ServerProcess, startServerProcess } from '#tests/support/start-server-process.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { migrationsFolder } from '#tests/support/test-database.ts';

/** `COMMENTS=200` is the long form. */
const total = Number(process.env.COMMENTS ?? 40);
const readerCount = 4;
const kills = total < 100 ? [total] : [total / 2, total, total * 1.5];

type Store = Pick<OpenDb, 'db' | 'close'>;
type Place = { env: Record<string, string>; open: () => Promise<Store> };

async function embedded(): Promise<Place> {
  const dataDir = await temporaryFolder();
  await placeDatabase(dataDir);
  // The watch over the engine is not what is asked about here, however busy the machine.
  const patient = { queryTimeoutMs: 120_000, pingTimeoutMs: 120_000 };
  return { env: { DATA_DIR: dataDir }, open: () => openEmbedded(dataDir, patient) };
}

async function postgresql(): Promise<Place> {
  const server = await startPostgres({ isDurable: true });
  onTestFinished(server.stop);
  const databaseUrl = await server.createDatabase();
  const dataDir = await temporaryFolder();
  const logger = createLogger('silent');
  const open = () => openDb({ databaseUrl, dataDir, logger, queryTimeoutMs: 60_000 });
  const db = await open();
  await migrateDb(db, migrationsFolder);
  await db.close();
  return { env: { DATABASE_URL: databaseUrl, DATA_DIR: dataDir }, open };
}

/** The first thing that each reader sends is stored, and none of them hears of it. */
function faultOf(number: number): Fault | undefined {
  if (number < readerCount) return 'drop_reply';
  if (kills.includes(number)) return 'kill';
  const dice = (Math.imul(number, 2_654_435_761) >>> 8) % 100;
  if (dice < 8) return 'cut_before';
  if (dice < 15) return 'cut_request';
  if (dice < 26) return 'drop_reply';
  return dice < 34 ? 'cut_reply' : undefined;
}

/** A server that is started again, on the same data, as often as it is killed; and the way to it. */
async function startMortalServer(env: Record<string, string>) {
  const start = () =>
    startServerProcess({
      ...env,
      SAMPLE: 'false',
      MIN_FREE_BYTES: '0',
      COMMENTS_PER_HOUR: '1000000',
      QUERY_TIMEOUT_MS: '60000',
      LOG_LEVEL: 'warn',
    });
  let running: Promise<ServerProcess> = start();
  const proxy = await startFlakyProxy({
    faultOf,
    onKill: () => {
      running = running.then(async (server) => {
        await server.kill();
        const next = await start();
        proxy.pointTo(next.origin);
        return next;
      });
    },
  });
  proxy.pointTo((await running).origin);
  return { proxy, back: () => running, stop: async () => (await running).stop() };
}

/** The network comes back, again and again, until nothing waits any more. */
async function settle({ outbox }: OutboxReader, back: () => Promise<unknown>): Promise<void> {
  const waiting = () => outbox.read().operations.filter(({ status }) => status === 'waiting');
  do {
    await back();
    await outbox.hurry();
    for (const { key, failure } of waiting()) {
      if (failure?.retryAfter !== undefined) await outbox.retry(key);
    }
    await outbox.wake();
  } while (waiting().length > 0);
}

/**
 * Writes threads of four: a comment, a reply that is edited, a comment that is deleted, and a reply
 * to the reply; likes what others wrote, and takes some of that back. Of the first thread it is the
 * very first comment that is edited, of which the reader never heard at first.
 */
async function converse(reader: OutboxReader, shown: string[], back: () => Promise<unknown>) {
  for (let thread = 0; thread < total / readerCount / 4; thread += 1) {
    const top = await reader.write();
    const reply = await reader.write({ id: top, topId: top });
    const passing = await reader.write();
    const answer = await reader.write({ id: reply, topId: top });
    if (thread % 2 === 0) await settle(reader, back);
    await reader.edit(thread === 0 ? top : reply);
    await reader.remove(passing);
    const seen = shown.filter((id) => id !== passing).slice(-3);
    for (const id of seen) await reader.like(id, true);
    await settle(reader, back);
    const [unloved] = seen;
    if (unloved !== undefined) await reader.like(unloved, false);
    if (thread % 2 === 1) await reader.edit(answer);
  }
  await settle(reader, back);
}

async function readStored({ db }: Store) {
  const rows = await db.select().from(comments).orderBy(asc(comments.id));
  const likes = await db.select().from(commentLikes);
  const { rows: miscounted } = await db.execute(sql`
    select c.id from comments c where
      c.reply_count <> (select count(*) from comments r where r.parent_id = c.id and r.status = 'published')
      or c.like_count <> (select count(*) from comment_likes l where l.comment_id = c.id)
    union all select a.id from articles a where a.comment_count <>
      (select count(*) from comments c where c.article_id = a.id and c.status = 'published')`);
  return { rows, likes, miscounted };
}

describe.each([
  ['embedded', embedded],
  ['PostgreSQL', postgresql],
])('through a network that fails, to a server that is killed, on %s', (name, place) => {
  it('what readers write is stored once, and all that was acknowledged is', async () => {
    const { env, open } = await place();
    const seeded = await open();
    await seedStory(seeded.db, { slug: 'satu' });
    await seeded.close();
    const { proxy, back, stop } = await startMortalServer(env);
    const shown: string[] = [];
    const readers = Array.from({ length: readerCount }, (_, n) =>
      createOutboxReader(proxy.origin, `Pembaca ${n}`, (id) => void shown.push(id)),
    );
    await Promise.all(readers.map((reader) => converse(reader, shown, back)));
    expect(await stop()).toBe(0);

    const db = await open();
    onTestFinished(db.close);
    const { rows, likes, miscounted } = await readStored(db);
    const stored = new Map(rows.map((row) => [row.id, row]));
    const expected = new Map(readers.flatMap((reader) => [...reader.expected]));
    const promised = new Map(readers.flatMap((reader) => [...reader.promised]));
    // Of what its author took away meanwhile, nobody can say whether it was still liked in time.
    const isShown = (id: string) => stored.get(id)?.status === 'published';
    const wished = readers.flatMap(({ liked }) => [...liked].filter(isShown)).sort();
    const liked = likes
      .map(({ commentId }) => commentId)
      .filter(isShown)
      .sort();
    const lost = [...promised.keys()].filter((id) => !stored.has(id));
    process.stdout.write(
      `${name}: ${expected.size} comments of ${readerCount} readers; ${JSON.stringify(proxy.counts)}\n` +
        `  promised ${promised.size}, seen ${rows.length}, lost ${lost.length}, likes wished ${wished.length}, seen ${liked.length}\n`,
    );
    expect(readers.flatMap(({ outbox }) => outbox.read().operations)).toEqual([]);
    expect(lost).toEqual([]);
    expect(rows.filter(({ id }) => !expected.has(id))).toEqual([]);
    // What was taken back before it ever arrived was never there.
    const absent = [...expected].filter(([id]) => !stored.has(id));
    expect(absent.filter(([, { isDeleted }]) => !isDeleted)).toEqual([]);
    for (const { id, text, status, parentId, replyToId } of rows) {
      const isDeleted = status === 'deleted';
      expect({ id, text, parentId, replyToId, isDeleted }).toEqual({ id, ...expected.get(id) });
      expect(isDeleted || status === 'published').toBe(true);
    }
    expect(liked).toEqual(wished);
    expect(miscounted).toEqual([]);
    const { kill, unreachable: _, ...others } = proxy.counts;
    expect(kill).toBe(kills.length);
    expect(Object.values(others).every((count) => count > 0)).toBe(true);
  }, 900_000);
});
