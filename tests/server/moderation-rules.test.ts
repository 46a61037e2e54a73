import { eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '#src/contract/articles.ts';
import { commentRulesSchema, defaultCommentRules } from '#src/contract/comment-rules.ts';
import { ownCommentSchema } from '#src/contract/comments.ts';
import {
  banListSchema,
  banReceiptSchema,
  moderationLogSchema,
  storySettingsSchema,
} from '#src/contract/moderation.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { bans, comments } from '#src/server/db/schema.ts';
import { createStaffApp, seedRow, staff } from '#tests/support/newsroom-staff.ts';
import { emptyNewsroom, seedStory, testNow } from '#tests/support/seed.ts';
import { failureOf } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let articleId: string;
let clock = testNow;
let desk: ReturnType<typeof createStaffApp>;
let maya: ReturnType<typeof desk.as>;
let editor: typeof maya;

beforeAll(async () => {
  db = await openTestDb();
  desk = createStaffApp({ db, now: () => clock });
  maya = desk.as(staff.maya);
  editor = desk.as(staff.editor);
});
afterAll(() => db.close());
beforeEach(async () => {
  clock = testNow;
  await emptyNewsroom(db.db);
  await db.db.execute(sql`truncate moderation_log, bans, site_settings, rate_buckets`);
  articleId = await seedStory(db.db, { slug: 'satu', datePublished: days(-10) });
});

function days(count: number): Date {
  return new Date(testNow.getTime() + count * 24 * 60 * 60_000);
}

const deviceA = { 'x-device': 'a'.repeat(22) };
const deviceB = { 'x-device': 'b'.repeat(22) };
const write = (text: string, device = deviceA) =>
  desk.app.post(apiPaths.comments('satu'), { id: uuidv7(), authorName: 'Sari', text }, device);
async function written(text: string, device?: typeof deviceA) {
  const answer = await write(text, device);
  const { status, hold, id } = ownCommentSchema.parse(await answer.json());
  return { status, hold, id };
}
const setRules = (rules: object, who = editor) =>
  who.send('PUT', apiPaths.moderationRules(), { ...defaultCommentRules, ...rules });
const setStory = (policy: string | null, closeAfterDays: number | null = null) =>
  maya.send('PUT', apiPaths.moderationStory('satu'), { policy, closeAfterDays });
const approve = (id: string) =>
  maya.send('POST', apiPaths.moderationDecisions(), {
    action: 'approve',
    targets: [{ id, revision: 1 }],
  });
const ban = (commentId: string, kinds: string[], lasting: number | null = null) =>
  maya.send('POST', apiPaths.moderationBans(), { commentId, kinds, days: lasting });

describe('the rules of the house', () => {
  it('are set by editors, seen by everybody, and told in the log', async () => {
    expect(await failureOf(setRules({ maxLinks: 0 }, maya))).toMatchObject({ code: 'forbidden' });
    const answer = await setRules({ maxLinks: 0, heldWords: ['bodoh', 'bodoh'] });
    expect(answer.status).toBe(200);
    const rules = await desk.app.get(apiPaths.commentRules(), commentRulesSchema);
    expect(rules).toEqual({ ...defaultCommentRules, maxLinks: 0, heldWords: ['bodoh'] });
    const log = await maya.get(apiPaths.moderationLog(), moderationLogSchema);
    expect(log.items).toMatchObject([
      { action: 'rules', by: 'Eka', rules: ['maxLinks', 'heldWords'] },
    ]);
  });

  it.each([
    [{ maxLinks: -1 }, 'maxLinks'],
    [{ heldWords: ['a'] }, 'heldWords'],
    [{ closeAfterDays: 0 }, 'closeAfterDays'],
    [{ identity: 'semua' }, 'identity'],
  ])('are refused as %j', async (rules, field) => {
    expect(await failureOf(setRules(rules))).toEqual({
      status: 400,
      code: 'invalid_request',
      fields: { [field]: 'invalid' },
    });
  });

  it('hold what has a held word, and say which as it was written', async () => {
    await setRules({ heldWords: ['bodoh'] });
    expect(await written('Ini b.0.d.0.h namanya')).toMatchObject({
      status: 'held',
      hold: { rule: 'words', words: ['b.0.d.0.h'] },
    });
    expect(await written('Ini pintar namanya')).toMatchObject({ status: 'published' });
  });

  it('refuse what has a blocked word', async () => {
    await setRules({ blockedWords: ['judi online'] });
    expect(await failureOf(write('Main JUDI   ONLINE yuk'))).toEqual({
      status: 422,
      code: 'comment_refused',
      fields: { text: 'invalid' },
    });
  });

  it('hold links, all comments, or the first of an author', async () => {
    await setRules({ premoderation: 'links' });
    // Somebody well known, who need not prove to be no program.
    for (const words of ['a', 'b', 'c']) await seedRow(db.db, articleId, words, { accountId: 'r' });
    const linked = { id: uuidv7(), authorName: 'Sari', text: 'Lihat https://contoh.example ya' };
    clock = new Date(testNow.getTime() + 3_600_000);
    const answer = await desk.as(staff.reader).send('POST', apiPaths.comments('satu'), linked);
    expect(await answer.json()).toMatchObject({ hold: { rule: 'links', count: 1 } });
    await setRules({ premoderation: 'all' });
    expect((await written('Apa pun yang saya tulis')).hold?.rule).toBe('premoderated');
    await setRules({ premoderation: 'first_comment' });
    const first = await written('Salam kenal semuanya', deviceB);
    expect(first).toMatchObject({ status: 'held', hold: { rule: 'first_comment' } });
    await approve(first.id);
    clock = new Date(testNow.getTime() + 7_200_000);
    expect(await written('Kini saya sudah dikenal', deviceB)).toMatchObject({
      status: 'published',
    });
  });
});

describe('one conversation', () => {
  const isOpen = async () =>
    (await desk.app.get(apiPaths.article('satu'), articleSchema)).commentsOpen;

  it('is opened, closed or has its comments wait', async () => {
    const answer = await setStory('closed');
    const settings = storySettingsSchema.parse(await answer.json());
    expect(settings).toMatchObject({ policy: 'closed', isOpen: false });
    expect(await isOpen()).toBe(false);
    expect(await failureOf(write('Masih bisa?'))).toMatchObject({ code: 'comments_closed' });
    await setStory('premoderated');
    expect((await written('Sekarang bisa')).hold?.rule).toBe('premoderated');
    await setStory(null);
    expect(await isOpen()).toBe(true);
    const log = await maya.get(apiPaths.moderationLog(), moderationLogSchema);
    expect(log.items.map(({ policy }) => policy)).toEqual([null, 'premoderated', 'closed']);
  });

  it('closes by itself once its days are over', async () => {
    await setStory(null, 11);
    expect(await isOpen()).toBe(true);
    clock = days(1.01);
    expect(await isOpen()).toBe(false);
    expect(await failureOf(write('Terlambat?'))).toMatchObject({ code: 'comments_closed' });
  });

  it('follows the house where nobody decided, and a decision goes before the house', async () => {
    await setRules({ closeAfterDays: 9 });
    expect(await isOpen()).toBe(false);
    await setStory('open');
    expect(await isOpen()).toBe(true);
    await setStory('open', 9);
    expect(await isOpen()).toBe(false);
  });
});

describe('a ban', () => {
  it('of a device keeps it from writing, liking and reporting, until its end', async () => {
    const { id } = await written('Halo semuanya');
    const other = await seedRow(db.db, articleId, 'lain');
    const receipt = banReceiptSchema.parse(await (await ban(id, ['device'], 2)).json());
    expect(receipt.bans).toMatchObject([{ kind: 'device', by: 'Maya', isActive: true }]);
    const banned = { status: 403, code: 'banned' };
    const headers = { ...deviceA, 'content-type': 'application/json' };
    const like = () => desk.app.request(apiPaths.commentLike(other), { method: 'PUT', headers });
    const report = { id: uuidv7(), reason: 'spam' };
    expect(await failureOf(write('Saya lagi'))).toEqual(banned);
    expect(await failureOf(like())).toEqual(banned);
    const reported = desk.app.post(apiPaths.commentReport(other), report, headers);
    expect(await failureOf(reported)).toEqual(banned);
    expect((await write('Bukan saya', deviceB)).status).toBe(201);
    clock = days(2.01);
    expect((await write('Saya kembali')).status).toBe(201);
  });

  it('is lifted, and can be undone at once', async () => {
    const { id } = await written('Halo semuanya');
    const first = banReceiptSchema.parse(await (await ban(id, ['device'])).json());
    await maya.send('DELETE', apiPaths.moderationBan(first.bans[0]?.id ?? ''));
    expect((await write('Boleh lagi')).status).toBe(201);
    const second = banReceiptSchema.parse(await (await ban(id, ['device'])).json());
    await maya.send('POST', apiPaths.moderationUndo(), { entryIds: [second.entryId] });
    clock = new Date(testNow.getTime() + 60_000);
    expect((await write('Dan lagi')).status).toBe(201);
    const list = await maya.get(apiPaths.moderationBans(), banListSchema);
    expect(list.items.map(({ isActive }) => isActive)).toEqual([false, false]);
  });

  it('of a network ends within 30 days, and the network is forgotten then', async () => {
    const id = await seedRow(db.db, articleId, 'satu', { networkHash: 'n1' });
    const answer = banReceiptSchema.parse(await (await ban(id, ['network'])).json());
    expect(answer.bans[0]?.endsAt).toBe(days(30).toISOString());
    clock = days(31);
    await maya.get(apiPaths.moderationBans(), banListSchema);
    expect(await db.db.select({ value: bans.value }).from(bans)).toEqual([{ value: '' }]);
  });

  it('needs somebody who is known, and is not for the newsroom', async () => {
    const unknown = await seedRow(db.db, articleId, 'satu');
    const ours = await seedRow(db.db, articleId, 'dua', {
      accountId: 'm',
      authorBadge: 'moderator',
    });
    const answer = await failureOf(ban(unknown, ['device']));
    expect(answer).toMatchObject({ code: 'invalid_request', fields: { kinds: 'invalid' } });
    expect(await failureOf(ban(ours, ['account']))).toMatchObject({ code: 'forbidden' });
    expect(await db.db.select().from(bans)).toEqual([]);
  });
});

describe('reports', () => {
  const reportBy = (id: string, n: number) =>
    desk.app.post(
      apiPaths.commentReport(id),
      { id: uuidv7(), reason: 'insult' },
      { 'x-device': String(n).padStart(22, 'x') },
    );
  const statusOf = async (id: string) =>
    (await db.db.select().from(comments).where(eq(comments.id, id)))[0];

  it('hide a comment once as many readers sent them as the rules say', async () => {
    await setRules({ reportsToHide: 3 });
    const id = await seedRow(db.db, articleId, 'satu');
    for (const n of [1, 2, 2]) await reportBy(id, n);
    expect((await statusOf(id))?.status).toBe('published');
    await reportBy(id, 3);
    expect(await statusOf(id)).toMatchObject({ status: 'held', hold: { rule: 'reports' } });
    const log = await maya.get(apiPaths.moderationLog(), moderationLogSchema);
    expect(log.items[0]).toMatchObject({ action: 'hide', by: '', statusAfter: 'held' });
  });

  it('hide it never again once a moderator let it stand, until its words change', async () => {
    await setRules({ reportsToHide: 2 });
    const id = await seedRow(db.db, articleId, 'satu');
    await approve(id);
    for (const n of [1, 2, 3]) await reportBy(id, n);
    expect(await statusOf(id)).toMatchObject({ status: 'published', reportCount: 3 });
    await db.db.update(comments).set({ text: 'lain' }).where(eq(comments.id, id));
    await reportBy(id, 4);
    expect((await statusOf(id))?.status).toBe('held');
  });

  it('hide nothing of the newsroom, and nothing at all where the rules say 0', async () => {
    const ours = await seedRow(db.db, articleId, 'satu', { authorBadge: 'editor' });
    await setRules({ reportsToHide: 1 });
    await reportBy(ours, 1);
    await setRules({ reportsToHide: 0 });
    const theirs = await seedRow(db.db, articleId, 'dua');
    await reportBy(theirs, 1);
    expect([(await statusOf(ours))?.status, (await statusOf(theirs))?.status]).toEqual([
      'published',
      'published',
    ]);
  });
});
