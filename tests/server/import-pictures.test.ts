import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { createSafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import { importNewsItems } from '#src/server/services/import/import-news-items.ts';
import type { ImportSummary } from '#src/server/services/import/import-summary.ts';
import { createRemotePictures } from '#src/server/services/import/remote-pictures.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { elementsOf } from '#tests/support/body.ts';
import { breachesOf } from '#tests/support/body-contract.ts';
import { newsItem, streamOf } from '#tests/support/news-items.ts';
import { type PictureHost, startPictureHost } from '#tests/support/picture-host.ts';
import { drawing, plainPicture } from '#tests/support/pictures.ts';
import { emptyNewsroom, testNow } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let host: PictureHost;
let bytes: Buffer;
let now: Date;
const folder = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  bytes = await plainPicture(800, 450, 'jpeg');
  app = createTestApp({ db, mediaStore: createMediaStore(createFolderFiles(await folder)) });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  host = await startPictureHost();
  now = testNow;
});

type Options = { home?: 'keep' | 'link'; isDryRun?: boolean; attempts?: number };

/** One run of an import, as the server would make it. */
async function run(items: NewsItem[], options: Options = {}): Promise<ImportSummary> {
  const { home = 'keep', isDryRun = false, attempts = 1 } = options;
  const fetch = createSafeFetch({
    userAgent: 'URtech/test',
    allowedHosts: ['127.0.0.1'],
    wait: async () => undefined,
    attempts,
  });
  const given = {
    db: db.db,
    now: () => now,
    mediaStore: createMediaStore(createFolderFiles(await folder)),
  };
  const remotePictures = createRemotePictures({ ...given, fetch, home });
  const context = { ...given, siteUrl: testSiteUrl, remotePictures, isDryRun };
  return importNewsItems(context, streamOf(...items));
}
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const story = (id: string, path: string, more: Partial<NewsItem> = {}) =>
  newsItem(id, {
    base: `${host.origin}/2026/`,
    image: { src: path, alt: 'Alt', caption: 'Keterangan', creditText: 'Foto' },
    body: {
      format: 'html',
      text: `<p>Satu.</p><figure><img src="/isi.png" alt="Isi" width="640" height="480"><figcaption>Takarir</figcaption></figure><p>Dua.</p>`,
    },
    ...more,
  });
const article = (slug: string) => app.get(apiPaths.article(slug), articleSchema);
async function picturesOf(slug: string) {
  const { image, body } = await article(slug);
  const all = elementsOf(body);
  if (image === null || image.variants.length > 0) expect(breachesOf(body)).toEqual([]);
  const isFrame = (names: unknown) => Array.isArray(names) && names.includes('image-missing');
  return {
    lead: image,
    inBody: all.filter(({ tagName }) => tagName === 'img').map(({ properties }) => properties),
    frames: all.filter(({ properties }) => isFrame(properties.className)).length,
    captions: JSON.stringify(body).match(/Takarir/g)?.length ?? 0,
  };
}
const asked = (path: string) => host.asked.filter((request) => request.path === path).length;

