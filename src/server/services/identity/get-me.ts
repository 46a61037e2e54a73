import { eq, sql } from 'drizzle-orm';
import type { Me } from '#src/contract/accounts.ts';
import { accountPasskeys, accounts } from '#src/server/db/schema.ts';
import { readCommentRules } from '#src/server/services/comments/comment-settings.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/** Who asks, for themselves alone. @param accountId undefined where nobody is signed in */
export async function getMe(
  { db }: Pick<ServiceContext, 'db'>,
  providers: Me['providers'],
  accountId: string | undefined,
): Promise<Me> {
  const { identity } = await readCommentRules(db);
  if (accountId === undefined) return { account: null, identity, providers };
  const [row] = await db
    .select({
      name: accounts.name,
      role: accounts.role,
      email: accounts.email,
      emailVerified: accounts.emailVerified,
      wantsReplies: accounts.wantsReplies,
      hasPasskey: sql<boolean>`exists (
        select 1 from ${accountPasskeys} where ${accountPasskeys.userId} = ${accounts.id})`,
    })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return { account: row ?? null, identity, providers };
}
