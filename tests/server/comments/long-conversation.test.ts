import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { createReader } from '#tests/support/reader.ts';
import { seedStory, testNow } from '#tests/support/seed.ts';
import { seedCrowd } from '#tests/support/seed-crowd.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let articleId: string;
const topLevel = 40_000;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
  for (const slug of ['satu', 'dua']) {
    const id = await seedStory(db.db, { slug });
    if (slug === 'satu') articleId = id;
    await seedCrowd(db.db, { articleId: id, topLevel, replies: 10_000, newest: testNow });
  }
}, 240_000);
afterAll(() => db.close());

const idOf = (kind: string, n: number) => {
  const hex = createHash('md5').update(`${articleId}${kind}${n}`).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-7$3-a$4-$5');
};

type Query = { text: string; values: unknown[] };

/** Every query of one call, with what it was given. */
async function queriesOf(call: () => Promise<unknown>): Promise<Query[]> {
  const seen: Query[] = [];
  const original = db.pool.query.bind(db.pool);
  const spy = (...args: unknown[]) => {
    const [config, values] = args;
    const text =
      typeof config === 'object' && config !== null && 'text' in config ? config.text : config;
    if (typeof text === 'string' && Array.isArray(values)) seen.push({ text, values });
    return Reflect.apply(original, db.pool, args);
  };
  Reflect.set(db.pool, 'query', spy);
  try {
    await call();
  } finally {
    Reflect.deleteProperty(db.pool, 'query');
  }
  return seen;
}

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Rows Removed by Filter'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
};

/** How many rows of comments a plan touched, kept or not. */
function touched(plan: Plan): number {
  const loops = plan['Actual Loops'] ?? 1;
  const own =
    plan['Relation Name'] === 'comments'
      ? ((plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)) * loops
      : 0;
  return (plan.Plans ?? []).reduce((sum, child) => sum + touched(child), own);
}

async function rowsTouched(call: () => Promise<unknown>): Promise<number> {
  const queries = await queriesOf(call);
  expect(queries.length).toBeGreaterThan(0);
  let sum = 0;
  const client: PoolClient = await db.pool.connect();
  try {
    for (const { text, values } of queries.filter(
      (query) =>
        /^\s*(select|with)/i.test(query.text) &&
        /comments/.test(query.text) &&
        !/rate_buckets/.test(query.text),
    )) {
      const { rows } = await client.query(`explain (analyze, format json) ${text}`, values);
      sum += touched(rows[0]['QUERY PLAN'][0].Plan);
    }
  } finally {
    client.release();
  }
  return sum;
}

const ask = (query: Record<string, string | number>) => async () => {
  const answer = await app.request(apiPaths.comments('satu', query));
  expect(answer.status).toBe(200);
};
const cursor = (at: string) =>
  Buffer.from(`${at} 00000000-0000-7000-8000-000000000000`).toString('base64url');

describe('a conversation of 50,000 among 100,000 comments', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['its first page', ask({})],
    ['its oldest first', ask({ sort: 'oldest' })],
    ['its best liked first', ask({ sort: 'top' })],
    ['a page deep in it', ask({ cursor: cursor('2026-11-23T20:00:00.000000Z') })],
    [
      'a page deep in the best liked',
      ask({ sort: 'top', cursor: `3~${cursor('2026-11-23T20:00:00.000000Z')}` }),
    ],
    ['a page before the beginning', ask({ cursor: cursor('1970-01-01T00:00:00.000000Z') })],
    ['a page after the end', ask({ cursor: cursor('9999-01-01T00:00:00.000000Z') })],
    [
      'likes beyond reason',
      ask({ sort: 'top', cursor: `999999999~${cursor('9999-01-01T00:00:00.000000Z')}` }),
    ],
    ['the largest page', ask({ limit: 50 })],
    ['a comment deep in it', async () => ask({ focus: idOf('top', 30_001) })()],
    ['a reply far down', async () => ask({ focus: idOf('reply', 9_999) })()],
    ['replies of a comment with 10,000', async () => ask({ parent: idOf('top', 1) })()],
    ['a comment that is not there', ask({ focus: '00000000-0000-7000-8000-000000000000' })],
    [
      'news since 1970',
      async () => app.request(apiPaths.commentNews('satu', { since: '1970-01-01T00:00:00Z' })),
    ],
    ['own comments', async () => createReader(app).call('GET', apiPaths.ownComments('satu'))],
    [
      'a new comment',
      async () => createReader(app).say({ text: `${'Kalimat yang cukup panjang. '.repeat(6)}` }),
    ],
  ])('gives %s for the rows that are shown, not for all there are', async (_, call) => {
    expect(await rowsTouched(call)).toBeLessThan(1_200);
  });

  it('counts and pages as a short one does', async () => {
    const list = await app.get(apiPaths.comments('satu'), commentListSchema);
    const top = list.items.find(({ id }) => id === idOf('top', 1));
    expect(top).toMatchObject({ replyCount: 10_000 });
    expect(top?.replies).toHaveLength(20);
    expect(list.pinned).toHaveLength(3);
    expect(list.items).toHaveLength(20);
  });
});
