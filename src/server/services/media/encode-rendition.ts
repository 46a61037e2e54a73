import sharp, { type Sharp } from 'sharp';
import { type MediaFile, type MediaFormat, mediaPreview } from '#src/contract/media.ts';
import { pictureLimits } from '#src/server/services/media/read-picture.ts';

/** Qualities of the link preview, tried in order until it is light enough. */
const previewQualities = [82, 70, 58, 45, 30, 15];

/**
 * Encodes one rendition of an original, upright and without what cameras write beside the pixels.
 * AVIF at effort 2 is a tenth heavier than at the default and six times as fast, which is what counts
 * when a reader waits for the first rendering.
 */
export async function encodeRendition(original: Buffer, file: MediaFile): Promise<Buffer> {
  if (file.kind === 'preview') return encodePreview(original);
  return encode(
    open(original).resize({ width: file.width, withoutEnlargement: true }),
    file.format,
  ).toBuffer();
}

function open(original: Buffer): Sharp {
  return sharp(original, { limitInputPixels: pictureLimits.pixels }).autoOrient();
}

function encode(picture: Sharp, format: MediaFormat): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 50, effort: 2 });
    case 'webp':
      return picture.webp({ quality: 72, effort: 4 });
    case 'jpg':
      return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 74, mozjpeg: true });
  }
}

async function encodePreview(original: Buffer): Promise<Buffer> {
  const { width, height, maxBytes } = mediaPreview;
  const { data, info } = await open(original)
    .flatten({ background: '#ffffff' })
    .resize({ width, height, fit: 'cover' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let smallest = Buffer.alloc(0);
  for (const quality of previewQualities) {
    smallest = await sharp(data, { raw: info }).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (smallest.length <= maxBytes) break;
  }
  return smallest;
}
