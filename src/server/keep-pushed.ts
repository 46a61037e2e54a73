import type { OpenDb } from '#src/server/db/database.ts';
import type { Logger } from '#src/server/log.ts';
import { createPushPost, type PushKeys } from '#src/server/services/notices/push-post.ts';
import {
  type PushContext,
  sendPushNotices,
} from '#src/server/services/notices/send-push-notices.ts';
import { type Turns, takeTurns } from '#src/server/take-turns.ts';
import { site } from '#src/site.ts';

const everyMs = 20_000;

/** Tells browsers of replies by Web Push, by whichever process of the site has the turn. */
export function keepPushed(
  context: PushContext,
  { keys, store, log }: { keys: PushKeys; store: Pick<OpenDb, 'engine' | 'pool'>; log: Logger },
): Turns {
  const end = new AbortController();
  const userAgent = `${site.name} (+${context.siteUrl})`;
  const post = createPushPost({ keys, userAgent, signal: end.signal });
  const turns = takeTurns({
    store,
    name: 'push-notices',
    everyMs,
    // Of whom is not told: the address is as good as a key.
    work: () =>
      sendPushNotices(context, post, (reason) => log.warn('a browser was not told', { reason })),
    onError: (error) => {
      if (!end.signal.aborted) log.error('browsers were not told', { error });
    },
  });
  return {
    stop: async () => {
      end.abort();
      await turns.stop();
    },
  };
}
