import type { CommentRules } from '#src/contract/comment-rules.ts';
import type { NewRules } from '#src/contract/moderation-requests.ts';
import {
  readCommentRules,
  writeCommentRules,
} from '#src/server/services/comments/comment-settings.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import { writeLog } from '#src/server/services/moderation/write-log.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const once = (words: readonly string[]) => [...new Set(words)];

/** The rules of the house, for those who hold others to them. @throws ServiceError signed_out, forbidden */
export async function getRules({ db }: ServiceContext, actor: Actor): Promise<CommentRules> {
  requireRole(actor, 'moderator');
  return readCommentRules(db);
}

/**
 * Sets the rules of the house; the log names those that changed.
 * @throws ServiceError signed_out, forbidden for less than an editor, unavailable
 */
export async function setRules(
  { db, now, canWrite }: ServiceContext,
  input: NewRules,
  actor: Actor,
): Promise<CommentRules> {
  const account = requireRole(actor, 'editor');
  if (!canWrite()) throw new ServiceError('unavailable');
  const before = await readCommentRules(db);
  const rules: CommentRules = {
    ...before,
    ...input,
    heldWords: once(input.heldWords),
    blockedWords: once(input.blockedWords),
  };
  const was = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(rules)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was.get(name)))
    .map(([name]) => name);
  if (changed.length === 0) return rules;
  await db.transaction(async (tx) => {
    await writeCommentRules(tx, rules);
    await writeLog(tx, account, { at: now(), action: 'rules', details: { rules: changed } });
  });
  return rules;
}
