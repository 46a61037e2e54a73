import sharp, { type Sharp } from 'sharp';
import { type MediaFile, type MediaFormat, mediaPreview } from '#src/contract/media.ts';
import { pictureLimits } from '#src/server/services/media/read-picture.ts';

/** Qualities of the link preview, tried in order until it is light enough. */
const previewQualities = [82, 70, 58, 45, 30, 15];

/**
 * Qualities of AVIF at phone widths, and what a picture of 720 pixels' width may weigh: what is
 * heavier at the first is so busy that the next ones' losses hardly show.
 */
const phone = { width: 720, maxBytes: 22_000, qualities: [50, 42, 35] } as const;

/**
 * Encodes one rendition of an original, upright and without what cameras write beside the pixels.
 * AVIF at effort 2 is a tenth heavier than at the default and six times as fast, which is what counts
 * when a reader waits for the first rendering.
 */
export async function encodeRendition(original: Buffer, file: MediaFile): Promise<Buffer> {
  if (file.kind === 'preview') return encodePreview(original);
  const { width, format } = file;
  const resized = open(original).resize({ width, withoutEnlargement: true });
  if (format !== 'avif' || width > phone.width) return encode(resized, format).toBuffer();
  const maxBytes = phone.maxBytes * (width / phone.width) ** 2;
  return lightEnough(resized, phone.qualities, maxBytes, toAvif);
}

function open(original: Buffer): Sharp {
  return sharp(original, { limitInputPixels: pictureLimits.pixels }).autoOrient();
}

function encode(picture: Sharp, format: MediaFormat): Sharp {
  switch (format) {
    case 'avif':
      return toAvif(picture, phone.qualities[0]);
    case 'webp':
      return picture.webp({ quality: 72, effort: 4 });
    case 'jpg':
      return toJpeg(picture.flatten({ background: '#ffffff' }), 74);
  }
}

const toAvif = (picture: Sharp, quality: number) => picture.avif({ quality, effort: 2 });
const toJpeg = (picture: Sharp, quality: number) => picture.jpeg({ quality, mozjpeg: true });

async function encodePreview(original: Buffer): Promise<Buffer> {
  const { width, height, maxBytes } = mediaPreview;
  const picture = open(original)
    .flatten({ background: '#ffffff' })
    .resize({ width, height, fit: 'cover' });
  return lightEnough(picture, previewQualities, maxBytes, toJpeg);
}

/** The first of the qualities that is light enough, or else the last one. */
async function lightEnough(
  picture: Sharp,
  qualities: readonly number[],
  maxBytes: number,
  encodeWith: (picture: Sharp, quality: number) => Sharp,
): Promise<Buffer> {
  const { data, info } = await picture
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  let bytes = Buffer.alloc(0);
  for (const quality of qualities) {
    bytes = await encodeWith(sharp(data, { raw: info }), quality).toBuffer();
    if (bytes.length <= maxBytes) break;
  }
  return bytes;
}
