import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { ensureBuilt } from '../../src/server/setup/ensure-built.mjs';
import { flags } from '../bench/browser.mjs';
import { shots } from './docs-shots.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { openDesk, startStaffedNewsroom } from './staffed-newsroom.mjs';

// `npm run screenshots`: writes docs/screenshots.md and its pictures, of the built app on the sample
// newsroom. A picture that does not come to its state ends the run; the page before stays as it was.
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'docs/screenshots');

/** Until the page answers, its letters are there, and every picture in sight is drawn. */
async function whenDrawn(page) {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() =>
    [...document.images]
      .filter((image) => {
        const { top, bottom, width } = image.getBoundingClientRect();
        return width > 0 && bottom > 0 && top < innerHeight;
      })
      .every((image) => image.complete && image.naturalWidth > 0),
  );
}

async function whenAwake(page) {
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
}

async function take(browser, newsroom, shot) {
  const context = await browser.newContext({
    ...shot.device,
    baseURL: newsroom.origin,
    locale: shot.path.startsWith('/en') ? 'en-US' : 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: shot.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const open = async (path) => {
      await page.goto(path);
      await whenAwake(page);
    };
    const loseNetwork = async () => {
      await newsroom.stop();
      await context.setOffline(true);
    };
    await shot.before?.(page, { open, loseNetwork });
    if (shot.isStaff) await openDesk(page, newsroom);
    else await open(shot.path);
    await shot.arrange?.(page);
    await whenDrawn(page);
    const image = sharp(await page.screenshot()).webp({ quality: 60, effort: 6 });
    await image.toFile(join(folder, `${shot.name}.webp`));
  } catch (cause) {
    throw new Error(`${shot.name} was not to be had`, { cause });
  } finally {
    await context.close();
  }
}

function toMarkdown() {
  const pictures = shots.map(({ name, caption, device }) => {
    const { width, height } = device.viewport;
    return `${caption} (${width} × ${height})\n\n![${caption}](screenshots/${name}.webp)`;
  });
  const day = new Date().toISOString().slice(0, 10);
  const head = `What \`npm run screenshots\` took of the sample newsroom on ${day}; it takes them again.`;
  return `${['# Screenshots', head, ...pictures].join('\n\n')}\n`;
}

ensureBuilt(root);
mkdirSync(folder, { recursive: true });
const newsroom = await startStaffedNewsroom(root);
const browser = await chromium.launch({ executablePath: ensureBrowser(root), args: flags });
try {
  for (const shot of shots) {
    await take(browser, newsroom, shot);
    process.stderr.write(`${shot.name} `);
  }
} finally {
  await browser.close();
  await newsroom.stop();
}
const wanted = new Set(shots.map(({ name }) => `${name}.webp`));
for (const file of readdirSync(folder)) if (!wanted.has(file)) rmSync(join(folder, file));
writeFileSync(join(root, 'docs/screenshots.md'), toMarkdown());
const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
process.stdout.write(`\n${shots.length} pictures, ${Math.round(bytes / 1000)} kB\n`);
