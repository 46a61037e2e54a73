import { hostOf } from '#src/server/importers/http/address-guard.ts';
import { FetchError } from '#src/server/importers/http/fetch-error.ts';
import { createSafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import { WebhookError } from '#src/server/services/notices/webhook-error.ts';

export type WebhookOptions = {
  /** Secret: whoever knows it can post. Its host may lie in a private network, and no other. */
  url: string;
  userAgent: string;
  /** Ends a post under way, as when the server stops. */
  signal?: AbortSignal;
};

/** Posts a text. @throws WebhookError where it was not taken; the reason of the signal */
export type PostText = (text: string) => Promise<void>;

const patienceMs = 10_000;

/** A webhook of Slack or whoever takes the same: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export function createWebhook({ url, userAgent, signal }: WebhookOptions): PostText {
  const send = createSafeFetch({
    userAgent,
    allowedHosts: [hostOf(new URL(url))],
    // Whoever posts tries again by itself, minutes later, with what has come by then.
    attempts: 1,
    maxBytes: 65_536,
    totalTimeoutMs: patienceMs,
    idleTimeoutMs: patienceMs,
    ...(signal && { signal }),
  });
  return async (text) => {
    let status: number;
    try {
      ({ status } = await send(url, { json: { text } }));
    } catch (error) {
      // Not even as a cause: a log shows those, and their messages name the address.
      if (error instanceof FetchError) throw new WebhookError(error.code);
      throw error;
    }
    if (status < 200 || status > 299) throw new WebhookError(`status ${status}`);
  };
}
