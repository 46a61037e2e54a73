import sharp from 'sharp';

export type TestFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'tiff';

/** A picture of one colour. */
export function plainPicture(
  width: number,
  height: number,
  format: TestFormat = 'png',
): Promise<Buffer> {
  const background = { r: 200, g: 80, b: 40 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** A picture that hardly compresses; the same for the same size. */
export function noisyPicture(width: number, height: number): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3);
  for (let index = 0, state = 1; index < data.length; index += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    data[index] = state >> 16;
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** A drawing; `body` is markup inside of it. */
export function drawing(width: number, height: number, body = ''): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#c1603f"/>${body}</svg>`,
  );
}
