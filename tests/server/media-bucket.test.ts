import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mediaPath, parseMediaFile } from '#src/contract/media.ts';
import { parseConfig } from '#src/server/config.ts';
import { openMediaStore } from '#src/server/open-media-store.ts';
import { openBucketFiles } from '#src/server/services/media/bucket-files.ts';
import type { MediaFiles } from '#src/server/services/media/media-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { type BucketServer, startBucketServer } from '#tests/support/bucket-server.ts';
import { serveLocally } from '#tests/support/local-server.ts';
import { noisyPicture, plainPicture } from '#tests/support/pictures.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let server: BucketServer;
let files: MediaFiles;
let app: TestApp;
const folder = lastingFolder();
const region = 'us-east-1';
const open = () => openBucketFiles({ bucket: 'foto', region, endpoint: server.endpoint });
beforeAll(async () => {
  db = await openTestDb();
  server = await startBucketServer(await folder);
  files = await open();
  app = createTestApp({ db, mediaStore: createMediaStore(files) });
});
afterAll(async () => {
  await server.stop();
  await db.close();
});
afterEach(() => {
  process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
});

const store = async (bytes: Buffer) => createMediaStore(files).add(bytes);
const start = (bucket: string, endpoint = server.endpoint) =>
  openMediaStore(parseConfig({ MEDIA_S3_BUCKET: bucket, MEDIA_S3_ENDPOINT: endpoint }));

describe('pictures in a bucket', () => {
  it('are served like those in a folder', async () => {
    const { id } = await store(await plainPicture(800, 450));
    const response = await app.request(mediaPath(id, 720, 'webp'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await app.request(mediaPath('0'.repeat(24), 720, 'webp'))).status).toBe(404);
    expect((await app.request(mediaPath(id, 721, 'webp'))).status).toBe(404);
  });

  it('are there with their renditions for the next process', async () => {
    const bytes = await noisyPicture(400, 300);
    const { id } = await store(bytes);
    const file = parseMediaFile('320.jpg') ?? { kind: 'preview' };
    const made = await createMediaStore(await open()).rendition(id, file);
    const next = await open();
    expect(await next.read(`originals/${id}`)).toEqual(bytes);
    expect(await next.read(`renditions/${id}/320.jpg`)).toEqual(made?.bytes);
    expect(await next.has(`originals/${id}`)).toBe(true);
    expect(await next.has(`renditions/${id}/480.jpg`)).toBe(false);
    expect(await next.read(`renditions/${id}/480.jpg`)).toBeUndefined();
  });

  it('tell whoever serves the bucket what they are', async () => {
    const { id } = await store(await plainPicture(100, 100, 'webp'));
    const client = new S3Client({ region, endpoint: server.endpoint, forcePathStyle: true });
    const get = new GetObjectCommand({ Bucket: 'foto', Key: `originals/${id}` });
    const { ContentType, CacheControl } = await client.send(get);
    client.destroy();
    expect(ContentType).toBe('image/webp');
    expect(CacheControl).toBe('public, max-age=31536000, immutable');
  });

  it('are unavailable while the bucket is, and nothing of its trouble is told', async () => {
    const { id } = await store(await plainPicture(500, 300));
    await server.stop();
    const response = await app.request(mediaPath(id, 320, 'jpg'));
    const text = await response.clone().text();
    expect(await failureOf(response)).toEqual({ status: 503, code: 'unavailable' });
    expect(response.headers.get('retry-after')).toBe('5');
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|foto/);
    expect(app.logged.join('\n')).toContain('ECONNREFUSED');
    await server.restart();
    expect((await app.request(mediaPath(id, 320, 'jpg'))).status).toBe(200);
  });
});

describe('a bucket that cannot be used is told in one sentence when the server starts:', () => {
  it('one that does not exist', async () => {
    await expect(start('tidak-ada')).rejects.toMatchObject({
      name: 'BucketError',
      message: `There is no such bucket: the bucket "tidak-ada" (MEDIA_S3_BUCKET) at ${server.endpoint}.`,
    });
  });

  it('one that the credential does not open', async () => {
    process.env.AWS_ACCESS_KEY_ID = 'salah';
    await expect(start('foto')).rejects.toThrow(/^The credential may not use the bucket "foto"/);
  });

  it('one whose server is not there', async () => {
    await expect(start('foto', 'http://127.0.0.1:1')).rejects.toThrow(
      /^Pictures cannot be kept in the bucket "foto".*: .*ECONNREFUSED.*\.$/,
    );
  });

  it('one whose server says nothing', async () => {
    const endpoint = await serveLocally(() => undefined);
    const given = { bucket: 'foto', region, endpoint, timeoutMs: 300 };
    await expect(openBucketFiles(given)).rejects.toThrow(/^No answer comes from the bucket "foto"/);
  });
});

describe('a bucket whose server breaks off', () => {
  it.each([
    ['in the middle of a picture', 200, '0123456789', true],
    ['and stays silent in the middle of a picture', 200, '0123456789', false],
    ['with an error of its own', 500, '<Error/>', true],
    ['and wants another credential', 403, '<Error/>', true],
  ])('%s is unavailable', async (_what, status, text, isClosed) => {
    const endpoint = await serveLocally((request, response) => {
      if (request.method === 'HEAD') return void response.end();
      response.writeHead(status, { 'content-length': status === 200 ? 100 : text.length });
      response.write(text, () => isClosed && response.destroy());
    });
    const broken = await openBucketFiles({ bucket: 'foto', region, endpoint, timeoutMs: 1_500 });
    await expect(broken.read('originals/0')).rejects.toMatchObject({ code: 'unavailable' });
  });
});
