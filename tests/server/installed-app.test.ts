import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assembleApp } from '#src/server/assemble-app.ts';
import { parseConfig } from '#src/server/config.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const pictureSchema = z.object({ src: z.string(), sizes: z.string(), type: z.string() });
const manifestSchema = z.object({
  name: z.string(),
  start_url: z.literal('/'),
  display: z.literal('standalone'),
  icons: z.array(pictureSchema.extend({ purpose: z.enum(['any', 'maskable']) })),
  screenshots: z.array(pictureSchema.extend({ form_factor: z.enum(['narrow', 'wide']) })),
  shortcuts: z.array(z.object({ name: z.string().min(1), url: z.string() })),
  share_target: z.object({ action: z.string(), method: z.literal('GET') }),
});

let db: TestDb;
let app: ReturnType<typeof assembleApp>;
beforeAll(async () => {
  db = await openTestDb();
  const config = parseConfig({ SITE_URL: 'https://berita.example', LOG_LEVEL: 'silent' });
  const assets = { boot: '/boot.js', stylesheet: undefined, font: undefined, piecesOf: () => [] };
  const mediaStore = createMediaStore(createFolderFiles('/nonexistent'));
  app = assembleApp(config, { db, mediaStore }, { assets });
});
afterAll(() => db.close());

async function getManifest() {
  const answer = await app.request('/manifest.webmanifest');
  expect(answer.headers.get('content-type')).toContain('application/manifest+json');
  return manifestSchema.parse(await answer.json());
}

describe('the site as an application', () => {
  it('is named in every page, with icons and screenshots that are what they say', async () => {
    const page = await (await app.request('/')).text();
    expect(page).toContain('<link rel="manifest" href="/manifest.webmanifest">');
    const { icons, screenshots } = await getManifest();
    for (const { src, sizes, type } of [...icons, ...screenshots]) {
      expect(existsSync(`public${src}`), src).toBe(true);
      const { width, height, format } = await sharp(`public${src}`).metadata();
      expect(type, src).toContain(format);
      if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
    }
    expect(icons.some((icon) => icon.purpose === 'maskable' && icon.sizes === '512x512')).toBe(
      true,
    );
    expect(icons.some((icon) => icon.purpose === 'any' && icon.sizes === '192x192')).toBe(true);
    expect(new Set(screenshots.map((shot) => shot.form_factor)).size).toBe(2);
  });

  it('takes what is shared with it to the story or to the search', async () => {
    const { share_target } = await getManifest();
    const leadsTo = async (query: string) => {
      const answer = await app.request(`${share_target.action}?${query}`);
      expect(answer.status).toBe(303);
      return answer.headers.get('location');
    };
    const story = encodeURIComponent('https://berita.example/artikel/satu');
    expect(await leadsTo(`title=Satu&text=${story}`)).toBe('/artikel/satu');
    expect(await leadsTo('text=baterai+ponsel')).toBe('/cari?q=baterai+ponsel');
  });

  it('has a page without content, which browsers keep, and which says nothing of anybody', async () => {
    const answer = await app.request('/shell.html');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const html = await answer.text();
    expect(html).toContain('"isShell":true');
    expect(html).toContain('src="/boot.js"');
    expect(html).toContain('noindex');
    expect(html).toMatch(/<header.*<main[^>]*>(?:<!--[^>]*-->)*<\/main>.*<footer/s);
  });
});
