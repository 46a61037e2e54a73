import { isSaving } from '#src/client/lib/saving.ts';
import type { Article } from '#src/contract/articles.ts';
import type { BodyNode } from '#src/contract/body.ts';
import {
  lightWidth,
  type MediaFormat,
  mediaFormats,
  mediaPath,
  renditionWidths,
} from '#src/contract/media.ts';

type Pictured = Pick<Article, 'image' | 'body'>;

/** Wide enough for a phone at twice its pixels, and light enough to take along. */
const preferredWidth = 720;

function picturesIn(nodes: readonly BodyNode[]): [id: string, width: number][] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const { dataMediaId: id, width } = node.properties;
    const own = node.tagName === 'img' && typeof id === 'string' && id !== '';
    return own ? [[id, Number(width)] as [string, number]] : picturesIn(node.children);
  });
}

/**
 * Addresses of a story's pictures on this site, one rendition of each; those elsewhere are left out.
 * @param isLight the lightest that are shown, which is what those get who save data
 */
export function storyPictures(
  { image, body }: Pictured,
  format: MediaFormat,
  isLight = isSaving(),
): string[] {
  const lead = /^\/media\/([^/]+)\//.exec(image?.src ?? '')?.[1];
  const pictures = picturesIn(body.children);
  if (lead !== undefined && image !== null) pictures.unshift([lead, image.width]);
  const addresses = pictures.map(([id, originalWidth]) => {
    if (isLight) return mediaPath(id, lightWidth(originalWidth), format);
    const widths = renditionWidths(originalWidth);
    const width = widths.find((each) => each >= preferredWidth) ?? widths.at(-1) ?? originalWidth;
    return mediaPath(id, width, format);
  });
  return [...new Set(addresses)];
}

/** The lightest format that this browser is known to read. */
export async function bestFormat(): Promise<MediaFormat> {
  const [best, sure] = mediaFormats;
  const canTell = 'ImageDecoder' in globalThis;
  return canTell && (await ImageDecoder.isTypeSupported('image/avif')) ? best : sure;
}
