import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Transfer } from '#src/contract/articles.ts';
import { apiPaths, pagePaths } from '#src/contract/paths.ts';
import { articles } from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import { mediaIdsIn, readLightBytes } from '#src/server/services/articles/with-light-bytes.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

type WeighOptions = {
  context: Pick<ServiceContext, 'db' | 'now'>;
  /** Asks the site itself, as a browser that takes brotli does. */
  ask: (path: string) => Promise<Response>;
  signal?: AbortSignal;
};

/** What Node adds to a head on its way out: Date, Connection, Keep-Alive and Content-Length. */
const addedOnTheWay = 110;

/**
 * Bytes of an answer's head as HTTP/1.1 writes it; the first one on a connection of HTTP/2 is little
 * lighter.
 */
export function headBytes({ status, headers }: Response): number {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`.length);
  return lines.reduce(
    (sum, each) => sum + each,
    `HTTP/1.1 ${status} OK\r\n\r\n`.length + addedOnTheWay,
  );
}

async function bodyBytes(answer: Response): Promise<number> {
  if (answer.status !== 200) throw new Error(`A story to be weighed was answered ${answer.status}`);
  return (await answer.arrayBuffer()).byteLength;
}

type Story = Pick<typeof articles.$inferSelect, 'slug' | 'image' | 'body'>;

async function weigh({ context, ask }: WeighOptions, story: Story): Promise<Transfer> {
  const { slug, image, body } = story;
  const document = await ask(pagePaths.article(slug));
  const answers = [await ask(apiPaths.article(slug)), await ask(apiPaths.related(slug))];
  const lead = image?.mediaId ?? undefined;
  const ids = [...new Set([...(lead === undefined ? [] : [lead]), ...mediaIdsIn(body.children)])];
  const weights = [...(await readLightBytes(context, ids)).values()];
  const sizes = await Promise.all(answers.map(bodyBytes));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    document: headBytes(document) + (await bodyBytes(document)),
    answers: sum(sizes),
    pictures: { count: weights.length, bytes: sum(weights) },
  };
}

/**
 * Notes for every published story that was not weighed since it changed what opening it takes
 * (`contract/articles.ts`), the newest first. Its pictures must have been weighed before.
 * @returns how many were weighed @throws Error where the site does not answer; the signal's reason
 */
export async function weighStories(options: WeighOptions): Promise<number> {
  const { context, signal } = options;
  const { db } = context;
  // What is related to it is worked out first: it is shown with the story.
  const isSettled = eq(articles.relatedPending, false);
  const isDue = and(isNull(articles.transfer), isSettled, isPublished(context));
  const due = await db
    .select({ id: articles.id })
    .from(articles)
    .where(isDue)
    .orderBy(desc(articles.datePublished));
  let weighed = 0;
  for (const { id } of due) {
    signal?.throwIfAborted();
    const columns = {
      slug: articles.slug,
      image: articles.image,
      body: articles.body,
      contentHash: articles.contentHash,
    };
    const [story] = await db.select(columns).from(articles).where(eq(articles.id, id));
    if (story === undefined) continue;
    const transfer = await weigh(options, story);
    // Not where it changed meanwhile: it is weighed again then.
    const isSame = and(eq(articles.id, id), eq(articles.contentHash, story.contentHash));
    await db.update(articles).set({ transfer }).where(isSame);
    weighed += 1;
  }
  return weighed;
}
