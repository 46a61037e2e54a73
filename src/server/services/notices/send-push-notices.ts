import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { articles, comments, pushNotices, pushSubscriptions } from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import { limitConcurrency } from '#src/server/services/media/limit-concurrency.ts';
import { type PushedReply, pushMessage } from '#src/server/services/notices/push-message.ts';
import type { PostPush, PushTarget } from '#src/server/services/notices/push-post.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

export type PushContext = Pick<ServiceContext, 'db' | 'now' | 'siteUrl' | 'canWrite'>;

const minute = 60_000;
const day = 24 * 60 * minute;
/** A browser is told of one thread once in this time at most, however many answer. */
const between = 10 * minute;
const staleAfter = 3 * day;
const atOnce = 8;
const rowsAtOnce = 1_000;
/** After so many failures without a success, days apart in the end, nobody is there. */
const mostFailures = 12;

/** What one browser is told of one thread. */
type Batch = {
  subscriptionId: string;
  threadId: string;
  target: PushTarget;
  failures: number;
  replies: [PushedReply, ...PushedReply[]];
};

/** Replies that are still shown and were not told, oldest first, of threads that were quiet. */
async function listDue(context: PushContext): Promise<Batch[]> {
  const { db, now } = context;
  const quiet = new Date(now().getTime() - between).toISOString();
  const rows = await db
    .select({
      subscriptionId: pushSubscriptions.id,
      threadId: sql<string>`coalesce(${comments.parentId}, ${comments.id})`,
      target: {
        endpoint: pushSubscriptions.endpoint,
        p256dh: pushSubscriptions.p256dh,
        auth: pushSubscriptions.auth,
      },
      failures: pushSubscriptions.failures,
      reply: {
        id: comments.id,
        authorName: comments.authorName,
        slug: articles.slug,
        headline: articles.headline,
      },
    })
    .from(pushNotices)
    .innerJoin(pushSubscriptions, eq(pushSubscriptions.id, pushNotices.subscriptionId))
    .innerJoin(comments, eq(comments.id, pushNotices.commentId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(
      and(
        isNull(pushNotices.sentAt),
        or(isNull(pushSubscriptions.retryAt), lte(pushSubscriptions.retryAt, now())),
        eq(comments.status, 'published'),
        isPublished({ ...context }),
        sql`not exists (select 1 from push_notices told join comments near on near.id = told.comment_id
          where told.subscription_id = ${pushNotices.subscriptionId}
            and near.parent_id = ${comments.parentId} and told.sent_at > ${quiet}::timestamptz)`,
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(rowsAtOnce);
  const batches = new Map<string, Batch>();
  for (const { reply, ...rest } of rows) {
    const key = `${rest.subscriptionId} ${rest.threadId}`;
    const begun = batches.get(key);
    if (begun === undefined) batches.set(key, { ...rest, replies: [reply] });
    else begun.replies.push(reply);
  }
  return [...batches.values()];
}

function groupByBrowser(batches: readonly Batch[]): Batch[][] {
  const groups = new Map<string, Batch[]>();
  for (const batch of batches) {
    const group = groups.get(batch.subscriptionId);
    if (group === undefined) groups.set(batch.subscriptionId, [batch]);
    else group.push(batch);
  }
  return [...groups.values()];
}

async function noteTaken(db: Database, { subscriptionId, replies }: Batch, now: Date) {
  const ids = replies.map(({ id }) => id);
  await db
    .update(pushNotices)
    .set({ sentAt: now })
    .where(
      and(eq(pushNotices.subscriptionId, subscriptionId), inArray(pushNotices.commentId, ids)),
    );
  await db
    .update(pushSubscriptions)
    .set({ failures: 0, retryAt: null })
    .where(eq(pushSubscriptions.id, subscriptionId));
}

const remove = (db: Database, id: string) =>
  db.delete(pushSubscriptions).where(eq(pushSubscriptions.id, id));

async function noteRefused(
  db: Database,
  { subscriptionId, failures }: Batch,
  askedMs: number | undefined,
  now: Date,
): Promise<void> {
  if (failures + 1 >= mostFailures) {
    await remove(db, subscriptionId);
    return;
  }
  const ours = Math.min(minute * 2 ** failures, day);
  const retryAt = new Date(now.getTime() + Math.max(ours, Math.min(askedMs ?? 0, day)));
  await db
    .update(pushSubscriptions)
    .set({ failures: failures + 1, retryAt })
    .where(eq(pushSubscriptions.id, subscriptionId));
}

/** A topic lets a push service drop an older message that the browser has not taken yet. */
const topicOf = (threadId: string) => threadId.replaceAll('-', '');

async function tell(context: PushContext, batch: Batch, post: PostPush): Promise<string | true> {
  const { db, now } = context;
  const { target, threadId, replies, subscriptionId } = batch;
  const outcome = await post(target, pushMessage(threadId, replies), topicOf(threadId));
  switch (outcome.kind) {
    case 'taken':
      await noteTaken(db, batch, now());
      return true;
    case 'gone':
      await remove(db, subscriptionId);
      return outcome.reason;
    case 'refused':
      await noteRefused(db, batch, outcome.retryAfterMs, now());
      return outcome.reason;
  }
}

/**
 * Tells browsers of replies by Web Push: one message for each thread, which replaces the one before.
 * Only one may run at a time for a site. A message that was taken and not noted, because the process
 * ended in between, goes again and replaces itself.
 * @param onRefused told why a message was not taken; a browser that is gone is forgotten, any other is
 * tried again, later and later, for 3 days
 * @returns how many messages were taken
 */
export async function sendPushNotices(
  context: PushContext,
  post: PostPush,
  onRefused: (reason: string) => void,
): Promise<number> {
  const { db, now, canWrite } = context;
  if (!canWrite()) return 0;
  const oldest = new Date(now().getTime() - staleAfter);
  await db.delete(pushNotices).where(lt(pushNotices.createdAt, oldest));
  const gate = limitConcurrency(atOnce);
  let taken = 0;

  async function tellBrowser(batches: readonly Batch[]): Promise<void> {
    for (const batch of batches) {
      const result = await tell(context, batch, post);
      if (result !== true) {
        // What it refuses for one thread it refuses for all.
        onRefused(result);
        return;
      }
      taken += 1;
    }
  }

  const due = groupByBrowser(await listDue(context));
  await Promise.all(due.map((batches) => gate(() => tellBrowser(batches))));
  return taken;
}
