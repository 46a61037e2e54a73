import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type DeployableNewsroom = {
  origin: string;
  /** From now on there is another build: its files have other addresses, and the old ones are gone. */
  deploy: () => void;
  close: () => void;
};

const isText = /text|javascript|json/;
const perHop = ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'etag'];

/** What the build before says of its files, as the next one says it of its own. */
function renamed(text: string): string {
  return text.replaceAll('assets/', 'assets/next/').replace(/buildId=(["'`])/, 'buildId=$1next');
}

/** Stands before the newsroom and changes, when told to, what its build is called. */
export async function openDeployable(newsroom: string): Promise<DeployableNewsroom> {
  let isNext = false;

  async function answer(path: string, headers: Record<string, string>): Promise<Response> {
    const isGone = path.startsWith('/assets/') && path.startsWith('/assets/next/') !== isNext;
    if (isGone) return new Response('gone', { status: 404 });
    const source = path.replace('/assets/next/', '/assets/');
    const response = await fetch(newsroom + source, { headers, redirect: 'manual' });
    const kept = new Headers(response.headers);
    for (const name of perHop) kept.delete(name);
    const mustRename = isNext && isText.test(kept.get('content-type') ?? '');
    const body = mustRename ? renamed(await response.text()) : response.body;
    return new Response(body, { status: response.status, headers: kept });
  }

  const server = createServer(async (request, reply) => {
    // Readings are counted elsewhere.
    if (request.method !== 'GET') return void reply.writeHead(204).end();
    const { 'x-forwarded-for': reader = '', accept = '*/*' } = request.headers;
    const headers = { 'x-forwarded-for': String(reader), accept };
    const response = await answer(request.url ?? '/', headers);
    const body = Buffer.from(await response.arrayBuffer());
    reply.writeHead(response.status, Object.fromEntries(response.headers)).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: () => {
      isNext = true;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
