import sharp, { type Sharp, type SharpOptions } from 'sharp';

/** Bytes and pixels beyond which a picture is refused. */
export const pictureLimits = { bytes: 20 * 1024 * 1024, pixels: 50_000_000 } as const;

/** Width in pixels at which drawings become pixels. */
const drawingWidth = 1600;

const accepted = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'svg']);

/** A picture that is not stored; `reason` is a short clause for whoever runs the import. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}

/** `file` is what is kept; sizes in pixels, upright; `placeholder` is a data: URI of a few pixels. */
export type ReadPicture = {
  file: Buffer;
  format: string;
  width: number;
  height: number;
  placeholder: string;
};

/**
 * Judges a picture by its content, never by its name, and decodes all of it once, so that a damaged
 * file is refused here and not in front of a reader. A drawing (SVG) becomes a PNG of 1600 pixels'
 * width: markup is never kept, and never served.
 * @throws PictureRefused when it is no picture we take, damaged, or beyond `pictureLimits`
 */
export async function readPicture(bytes: Buffer): Promise<ReadPicture> {
  if (bytes.length > pictureLimits.bytes) throw new PictureRefused('the file is larger than 20 MB');
  try {
    const { format, width, height, autoOrient } = await open(bytes).metadata();
    if (!accepted.has(format))
      throw new PictureRefused(`${format} is not a picture format we take`);
    if (width * height > pictureLimits.pixels) {
      throw new PictureRefused('the picture has more than 50 million pixels');
    }
    const { width: uprightWidth, height: uprightHeight } = autoOrient;
    const drawn = format === 'svg' ? await drawPixels(bytes, width) : undefined;
    const file = drawn?.data ?? bytes;
    return {
      file,
      format: drawn === undefined ? format : 'png',
      width: drawn?.info.width ?? uprightWidth,
      height: drawn?.info.height ?? uprightHeight,
      placeholder: await drawPlaceholder(file),
    };
  } catch (error) {
    if (error instanceof PictureRefused) throw error;
    throw new PictureRefused('the file is not a picture, or is damaged', { cause: error });
  }
}

function open(bytes: Buffer, options: SharpOptions = {}): Sharp {
  return sharp(bytes, { limitInputPixels: pictureLimits.pixels, ...options });
}

/** SVG is measured at 72 dots per inch; drawing it denser beats enlarging what was drawn. */
function drawPixels(svg: Buffer, width: number) {
  const density = Math.min(Math.max((72 * drawingWidth) / width, 1), 2_400);
  return open(svg, { density })
    .resize({ width: drawingWidth })
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 2 })
    .toBuffer({ resolveWithObject: true });
}

async function drawPlaceholder(file: Buffer): Promise<string> {
  const tiny = await open(file)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width: 12, height: 12, fit: 'inside' })
    .webp({ quality: 10, effort: 6 })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}
