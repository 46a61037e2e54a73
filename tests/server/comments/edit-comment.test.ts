import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultCommentRules } from '#src/contract/comment-rules.ts';
import { commentListSchema, ownCommentSchema } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { comments, commentVersions } from '#src/server/db/schema.ts';
import { writeCommentRules } from '#src/server/services/comments/comment-settings.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, parseExactly, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let now = testNow;
let sari: Reader;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db, now: () => now });
});
afterAll(() => db.close());
beforeEach(async () => {
  now = testNow;
  sari = createReader(app);
  await emptyNewsroom(db.db);
  await writeCommentRules(db.db, defaultCommentRules);
  await seedStory(db.db, { slug: 'satu' });
});

const later = (milliseconds: number) => {
  now = new Date(testNow.getTime() + milliseconds);
};
const edit = (id: string, text: string, reader = sari) =>
  reader.call('PATCH', apiPaths.comment(id), { text });
async function edited(id: string, text: string) {
  const answer = await edit(id, text);
  return parseExactly(ownCommentSchema, await answer.json());
}
const versions = () => db.db.select().from(commentVersions);
const thread = () => app.get(apiPaths.comments('satu'), commentListSchema);

describe('editing', () => {
  it('changes the words, says when, and keeps what they were', async () => {
    const { id, text: before } = await sari.say();
    later(60_000);
    const after = await edited(id, ' Sudah\u202e dibetulkan ');
    expect(after).toMatchObject({ id, text: 'Sudah dibetulkan', dateEdited: now.toISOString() });
    expect((await thread()).items).toMatchObject([{ id, text: 'Sudah dibetulkan' }]);
    await edited(id, 'Sekali lagi');
    expect(await versions()).toMatchObject([
      { commentId: id, version: 1, text: before, replacedAt: now },
      { commentId: id, version: 2, text: 'Sudah dibetulkan' },
    ]);
  });

  it('to the same words changes nothing, even when it is too late', async () => {
    const { id, text } = await sari.say();
    later(limits.commentEditWindow);
    expect(await edited(id, `${text} `)).toMatchObject({ text, dateEdited: null });
    expect(await versions()).toEqual([]);
  });

  it('is possible for a quarter of an hour', async () => {
    const { id, editableUntil } = await sari.say();
    expect(editableUntil).toBe(
      new Date(testNow.getTime() + limits.commentEditWindow).toISOString(),
    );
    later(limits.commentEditWindow - 1);
    expect((await edit(id, 'Masih sempat')).status).toBe(200);
    later(limits.commentEditWindow);
    const answer = await failureOf(edit(id, 'Terlambat'));
    expect(answer).toEqual({ status: 403, code: 'edit_too_late' });
  });

  it('is for the device that wrote it; to others the comment is not there', async () => {
    const { id } = await sari.say();
    const budi = createReader(app);
    await budi.say();
    const missing = { status: 404, code: 'comment_not_found' };
    expect(await failureOf(edit(id, 'Bukan saya', budi))).toEqual(missing);
    expect(await failureOf(edit(id, 'Tanpa kuki', createReader(app)))).toEqual(missing);
    expect(await failureOf(edit(uuidv7(), 'Tidak ada'))).toEqual(missing);
  });

  it('passes the rules of the house again', async () => {
    await writeCommentRules(db.db, {
      ...defaultCommentRules,
      heldWords: ['judi'],
      blockedWords: ['bangsat'],
    });
    const { id } = await sari.say();
    const refused = await failureOf(edit(id, 'dasar bangsat'));
    expect(refused).toEqual({ status: 422, code: 'comment_refused', fields: { text: 'invalid' } });
    expect(await failureOf(edit(id, ' \u200b'))).toMatchObject({ fields: { text: 'required' } });
    const held = await edited(id, 'main judi yuk');
    expect(held).toMatchObject({ status: 'held', hold: { rule: 'words', words: ['judi'] } });
    expect(await thread()).toMatchObject({ items: [], total: 0 });
  });

  it('does not publish what is held', async () => {
    await writeCommentRules(db.db, { ...defaultCommentRules, heldWords: ['judi'] });
    const { id } = await sari.say({ text: 'main judi yuk' });
    const after = await edited(id, 'main bola yuk');
    expect(after).toMatchObject({ status: 'held', text: 'main bola yuk' });
  });

  it.each(['rejected', 'spam', 'deleted'] as const)('of a %s one is refused', async (status) => {
    const { id } = await sari.say();
    await db.db.update(comments).set({ status }).where(eq(comments.id, id));
    expect(await failureOf(edit(id, 'Coba'))).toEqual({ status: 409, code: 'conflict' });
  });

  it('may not repeat what its author just said', async () => {
    await sari.say({ text: 'Setuju sekali' });
    const { id } = await sari.say({ text: 'Kurang setuju' });
    const answer = await failureOf(edit(id, 'SETUJU, sekali!'));
    expect(answer).toEqual({ status: 409, code: 'duplicate_comment' });
  });
});
