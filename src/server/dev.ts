import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { ViteDevServer } from 'vite';
import { assembleApp } from '#src/server/assemble-app.ts';
import { parseConfig } from '#src/server/config.ts';
import { createLogger } from '#src/server/log.ts';
import { type Newsroom, openNewsroom } from '#src/server/open-newsroom.ts';
import { createMailer } from '#src/server/services/mail/create-mailer.ts';

/** The browser's part as Vite serves it: sources, and no stylesheet but what the script brings. */
const assets = {
  boot: '/src/client/boot.ts',
  stylesheet: '/src/client/styles/base.css',
  font: undefined,
  piecesOf: () => [],
};

/** Opens the store of `npm run dev`: once, whatever changes; it is closed with Vite's server. */
export async function openDevNewsroom(server: ViteDevServer): Promise<Newsroom> {
  const config = parseConfig(process.env);
  const newsroom = await openNewsroom({
    config,
    log: createLogger(config.logLevel),
    now: () => new Date(),
    say: (line) => server.config.logger.info(line),
  });
  const mailer = config.mail && createMailer(config.mail);
  server.httpServer?.once('close', () => {
    mailer?.close();
    void newsroom.db.close();
  });
  return { ...newsroom, ...(mailer && { mailer }) };
}

/** Answers one request of `npm run dev`: pages and API from source, with Vite's client in each page. */
export async function handleDevRequest(
  request: IncomingMessage,
  response: ServerResponse,
  server: ViteDevServer,
  newsroom: Newsroom,
): Promise<void> {
  const app = assembleApp(parseConfig(process.env), newsroom, { assets });
  const listener = getRequestListener(async (incoming) => {
    const answer = await app.fetch(incoming);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
    const html = await server.transformIndexHtml(request.url ?? '/', await answer.text());
    const headers = new Headers(answer.headers);
    // Vite's client is inline code and a web socket; the policy is proved on the build.
    headers.delete('content-security-policy');
    headers.delete('content-length');
    return new Response(html, { status: answer.status, headers });
  });
  await listener(request, response);
}
