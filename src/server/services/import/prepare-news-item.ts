import { createHash } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import type { AwaitedPlace } from '#src/server/body/picture-places.ts';
import { type AwaitedImage, type ResolvedImage, usualSize } from '#src/server/body/pictures.ts';
import { type RenderedBody, renderBody } from '#src/server/body/render-body.ts';
import { articles, type StoredImage } from '#src/server/db/schema.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import { withoutRunningNumbers } from '#src/server/importers/running-numbers.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { leadPlace } from '#src/server/services/import/place-late-pictures.ts';
import { pictureId } from '#src/server/services/media/media-store.ts';
import { PictureRefused } from '#src/server/services/media/read-picture.ts';
import { type StoredPicture, storePicture } from '#src/server/services/media/store-picture.ts';

/** Raised when bodies come to be rendered differently: stories then count as changed once. */
const pipelineVersion = 1;

/** A story ready for the database; `render` is cheap when the hash needed the body anyway. */
export type PreparedItem = {
  item: NewsItem;
  contentHash: string;
  image: StoredImage | null;
  /** The place of the lead picture, where that is not kept here or not yet. */
  awaitedLead: AwaitedPlace[];
  render: () => Promise<RenderedBody>;
  /** Pictures that were not to be had, as clauses. */
  warnings: string[];
};

/**
 * Stores the pictures of a story and works out its content hash: SHA-256 of all that the source said
 * and, unless pictures are told apart by address, of the pictures it named, so that one replaced
 * under its old name counts as a change. One that is not to be had becomes a warning, no refusal.
 */
export async function prepareNewsItem(
  context: ImportContext,
  item: NewsItem,
): Promise<PreparedItem> {
  const warnings: string[] = [];
  const pictureIds: string[] = [];
  const resolve = async (src: string): Promise<Found> => {
    const found = await findOrFetch(context, src, item.base, warnings);
    if (found !== undefined && 'id' in found) pictureIds.push(found.id);
    return found;
  };
  const render = () =>
    renderBody(item.body, {
      siteUrl: context.siteUrl,
      corrections: item.corrections,
      resolveImage: async (src) => toResolved(await resolve(src)),
      resolveStory: (url) => findStorySlug(context, item, url),
      ...(item.image === undefined ? {} : { leadImage: item.image.src }),
    });
  if (context.remotePictures !== undefined) {
    const contentHash = hashOf([pipelineVersion, comparable(item)]);
    if (await isStored(context, item, contentHash)) {
      return { item, contentHash, image: null, awaitedLead: [], render, warnings };
    }
    const lead = await leadOf(item, resolve);
    const rendered = await render();
    return { item, contentHash, ...lead, render: async () => rendered, warnings };
  }
  const lead = await leadOf(item, resolve);
  const hasPictures = /!\[|<img/i.test(item.body.text);
  const rendered = hasPictures ? await render() : undefined;
  const contentHash = hashOf([pipelineVersion, item, pictureIds.sort()]);
  return { item, contentHash, ...lead, render: async () => rendered ?? render(), warnings };
}

/** What tells one state of a story from another: all that its source said, but for what it counts anew. */
function comparable(item: NewsItem): NewsItem {
  const { body } = item;
  return { ...item, body: { ...body, text: withoutRunningNumbers(body.text) } };
}

function hashOf(told: unknown): string {
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}

/** A stored picture; one that is awaited; or one that is not to be had at all. */
type Found = StoredPicture | AwaitedImage | undefined;

async function leadOf(
  { image }: NewsItem,
  resolve: (src: string) => Promise<Found>,
): Promise<Pick<PreparedItem, 'image' | 'awaitedLead'>> {
  const found = image && (await resolve(image.src));
  if (image === undefined || found === undefined) return { image: null, awaitedLead: [] };
  const { alt, caption, creditText } = image;
  const words = { alt, caption, creditText };
  if ('id' in found) return { image: { mediaId: found.id, ...words }, awaitedLead: [] };
  const { address, isLinked } = found;
  const { width, height } = { ...usualSize, ...image };
  const linked = isLinked ? { linked: { src: address, width, height } } : {};
  const awaitedLead = [{ place: leadPlace, address }];
  return { image: { mediaId: null, ...linked, ...words }, awaitedLead };
}

/** Whether the store holds exactly this, so that its pictures need not be fetched. */
async function isStored({ db }: ImportContext, item: NewsItem, contentHash: string) {
  const same = and(
    eq(articles.source, item.source),
    eq(articles.sourceId, item.sourceId),
    eq(articles.contentHash, contentHash),
  );
  return (await db.$count(articles, same)) > 0;
}

/** The slug of a story of the same source, by its address there; a slash at the end does not count. */
async function findStorySlug(
  { db }: ImportContext,
  { source, originUrl }: NewsItem,
  url: string,
): Promise<string | undefined> {
  if (originUrl === undefined || !URL.canParse(url)) return undefined;
  const { origin, pathname, search } = new URL(url);
  if (origin !== new URL(originUrl).origin) return undefined;
  const bare = (origin + pathname).replace(/\/+$/, '');
  const [row] = await db
    .select({ slug: articles.slug })
    .from(articles)
    .where(
      and(
        eq(articles.source, source),
        inArray(articles.originUrl, [`${bare}/${search}`, bare + search, `${bare}/`, bare]),
      ),
    )
    .limit(1);
  return row?.slug;
}

function toResolved(found: Found): ResolvedImage | AwaitedImage | undefined {
  if (found === undefined || 'address' in found) return found;
  const { id: mediaId, width, height, placeholder } = found;
  return { mediaId, width, height, placeholder };
}

async function findOrFetch(
  context: ImportContext,
  src: string,
  base: string,
  warnings: string[],
): Promise<Found> {
  const { remotePictures, isDryRun } = context;
  if (remotePictures === undefined) return readAndStore(context, src, base, warnings);
  if (isDryRun === true) return undefined;
  const found = await remotePictures(src, base);
  if (found === undefined) warnings.push(`the picture ${src} has no address to fetch it from`);
  if (found === undefined || 'picture' in found) return found?.picture;
  if (!found.awaited.isLinked) warnings.push(`the picture ${src} did not come: ${found.reason}`);
  return found.awaited;
}

async function readAndStore(
  context: ImportContext,
  src: string,
  base: string,
  warnings: string[],
): Promise<StoredPicture | undefined> {
  const bytes = await context.readPicture?.(src, base);
  if (bytes === undefined) {
    warnings.push(`the picture ${src} is not there`);
    return undefined;
  }
  if (context.isDryRun === true) {
    return { id: pictureId(bytes), width: 1, height: 1, placeholder: '' };
  }
  try {
    return await storePicture(context, bytes);
  } catch (error) {
    if (!(error instanceof PictureRefused)) throw error;
    warnings.push(`the picture ${src} was refused: ${error.message}`);
    return undefined;
  }
}
