import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

export type FolderHost = { port: number; close: () => void };

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * A host that knows files, their types and nothing else, as any static host does: a folder's index, and
 * 404.html for what is not there. On a free port of 127.0.0.1.
 */
export async function hostFolder(folder: string): Promise<FolderHost> {
  const read = async (path: string) => {
    const content = await readFile(join(folder, path)).catch(() => undefined);
    return content && { content, type: types[extname(path)] ?? 'application/octet-stream' };
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname);
    const found = (await read(path)) ?? (await read(join(path, 'index.html')));
    const sent = found ?? (await read('404.html'));
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': sent?.type ?? '' });
    response.end(sent?.content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    port: address.port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
