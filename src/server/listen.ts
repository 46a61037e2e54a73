import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** A start that cannot go on for a reason outside of us. Its message is one sentence for a person. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export type Listening = {
  port: number;
  /** Takes no new connections, lets answers under way finish for at most 5 s, then ends the rest. */
  stop: () => Promise<void>;
};

// A client that sends slowly is let go; one that waits quietly between requests is kept, longer than
// proxies keep theirs, so that none of them writes into a connection that is just being closed.
const timeouts = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000 };
const drainFor = 5_000;

function sentenceFor(error: NodeJS.ErrnoException, host: string, port: number): string | undefined {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use; stop the other program or choose another PORT.`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has; choose a PORT above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}; HOST must be one of its own.`;
    default:
      return undefined;
  }
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = sentenceFor(error, host, port);
      reject(sentence === undefined ? error : new StartError(sentence));
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Says at once, before a store is opened and filled, that the port or the address cannot be had.
 * @throws StartError
 */
export async function checkAddress(host: string, port: number): Promise<void> {
  const server = createServer();
  await bind(server, host, port);
  await stop(server);
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection becomes idle when its answer is finished; nothing else closes it then.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => server.closeAllConnections(), drainFor);
  await closed;
  clearInterval(sweep);
  clearTimeout(patience);
}

/**
 * Serves a fetch-style app over HTTP. @param options.port 0 takes any that is free
 * @throws StartError where the port or the address cannot be had
 */
export async function listen(options: {
  fetch: Parameters<typeof getRequestListener>[0];
  host: string;
  port: number;
}): Promise<Listening> {
  const { fetch, host, port } = options;
  const server = createServer(timeouts, getRequestListener(fetch));
  await bind(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () => stop(server),
  };
}