describe('a picture of another server', () => {
  it('is kept here, in the lead and in the body', async () => {
    host.pictures = { '/a.jpg': { bytes }, '/isi.png': { bytes: await plainPicture(640, 480) } };
    expect(await run([story('satu', '/a.jpg')])).toMatchObject({ new: 1, warnings: [] });
    const { lead, inBody } = await picturesOf('satu');
    expect(lead).toMatchObject({ width: 800, height: 450, caption: 'Keterangan' });
    expect(lead?.src).toMatch(/^\/media\/[0-9a-f]{24}\/720\.jpg$/);
    expect(inBody).toMatchObject([{ width: 640, alt: 'Isi' }]);
    for (const src of [lead?.src, inBody[0]?.src]) {
      const response = await app.request(String(src));
      expect(response.headers.get('content-type')).toBe('image/jpeg');
    }
  });

  it('is asked for once a run, whatever the number of stories, four at a time at most', async () => {
    const paths = Array.from({ length: 12 }, (_, index) => `/a${index}.jpg`);
    host.pictures = Object.fromEntries(paths.map((path) => [path, { bytes }]));
    host.pictures['/isi.png'] = { bytes };
    const stories = [...paths, ...paths].map((path, index) => story(`cerita-${index}`, path));
    expect(await run(stories)).toMatchObject({ new: 24, warnings: [] });
    expect(host.asked).toHaveLength(13);
    expect(host.mostAtOnce).toBeLessThanOrEqual(4);
    await run([story('lain', '/a0.jpg')]);
    expect(asked('/a0.jpg')).toBe(2);
  });

  it('costs nothing where its story is the same, and no transfer where it is', async () => {
    host.pictures = { '/a.jpg': { bytes, etag: '"1"' }, '/isi.png': { bytes } };
    await run([story('satu', '/a.jpg')]);
    expect(await run([story('satu', '/a.jpg')])).toMatchObject({ same: 1 });
    expect(host.asked).toHaveLength(2);
    const { lead } = await picturesOf('satu');
    expect(await run([story('satu', '/a.jpg', { headline: 'Baru' })])).toMatchObject({
      changed: 1,
    });
    expect(host.asked.at(-2)?.headers['if-none-match']).toBe('"1"');
    expect((await picturesOf('satu')).lead).toEqual(lead);
  });

  it('is another one where its server has another one, and stays where it has none any more', async () => {
    host.pictures = { '/a.jpg': { bytes, etag: '"1"' }, '/isi.png': { bytes } };
    await run([story('satu', '/a.jpg')]);
    host.pictures['/a.jpg'] = { bytes: await plainPicture(400, 300), etag: '"2"' };
    await run([story('satu', '/a.jpg', { headline: 'Baru' })]);
    expect((await picturesOf('satu')).lead).toMatchObject({ width: 400 });
    host.pictures = {};
    const summary = await run([story('satu', '/a.jpg', { headline: 'Terbaru' })]);
    expect(summary).toMatchObject({ changed: 1, warnings: [] });
    expect((await picturesOf('satu')).lead).toMatchObject({ width: 400 });
  });

  it('is fetched again where it was lost here', async () => {
    const lost = await plainPicture(777, 444);
    host.pictures = { '/a.jpg': { bytes: lost, etag: '"1"' }, '/isi.png': { bytes } };
    const other = createMediaStore(createFolderFiles(`${await folder}/lain`));
    const away = createRemotePictures({
      db: db.db,
      now: () => now,
      mediaStore: other,
      fetch: createSafeFetch({ userAgent: 'URtech/test', allowedHosts: ['127.0.0.1'] }),
      home: 'keep',
    });
    await away('/a.jpg', host.origin);
    await run([story('satu', '/a.jpg')]);
    expect(host.asked.filter(({ headers }) => headers['if-none-match'])).toEqual([]);
    const { lead } = await picturesOf('satu');
    expect((await app.request(lead?.src ?? '')).status).toBe(200);
  });

  it('is not asked for on a dry run', async () => {
    await run([story('satu', '/a.jpg')], { isDryRun: true });
    expect(host.asked).toEqual([]);
  });
});

