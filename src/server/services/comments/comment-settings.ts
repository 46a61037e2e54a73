import { eq } from 'drizzle-orm';
import {
  type CommentRules,
  commentRulesSchema,
  defaultCommentRules,
} from '#src/contract/comment-rules.ts';
import { siteSettings } from '#src/server/db/schema.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Under which the rules of the house are kept. */
export const commentRulesKey = 'comment_rules';
const key = commentRulesKey;

/** The rules of the house as moderators last set them; the defaults where they never did. */
export async function readCommentRules(db: Database): Promise<CommentRules> {
  const [row] = await db.select().from(siteSettings).where(eq(siteSettings.key, key));
  const stored = typeof row?.value === 'object' ? row.value : {};
  const parsed = commentRulesSchema.safeParse({ ...defaultCommentRules, ...stored });
  return parsed.success ? parsed.data : defaultCommentRules;
}

/** Sets the rules of the house. */
export async function writeCommentRules(
  db: Database | Transaction,
  rules: CommentRules,
): Promise<void> {
  await db
    .insert(siteSettings)
    .values({ key, value: rules })
    .onConflictDoUpdate({ target: siteSettings.key, set: { value: rules } });
}
