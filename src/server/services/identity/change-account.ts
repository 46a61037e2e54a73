import { and, eq, ne } from 'drizzle-orm';
import { judgeText } from '#src/contract/comment-rules.ts';
import { limits } from '#src/contract/limits.ts';
import type { AccountChange } from '#src/contract/requests.ts';
import { accounts, comments } from '#src/server/db/schema.ts';
import { takeTokens } from '#src/server/services/abuse/take-tokens.ts';
import {
  cleanLine,
  countGraphemes,
  hasVisibleText,
} from '#src/server/services/comments/clean-text.ts';
import { readCommentRules } from '#src/server/services/comments/comment-settings.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import { claimName } from '#src/server/services/identity/author-name.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Names may be tried out, but not used to look around which are taken, or to hide. */
const renames = { burst: 10, everyMs: 60_000 };

/**
 * Changes one's own account. A new name stands on everything that was written before as well.
 * @throws ServiceError invalid_request with `fields`, name_taken, rate_limited, unavailable
 */
export async function changeAccount(
  context: ServiceContext,
  account: Account,
  { name, wantsReplies }: AccountChange,
): Promise<void> {
  const { db, now, canWrite } = context;
  if (!canWrite()) throw new ServiceError('unavailable');
  if (wantsReplies !== undefined) {
    await db.update(accounts).set({ wantsReplies }).where(eq(accounts.id, account.id));
  }
  if (name === undefined) return;
  const asked = await cleanName(context, name);
  if (asked === account.name) return;
  const retryAfter = await takeTokens(db, [{ key: `name:${account.id}`, ...renames }], now());
  if (retryAfter > 0) throw new ServiceError('rate_limited', undefined, { retryAfter });
  await claimName(db, account, asked);
  await db
    .update(comments)
    .set({ authorName: asked })
    .where(and(eq(comments.accountId, account.id), ne(comments.status, 'deleted')));
}

async function cleanName({ db }: ServiceContext, raw: string): Promise<string> {
  const name = cleanLine(raw);
  if (!hasVisibleText(name)) throw new ServiceError('invalid_request', { name: 'required' });
  if (countGraphemes(name) > limits.authorName) {
    throw new ServiceError('invalid_request', { name: 'too_long' });
  }
  const { refusedWords, hold } = judgeText(name, await readCommentRules(db));
  if (refusedWords.length > 0 || hold !== null) {
    throw new ServiceError('invalid_request', { name: 'invalid' });
  }
  return name;
}
