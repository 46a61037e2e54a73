import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  commentContextSchema,
  moderationCountsSchema,
  moderationLogSchema,
  moderationQueueSchema,
  moderationStatsSchema,
  type Outcome,
  outcomesSchema,
} from '#src/contract/moderation.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articles, commentReports, comments, moderationLog } from '#src/server/db/schema.ts';
import { createStaffApp, seedRow, staff } from '#tests/support/newsroom-staff.ts';
import { emptyNewsroom, seedStory, testId, testNow } from '#tests/support/seed.ts';
import { failureOf, parseExactly } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let articleId: string;
let clock = testNow;
let maya: ReturnType<ReturnType<typeof createStaffApp>['as']>;
let bagus: typeof maya;
let desk: ReturnType<typeof createStaffApp>;

beforeAll(async () => {
  db = await openTestDb();
  desk = createStaffApp({ db, now: () => clock });
  maya = desk.as(staff.maya);
  bagus = desk.as(staff.bagus);
});
afterAll(() => db.close());
beforeEach(async () => {
  clock = testNow;
  await emptyNewsroom(db.db);
  await db.db.execute(sql`truncate moderation_log, bans, site_settings`);
  articleId = await seedStory(db.db, { slug: 'satu' });
});

const later = (seconds: number) => {
  clock = new Date(testNow.getTime() + seconds * 1000);
};
const held = (words: string) =>
  seedRow(db.db, articleId, words, { status: 'held', hold: { rule: 'premoderated' } });
const rowOf = async (id: string) =>
  (await db.db.select().from(comments).where(eq(comments.id, id)))[0];
const counted = async () =>
  (await db.db.select({ count: articles.commentCount }).from(articles))[0]?.count;
const queue = (query = {}) => maya.get(apiPaths.moderationQueue(query), moderationQueueSchema);

async function decide(who: typeof maya, action: string, targets: object[], reason?: string) {
  const answer = await who.send('POST', apiPaths.moderationDecisions(), {
    action,
    targets,
    reason,
  });
  const body = await answer.json();
  return parseExactly(outcomesSchema, body).results;
}
async function decideOne(
  who: typeof maya,
  action: string,
  id: string,
  revision = 1,
  reason?: string,
) {
  const [outcome] = await decide(who, action, [{ id, revision }], reason);
  if (outcome === undefined) throw new Error('no outcome');
  return outcome;
}
async function undo(who: typeof maya, outcome: Outcome) {
  const answer = await who.send('POST', apiPaths.moderationUndo(), { entryIds: [outcome.entryId] });
  return parseExactly(outcomesSchema, await answer.json()).results[0];
}
const report = (id: string, who: string) =>
  db.db.insert(commentReports).values({
    id: testId(`${id}${who}`),
    commentId: id,
    actorKey: `device:${who}`,
    reason: 'insult',
    createdAt: testNow,
  });

