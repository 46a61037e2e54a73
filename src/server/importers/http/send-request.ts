import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import {
  checkLiteralAddress,
  isPublicAddress,
  publicLookup,
} from '#src/server/importers/http/address-guard.ts';
import { FetchError, shownUrl } from '#src/server/importers/http/fetch-error.ts';
import { acceptedEncodings, readReplyBody } from '#src/server/importers/http/read-reply-body.ts';

/** A reply whose body was read whole; header names are in lower case. */
export type FetchReply = {
  /** The address that answered, after redirects. */
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
};

export type Agents = { http: HttpAgent; https: HttpsAgent };

/** Sockets are kept for the next request; an idle one keeps no process alive. */
export function createAgents(): Agents {
  return { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
}

/** What is sent by POST; a text as UTF-8. */
export type RequestBody = { type: string; content: string | Buffer };

export type SendOptions = {
  agents: Agents;
  headers: Readonly<Record<string, string>>;
  /** Sent by POST; without it the request is a GET. */
  body?: RequestBody | undefined;
  /** Whether any address will do, because the operator allowed the host. */
  isAllowed: boolean;
  maxBytes: number;
  idleTimeoutMs: number;
  signal: AbortSignal;
};

/**
 * One request without redirects. Where `isAllowed` is false, the address is checked when the name is
 * resolved and again on the connected socket.
 * @throws FetchError, or the socket's own error
 */
export async function sendRequest(url: URL, options: SendOptions): Promise<FetchReply> {
  const { agents, headers, body: sent, isAllowed, idleTimeoutMs, signal } = options;
  if (!isAllowed) checkLiteralAddress(url);
  const isTls = url.protocol === 'https:';
  let begun: IncomingMessage | undefined;
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = (isTls ? requestHttps : requestHttp)(url, {
      agent: isTls ? agents.https : agents.http,
      method: sent === undefined ? 'GET' : 'POST',
      headers: {
        ...headers,
        ...(sent === undefined ? {} : { 'content-type': sent.type }),
        'accept-encoding': acceptedEncodings,
      },
      signal,
      ...(isAllowed ? {} : { lookup: publicLookup }),
    });
    request.setTimeout(idleTimeoutMs, () => {
      const message = `${shownUrl(url)} was silent for ${idleTimeoutMs} ms`;
      // Whoever reads the reply is told by the reply: the request has no say any more.
      (begun ?? request).destroy(new FetchError('timed_out', message));
    });
    request.on('socket', (socket) => {
      if (!isAllowed)
        whenConnected(socket, () => checkSocket(socket, (error) => request.destroy(error)));
    });
    request.on('error', reject);
    request.on('response', (response) => {
      begun = response;
      resolve(response);
    });
    request.end(sent?.content);
  });
  const body = await readReplyBody(reply, options.maxBytes);
  return { url: url.href, status: reply.statusCode ?? 0, headers: plainHeaders(reply), body };
}

function whenConnected(socket: Socket, check: () => void): void {
  if (socket.connecting) socket.once('connect', check);
  else check();
}

function checkSocket(socket: Socket, refuse: (error: FetchError) => void): void {
  const address = socket.remoteAddress;
  if (address !== undefined && isPublicAddress(address)) return;
  refuse(new FetchError('refused_address', `${address ?? 'the socket'} is not a public address`));
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value = '']) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return Object.fromEntries(entries);
}
