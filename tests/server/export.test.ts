import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleListSchema, articleSchema, relatedListSchema } from '#src/contract/articles.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths, feedFiles, pagePaths } from '#src/contract/paths.ts';
import { staticApiPath } from '#src/contract/static-site.ts';
import { parseConfig } from '#src/server/config.ts';
import { articles } from '#src/server/db/schema.ts';
import { openExportFolder } from '#src/server/export/export-folder.ts';
import { exportNewsroom, runExport } from '#src/server/export-command.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore, type MediaStore } from '#src/server/services/media/media-store.ts';
import { storePicture } from '#src/server/services/media/store-picture.ts';
import { plainPicture } from '#tests/support/pictures.ts';
import { seedComment, seedStory } from '#tests/support/seed.ts';
import { serveFolder } from '#tests/support/static-host.ts';
import { lastingFolder, temporaryFolder } from '#tests/support/temporary-folder.ts';
import { parseExactly } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const siteUrl = 'https://berita.example';
const mediaFolder = lastingFolder();
const clientFolder = lastingFolder();
const out = lastingFolder();

let db: TestDb;
let mediaStore: MediaStore;
let mediaId: string;
let complaints: string[] = [];

/** Exports everything. @returns what it said at the end */
async function exportTo(folder: string, env: Record<string, string> = {}): Promise<string> {
  const said: string[] = [];
  complaints = [];
  const config = parseConfig({ SITE_URL: siteUrl, LOG_LEVEL: 'silent', ...env });
  const assets = {
    boot: '/assets/boot.js',
    stylesheet: undefined,
    font: undefined,
    piecesOf: () => [],
  };
  const status = await exportNewsroom(
    await openExportFolder(folder),
    config,
    { db, mediaStore },
    {
      say: (line) => said.push(line),
      complain: (line) => complaints.push(line),
      assets,
      clientDir: await clientFolder,
    },
  );
  expect([status, complaints]).toEqual([0, []]);
  return said.at(-1)?.replace(/ in .*/, '') ?? '';
}

const textOf = (path: string) => out.then((folder) => readFile(join(folder, path), 'utf8'));
const jsonOf = async (path: string) => JSON.parse(await textOf(staticApiPath(path)));

beforeAll(async () => {
  db = await openTestDb();
  mediaStore = createMediaStore(createFolderFiles(await mediaFolder));
  await writeFile(join(await clientFolder, 'boot.js'), 'export {};');
  const picture = await storePicture({ db: db.db, mediaStore }, await plainPicture(330, 200));
  mediaId = picture.id;
  for (let n = 1; n <= 25; n += 1) {
    await seedStory(db.db, {
      slug: `kabar-${n}`,
      section: n % 5 === 0 ? 'gim' : 'gawai',
      topics: n === 1 ? ['kabel-laut'] : [],
      authors: ['ani'],
      datePublished: new Date(Date.UTC(2026, 9, n)),
      formerSlugs: n === 2 ? ['dulu'] : [],
      ...(n === 3 ? { image: { mediaId, alt: 'x', caption: '', creditText: '' } } : {}),
    });
  }
  const [story] = await db.db.select().from(articles).where(eq(articles.slug, 'kabar-1'));
  const articleId = story?.id ?? '';
  for (let n = 1; n <= 22; n += 1) {
    const createdAt = new Date(Date.UTC(2026, 10, 1, 0, n));
    await seedComment(db.db, { articleId, words: `Komentar ${n}`, createdAt });
  }
  await db.db.update(articles).set({ commentCount: 22 }).where(eq(articles.id, articleId));
  await exportTo(await out);
});
afterAll(() => db.close());

