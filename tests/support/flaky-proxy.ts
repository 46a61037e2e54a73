import { once } from 'node:events';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { serveLocally } from '#tests/support/local-server.ts';

/**
 * What happens to one request. `cut_before`: it never arrives; `cut_request`: all but its last bytes
 * do; `drop_reply`: it is answered, and nobody hears; `cut_reply`: half of the answer is heard;
 * `kill`: the server dies while it is at work on it.
 */
export const faults = ['cut_before', 'cut_request', 'drop_reply', 'cut_reply', 'kill'] as const;
export type Fault = (typeof faults)[number];

export type FlakyProxy = {
  origin: string;
  /** Where requests go from now on. */
  pointTo: (origin: string) => void;
  /** How often each thing happened; `unreachable` while there was no server. */
  counts: Record<Fault | 'passed' | 'unreachable', number>;
};

export type FlakyProxyOptions = {
  /** What happens to the request with this number, from 0. */
  faultOf: (number: number) => Fault | undefined;
  /** Kills the server, at once. */
  onKill: () => void;
};

const perHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host']);

function endToEnd({ rawHeaders }: IncomingMessage): [string, string][] {
  const headers: [string, string][] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!perHop.has(name.toLowerCase())) headers.push([name, rawHeaders[at + 1] ?? '']);
  }
  return headers;
}

async function sendAllButTheEnd(target: URL, incoming: IncomingMessage, body: Buffer) {
  const head = [
    `${incoming.method} ${incoming.url} HTTP/1.1`,
    `host: ${target.host}`,
    ...endToEnd(incoming).map((header) => header.join(': ')),
    ...(body.length === 0 ? [] : [`content-length: ${body.length}`]),
  ];
  const whole = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
  const socket = connect(Number(target.port), target.hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  await new Promise((resolve) => socket.write(whole.subarray(0, -2), resolve));
  socket.destroy();
}

/** @param onSent called when all of it is on its way @throws where the server is gone */
async function forward(target: URL, incoming: IncomingMessage, body: Buffer, onSent: () => void) {
  const outgoing = request(new URL(incoming.url ?? '/', target), {
    method: incoming.method ?? 'GET',
    headers: Object.fromEntries([
      ...endToEnd(incoming),
      ...(body.length === 0 ? [] : [['content-length', String(body.length)]]),
    ]),
    agent: false,
  });
  const answered = once(outgoing, 'response');
  outgoing.end(body, onSent);
  const [answer]: IncomingMessage[] = await answered;
  if (answer === undefined) throw new Error('no answer');
  return { answer, reply: await buffer(answer) };
}

/** A network between browser and server that fails as it is told to. */
export async function startFlakyProxy({ faultOf, onKill }: FlakyProxyOptions): Promise<FlakyProxy> {
  const counts: FlakyProxy['counts'] = {
    cut_before: 0,
    cut_request: 0,
    drop_reply: 0,
    cut_reply: 0,
    kill: 0,
    passed: 0,
    unreachable: 0,
  };
  let target = new URL('http://127.0.0.1:9');
  let number = 0;

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse, fault?: Fault) {
    const body = await buffer(incoming);
    if (fault !== undefined) counts[fault] += 1;
    if (fault === 'cut_before') return incoming.socket.destroy();
    if (fault === 'cut_request') {
      await sendAllButTheEnd(target, incoming, body);
      return incoming.socket.destroy();
    }
    const onSent = fault === 'kill' ? onKill : () => undefined;
    const { answer, reply } = await forward(target, incoming, body, onSent);
    if (fault === 'drop_reply' || fault === 'kill') return incoming.socket.destroy();
    outgoing.shouldKeepAlive = false;
    const headers = [...endToEnd(answer), ['content-length', String(reply.length)]];
    outgoing.writeHead(answer.statusCode ?? 502, headers.flat());
    if (fault === 'cut_reply') {
      const half = reply.subarray(0, reply.length / 2);
      return outgoing.write(half, () => incoming.socket.destroy());
    }
    counts.passed += 1;
    return outgoing.end(reply);
  }

  const origin = await serveLocally((incoming, outgoing) => {
    const fault = faultOf(number);
    number += 1;
    handle(incoming, outgoing, fault).catch(() => {
      counts.unreachable += 1;
      incoming.socket.destroy();
    });
  });
  return {
    origin,
    pointTo: (to) => {
      target = new URL(to);
    },
    counts,
  };
}
