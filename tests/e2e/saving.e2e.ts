import { expect, type Page } from '@playwright/test';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { test as base, hydrated, open } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

type Line = {
  /** Addresses that were asked for since this was last called, without their origin. */
  asked: () => string[];
  /** Bytes that came over the line for addresses of a kind, heads included, as the browser counts them. */
  bytesOf: (kind: RegExp) => number;
};

const test = base.extend<{ line: Line }>({
  line: async ({ page }, use) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const paths = new Map<string, string>();
    const sizes: { path: string; bytes: number }[] = [];
    let asked: string[] = [];
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith('http')) return;
      const { pathname } = new URL(request.url);
      paths.set(requestId, pathname);
      asked.push(pathname);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength });
    });
    await use({
      asked: () => {
        const before = asked;
        asked = [];
        return before;
      },
      bytesOf: (kind) =>
        sizes.filter(({ path }) => kind.test(path)).reduce((sum, { bytes }) => sum + bytes, 0),
    });
  },
});

const save = (page: Page, choice: 'on' | 'off') =>
  page.addInitScript((value) => {
    localStorage.setItem('preferences:saving', JSON.stringify(value));
  }, choice);

/** Bytes that a text tells: `7,3 kB`, `48 kB`, `1,4 MB`. The last one that stands in it. */
function bytesIn(text: string | null): number {
  const told = [...(text ?? '').matchAll(/(\d+(?:,\d+)?)\s(kB|MB)/g)].at(-1);
  return Number(told?.[1]?.replace(',', '.')) * (told?.[2] === 'MB' ? 1_000_000 : 1_000);
}

function expectWithin5Percent(shown: number, measured: number): void {
  expect(measured).toBeGreaterThan(0);
  expect(Math.abs(measured - shown) / shown, `${shown} shown, ${measured} came`).toBeLessThan(0.05);
}

/** Stories are weighed soon after a newsroom opens, when what is related to them is known. */
async function waitUntilWeighed(page: Page, path: string): Promise<void> {
  const weighed = async () => {
    const answer = await page.request.get(path.replace('/artikel/', '/api/articles/'));
    const { transfer, image } = await answer.json();
    return transfer !== undefined && image?.lightBytes !== undefined;
  };
  await expect.poll(weighed, { timeout: 120_000 }).toBe(true);
}

const isPicture = (path: string) => path.startsWith('/media/');
const isFont = (path: string) => path.endsWith('.woff2');
const askButton = /^Muat gambar/;

/** Goes down the whole page, as far as there are pictures. */
async function goDown(page: Page): Promise<void> {
  for (const picture of await page.locator('[data-withheld]').all()) {
    await picture.scrollIntoViewIfNeeded();
  }
}

