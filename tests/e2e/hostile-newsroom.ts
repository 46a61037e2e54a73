import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackCases } from '#tests/support/attacks.ts';
import { renderHtml } from '#tests/support/body.ts';
import { runBuilt, startBuiltServer } from '#tests/support/built-server.ts';

/** What stands after every attack, and must still be there to read. */
export const mark = 'Sesudah serangan.';

/** A story that came in by a feed; `marks` is how often `mark` is in it, where that can be said. */
export type HostileStory = { path: string; family: string; marks: number | undefined };
export type HostileNewsroom = {
  origin: string;
  stories: HostileStory[];
  close: () => Promise<void>;
};

type Chunk = { family: string; html: string; marks: number | undefined };

/** One story for each family; an attack that takes what follows it with it has a story of its own. */
async function chunksOf(): Promise<Chunk[]> {
  const together = new Map<string, Chunk>();
  const alone: Chunk[] = [];
  for (const [family, markup] of attackCases) {
    const html = `<p>Sebelum.</p>${markup}<p>${mark}</p>`;
    const { bodyText } = await renderHtml(`${html}<p>akhir</p>`);
    if (!bodyText.split('\n').includes(mark) || !bodyText.endsWith('\nakhir')) {
      alone.push({ family, html, marks: undefined });
      continue;
    }
    const chunk = together.get(family);
    const marks = (chunk?.marks ?? 0) + 1;
    together.set(family, { family, html: (chunk?.html ?? '') + html, marks });
  }
  return [...together.values(), ...alone];
}

/** A publisher's site that has its feed and, whatever the stories name, not one picture. */
async function serveFeed(chunks: readonly Chunk[]) {
  const server = createServer((request, response) => {
    const site = `http://${request.headers.host}`;
    const items = chunks.map(({ html }, index) => ({
      id: String(index),
      url: `${site}/${index}`,
      title: `Serangan ${index}`,
      content_html: html,
      date_published: '2026-11-01T00:00:00Z',
    }));
    response.statusCode = request.url === '/feed.json' ? 200 : 404;
    response.setHeader('content-type', 'application/feed+json');
    const version = 'https://jsonfeed.org/version/1.1';
    response.end(JSON.stringify({ version, title: 'Penerbit', items }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}/feed.json` };
}

/**
 * Brings the collection of attacks in through the real import of a feed, and serves it with the built
 * server on a newsroom of its own.
 */
export async function openHostileNewsroom(): Promise<HostileNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'urtech-hostile-'));
  const env = {
    DATA_DIR: folder,
    SAMPLE: 'false',
    LOG_LEVEL: 'error',
    IMPORT_ALLOW_HOSTS: '127.0.0.1',
  };
  const chunks = await chunksOf();
  const feed = await serveFeed(chunks);
  const said = await runBuilt('import', ['feed', feed.address], env);
  feed.server.close();
  if (!said.includes(`${chunks.length} new`)) throw new Error(`the import said: ${said}`);

  const { origin, stop } = await startBuiltServer(env);
  return {
    origin,
    stories: chunks.map(({ family, marks }, index) => ({
      path: `/artikel/serangan-${index}`,
      family,
      marks,
    })),
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
