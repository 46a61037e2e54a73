import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleListSchema, articleSchema } from '#src/contract/articles.ts';
import { headBytesOver } from '#src/contract/heads.ts';
import { lightPath } from '#src/contract/media.ts';
import { apiPaths, pagePaths } from '#src/contract/paths.ts';
import { articles, media } from '#src/server/db/schema.ts';
import { weighAll } from '#src/server/keep-weighed.ts';
import { createLogger } from '#src/server/log.ts';
import { headBytes } from '#src/server/services/articles/weigh-stories.ts';
import { refreshPendingRelated } from '#src/server/services/import/refresh-pending-related.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore, type MediaStore } from '#src/server/services/media/media-store.ts';
import { storePicture } from '#src/server/services/media/store-picture.ts';
import { drawing } from '#tests/support/pictures.ts';
import { seedMedia, seedStory, testNow } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let mediaStore: MediaStore;
const asked: string[] = [];
const folder = lastingFolder();
const document = `<!doctype html>${'<p>Sebuah berita.</p>'.repeat(200)}`;
const lost = '0123456789abcdef01234567';
const words = { alt: 'Gambar', caption: '', creditText: '' };

const picture = (id: string) => ({
  type: 'element' as const,
  tagName: 'img',
  properties: { src: `/media/${id}/720.jpg`, width: 1600, height: 900, alt: '', dataMediaId: id },
  children: [],
});

/** As a browser that takes brotli asks. */
async function ask(path: string): Promise<Response> {
  asked.push(path);
  return app.request(path, { headers: { 'accept-encoding': 'br' } });
}
const weigh = () => {
  const log = createLogger('silent', () => {});
  return weighAll({ db, mediaStore }, { now: () => testNow, log, ask });
};
const sizeOf = async (path: string) => (await (await ask(path)).arrayBuffer()).byteLength;

let lead: string;
let second: string;
beforeAll(async () => {
  db = await openTestDb();
  mediaStore = createMediaStore(createFolderFiles(await folder));
  app = createTestApp({
    db,
    mediaStore,
    renderPage: async () =>
      new Response(document, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  });
  const store = async (shape: string) =>
    (await storePicture({ db: db.db, mediaStore }, drawing(1600, 900, shape))).id;
  lead = await store('<circle cx="800" cy="450" r="300"/>');
  second = await store('<rect x="200" y="100" width="900" height="500"/>');
  await seedMedia(db.db, lost);
  await seedStory(db.db, {
    slug: 'satu',
    image: { mediaId: lead, ...words },
    body: { type: 'root', children: [picture(second), picture(lead), picture(lost)] },
  });
  await seedStory(db.db, { slug: 'nanti', datePublished: new Date('2030-01-01T00:00:00Z') });
});
afterAll(() => db.close());

describe('what was not weighed', () => {
  it('is told without a size', async () => {
    const article = await app.get(apiPaths.article('satu'), articleSchema);
    expect(article).not.toHaveProperty('transfer');
    expect(article.image).not.toHaveProperty('lightBytes');
    expect(JSON.stringify(article.body)).not.toContain('dataLightBytes');
  });
});

describe('what was weighed', () => {
  beforeAll(weigh);

  it('tells of a picture what its light rendition weighs as it is sent', async () => {
    const article = await app.get(apiPaths.article('satu'), articleSchema);
    expect(article.image?.lightBytes).toBe(await sizeOf(lightPath(lead, 1600)));
    const bytes = await sizeOf(lightPath(second, 1600));
    const [node, again, missing] = article.body.children;
    expect(node).toMatchObject({ properties: { dataLightBytes: bytes } });
    expect(again).toMatchObject({ properties: { dataLightBytes: article.image?.lightBytes } });
    expect(missing).not.toHaveProperty('properties.dataLightBytes');
  });

  it('tells of a story what its document, its answers and each of its pictures once weigh', async () => {
    const { items } = await app.get(apiPaths.articles(), articleListSchema);
    const transfer = items.find(({ slug }) => slug === 'satu')?.transfer;
    const [page, detail, related] = [
      await sizeOf(pagePaths.article('satu')),
      await sizeOf(apiPaths.article('satu')),
      await sizeOf(apiPaths.related('satu')),
    ];
    // The story now says what it weighs, which was not in it when it was weighed.
    expect(Math.abs((transfer?.answers ?? 0) - detail - related)).toBeLessThan(100);
    const head = (transfer?.document ?? 0) - page;
    expect(head).toBeGreaterThan(1_500);
    expect(head).toBeLessThan(3_000);
    const sizes = [await sizeOf(lightPath(lead, 1600)), await sizeOf(lightPath(second, 1600))];
    expect(transfer?.pictures).toEqual({ count: 2, bytes: (sizes[0] ?? 0) + (sizes[1] ?? 0) });
  });

  it('is not weighed again until it changes, nor before it is published', async () => {
    asked.length = 0;
    await weigh();
    expect(asked).toEqual([]);
    await db.db.update(articles).set({ transfer: null }).where(eq(articles.slug, 'satu'));
    await weigh();
    expect(asked).toContain(pagePaths.article('satu'));
    expect(asked).not.toContain(pagePaths.article('nanti'));
  });

  it('is weighed when what is related to it is known, and anew when that changes', async () => {
    await db.db.update(articles).set({ relatedPending: true }).where(eq(articles.slug, 'satu'));
    await refreshPendingRelated({ db: db.db, now: () => testNow });
    const read = async () => {
      const [row] = await db.db.select().from(articles).where(eq(articles.slug, 'satu'));
      return { isPending: row?.relatedPending, transfer: row?.transfer };
    };
    expect(await read()).toEqual({ isPending: false, transfer: null });
    await db.db.update(articles).set({ relatedPending: true }).where(eq(articles.slug, 'satu'));
    await weigh();
    expect((await read()).transfer).toBeNull();
    await refreshPendingRelated({ db: db.db, now: () => testNow });
    await weigh();
    expect((await read()).transfer).not.toBeNull();
  });

  it('leaves a picture whose file is lost for later', async () => {
    const [row] = await db.db.select().from(media).where(eq(media.id, lost));
    expect(row?.lightBytes).toBeNull();
  });
});

describe('the heads that devices add', () => {
  it('are about what HTTP/1.1 writes', async () => {
    const heads = headBytesOver('http/1.1');
    const answer = headBytes(await ask(apiPaths.article('satu')));
    const picture = headBytes(await ask(lightPath(lead, 1600)));
    expect(Math.abs(answer - heads.answer)).toBeLessThan(heads.answer * 0.05);
    expect(Math.abs(picture - heads.picture)).toBeLessThan(70);
  });
});

describe('the answer with a picture', () => {
  it('carries no more of a head than a picture needs', async () => {
    const { headers } = await ask(lightPath(lead, 1600));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.has('content-security-policy')).toBe(false);
    const failed = await ask('/media/abc/720.jpg');
    expect(failed.headers.has('content-security-policy')).toBe(true);
  });
});