test('a story saves data before the first paint, and a picture costs what its button says', async ({
  page,
  line,
}) => {
  await waitUntilWeighed(page, sample.withGallery);
  await save(page, 'on');
  await open(page, sample.withGallery);
  await page.waitForFunction(() => performance.getEntriesByName('reading').length > 0);
  const buttons = page.locator('figure').getByRole('button', { name: askButton });
  const count = await buttons.count();
  expect(count).toBeGreaterThan(2);
  await goDown(page);
  const asked = line.asked();
  expect(asked.filter((path) => isPicture(path) || isFont(path))).toEqual([]);
  // The document, as the byline tells it.
  const cost = page.getByText(/^[\d,]+\skB tanpa gambar, /);
  const [without = ''] = ((await cost.textContent()) ?? '').split(' tanpa gambar');
  expectWithin5Percent(bytesIn(without), line.bytesOf(new RegExp(`^${sample.withGallery}$`)));

  const frame = page.locator('main figure').first();
  await frame.getByRole('button', { name: askButton }).focus();
  await frame.scrollIntoViewIfNeeded();
  const before = await frame.boundingBox();
  const told = bytesIn(await frame.getByRole('button', { name: askButton }).textContent());
  await frame.getByRole('button', { name: askButton }).press('Enter');
  const picture = frame.locator('picture img');
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  expect(line.asked().filter(isPicture)).toEqual([expect.stringMatching(/\/480\.avif$/)]);
  await expect.poll(() => line.bytesOf(/^\/media\//)).toBeGreaterThan(0);
  expectWithin5Percent(told, line.bytesOf(/^\/media\//));
  expect(await frame.boundingBox()).toEqual(before);
  await expect(frame.getByRole('link')).toBeFocused();
  await expectNoBarriers(page);

  const total = bytesIn((await cost.textContent()) ?? '');
  for (let left = count - 1; left > 0; left -= 1) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
  const parts = new RegExp(`^${sample.withGallery}$|^/media/`);
  await expect.poll(() => line.bytesOf(parts) / total).toBeGreaterThan(0.95);
  expectWithin5Percent(total, line.bytesOf(parts));
});

test('a list tells what its stories cost, fetches none ahead, and opening one costs that', async ({
  page,
  line,
}) => {
  await waitUntilWeighed(page, sample.tiktok);
  await save(page, 'on');
  await open(page, sample.topic);
  const card = page.locator('article', { has: page.locator(`a[href="${sample.tiktok}"]`) });
  await goDown(page);
  const shown = bytesIn(await card.getByText(/ tanpa gambar$/).textContent());
  await card.getByRole('heading').hover();
  expect(line.asked().filter((path) => isPicture(path) || path.startsWith('/api/art'))).toEqual([]);
  await expectNoBarriers(page);
  await card.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Berita Terkait' })).toBeVisible();
  const answers = /^\/api\/articles\/[^/]+(?:\/related)?$/;
  await expect.poll(() => line.bytesOf(answers) / shown).toBeGreaterThan(0.95);
  expectWithin5Percent(shown, line.bytesOf(answers));
  expect(line.asked().filter(isPicture)).toEqual([]);
});

test('everybody else gets the lead picture and the face at once, eagerly', async ({
  page,
  line,
}) => {
  await save(page, 'off');
  await page.goto(sample.tiktok, { waitUntil: 'domcontentloaded' });
  const lead = page.locator('img[fetchpriority="high"]');
  await expect(lead).toHaveJSProperty('loading', 'eager');
  await expect
    .poll(() => lead.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await hydrated(page);
  const asked = line.asked();
  expect(asked.filter(isFont)).toHaveLength(1);
  const name = await lead.evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname);
  expect(asked.filter((path) => path === name)).toHaveLength(1);
  const early = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => Reflect.get(entry, 'initiatorType') === 'link').length,
  );
  expect(early).toBeGreaterThanOrEqual(3);
  await expect(page.getByRole('button', { name: askButton })).toHaveCount(0);
});

test('the switch counts at once, and what came in a month is told and can be cleared', async ({
  page,
}) => {
  await open(page, '/pengaturan');
  const settings = page.getByRole('group', { name: 'Hemat data' });
  await expect(settings.getByRole('radio', { name: /^Otomatis/ })).toBeChecked();
  await expect(page.getByText('Hemat data sedang tidak menyala.')).toBeVisible();
  await settings.getByRole('radio', { name: /^Selalu/ }).check();
  await expect(page.getByText('Hemat data sedang menyala.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-saving');

  await expect(async () => {
    await open(page, '/pengaturan');
    await expect(page.locator('dl dd').first()).toContainText('kB', { timeout: 2_000 });
  }).toPass();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Hapus catatan' }).click();
  await expect(page.getByText('Catatan dihapus.')).toBeVisible();
  await expect(page.locator('dl dd')).toHaveCount(0);
});

test('the meter counts what came over the line', async ({ page, line }) => {
  await save(page, 'on');
  await open(page, sample.tiktok);
  await page.getByRole('button', { name: askButton }).first().click();
  await page.waitForFunction(() => performance.getEntriesByName('reading').length > 0);
  await page.getByRole('heading', { name: 'Berita Terkait' }).scrollIntoViewIfNeeded();
  const metered = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('byte-meter');
          opening.onsuccess = () => {
            const { result } = opening;
            const all = result.transaction('months').objectStore('months').getAll();
            all.onsuccess = () => {
              result.close();
              resolve(Number(all.result[0] ?? 0));
            };
          };
        }),
    );
  await expect.poll(async () => (await metered()) / line.bytesOf(/./)).toBeGreaterThan(0.95);
  expectWithin5Percent(await metered(), line.bytesOf(/./));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { 'save-data': 'on' } });

  test('a browser that asks to save data gets links in place of pictures', async ({ page }) => {
    const pictures: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (isPicture(pathname) || isFont(pathname)) pictures.push(pathname);
    });
    await page.goto(sample.tiktok);
    expect(pictures).toEqual([]);
    const link = page.locator('main figure').first().getByRole('link', { name: askButton });
    await expect(link).toHaveAttribute('href', /\/480\.avif$/);
  });
});

test('a document that was written for who saves data comes to life as it stands', async ({
  page,
}) => {
  await page.setExtraHTTPHeaders({ 'save-data': 'on' });
  await save(page, 'on');
  await open(page, sample.tiktok);
  const button = page.locator('main figure').first().getByRole('button', { name: askButton });
  await expect(button).toBeVisible();
  const { height = 0 } = (await button.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(44);
});
