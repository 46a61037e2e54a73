import type { Image } from '#src/contract/articles.ts';
import {
  fallbackWidth,
  mediaContentTypes,
  mediaPath,
  mediaPreviewPath,
  mediaSrcset,
} from '#src/contract/media.ts';
import type { LinkedPicture, StoredImage } from '#src/server/db/schema.ts';

/** A row of `media`: the original's size in pixels, its placeholder, and its light rendition's bytes. */
export type MediaRow = {
  id: string;
  width: number;
  height: number;
  placeholder: string;
  lightBytes: number | null;
};

/**
 * Joins what a story says of a picture with the picture itself; null while that is awaited.
 * @param siteUrl public origin
 */
export function toImage(
  stored: StoredImage,
  media: MediaRow | null,
  siteUrl: string,
): Image | null {
  if (media === null) return stored.linked ? toLinkedImage(stored, stored.linked) : null;
  return {
    src: mediaPath(media.id, fallbackWidth(media.width), 'jpg'),
    width: media.width,
    height: media.height,
    variants: (['avif', 'webp'] as const).map((format) => ({
      type: mediaContentTypes[format],
      srcset: mediaSrcset(media.id, media.width, format),
    })),
    preview: siteUrl + mediaPreviewPath(media.id),
    alt: stored.alt,
    caption: stored.caption,
    creditText: stored.creditText,
    placeholder: media.placeholder,
    ...(media.lightBytes === null ? {} : { lightBytes: media.lightBytes }),
  };
}

/** A picture on its own server: there it is in one size, and has no placeholder. */
function toLinkedImage({ alt, caption, creditText }: StoredImage, linked: LinkedPicture): Image {
  const { src } = linked;
  return { ...linked, variants: [], preview: src, alt, caption, creditText, placeholder: '' };
}
