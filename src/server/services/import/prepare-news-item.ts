import { createHash } from 'node:crypto';
import type { ResolvedImage } from '#src/server/body/pictures.ts';
import { type RenderedBody, renderBody } from '#src/server/body/render-body.ts';
import type { StoredImage } from '#src/server/db/schema.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { PictureRefused } from '#src/server/services/media/read-picture.ts';
import { type StoredPicture, storePicture } from '#src/server/services/media/store-picture.ts';

/** Raised when bodies come to be rendered differently: stories then count as changed once. */
const pipelineVersion = 1;

/** A story ready for the database; `render` is cheap when the hash needed the body anyway. */
export type PreparedItem = {
  item: NewsItem;
  contentHash: string;
  image: StoredImage | null;
  render: () => Promise<RenderedBody>;
  /** Pictures that were not to be had, as clauses. */
  warnings: string[];
};

/**
 * Stores the pictures of a story and works out its content hash: SHA-256 of all that the source said
 * and of the pictures it named, so that a picture replaced under its old name counts as a change.
 * A picture that is not to be had becomes a warning, never a refusal.
 */
export async function prepareNewsItem(
  context: ImportContext,
  item: NewsItem,
): Promise<PreparedItem> {
  const warnings: string[] = [];
  const pictureIds: string[] = [];
  const resolve = async (src: string): Promise<StoredPicture | undefined> => {
    const picture = await readAndStore(context, src, item.base, warnings);
    if (picture !== undefined) pictureIds.push(picture.id);
    return picture;
  };
  const render = () =>
    renderBody(item.body, {
      siteUrl: context.siteUrl,
      resolveImage: async (src) => toResolved(await resolve(src)),
    });
  const lead = item.image && (await resolve(item.image.src));
  const hasPictures = /!\[|<img/i.test(item.body.text);
  const rendered = hasPictures ? await render() : undefined;
  const told = JSON.stringify([pipelineVersion, item, pictureIds.sort()]);
  return {
    item,
    contentHash: createHash('sha256').update(told).digest('hex'),
    image: item.image && lead ? storedImage(item.image, lead.id) : null,
    render: async () => rendered ?? render(),
    warnings,
  };
}

function storedImage(image: NonNullable<NewsItem['image']>, mediaId: string): StoredImage {
  return { mediaId, alt: image.alt, caption: image.caption, creditText: image.creditText };
}

function toResolved(picture: StoredPicture | undefined): ResolvedImage | undefined {
  if (picture === undefined) return undefined;
  const { id: mediaId, width, height, placeholder } = picture;
  return { mediaId, width, height, placeholder };
}

async function readAndStore(
  context: ImportContext,
  src: string,
  base: string,
  warnings: string[],
): Promise<StoredPicture | undefined> {
  const bytes = await context.readPicture(src, base);
  if (bytes === undefined) {
    warnings.push(`the picture ${src} is not there`);
    return undefined;
  }
  try {
    return await storePicture(context, bytes);
  } catch (error) {
    if (!(error instanceof PictureRefused)) throw error;
    warnings.push(`the picture ${src} was refused: ${error.message}`);
    return undefined;
  }
}