describe('a picture that does not come', () => {
  it('leaves its story with an empty frame and its caption, and is put in when it comes', async () => {
    const first = await run([story('satu', '/a.jpg')]);
    expect(first).toMatchObject({ new: 1, refusedCount: 0 });
    expect(first.warnings[0]?.reason).toBe(
      'the picture /a.jpg did not come: its server answered 404',
    );
    expect(await picturesOf('satu')).toMatchObject({
      lead: null,
      inBody: [],
      frames: 1,
      captions: 1,
    });
    host.pictures = { '/a.jpg': { bytes }, '/isi.png': { bytes } };
    expect(await run([])).toMatchObject({ latePictures: 0 });
    later(11);
    expect(await run([])).toMatchObject({ latePictures: 2 });
    const { lead, inBody, frames, captions } = await picturesOf('satu');
    expect(lead).toMatchObject({ width: 800, alt: 'Alt', caption: 'Keterangan' });
    expect(inBody).toMatchObject([{ width: 800, alt: 'Isi', loading: 'lazy' }]);
    expect([frames, captions]).toEqual([0, 1]);
    expect(await run([story('satu', '/a.jpg')])).toMatchObject({ same: 1 });
    expect(await run([])).toMatchObject({ latePictures: 0 });
  });

  it('finds its own place among the others', async () => {
    const text = ['a', 'hilang', 'b', 'hilang', 'c'].map(
      (name) => `<p>${name}</p><img src="/${name}.png">`,
    );
    const body = { format: 'html', text: text.join('') } as const;
    for (const name of ['a', 'b', 'c']) host.pictures[`/${name}.png`] = { bytes };
    await run([newsItem('satu', { base: host.origin, body })]);
    expect(await picturesOf('satu')).toMatchObject({ frames: 2 });
    host.pictures['/hilang.png'] = { bytes: await plainPicture(333, 222) };
    later(11);
    await run([]);
    const { inBody } = await picturesOf('satu');
    expect(inBody.map(({ width }) => width)).toEqual([800, 333, 800, 333, 800]);
  });

  it('is asked for seven times in nine days and then given up, until its story changes', async () => {
    await run([story('satu', '/a.jpg')]);
    for (let hours = 0; hours < 24 * 30; hours += 6) {
      later(6 * 60);
      await run([]);
    }
    expect(asked('/a.jpg')).toBe(7);
    await run([story('satu', '/a.jpg', { headline: 'Baru' })]);
    expect(asked('/a.jpg')).toBe(8);
    host.pictures = { '/a.jpg': { bytes }, '/isi.png': { bytes } };
    later(11);
    await run([]);
    expect((await picturesOf('satu')).lead).toMatchObject({ width: 800 });
  });

  it('is forgotten by a story that does not show it any more', async () => {
    await run([story('satu', '/a.jpg')]);
    await run([newsItem('satu')]);
    const before = host.asked.length;
    later(11);
    expect(await run([])).toMatchObject({ latePictures: 0 });
    expect(host.asked).toHaveLength(before);
  });

  it.each([
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['nothing', Buffer.alloc(0)],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1)],
  ])('because what came is %s is no picture of the story', async (_what, wrong) => {
    host.pictures = { '/a.jpg': { bytes: wrong }, '/isi.png': { bytes } };
    expect(await run([story('satu', '/a.jpg')])).toMatchObject({ new: 1, warningCount: 1 });
    expect(await picturesOf('satu')).toMatchObject({ lead: null, frames: 0 });
  });

  it('because its address leads into a private network is not asked for', async () => {
    const image = { src: 'http://10.0.0.1/a.jpg', alt: '', caption: '', creditText: '' };
    const summary = await run([newsItem('satu', { image })]);
    expect(summary.warnings[0]?.reason).toContain('IMPORT_ALLOW_HOSTS');
    expect(summary.new).toBe(1);
  });

  it('because its server is silent is left alone after three, for the rest of the run', async () => {
    const gone = 'http://127.0.0.1:1';
    const stories = Array.from({ length: 20 }, (_, index) =>
      newsItem(`cerita-${index}`, {
        image: { src: `${gone}/${index}.jpg`, alt: '', caption: '', creditText: '' },
      }),
    );
    const summary = await run(stories);
    expect(summary).toMatchObject({ new: 20, warningCount: 20 });
    const left = summary.warnings.filter(({ reason }) => reason.includes('does not answer'));
    expect(left.length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['a name that lies', 'plainPicture', 'image/jpeg'],
    ['a drawing with a script', 'drawing', 'image/jpeg'],
  ])('does come with %s', async (_what, kind, type) => {
    const script = drawing(800, 450, '<script>alert(1)</script>');
    const wrong = kind === 'drawing' ? script : await plainPicture(800, 450, 'webp');
    host.pictures = { '/a.jpg': { bytes: wrong }, '/isi.png': { bytes } };
    await run([story('satu', '/a.jpg')]);
    const { lead } = await picturesOf('satu');
    const response = await app.request(lead?.src ?? '');
    expect(response.headers.get('content-type')).toBe(type);
    expect(Buffer.from(await response.arrayBuffer()).includes('script')).toBe(false);
  });
});

describe('pictures that stay at their source', () => {
  it('are not asked for, and shown from there with the size that is told', async () => {
    const size = { width: 1200, height: 900 };
    const image = { src: '/a.jpg', alt: 'Alt', caption: 'Keterangan', creditText: '', ...size };
    await run([story('satu', '/a.jpg', { image })], { home: 'link' });
    expect(host.asked).toEqual([]);
    const { lead, inBody } = await picturesOf('satu');
    expect(lead).toMatchObject({
      src: `${host.origin}/a.jpg`,
      variants: [],
      ...size,
      caption: 'Keterangan',
    });
    expect(inBody).toEqual([
      {
        src: `${host.origin}/isi.png`,
        width: 640,
        height: 480,
        alt: 'Isi',
        loading: 'lazy',
        decoding: 'async',
      },
    ]);
  });

  it('come in once the site keeps its pictures', async () => {
    await run([story('satu', '/a.jpg')], { home: 'link' });
    host.pictures = { '/a.jpg': { bytes }, '/isi.png': { bytes } };
    expect(await run([])).toMatchObject({ latePictures: 2 });
    const { lead, inBody } = await picturesOf('satu');
    expect([lead?.src, inBody[0]?.src].map((src) => String(src).slice(0, 7))).toEqual([
      '/media/',
      '/media/',
    ]);
  });
});
