import type { OpenDb } from '#src/server/db/database.ts';
import type { Logger } from '#src/server/log.ts';
import { createWebhook } from '#src/server/services/notices/create-webhook.ts';
import {
  type HeldContext,
  postHeldComments,
} from '#src/server/services/notices/post-held-comments.ts';
import { WebhookError } from '#src/server/services/notices/webhook-error.ts';
import { type Turns, takeTurns } from '#src/server/take-turns.ts';
import { site } from '#src/site.ts';

/** How soon a held comment is noticed; how often is posted is the service's to say. */
const everyMs = 10_000;

/** Tells a webhook of comments that wait, by whichever process of the site has the turn. */
export function keepModeratorsTold(
  context: HeldContext,
  { url, store, log }: { url: string; store: Pick<OpenDb, 'engine' | 'pool'>; log: Logger },
): Turns {
  const end = new AbortController();
  const userAgent = `${site.name} (+${context.siteUrl})`;
  const post = createWebhook({ url, userAgent, signal: end.signal });
  const turns = takeTurns({
    store,
    name: 'held-comments',
    everyMs,
    work: () => postHeldComments(context, post),
    onError: (error) => {
      if (end.signal.aborted) return;
      if (error instanceof WebhookError) {
        log.warn('held comments were not posted', { reason: error.message });
      } else {
        log.error('held comments were not looked for', { error });
      }
    },
  });
  return {
    stop: async () => {
      end.abort();
      await turns.stop();
    },
  };
}
