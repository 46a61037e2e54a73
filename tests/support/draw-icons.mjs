import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

// Draws the icons of the installed application from public/icon.svg: `node tests/support/draw-icons.mjs`.
const svg = await readFile('public/icon.svg', 'utf8');

/** Edge to edge, the drawing within the circle of 80 % that every device leaves: w3.org/TR/appmanifest */
const maskable = svg
  .replace(' rx="6"', '')
  .replace(/(<rect [^>]*fill="#15181c"\/>)/, '$1<g transform="translate(9 9) scale(.72)">')
  .replace('</svg>', '</g></svg>');

async function draw(source, size, path) {
  const image = sharp(Buffer.from(source), { density: (72 * size) / 64 });
  await writeFile(path, await image.resize(size, size).png({ palette: true }).toBuffer());
}

await draw(svg, 192, 'public/icon-192.png');
for (const size of [192, 512]) await draw(maskable, size, `public/icon-maskable-${size}.png`);