describe('the moderators’ calls', () => {
  const id = testId('x');
  const calls: [string, string, unknown?][] = [
    ['GET', apiPaths.moderationQueue()],
    ['GET', apiPaths.moderationCounts()],
    ['GET', apiPaths.moderationComment(id)],
    ['PATCH', apiPaths.moderationComment(id), { revision: 1, text: 'a' }],
    ['POST', apiPaths.moderationDecisions(), { action: 'approve', targets: [{ id, revision: 1 }] }],
    ['POST', apiPaths.moderationUndo(), { entryIds: [id] }],
    ['GET', apiPaths.moderationBans()],
    ['POST', apiPaths.moderationBans(), { commentId: id, kinds: ['device'], days: 1 }],
    ['DELETE', apiPaths.moderationBan(id)],
    ['GET', apiPaths.moderationLog()],
    ['GET', apiPaths.moderationStory('satu')],
    ['PUT', apiPaths.moderationStory('satu'), { policy: 'closed', closeAfterDays: null }],
    ['GET', apiPaths.moderationRules()],
    ['GET', apiPaths.moderationStats()],
  ];

  it.each(calls)('%s %s is refused to strangers and to readers', async (method, path, body) => {
    const stranger = desk.app.request(path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(await failureOf(stranger)).toEqual({ status: 401, code: 'signed_out' });
    const reader = desk.as(staff.reader).send(method, path, body);
    expect(await failureOf(reader)).toEqual({ status: 403, code: 'forbidden' });
  });

  it('are kept by no cache', async () => {
    const answer = await maya.request(apiPaths.moderationQueue());
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const counts = await maya.request(apiPaths.moderationCounts());
    expect(counts.headers.get('cache-control')).toBe('private, no-cache');
    const etag = counts.headers.get('etag') ?? '';
    const again = await maya.request(apiPaths.moderationCounts(), {
      headers: { 'if-none-match': etag },
    });
    expect([etag === '', again.status]).toEqual([false, 304]);
  });
});

describe('the queue', () => {
  it('shows what is held, what is reported and everything, and counts both', async () => {
    const [one, two] = [await held('satu'), await seedRow(db.db, articleId, 'dua')];
    await seedRow(db.db, articleId, 'tiga', { status: 'spam' });
    await seedRow(db.db, articleId, '', { status: 'deleted' });
    await report(two, 'a');
    expect((await queue()).items.map((item) => item.id)).toEqual([one]);
    expect((await queue({ view: 'reported' })).items.map((item) => item.id)).toEqual([two]);
    expect((await queue({ view: 'recent' })).items).toHaveLength(3);
    const counts = await maya.get(apiPaths.moderationCounts(), moderationCountsSchema);
    expect(counts).toEqual({ held: 1, reported: 1 });
  });

  it('is narrowed by story, author and words, whatever they hold', async () => {
    const other = await seedStory(db.db, { slug: 'dua' });
    const mine = { deviceHash: 'd1' };
    const one = await seedRow(db.db, articleId, 'Harga 100% naik', mine);
    const two = await seedRow(db.db, other, 'harga_turun', mine);
    await seedRow(db.db, other, 'lain', { deviceHash: 'd2' });
    const ids = async (query: object) =>
      (await queue({ view: 'recent', ...query })).items.map((item) => item.id).sort();
    expect(await ids({ story: 'satu' })).toEqual([one]);
    expect(await ids({ author: one })).toEqual([one, two].sort());
    expect(await ids({ text: 'HARGA' })).toEqual([one, two].sort());
    expect(await ids({ text: '100%' })).toEqual([one]);
    expect(await ids({ text: '_' })).toEqual([two]);
    expect(await ids({ author: one, story: 'dua' })).toEqual([two]);
  });

  it('comes in pages that repeat and miss nothing', async () => {
    for (let n = 0; n < 65; n += 1) await held(`nomor ${n}`);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await queue({ cursor });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([65, 65]);
  });

  it('tells which word held a comment', async () => {
    await seedRow(db.db, articleId, 'b0d0h', {
      status: 'held',
      hold: { rule: 'words', words: ['b0d0h'] },
    });
    expect((await queue()).items[0]?.hold).toEqual({ rule: 'words', words: ['b0d0h'] });
  });
});

describe('a decision', () => {
  it('to approve publishes, counts and settles the reports', async () => {
    const id = await held('satu');
    await report(id, 'a');
    later(90);
    const outcome = await decideOne(maya, 'approve', id);
    expect(outcome).toMatchObject({ outcome: 'done', item: { status: 'published', hold: null } });
    expect([await counted(), (await rowOf(id))?.reportCount]).toEqual([1, 0]);
    const [entry] = await db.db.select().from(moderationLog);
    expect(entry).toMatchObject({
      accountId: 'm',
      accountName: 'Maya',
      action: 'approve',
      statusBefore: 'held',
      statusAfter: 'published',
      waitedSeconds: 90,
    });
  });

  it('to reject tells the author why', async () => {
    const id = await held('satu');
    await decideOne(maya, 'reject', id, 1, ' Menghina\norang lain ');
    expect(await rowOf(id)).toMatchObject({
      status: 'rejected',
      hold: { rule: 'moderator', reason: 'Menghina orang lain' },
    });
  });

  it('that it is spam takes the pick away as well', async () => {
    const id = await seedRow(db.db, articleId, 'satu', { isPicked: true });
    await decideOne(maya, 'spam', id);
    expect(await rowOf(id)).toMatchObject({ status: 'spam', isPicked: false });
    expect(await counted()).toBe(0);
  });

  it('to pick is for what is published, and can be taken back', async () => {
    const [shown, hidden] = [await seedRow(db.db, articleId, 'satu'), await held('dua')];
    expect((await decideOne(maya, 'pick', shown)).item?.isPicked).toBe(true);
    expect((await decideOne(maya, 'pick', hidden)).outcome).toBe('conflict');
    expect((await decideOne(maya, 'unpick', shown, 2)).item?.isPicked).toBe(false);
  });

  it('about many is made for each by itself', async () => {
    const ids = [await held('satu'), await held('dua'), await held('tiga')];
    await decideOne(bagus, 'reject', ids[1] ?? '');
    const targets = [...ids, testId('tidak ada')].map((id) => ({ id, revision: 1 }));
    const results = await decide(maya, 'approve', targets);
    expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'conflict', 'done', 'gone']);
    expect(await counted()).toBe(2);
  });

  it('of two moderators at once is one; the other is told what happened and by whom', async () => {
    const id = await held('satu');
    const outcomes = await Promise.all([
      decideOne(maya, 'approve', id),
      decideOne(bagus, 'reject', id),
    ]);
    const done = outcomes.find(({ outcome }) => outcome === 'done');
    const conflict = outcomes.find(({ outcome }) => outcome === 'conflict');
    const winner = done?.item?.status === 'published' ? ['approve', 'Maya'] : ['reject', 'Bagus'];
    expect([conflict?.last?.action, conflict?.last?.by]).toEqual(winner);
    expect(conflict?.item).toEqual(done?.item);
    expect(await db.db.select().from(moderationLog)).toHaveLength(1);
  });

  it('about what its author took away finds it gone', async () => {
    const id = await seedRow(db.db, articleId, 'satu', { status: 'deleted', text: '' });
    expect((await decideOne(maya, 'approve', id)).outcome).toBe('gone');
  });
});