describe('an exported site', () => {
  it('is served by a host that knows nothing but files', async () => {
    const host = await serveFolder(await out);
    const paths = [
      pagePaths.front(),
      pagePaths.popular(),
      pagePaths.section('gim'),
      pagePaths.topic('kabel-laut'),
      pagePaths.author('ani'),
      pagePaths.article('kabar-1'),
      ...feedFiles.map((file) => `/kanal/gim/${file}`),
      ...feedFiles.map((file) => `/topik/kabel-laut/${file}`),
      ...feedFiles.map((file) => `/${file}`),
      '/sitemap.xml',
      '/sitemap-stories-1.xml',
      '/sitemap-lists.xml',
      '/sitemap-news.xml',
      '/robots.txt',
      '/boot.js',
      `/media/${mediaId}/320.avif`,
      `/media/${mediaId}/preview.jpg`,
    ];
    for (const path of paths) expect((await fetch(host + path)).status, path).toBe(200);
    const missing = await fetch(`${host}/artikel/tidak-ada`);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringMatching(/<h1/)]);
  });

  it('holds whole pages under the policy that no header brings', async () => {
    const html = await textOf('/artikel/kabar-1/index.html');
    expect(html).toMatch(/^<!doctype html>.*<h1.*Judul kabar-1.*Isi kabar-1.*<\/html>$/s);
    expect(html).toContain(`<link rel="canonical" href="${siteUrl}/artikel/kabar-1">`);
    const english = await textOf('/en/artikel/kabar-1/index.html');
    expect(english).toMatch(/^<!doctype html><html lang="en".*lang="id"[^>]*>Judul kabar-1/s);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toContain('script-src &#39;self&#39;');
    expect(policy).toContain('connect-src &#39;self&#39;;');
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script'));
  });

  it('holds every answer that the application asks for on its way', async () => {
    const seen: string[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = parseExactly(articleListSchema, await jsonOf(apiPaths.articles({ cursor })));
      seen.push(...page.items.map(({ slug }) => slug));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(25);
    parseExactly(articleSchema, await jsonOf(apiPaths.article('kabar-1')));
    parseExactly(relatedListSchema, await jsonOf(apiPaths.related('kabar-1')));
    for (const query of [{ section: 'gim' }, { topic: 'kabel-laut' }, { author: 'ani' }]) {
      parseExactly(articleListSchema, await jsonOf(apiPaths.articles(query)));
    }
  });

  it('says that comments are closed, and shows those that there are', async () => {
    const article = parseExactly(articleSchema, await jsonOf(apiPaths.article('kabar-1')));
    expect(article.commentsOpen).toBe(false);
    const first = parseExactly(commentListSchema, await jsonOf(apiPaths.comments('kabar-1')));
    const rest = apiPaths.comments('kabar-1', { cursor: first.nextCursor ?? '' });
    const second = parseExactly(commentListSchema, await jsonOf(rest));
    expect([first.items.length, second.items.length]).toEqual([20, 2]);
    expect(await textOf('/artikel/kabar-1/index.html')).toContain('"exported":{"apiOrigin":null}');
  });

  it('leads an old address on', async () => {
    const html = await textOf('/artikel/dulu/index.html');
    expect(html).toContain('http-equiv="refresh" content="0; url=/artikel/kabar-2"');
    const english = await textOf('/en/artikel/dulu/index.html');
    expect(english).toContain('http-equiv="refresh" content="0; url=/en/artikel/kabar-2"');
    expect(await jsonOf(apiPaths.article('dulu'))).toMatchObject({ slug: 'kabar-2' });
  });

  it('names no picture that it does not hold', async () => {
    const folder = await out;
    const names = await readdir(folder, { recursive: true });
    const texts = names.filter((name) => /\.(html|json|xml)$/.test(name));
    const pictures = new Set<string>();
    for (const name of texts) {
      const text = await readFile(join(folder, name), 'utf8');
      for (const [path] of text.matchAll(/\/media\/\w+\/[\w.]+/g)) pictures.add(path);
    }
    expect(pictures.size).toBeGreaterThan(2);
    expect([...pictures].filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });
});

describe('exporting again', () => {
  it('writes nothing where nothing changed, and all of it where a file is gone', async () => {
    const folder = await out;
    const before = await stat(join(folder, 'index.html'));
    expect(await exportTo(folder)).toMatch(/^0 files written, \d+ same, 0 removed$/);
    expect((await stat(join(folder, 'index.html'))).mtimeMs).toBe(before.mtimeMs);
    await rm(join(folder, 'index.html'));
    expect(await exportTo(folder)).toMatch(/^1 files written, \d+ same, 0 removed$/);
  });

  it('writes what changed, and removes what is gone', async () => {
    const folder = await out;
    const isKabar9 = eq(articles.slug, 'kabar-9');
    await db.db.update(articles).set({ headline: 'Judul lain' }).where(isKabar9);
    await exportTo(folder);
    expect(await textOf('/artikel/kabar-9/index.html')).toContain('Judul lain');
    await db.db.delete(articles).where(isKabar9);
    expect(await exportTo(folder)).toMatch(/ [1-9]\d* removed$/);
    expect(existsSync(join(folder, 'artikel/kabar-9'))).toBe(false);
    expect(existsSync(join(folder, 'api/articles/kabar-9.json'))).toBe(false);
    expect(existsSync(join(folder, 'artikel/kabar-8/index.html'))).toBe(true);
  });

  it('with a server for comments leaves conversations to it', async () => {
    const folder = await temporaryFolder();
    await exportTo(folder, { API_ORIGIN: 'https://api.berita.example' });
    const html = await readFile(join(folder, 'artikel/kabar-1/index.html'), 'utf8');
    expect(html).toContain('"exported":{"apiOrigin":"https://api.berita.example"}');
    expect(html).toContain('connect-src &#39;self&#39; https://api.berita.example;');
    const file = join(folder, staticApiPath(apiPaths.article('kabar-1')));
    expect(JSON.parse(await readFile(file, 'utf8')).commentsOpen).toBe(true);
    expect(existsSync(join(folder, staticApiPath(apiPaths.comments('kabar-1'))))).toBe(false);
  });
});

describe('the export command', () => {
  const surroundings = {
    say: () => {},
    complain: (line: string) => complaints.push(line),
    assets: { boot: '', stylesheet: undefined, font: undefined, piecesOf: () => [] },
    clientDir: '',
  };

  it.each([[[]], [['a', 'b']], [['--help']]])('shows how it is used after %j', async (args) => {
    complaints = [];
    expect(await runExport(args, parseConfig({}), surroundings)).toBe(2);
    expect(complaints).toEqual(['Usage: export <folder>']);
  });

  it('leaves a folder alone that holds something else', async () => {
    const folder = await temporaryFolder({ 'surat.txt': 'penting' });
    await expect(runExport([folder], parseConfig({}), surroundings)).rejects.toThrow(
      `${folder} holds files that no export wrote; name an empty folder.`,
    );
    expect(await readdir(folder)).toEqual(['surat.txt']);
  });
});
