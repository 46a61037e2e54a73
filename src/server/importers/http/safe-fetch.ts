import { setTimeout as pause } from 'node:timers/promises';
import { hostOf, isAllowedHost } from '#src/server/importers/http/address-guard.ts';
import { FetchError, shownUrl } from '#src/server/importers/http/fetch-error.ts';
import { retryDelay } from '#src/server/importers/http/retry-delay.ts';
import {
  type Agents,
  createAgents,
  type FetchReply,
  type RequestBody,
  sendRequest,
} from '#src/server/importers/http/send-request.ts';
import { limitConcurrency } from '#src/server/services/media/limit-concurrency.ts';

export type SafeFetchOptions = {
  userAgent: string;
  /** `host` or `host:port`; these may lead into a private network. */
  allowedHosts?: readonly string[];
  maxBytes?: number;
  /** For one attempt with its redirects, and for silence within it. */
  totalTimeoutMs?: number;
  idleTimeoutMs?: number;
  /** How often one address is asked at most. */
  attempts?: number;
  /** Ends everything under way and waiting, as when the server stops. */
  signal?: AbortSignal;
  wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
};

export type FetchRequest = {
  headers?: Readonly<Record<string, string>>;
  /** The value of Authorization; it never leaves the origin, nor goes out in clear to the internet. */
  authorization?: string;
  maxBytes?: number;
  /** Makes it a POST of a form, of JSON or of bytes, which follows no redirect. */
  form?: URLSearchParams;
  json?: unknown;
  bytes?: Buffer;
};

/**
 * A GET to another server, or a POST where there is something to send. Resolves to whatever it answers, also to an error status.
 * @throws FetchError; or the reason of the signal
 */
export type SafeFetch = (address: string | URL, request?: FetchRequest) => Promise<FetchReply>;

const atOncePerHost = 4;
const maxRedirects = 5;
const redirects = [301, 302, 303, 307, 308];
const retried = [429, 502, 503, 504];
const neverAborted = new AbortController().signal;

type Settings = Required<SafeFetchOptions> & { agents: Agents };

/**
 * Makes the only door through which anything is fetched from elsewhere: http(s) alone, no address
 * inside a private network unless the operator allowed its host (checked at connect time, on every
 * redirect), sizes and times limited, at most 4 requests at once to a host, back-off on 429 and 5xx.
 */
export function createSafeFetch(options: SafeFetchOptions): SafeFetch {
  const settings: Settings = {
    allowedHosts: [],
    maxBytes: 16 * 1024 * 1024,
    totalTimeoutMs: 60_000,
    idleTimeoutMs: 15_000,
    attempts: 4,
    signal: neverAborted,
    wait: (ms, signal) => pause(ms, undefined, { signal }),
    ...options,
    agents: createAgents(),
  };
  const gates = new Map<string, ReturnType<typeof limitConcurrency>>();
  return async (address, request = {}) => {
    const url = readUrl(address);
    const gate = gates.get(url.host) ?? limitConcurrency(atOncePerHost);
    gates.set(url.host, gate);
    return gate(() => withRetries(settings, url, request));
  };
}

function readUrl(address: string | URL): URL {
  if (!URL.canParse(address)) throw new FetchError('refused_url', 'this is no web address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('refused_url', `${url.protocol} is neither http nor https`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('refused_url', `the address of ${hostOf(url)} must not hold a password`);
  }
  url.hash = '';
  return url;
}

async function withRetries(settings: Settings, url: URL, request: FetchRequest) {
  for (let attempt = 1; ; attempt += 1) {
    settings.signal.throwIfAborted();
    const outcome = await attemptOnce(settings, url, request);
    const isLast = attempt >= settings.attempts;
    const retryAfter = 'reply' in outcome ? outcome.reply.headers['retry-after'] : undefined;
    const isWorthIt =
      'reply' in outcome ? retried.includes(outcome.reply.status) : outcome.canRetry;
    const delay = isLast || !isWorthIt ? undefined : retryDelay(attempt, retryAfter, Date.now());
    if (delay !== undefined) {
      await settings.wait(delay, settings.signal);
    } else if ('reply' in outcome) {
      return outcome.reply;
    } else {
      throw outcome.error;
    }
  }
}

type Outcome = { reply: FetchReply } | { error: unknown; canRetry: boolean };

async function attemptOnce(settings: Settings, url: URL, request: FetchRequest): Promise<Outcome> {
  const clock = AbortSignal.timeout(settings.totalTimeoutMs);
  const signal = AbortSignal.any([clock, settings.signal]);
  try {
    return { reply: await followRedirects(settings, url, request, signal) };
  } catch (error) {
    if (settings.signal.aborted) return { error: settings.signal.reason, canRetry: false };
    if (clock.aborted) {
      const message = `${shownUrl(url)} took longer than ${settings.totalTimeoutMs} ms`;
      return { error: new FetchError('timed_out', message), canRetry: true };
    }
    if (error instanceof FetchError) return { error, canRetry: error.code === 'timed_out' };
    const reason = error instanceof Error && 'code' in error ? error.code : 'connection lost';
    const message = `${shownUrl(url)} cannot be reached (${reason})`;
    return { error: new FetchError('unreachable', message, { cause: error }), canRetry: true };
  }
}

async function followRedirects(
  { agents, allowedHosts, userAgent, idleTimeoutMs, ...settings }: Settings,
  first: URL,
  request: FetchRequest,
  signal: AbortSignal,
): Promise<FetchReply> {
  let url = first;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const isAllowed = isAllowedHost(url, allowedHosts);
    const reply = await sendRequest(url, {
      agents,
      headers: { ...headersFor(url, first, request, isAllowed), 'user-agent': userAgent },
      body: bodyOf(request),
      isAllowed,
      maxBytes: request.maxBytes ?? settings.maxBytes,
      idleTimeoutMs,
      signal,
    });
    const { location } = reply.headers;
    const isFollowed = redirects.includes(reply.status) && bodyOf(request) === undefined;
    if (!isFollowed || location === undefined) return reply;
    if (!URL.canParse(location, url))
      throw new FetchError('refused_url', 'a redirect leads nowhere');
    url = readUrl(new URL(location, url));
  }
  throw new FetchError('too_many_redirects', `${shownUrl(first)} redirects without end`);
}

function bodyOf({ form, json, bytes }: FetchRequest): RequestBody | undefined {
  if (bytes !== undefined) return { type: 'application/octet-stream', content: bytes };
  if (form !== undefined)
    return { type: 'application/x-www-form-urlencoded', content: form.toString() };
  return json === undefined
    ? undefined
    : { type: 'application/json', content: JSON.stringify(json) };
}

function headersFor(url: URL, first: URL, request: FetchRequest, isAllowed: boolean) {
  const { headers = {}, authorization } = request;
  const isSafe = url.origin === first.origin && (url.protocol === 'https:' || isAllowed);
  return { ...headers, ...(authorization !== undefined && isSafe ? { authorization } : {}) };
}
