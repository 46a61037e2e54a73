import type { OpenDb } from '#src/server/db/database.ts';
import type { Logger } from '#src/server/log.ts';
import {
  type NoticeContext,
  sendReplyNotices,
} from '#src/server/services/notices/send-reply-notices.ts';
import { type Turns, takeTurns } from '#src/server/take-turns.ts';

/** Tells readers of replies by mail, once a minute, by whichever process of the site has the turn. */
export function keepTold(
  context: NoticeContext,
  store: Pick<OpenDb, 'engine' | 'pool'>,
  log: Logger,
): Turns {
  return takeTurns({
    store,
    name: 'reply-notices',
    everyMs: 60_000,
    work: () => sendReplyNotices(context, (error) => log.warn('a reply was not mailed', { error })),
    onError: (error) => log.error('replies were not mailed', { error }),
  });
}
