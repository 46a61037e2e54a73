import { eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiPaths } from '#src/contract/paths.ts';
import {
  bans,
  commentReports,
  comments,
  commentTombstones,
  rateBuckets,
} from '#src/server/db/schema.ts';
import { forgetOldTraces } from '#src/server/services/identity/forget.ts';
import { createStaffApp, seedRow } from '#tests/support/newsroom-staff.ts';
import { createReader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedStory, testNow } from '#tests/support/seed.ts';
import { testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const daysOn = (days: number) => new Date(testNow.getTime() + days * 24 * 60 * 60_000);

let db: TestDb;
let app: ReturnType<typeof createStaffApp>['app'];
let articleId: string;
beforeAll(async () => {
  db = await openTestDb();
  ({ app } = createStaffApp({ db, config: { siteUrl: testSiteUrl, trustedProxies: 1 } }));
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await db.db.execute(sql`truncate bans, rate_buckets, comment_tombstones`);
  articleId = await seedStory(db.db, { slug: 'satu' });
});

const report = (id: string, address: string, as?: string) =>
  createReader(
    app,
    address,
    as === undefined ? {} : { 'x-test-account': `${as}/${as}/reader` },
  ).call('POST', apiPaths.commentReport(id), { id: uuidv7(), reason: 'spam' });
const statusOf = async (id: string) =>
  (await db.db.select().from(comments).where(eq(comments.id, id)))[0]?.status;
const forget = (now: Date) => forgetOldTraces({ db: db.db, now: () => now });

describe('reports of one network', () => {
  it('cannot hide a comment, however many cookies it takes', async () => {
    const id = await seedRow(db.db, articleId, 'Tidak disukai');
    for (let n = 0; n < 7; n += 1) await report(id, '203.0.113.7');
    expect(await statusOf(id)).toBe('published');
    for (let n = 0; n < 3; n += 1) await report(id, `203.0.113.${10 + n}`);
    expect(await statusOf(id)).toBe('published');
    // Somebody who is signed in counts for themselves, wherever they are.
    await report(id, '203.0.113.7', 'rini');
    expect(await statusOf(id)).toBe('held');
  });

  it('go on counting as one when the network is forgotten', async () => {
    const id = await seedRow(db.db, articleId, 'Tidak disukai');
    for (let n = 0; n < 6; n += 1) await report(id, '203.0.113.7');
    await forget(daysOn(31));
    await report(id, '203.0.113.8');
    expect(await statusOf(id)).toBe('published');
  });
});

describe('what is forgotten', () => {
  it('is the network of comments and reports, and every counter, after 30 days', async () => {
    const reader = createReader(app, '203.0.113.9');
    await reader.say();
    const id = await seedRow(db.db, articleId, 'Dilaporkan');
    await report(id, '203.0.113.9');
    const hashes = async () => [
      ...(await db.db.select({ of: comments.networkHash }).from(comments)),
      ...(await db.db.select({ of: commentReports.networkHash }).from(commentReports)),
    ];
    await forget(daysOn(29));
    expect((await hashes()).filter(({ of }) => of)).toHaveLength(2);
    await forget(daysOn(31));
    expect((await hashes()).filter(({ of }) => of)).toEqual([]);
    expect(await db.db.select().from(rateBuckets)).toEqual([]);
  });

  it('is whom a ban was for, 30 days after it ended or was lifted; a network’s at once', async () => {
    const ban = (value: string, times: object) => ({
      id: uuidv7(),
      kind: 'device' as const,
      value,
      authorName: 'Sari',
      createdBy: 'Maya',
      createdAt: testNow,
      ...times,
    });
    await db.db
      .insert(bans)
      .values([
        ban('for ever', {}),
        ban('ended', { endsAt: daysOn(2) }),
        ban('lifted', { liftedAt: daysOn(3) }),
        ban('network', { kind: 'network', endsAt: daysOn(2) }),
      ]);
    const kept = async () =>
      (await db.db.select({ value: bans.value }).from(bans)).map(({ value }) => value).sort();
    await forget(daysOn(1));
    expect(await kept()).toEqual(['ended', 'for ever', 'lifted', 'network']);
    await forget(daysOn(31));
    expect(await kept()).toEqual(['', 'ended', 'for ever', 'lifted']);
    await forget(daysOn(34));
    expect(await kept()).toEqual(['', '', '', 'for ever']);
  });

  it('is what was taken back before it came, after an hour', async () => {
    const reader = createReader(app);
    await reader.say();
    await reader.call('DELETE', apiPaths.comment(uuidv7()));
    await forget(new Date(testNow.getTime() + 59 * 60_000));
    expect(await db.db.select().from(commentTombstones)).toHaveLength(1);
    await forget(new Date(testNow.getTime() + 61 * 60_000));
    expect(await db.db.select().from(commentTombstones)).toEqual([]);
  });
});