describe('undoing', () => {
  it('brings back exactly what was there', async () => {
    const id = await held('satu');
    await report(id, 'a');
    const before = await rowOf(id);
    later(5);
    const outcome = await decideOne(maya, 'reject', id, 1, 'Kasar');
    later(14);
    expect(await undo(maya, outcome)).toMatchObject({ outcome: 'done', item: { status: 'held' } });
    expect(await rowOf(id)).toEqual({ ...before, revision: 3 });
    const log = await maya.get(apiPaths.moderationLog(), moderationLogSchema);
    expect(log.items.map(({ action, isUndone }) => [action, isUndone])).toEqual([
      ['undo', false],
      ['reject', true],
    ]);
  });

  it.each([
    ['too late', async () => later(60)],
    [
      'somebody else changed it',
      async (id: string) => void (await decideOne(bagus, 'pick', id, 2)),
    ],
  ])('does nothing when %s', async (_, change) => {
    const id = await held('satu');
    const outcome = await decideOne(maya, 'approve', id);
    await change(id);
    expect((await undo(maya, outcome))?.outcome).toBe('conflict');
    expect((await rowOf(id))?.status).toBe('published');
  });

  it('is for one’s own deeds, once', async () => {
    const id = await held('satu');
    const outcome = await decideOne(maya, 'approve', id);
    expect((await undo(bagus, outcome))?.outcome).toBe('conflict');
    expect((await undo(maya, outcome))?.outcome).toBe('done');
    expect((await undo(maya, outcome))?.outcome).toBe('conflict');
  });
});

