import { chromium } from '@playwright/test';
import sharp from 'sharp';

// Takes the manifest's screenshots of a running newsroom:
// `node tests/support/draw-screenshots.mjs http://localhost:3000 [path of a story]`.
const [origin = 'http://localhost:3000', story = '/artikel/mengapa-baterai-ponsel-menua'] =
  process.argv.slice(2);
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };
const shots = [
  { name: 'front-phone', path: '/', device: phone },
  { name: 'story-phone', path: story, device: phone },
  { name: 'front-desk', path: '/', device: desk },
];

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
for (const { name, path, device } of shots) {
  const page = await browser.newPage({ ...device, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const image = sharp(await page.screenshot()).webp({ quality: 70 });
  await image.toFile(`public/screenshots/${name}.webp`);
  await page.close();
}
await browser.close();
