import { test as base, expect } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { manifestPath } from '#src/contract/offline.ts';
import { hydrated } from '#tests/e2e/fixtures.ts';
import { type LastingBrowser, openLastingBrowser } from '#tests/e2e/lasting-browser.ts';
import { sample } from '#tests/e2e/sample.ts';

const test = base.extend<{ reader: LastingBrowser }>({
  reader: async ({ launchOptions, baseURL }, use) => {
    const reader = await openLastingBrowser(launchOptions, baseURL ?? '');
    await use(reader);
    await reader.close();
  },
});

type Audit = Result['audits'][string];

const onlyCategories = ['accessibility', 'best-practices', 'seo'];

/** One line for an audit that found something wanting: what it is about, and where it saw it. */
function toLine({ id, title, details }: Audit): string {
  const items = details?.type === 'table' ? details.items : [];
  const places = items.map(({ node, url }) =>
    typeof node === 'object' && 'snippet' in node ? node.snippet : url,
  );
  return [`${id}: ${title}`, ...places].join(' ');
}

/** Lighthouse's scores of a page as on a phone, and what it found wanting. */
async function audit(url: string, port: number) {
  const result = await lighthouse(url, {
    port,
    onlyCategories,
    throttlingMethod: 'provided',
    disableFullPageScreenshot: true,
    // Nothing is timed here, so that nothing has to come to rest first.
    pauseAfterFcpMs: 0,
    pauseAfterLoadMs: 0,
    networkQuietThresholdMs: 0,
    cpuQuietThresholdMs: 0,
    logLevel: 'error',
  });
  if (result === undefined) throw new Error('Lighthouse gave no result');
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const graded = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const failing = graded
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1);
  return {
    scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score])),
    failing: failing.map(toLine),
  };
}

const full = Object.fromEntries(onlyCategories.map((id) => [id, 1]));

test('Lighthouse finds nothing wanting in a list, a story and a search', async ({
  reader,
  baseURL,
}) => {
  for (const path of ['/', sample.withGallery, '/cari']) {
    await test.step(path, async () => {
      const found = await audit(`${baseURL}${path}`, reader.port);
      expect.soft(found, path).toEqual({ scores: full, failing: [] });
    });
  }
});

test('the site can be installed, and could not without its manifest', async ({ reader }) => {
  const page = await reader.context.newPage();
  const session = await reader.context.newCDPSession(page);
  const findHindrances = async () => {
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    return installabilityErrors.map(({ errorId }) => errorId);
  };
  // A browser without a window judges nothing, and so finds nothing wrong with an empty page either.
  const isJudge = (await findHindrances()).length > 0;

  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await hydrated(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const manifest = await session.send('Page.getAppManifest');
  expect(new URL(manifest.url).pathname).toBe(manifestPath);
  expect(manifest.errors).toEqual([]);
  expect(await findHindrances()).toEqual([]);

  await page.evaluate(() => document.querySelector('link[rel="manifest"]')?.remove());
  await expect.poll(findHindrances).toEqual(isJudge ? ['no-manifest'] : []);
});