describe('an edit by a moderator', () => {
  const edit = (id: string, revision: number, text: string) =>
    maya.send('PATCH', apiPaths.moderationComment(id), { revision, text });

  it('cleans the words, keeps what they were, and is undone', async () => {
    const id = await held('kata lama');
    const answer = await edit(id, 1, ' kata\u202e baru ');
    const [outcome] = parseExactly(outcomesSchema, await answer.json()).results;
    expect(outcome?.item).toMatchObject({ text: 'kata baru', status: 'held', revision: 2 });
    const context = await maya.get(apiPaths.moderationComment(id), commentContextSchema);
    expect(context.versions.map(({ text }) => text)).toEqual(['kata lama']);
    if (outcome === undefined) throw new Error('no outcome');
    expect((await undo(maya, outcome))?.item).toMatchObject({
      text: 'kata lama',
      dateEdited: null,
    });
  });

  it('is refused like any other where nothing is left, and conflicts likewise', async () => {
    const id = await held('kata');
    expect(await failureOf(edit(id, 1, ' '))).toMatchObject({ fields: { text: 'required' } });
    const [outcome] = outcomesSchema.parse(await (await edit(id, 7, 'lain')).json()).results;
    expect(outcome?.outcome).toBe('conflict');
  });
});

describe('the context of a comment', () => {
  it('brings thread, reports, author, story and what was done', async () => {
    const top = await seedRow(db.db, articleId, 'atas', { createdAt: new Date(0) });
    const mine = { parentId: top, deviceHash: 'd1', networkHash: 'n1' };
    const id = await seedRow(db.db, articleId, 'balasan', { ...mine, replyToId: top });
    await seedRow(db.db, articleId, 'dulu', { deviceHash: 'd1', status: 'spam' });
    await seedRow(db.db, articleId, 'tetangga', { deviceHash: 'd2', networkHash: 'n1' });
    await report(id, 'a');
    await decideOne(maya, 'pick', id);
    const answer = await maya.request(apiPaths.moderationComment(id));
    const text = await answer.text();
    const context = parseExactly(commentContextSchema, JSON.parse(text));
    expect(context.thread.map((item) => item.text)).toEqual(['atas', 'balasan']);
    expect(context.reports).toMatchObject([{ reason: 'insult', isSettled: false }]);
    expect(context.author).toMatchObject({
      counts: { published: 1, spam: 1, held: 0, rejected: 0, deleted: 0 },
      recent: [{ text: 'dulu' }],
      banKinds: ['device', 'network'],
      bans: [],
      sameNetwork: 1,
    });
    expect(context.story).toMatchObject({ slug: 'satu', isOpen: true, policy: null });
    expect(context.log).toMatchObject([{ action: 'pick', by: 'Maya' }]);
    expect(text).not.toMatch(/"(?:d1|n1|device:a)"/);
  });
});

describe('the log', () => {
  it('cannot be changed, not even in the database', async () => {
    await decideOne(maya, 'approve', await held('satu'));
    const change = db.db.update(moderationLog).set({ accountName: 'Orang lain' });
    await expect(change).rejects.toThrow();
    await expect(db.db.delete(moderationLog)).rejects.toThrow();
  });
});

describe('the dashboard', () => {
  it('tells comments per hour, the share that waited, the median wait and the most reported', async () => {
    const [one, two] = [await held('satu'), await held('dua')];
    const three = await seedRow(db.db, articleId, 'tiga');
    await seedRow(db.db, articleId, 'lama', { createdAt: new Date(0) });
    for (const who of ['a', 'b']) await report(three, who);
    later(60);
    await decideOne(maya, 'approve', one);
    later(180);
    await decideOne(maya, 'spam', two);
    const stats = await maya.get(apiPaths.moderationStats(), moderationStatsSchema);
    expect(stats).toMatchObject({ total: 3, waited: 2, decided: 2, medianSeconds: 120 });
    expect(stats.hours).toHaveLength(48);
    expect(stats.hours.at(-1)).toEqual({
      hour: '2026-11-24T05:00:00.000Z',
      published: 2,
      held: 0,
      removed: 1,
    });
    expect(stats.topReported).toMatchObject([{ item: { id: three }, reports: 2 }]);
  });
});
