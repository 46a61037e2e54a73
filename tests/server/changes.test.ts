import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '#src/contract/articles.ts';
import { type ChangeList, changeListSchema } from '#src/contract/changes.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import { withholdVersions } from '#src/server/services/articles/withhold-versions.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { importNewsItems } from '#src/server/services/import/import-news-items.ts';
import { importContext, newsItem, streamOf } from '#tests/support/news-items.ts';
import { emptyNewsroom, testNow } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, failureOf, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let context: ImportContext;
const folder = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  context = importContext(db.db, await folder, {});
});

/** Publishes the story as it reads at a moment. */
async function publish(at: string, text: string, more: Partial<NewsItem> = {}): Promise<void> {
  const item = newsItem('satu', { body: { format: 'markdown', text }, ...more });
  await importNewsItems({ ...context, now: () => new Date(at) }, streamOf(item));
}

const changes = (since?: string): Promise<ChangeList> =>
  app.get(apiPaths.changes('satu', { since }), changeListSchema);
const article = () => app.get(apiPaths.article('satu'), articleSchema);

const [first, second, third] = [
  '2026-11-20T01:00:00.000Z',
  '2026-11-21T01:00:00.000Z',
  '2026-11-22T01:00:00.000Z',
] as const;

describe('how a story changed', () => {
  it('is told word by word, newest first, with the time of each change', async () => {
    await publish(first, 'Saham naik.\n\nTetap.');
    await publish(second, 'Saham turun.\n\nTetap.');
    await publish(third, 'Saham turun.\n\nTetap.', { headline: 'Judul baru' });
    const { revisions, isCapped, headline } = await changes();
    expect({ headline, isCapped }).toEqual({ headline: 'Judul baru', isCapped: false });
    expect(revisions.map(({ date, passages }) => [date, passages.length])).toEqual([
      [third, 1],
      [second, 1],
    ]);
    expect(revisions[1]?.passages[0]?.words).toEqual([
      { kind: 'same', text: 'Saham ' },
      { kind: 'removed', text: 'naik' },
      { kind: 'added', text: 'turun' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('is told from a moment on, for whoever read it before', async () => {
    await publish(first, 'Saham naik.');
    await publish(second, 'Saham turun.');
    await publish(third, 'Saham anjlok.');
    expect((await changes(second)).revisions.map(({ date }) => date)).toEqual([third]);
    expect((await changes(third)).revisions).toEqual([]);
  });

  it('counts as revised from the moment of the change, unless only spelling was mended', async () => {
    await publish(first, 'Pemerntah menaikkan tarif.');
    const before = (await article()).dateRevised;
    await publish(second, 'Pemerintah menaikkan tarif.');
    expect((await article()).dateRevised).toBe(before);
    expect((await changes()).revisions).toMatchObject([{ isSpelling: true }]);
    await publish(third, 'Pemerintah menurunkan tarif.');
    expect((await article()).dateRevised).toBe(third);
  });

  it('counts as revised where a correction was added, however small', async () => {
    await publish(first, 'Pemerntah menaikkan tarif.');
    const correction = { date: second, text: 'Versi awal salah eja.', passage: 'Pemerintah' };
    await publish(second, 'Pemerintah menaikkan tarif.', { corrections: [correction] });
    const { dateRevised, corrections, body } = await article();
    expect(dateRevised).toBe(second);
    expect(corrections).toEqual([
      { date: second, text: 'Versi awal salah eja.', anchor: 'dikoreksi-1' },
    ]);
    expect(JSON.stringify(body)).toContain('"href":"#koreksi-1"');
  });

  it('is dated as its source dates it, unless that cannot be', async () => {
    await publish(first, 'Saham naik.');
    const dateModified = '2026-11-20T22:00:00.000Z';
    await publish(second, 'Saham turun.', { dateModified });
    expect((await article()).dateRevised).toBe(dateModified);
    await publish(third, 'Saham anjlok.', { dateModified });
    expect((await article()).dateRevised).toBe(third);
    expect((await changes()).revisions.map(({ date }) => date)).toEqual([third, dateModified]);
  });

  it('is not told from before a version that the newsroom withholds', async () => {
    await publish(first, 'Nama korban adalah Sari.');
    await publish(second, 'Nama korban dirahasiakan.');
    const service = { db: db.db, now: () => testNow, siteUrl: testSiteUrl, canWrite: () => true };
    expect(await withholdVersions(service, 'satu')).toBe(1);
    await publish(third, 'Nama korban dirahasiakan polisi.');
    const told = await changes();
    expect(told.revisions.map(({ date }) => date)).toEqual([third]);
    expect(told.isCapped).toBe(true);
    expect(JSON.stringify(told)).not.toContain('Sari');
  });

  it('says so where there are more changes than one answer shows', async () => {
    for (let edit = 0; edit <= limits.revisions + 1; edit += 1) {
      await publish(first, `Suntingan ke-${edit}.`);
    }
    const { revisions, isCapped } = await changes();
    expect({ count: revisions.length, isCapped }).toEqual({
      count: limits.revisions,
      isCapped: true,
    });
  });

  it('is not told of a story that is not there, or since no moment', async () => {
    expect(await failureOf(app.request(apiPaths.changes('dua')))).toMatchObject({
      code: 'article_not_found',
    });
    await publish(first, 'Isi.');
    expect(await failureOf(app.request(apiPaths.changes('satu', { since: 'tadi' })))).toMatchObject(
      {
        code: 'invalid_request',
      },
    );
  });
});
