import { and, eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { correctedAnchor } from '#src/server/body/corrected-passages.ts';
import type { AwaitedPlace } from '#src/server/body/picture-places.ts';
import type { RenderedBody } from '#src/server/body/render-body.ts';
import { articleSlugs, articles, awaitedPictures } from '#src/server/db/schema.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import { chooseSlug, isTaken } from '#src/server/services/import/choose-slug.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { keepVersion } from '#src/server/services/import/keep-version.ts';
import {
  type PreparedItem,
  prepareNewsItem,
} from '#src/server/services/import/prepare-news-item.ts';
import {
  storeAuthors,
  storeSection,
  storeTopics,
} from '#src/server/services/import/store-terms.ts';
import { inTransaction, type Transaction } from '#src/server/services/import/transaction.ts';
import { awaitRelated } from '#src/server/services/related/await-related.ts';
import type { Database } from '#src/server/services/service-context.ts';

export type StoreOutcome = 'new' | 'changed' | 'same';
export type StoreResult = { outcome: StoreOutcome; articleId: string; warnings: string[] };

/** Any number will do, as long as nothing else locks it: two imports must not choose one slug. */
const importLock = 20_200_914;

/**
 * Stores one story: pictures, body, then one transaction for all its rows. The pair of source and
 * source id decides whether it is new; an unchanged story is left untouched; a changed slug leaves
 * the old one behind as a redirect.
 */
export async function storeNewsItem(context: ImportContext, item: NewsItem): Promise<StoreResult> {
  return storePreparedItem(context, await prepareNewsItem(context, item));
}

/** The second half of `storeNewsItem`, for imports that prepare several stories at once. */
export async function storePreparedItem(
  context: ImportContext,
  prepared: PreparedItem,
): Promise<StoreResult> {
  const { item, contentHash, warnings } = prepared;
  const known = await findStored(context.db, item);
  if (known?.contentHash === contentHash && known.withdrawnAt === null) {
    return { outcome: 'same', articleId: known.id, warnings };
  }
  const rendered = await prepared.render();
  const content = { ...contentOf(prepared, rendered), contentHash };
  const awaited = [...prepared.awaitedLead, ...rendered.awaited];
  return inTransaction(context, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${importLock})`);
    const before = await findStored(tx, item);
    const articleId = before?.id ?? uuidv7();
    const slug = await chooseSlug(tx, articleId, item.slug);
    const dates = datesOf(item, before?.datePublished ?? context.now());
    await storeSection(tx, item.section);
    if (before === undefined) {
      const { source, sourceId } = item;
      const dateRevised = dates.datePublished;
      await tx
        .insert(articles)
        .values({ id: articleId, source, sourceId, slug, ...dates, ...content, dateRevised });
    } else {
      const revisedAt = revisionDate(item, before.dateRevised, context.now());
      const weight = await keepVersion(tx, articleId, content, revisedAt);
      const hasCorrection = item.corrections.length > before.corrections.length;
      const isRevised = weight === 'substance' || hasCorrection;
      await awaitRelated(tx, [articleId]);
      await tx
        .update(articles)
        .set({
          slug,
          ...dates,
          ...content,
          transfer: null,
          ...(isRevised ? { dateRevised: revisedAt } : {}),
        })
        .where(eq(articles.id, articleId));
    }
    const former = [...(item.formerSlugs ?? []), ...(before === undefined ? [] : [before.slug])];
    await keepSlugs(tx, articleId, slug, former);
    await storeTopics(tx, articleId, item.topics);
    await storeAuthors(tx, articleId, item.authors);
    await keepAwaited(tx, articleId, awaited);
    return { outcome: before === undefined ? 'new' : 'changed', articleId, warnings };
  });
}

async function findStored(db: Database | Transaction, item: NewsItem) {
  const [row] = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      contentHash: articles.contentHash,
      datePublished: articles.datePublished,
      withdrawnAt: articles.withdrawnAt,
      corrections: articles.corrections,
      dateRevised: articles.dateRevised,
    })
    .from(articles)
    .where(and(eq(articles.source, item.source), eq(articles.sourceId, item.sourceId)));
  return row;
}

function contentOf({ item, image }: PreparedItem, rendered: RenderedBody) {
  const { body, bodyText, wordCount, linkedSlugs, dateline, corrected } = rendered;
  return {
    sectionSlug: item.section.slug,
    headline: item.headline,
    description: item.description,
    dateline: item.dateline ?? dateline ?? '',
    editor: item.editor ?? null,
    wordCount,
    image,
    body,
    bodyText,
    corrections: item.corrections.map(({ date, text }, index) => ({
      date,
      text,
      ...(corrected.includes(index + 1) ? { anchor: correctedAnchor(index + 1) } : {}),
    })),
    linkedSlugs,
    sourceName: item.sourceName ?? null,
    sourceUrl: item.sourceUrl ?? null,
    originUrl: item.originUrl ?? null,
    commentsOpen: item.commentsOpen ?? true,
    withdrawnAt: null,
    relatedPending: true,
  };
}

/** @param firstSeen what counts where the source has no date */
function datesOf(item: NewsItem, firstSeen: Date): { datePublished: Date; dateModified: Date } {
  const datePublished = item.datePublished === undefined ? firstSeen : new Date(item.datePublished);
  const { dateModified } = item;
  return {
    datePublished,
    dateModified: dateModified === undefined ? datePublished : new Date(dateModified),
  };
}

/**
 * When a change counts as made: when its source says, unless that is not after the change before or
 * lies in the future; then it is the moment at which it came.
 */
function revisionDate({ dateModified }: NewsItem, before: Date, now: Date): Date {
  const said = dateModified === undefined ? undefined : new Date(dateModified);
  return said !== undefined && said > before && said < now ? said : now;
}

/** Notes which places wait for their pictures, in place of what was noted before. */
async function keepAwaited(
  tx: Transaction,
  articleId: string,
  awaited: readonly AwaitedPlace[],
): Promise<void> {
  await tx.delete(awaitedPictures).where(eq(awaitedPictures.articleId, articleId));
  if (awaited.length === 0) return;
  await tx.insert(awaitedPictures).values(awaited.map((one) => ({ articleId, ...one })));
}

/** A story's own slug is no redirect; each it had before is one, unless another story has it now. */
async function keepSlugs(
  tx: Transaction,
  articleId: string,
  slug: string,
  former: readonly string[],
): Promise<void> {
  await tx
    .delete(articleSlugs)
    .where(and(eq(articleSlugs.slug, slug), eq(articleSlugs.articleId, articleId)));
  for (const old of new Set(former)) {
    if (old === slug || (await isTaken(tx, articleId, old))) continue;
    await tx.insert(articleSlugs).values({ slug: old, articleId }).onConflictDoNothing();
  }
}
