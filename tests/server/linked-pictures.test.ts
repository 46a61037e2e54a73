import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedPaths, pagePaths } from '#src/contract/paths.ts';
import { assembleApp } from '#src/server/assemble-app.ts';
import { parseConfig } from '#src/server/config.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { seedStory } from '#tests/support/seed.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const lead = 'https://cms.example/utama.jpg?w=1&h=2';
const inside = 'https://cms.example/isi.png';

let db: TestDb;
beforeAll(async () => {
  db = await openTestDb();
  const properties = { src: inside, width: 640, height: 480, alt: 'Isi', loading: 'lazy' };
  await seedStory(db.db, {
    slug: 'tertaut',
    image: {
      mediaId: null,
      linked: { src: lead, width: 1600, height: 900 },
      alt: 'Utama',
      caption: 'Keterangan utama',
      creditText: '',
    },
    body: {
      type: 'root',
      children: [{ type: 'element', tagName: 'img', properties, children: [] }],
    },
  });
  const awaited = { mediaId: null, alt: 'Belum', caption: 'Belum ada', creditText: '' };
  await seedStory(db.db, { slug: 'menunggu', image: awaited });
});
afterAll(() => db.close());

const appWith = (env: Record<string, string>) =>
  assembleApp(
    parseConfig({ SITE_URL: 'https://berita.example', LOG_LEVEL: 'silent', ...env }),
    { db, mediaStore: createMediaStore(createFolderFiles('/nonexistent')) },
    { assets: { boot: '/boot.js', stylesheet: undefined, font: undefined, piecesOf: () => [] } },
  );
const ask = async (path: string, env: Record<string, string> = {}) => {
  const answer = await appWith(env).request(path);
  expect(answer.status).toBe(200);
  return { html: await answer.text(), policy: answer.headers.get('content-security-policy') ?? '' };
};

describe('a story whose pictures stay at their source', () => {
  it('shows them from there, where pages may', async () => {
    const { html, policy } = await ask(pagePaths.article('tertaut'), { IMPORT_PICTURES: 'link' });
    expect(policy).toContain("img-src 'self' data: https:;");
    expect(html).toMatch(/<img[^>]+src="https:\/\/cms\.example\/utama\.jpg\?w=1&amp;h=2"[^>]*>/);
    expect(html).toMatch(/<img[^>]+src="https:\/\/cms\.example\/isi\.png"[^>]+width="640"/);
    expect(html).toContain('Keterangan utama');
    expect(html).not.toContain('src=""');
    expect(html).not.toContain('/media/');
  });

  it('is shared with the picture alone: of its type and size nothing is known', async () => {
    const { html } = await ask(pagePaths.article('tertaut'), { IMPORT_PICTURES: 'link' });
    expect(html).toContain('<meta property="og:image" content="https://cms.example/utama.jpg');
    expect(html).not.toContain('og:image:width');
    expect(html).not.toContain('rel="preload" as="image"');
    const feed = await ask(feedPaths.site('rss.xml'));
    expect(feed.html).toMatch(/<media:content url="https:\/\/cms\.example\/utama\.jpg[^>]+>/);
    expect(feed.html).not.toContain('<enclosure');
  });
});

describe('a site that keeps its pictures', () => {
  it('lets in pictures of its own only', async () => {
    const { policy } = await ask(pagePaths.article('tertaut'));
    expect(policy).toContain("img-src 'self' data:;");
  });

  it('shows a story whose lead picture is awaited without it, in lists too', async () => {
    for (const path of [pagePaths.article('menunggu'), pagePaths.front()]) {
      const { html } = await ask(path);
      expect(html).toContain('Judul menunggu');
      expect(html).not.toContain('Belum');
    }
  });
});
