/**
 * The address scheme of pictures, shared by the mapper that writes addresses and the route that
 * answers them: `/media/<id>/<width>.<format>` and `/media/<id>/preview.jpg`.
 */

/** Widths in pixels in which a picture is offered, where the original is at least that wide. */
export const mediaWidths = [320, 480, 720, 1080, 1440] as const;

/** Formats by file extension, best first; the last is the one that every browser reads. */
export const mediaFormats = ['avif', 'webp', 'jpg'] as const;
export type MediaFormat = (typeof mediaFormats)[number];

export const mediaContentTypes: Readonly<Record<MediaFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** Size in pixels and largest weight in bytes of the picture in link previews. */
export const mediaPreview = { width: 1200, height: 630, maxBytes: 300_000 } as const;

/** A picture's address as OpenAPI writes it; `file` is what `parseMediaFile` reads. */
export const mediaPattern = '/media/{id}/{file}';

/** What a picture's id looks like: the beginning of its SHA-256 in hexadecimal. */
export const mediaIdPattern = /^[0-9a-f]{8,64}$/;

/** Widths in which a picture exists, ascending; one smaller than all of them exists as it is. */
export function renditionWidths(originalWidth: number): number[] {
  const widths = mediaWidths.filter((width) => width <= originalWidth);
  return widths.length === 0 ? [originalWidth] : widths;
}

/** The width of the fallback rendition: the widest that is at most 720 pixels, as a phone needs. */
export function fallbackWidth(originalWidth: number): number {
  return renditionWidths(originalWidth).findLast((width) => width <= 720) ?? originalWidth;
}

/**
 * The width of the one rendition that those who save data are shown, always as the best format: the widest
 * that is at most 480 pixels.
 */
export function lightWidth(originalWidth: number): number {
  const widths = renditionWidths(originalWidth);
  return widths.findLast((width) => width <= 480) ?? widths[0] ?? originalWidth;
}

/** Address of the light rendition, relative to the site's origin. */
export function lightPath(id: string, originalWidth: number): string {
  return mediaPath(id, lightWidth(originalWidth), mediaFormats[0]);
}

/** Address of one rendition, relative to the site's origin. `width` in pixels. */
export function mediaPath(id: string, width: number, format: MediaFormat): string {
  return `/media/${id}/${width}.${format}`;
}

/** Address of the link-preview JPEG, relative to the site's origin. */
export function mediaPreviewPath(id: string): string {
  return `/media/${id}/preview.jpg`;
}

/** All widths of one format as a `srcset` value. */
export function mediaSrcset(id: string, originalWidth: number, format: MediaFormat): string {
  return renditionWidths(originalWidth)
    .map((width) => `${mediaPath(id, width, format)} ${width}w`)
    .join(', ');
}

export type MediaFile =
  | { kind: 'preview' }
  | { kind: 'rendition'; width: number; format: MediaFormat };

/**
 * Reads the last part of a picture's address. Undefined unless it is exactly what the builders
 * above write; whether the picture exists in that width is for `renditionWidths` to say.
 */
export function parseMediaFile(file: string): MediaFile | undefined {
  if (file === 'preview.jpg') return { kind: 'preview' };
  const match = /^([1-9][0-9]{0,4})\.([a-z]+)$/.exec(file);
  const format = mediaFormats.find((known) => known === match?.[2]);
  return format === undefined
    ? undefined
    : { kind: 'rendition', width: Number(match?.[1]), format };
}
