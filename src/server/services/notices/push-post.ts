import webPush from 'web-push';
import type { PushMessage } from '#src/contract/push.ts';
import { FetchError } from '#src/server/importers/http/fetch-error.ts';
import { askedPause } from '#src/server/importers/http/retry-delay.ts';
import { createSafeFetch } from '#src/server/importers/http/safe-fetch.ts';

/** Keys of VAPID (https://www.rfc-editor.org/rfc/rfc8292) in base64url; `subject` says who to ask about us. */
export type PushKeys = { publicKey: string; privateKey: string; subject: string };

export type PushTarget = { endpoint: string; p256dh: string; auth: string };

/** `gone`: the browser can be told nothing more. `refused`: it may be tried again. */
export type PushOutcome =
  | { kind: 'taken' }
  | { kind: 'gone'; reason: string }
  | { kind: 'refused'; reason: string; retryAfterMs: number | undefined };

/** Hands a message to a browser's push service. @throws the reason of the signal */
export type PostPush = (
  target: PushTarget,
  message: PushMessage,
  topic: string,
) => Promise<PushOutcome>;

export type PushPostOptions = {
  keys: PushKeys;
  userAgent: string;
  /** Hosts of push services that may lie in a private network; by default none. */
  allowedHosts?: readonly string[];
  patienceMs?: number;
  signal?: AbortSignal;
};

/** Seconds for which a push service keeps what a sleeping browser cannot take. */
const keptSeconds = 24 * 60 * 60;

function encrypt({ endpoint, p256dh, auth }: PushTarget, message: PushMessage, topic: string) {
  return (keys: PushKeys) =>
    webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(message), {
      vapidDetails: keys,
      contentEncoding: 'aes128gcm',
      TTL: keptSeconds,
      urgency: 'normal',
      topic,
    });
}

function ofError(error: FetchError): PushOutcome {
  const isForbidden = error.code === 'refused_address' || error.code === 'refused_url';
  if (isForbidden) return { kind: 'gone', reason: error.code };
  return { kind: 'refused', reason: error.code, retryAfterMs: undefined };
}

/**
 * Web Push (https://www.rfc-editor.org/rfc/rfc8030), encrypted for the browser alone
 * (https://www.rfc-editor.org/rfc/rfc8291). Addresses come from strangers: only those of the open
 * internet are asked.
 */
export function createPushPost(options: PushPostOptions): PostPush {
  const { keys, userAgent, allowedHosts = [], patienceMs = 10_000, signal } = options;
  const send = createSafeFetch({
    userAgent,
    allowedHosts,
    // Whoever sends tries again by itself, minutes later, with what has come by then.
    attempts: 1,
    maxBytes: 65_536,
    totalTimeoutMs: patienceMs,
    idleTimeoutMs: patienceMs,
    ...(signal && { signal }),
  });
  return async (target, message, topic) => {
    let sealed: ReturnType<typeof webPush.generateRequestDetails>;
    try {
      sealed = encrypt(target, message, topic)(keys);
    } catch {
      return { kind: 'gone', reason: 'its keys are none' };
    }
    const { TTL, Urgency, Topic, Authorization } = sealed.headers;
    try {
      const { status, headers } = await send(target.endpoint, {
        bytes: sealed.body ?? Buffer.alloc(0),
        authorization: String(Authorization),
        headers: {
          'content-encoding': 'aes128gcm',
          ttl: String(TTL),
          urgency: String(Urgency),
          topic: String(Topic),
        },
      });
      if (status >= 200 && status <= 299) return { kind: 'taken' };
      if (status === 404 || status === 410) return { kind: 'gone', reason: `status ${status}` };
      const retryAfter = headers['retry-after'];
      const retryAfterMs = retryAfter && askedPause(retryAfter.trim(), Date.now());
      return {
        kind: 'refused',
        reason: `status ${status}`,
        retryAfterMs: retryAfterMs || undefined,
      };
    } catch (error) {
      if (error instanceof FetchError) return ofError(error);
      throw error;
    }
  };
}
