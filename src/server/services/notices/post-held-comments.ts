import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { articles, comments, siteSettings } from '#src/server/db/schema.ts';
import type { PostText } from '#src/server/services/notices/create-webhook.ts';
import { heldPost } from '#src/server/services/notices/held-post.ts';
import { WebhookError } from '#src/server/services/notices/webhook-error.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

export type HeldContext = Pick<ServiceContext, 'db' | 'now' | 'siteUrl' | 'canWrite'>;

const key = 'held_post';
const minute = 60_000;
/** A webhook that fails is tried after 1, 2, 4 … minutes, and hourly in the end. */
const longestRest = 60 * minute;

/**
 * What was told: the very comments that wait, as no moment of a clock could tell (a transaction ends
 * after its moment, an import brings old ones, a reader's edit or reports hold one that was published).
 */
const stateSchema = z.object({
  told: z.array(z.string()),
  /** Milliseconds since 1970 until which nothing is posted. */
  restsUntil: z.number(),
  failures: z.number(),
});
type State = z.infer<typeof stateSchema>;

async function readState(db: Database): Promise<State> {
  const [row] = await db.select().from(siteSettings).where(eq(siteSettings.key, key));
  const parsed = stateSchema.safeParse(row?.value);
  return parsed.success ? parsed.data : { told: [], restsUntil: 0, failures: 0 };
}

async function writeState(db: Database, value: State): Promise<void> {
  await db
    .insert(siteSettings)
    .values({ key, value })
    .onConflictDoUpdate({ target: siteSettings.key, set: { value } });
}

async function readComment(db: Database, id: string) {
  const [row] = await db
    .select({
      authorName: comments.authorName,
      text: comments.text,
      hold: comments.hold,
      article: { slug: articles.slug, headline: articles.headline },
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, id));
  return row;
}

/**
 * Posts about comments that became held since the last post: one post for all of them, one a minute
 * at most. Only one may run at a time for a site. Each is told once, unless the process ends between
 * the post and the note of it.
 * @returns whether it posted
 * @throws WebhookError where the post was not taken; it is tried again, later and later
 */
export async function postHeldComments(context: HeldContext, post: PostText): Promise<boolean> {
  const { db, now, siteUrl, canWrite } = context;
  if (!canWrite()) return false;
  const state = await readState(db);
  if (now().getTime() < state.restsUntil) return false;
  const rows = await db
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.status, 'held'))
    .orderBy(desc(comments.createdAt), desc(comments.id));
  const held = rows.map(({ id }) => id);
  const told = new Set(state.told);
  const fresh = held.filter((id) => !told.has(id));
  const [newestId] = fresh;
  if (newestId === undefined) {
    // What was decided meanwhile is news again should it be held once more.
    if (held.length < told.size) await writeState(db, { ...state, told: held });
    return false;
  }
  const newest = await readComment(db, newestId);
  if (newest === undefined) return false;
  const counts = { fresh: fresh.length, waiting: held.length };
  try {
    await post(heldPost({ ...counts, newest, siteUrl }));
  } catch (error) {
    if (error instanceof WebhookError) {
      const rest = Math.min(minute * 2 ** state.failures, longestRest);
      const restsUntil = now().getTime() + rest;
      await writeState(db, { ...state, restsUntil, failures: Math.min(state.failures + 1, 10) });
    }
    throw error;
  }
  await writeState(db, { told: held, restsUntil: now().getTime() + minute, failures: 0 });
  return true;
}
