import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorBodySchema } from '#src/contract/errors.ts';
import { mediaPath, mediaPreviewPath } from '#src/contract/media.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { drawing } from '#tests/support/pictures.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let id: string;
const folder = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  const mediaStore = createMediaStore(createFolderFiles(await folder));
  id = (await mediaStore.add(drawing(1600, 900, '<circle cx="800" cy="450" r="300"/>'))).id;
  app = createTestApp({ db, mediaStore });
});
afterAll(() => db.close());

describe('a picture', () => {
  it.each([
    ['avif', 'image/avif'],
    ['webp', 'image/webp'],
    ['jpg', 'image/jpeg'],
  ] as const)('comes as %s, to be kept for ever', async (format, type) => {
    const response = await app.request(mediaPath(id, 720, format));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const bytes = await response.arrayBuffer();
    expect(bytes.byteLength).toBe(Number(response.headers.get('content-length')));
    // A flat drawing at phone width: what the page's budget counts on.
    expect(bytes.byteLength).toBeLessThanOrEqual(22_000);
  });

  it('has a preview that messengers show', async () => {
    const response = await app.request(mediaPreviewPath(id));
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect((await response.arrayBuffer()).byteLength).toBeLessThanOrEqual(300_000);
  });

  it('is not sent again to who has it', async () => {
    const path = mediaPath(id, 320, 'webp');
    const etag = (await app.request(path)).headers.get('etag') ?? '';
    const again = await app.request(path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it.each([
    'a width that is not offered: 321.jpg',
    'a format that is not offered: 720.png',
    'the drawing itself: 720.svg',
    'another file: ../../originals',
    'a path: ..%2F..%2Foriginals',
    'a number with a zero before it: 0720.jpg',
    'nothing: ',
  ])('is missing as %s', async (what) => {
    const name = what.slice(what.indexOf(': ') + 2);
    const response = await app.request(`/media/${id}/${name}`);
    expect(response.status).toBe(404);
    expect(errorBodySchema.parse(await response.json()).code).toBe('not_found');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['0'.repeat(24), 'abc', '..', '%2e%2e', `${'g'.repeat(24)}`])(
    'is missing under the id %s',
    async (other) => {
      expect((await app.request(`/media/${other}/720.jpg`)).status).toBe(404);
    },
  );
});
