import { expect, type Page } from '@playwright/test';
import { conversationOf, write } from '#tests/e2e/conversation.ts';
import { type CuttableNetwork, openNetwork } from '#tests/e2e/cuttable-network.ts';
import { openDeployable } from '#tests/e2e/deployable-newsroom.ts';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { test as base, countDocuments, open, sectionLink } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const test = base.extend<{
  network: CuttableNetwork & { isOff: (isOff: boolean) => Promise<void> };
}>({
  network: async ({ baseURL, context, expected }, use) => {
    const network = await openNetwork(baseURL ?? '');
    expected.origin(network.origin);
    expected.error(
      /ERR_(?:CONNECTION|INTERNET|FAILED|EMPTY_RESPONSE)|fetching the script|ApiError/,
    );
    await use({
      ...network,
      // The line is cut, and the browser is told so, as a phone's is.
      isOff: async (isOff) => {
        await context.setOffline(isOff);
        await (isOff ? network.cut() : network.mend());
      },
    });
    await network.cut().catch(() => {});
  },
});
test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until a worker has taken over and kept what it was read from. */
async function openKept(page: Page, address: string, path: string): Promise<void> {
  await open(page, address);
  const isKept = (kept: string) =>
    caches.match(kept).then((copy) => copy !== undefined && !!navigator.serviceWorker.controller);
  await expect.poll(() => page.evaluate(isKept, path)).toBe(true);
}

test('what was read opens again without a network, pictures included; what was not says so', async ({
  page,
  network,
}) => {
  const { origin } = network;
  const slug = sample.tiktok.split('/').at(-1);
  await openKept(page, origin + sample.tiktok, `/api/articles/${slug}`);
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.locator('main h3 a').first().click();
  const second = page.url();
  await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
  const secondHeadline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('link', { name: 'URtech' }).first().click();
  await expect(page.getByRole('region', { name: 'Terkini' })).toBeVisible();

  // What is left is the worker's: the browser's own cache could stand in for a while.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await network.isOff(true);
  await page.goto(origin + sample.tiktok);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByText('Tersimpan baru saja.')).toBeVisible();
  const picture = page.locator('main figure img').first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.goto(second);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(secondHeadline);

  await page.goto(origin);
  await expect(page.getByRole('region', { name: 'Terkini' }).locator('h3 a').first()).toBeVisible();
  await page.goto(`${origin}/kanal/gim`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anda sedang luring');
  const kept = page.getByRole('region', { name: 'Bisa dibaca sekarang' });
  await expect(kept.getByRole('link', { name: headline })).toBeVisible();
  await kept.getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);

  await page.goBack();
  await network.isOff(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gim');
  await sectionLink(page, 'Aplikasi').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aplikasi');
});

test('what is saved opens without a network when nothing else is kept any more', async ({
  page,
  network,
}) => {
  const { origin } = network;
  await openKept(page, origin + sample.tiktok, `/api/articles/${sample.tiktok.split('/').at(-1)}`);
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Tersimpan', exact: true })).toBeVisible();
  const countSaved = () => caches.open('saved').then(async (shelf) => (await shelf.keys()).length);
  await expect.poll(() => page.evaluate(countSaved)).toBeGreaterThan(1);

  await open(page, `${origin}/tersimpan`);
  await page.getByRole('combobox', { name: 'Yang dibawa' }).selectOption('gim');
  await page.getByRole('button', { name: 'Ambil teks, hitung ukuran gambar' }).click();
  await page.getByRole('button', { name: /^Unduh \([\d,]+ (?:kB|MB)\)$/ }).click();
  await expect(page.getByText(/^\d+ berita siap dibaca tanpa jaringan/)).toBeVisible();

  await page.evaluate(() =>
    Promise.all(['answers', 'pictures'].map((name) => caches.delete(name))),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await network.isOff(true);
  await page.goto(`${origin}/tersimpan`);
  await page.getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const picture = page.locator('main figure img').first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);

  await page.goto(`${origin}/kanal/gim`);
  const kept = page.getByRole('region', { name: 'Bisa dibaca sekarang' });
  await expect.poll(() => kept.getByText('Gim', { exact: true }).count()).toBeGreaterThan(1);

  await page.goto(`${origin}/tersimpan`);
  await page.getByRole('button', { name: `Hapus ${headline}` }).click();
  await page.getByRole('button', { name: `Urungkan ${headline}` }).click();
  await expect(page.getByRole('button', { name: `Hapus ${headline}` })).toBeVisible();
  await expectNoBarriers(page);
});

/** Has the browser say to the site's worker that the network is back, as it does by itself in time. */
async function wakeWorker(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registrationId = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin));
      if (own !== undefined) resolve(own.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const event = { origin, registrationId: await registrationId, tag: 'outbox', lastChance: false };
  await session.send('ServiceWorker.dispatchSyncEvent', event);
}

test('a comment written without a network reaches the server although its tab was closed', async ({
  page,
  context,
  network,
}) => {
  const path = '/artikel/apa-itu-unicorn-dan-siapa-yang-menyandangnya-di-indonesia';
  const slug = path.split('/').at(-1);
  await openKept(page, `${network.origin}${path}#komentar`, `/api/articles/${slug}`);
  const { form, comments } = conversationOf(page);
  await expect(form.send).toBeEnabled();
  // The line alone: a browser that was told of it does not let the worker be woken by hand.
  await network.cut();
  await write(form, 'Wulan', 'Ditulis di terowongan.');
  const mine = comments.filter({ hasText: 'Ditulis di terowongan.' });
  await expect(mine).toContainText('Menunggu jaringan');
  const elsewhere = await context.newPage();
  await page.close();
  await network.mend();

  await wakeWorker(elsewhere, network.origin);
  const countSent = async () => {
    const answer = await elsewhere.request.get(`${network.origin}/api/articles/${slug}/comments`);
    const { items }: { items: { text: string }[] } = await answer.json();
    return items.filter(({ text }) => text === 'Ditulis di terowongan.').length;
  };
  await expect.poll(countSent).toBe(1);
});

test('a deploy breaks no open tab; the reader is told of it, and takes it when it suits', async ({
  page,
  baseURL,
  expected,
}) => {
  const newsroom = await openDeployable(baseURL ?? '');
  expected.origin(newsroom.origin);
  expected.error(/ERR_CONNECTION|fetching the script|ApiError/);
  const build = () => page.locator('script[data-pieces]').getAttribute('src');
  await openKept(page, newsroom.origin, '/api/articles');
  const documents = countDocuments(page);
  newsroom.deploy();

  // Pieces that no server has any more: the worker has them.
  await page.locator('main h3 a').first().click();
  await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
  await page.getByRole('region', { name: /^Komentar/ }).scrollIntoViewIfNeeded();
  await expect(conversationOf(page).form.send).toBeEnabled();
  const story = new URL(page.url()).pathname;

  // As when the reader comes back to the tab.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const notice = page.getByRole('region', { name: 'Pembaruan' });
  await expect(notice).toContainText('Versi baru tersedia');
  expect(documents()).toBe(0);
  expect(await build()).not.toContain('/next/');
  await notice.getByRole('button', { name: 'Muat ulang' }).click();
  await expect.poll(build).toContain('/assets/next/');
  await expect(page).toHaveURL(newsroom.origin + story);
  await expect(notice).toHaveCount(0);
  newsroom.close();

  await page.goto(newsroom.origin + story);
  await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
  expect(await build()).toContain('/assets/next/');
});

test('what is kept has bounds, and what is broken in it is fetched again', async ({
  page,
  network,
}) => {
  await openKept(page, network.origin, '/api/articles');
  const link = page.locator('main h3 a').nth(8);
  const path = (await link.getAttribute('href')) ?? '';
  const answer = path.replace('/artikel/', '/api/articles/');
  await page.evaluate(async (poisoned) => {
    // A page of a hotel's network, in the place of what was asked for.
    const hotel = () =>
      new Response('<h1>Masuk</h1>', { headers: { 'content-type': 'text/html' } });
    const put = async (name: string, key: string | Request, response: Response) =>
      (await caches.open(name)).put(key, response);
    await put('answers', poisoned, hotel());
    const names = (await caches.keys()).filter((name) => name.startsWith('build-'));
    for (const name of names) {
      for (const key of await (await caches.open(name)).keys()) {
        if (key.url.includes('/conversation-')) await put(name, key, hotel());
      }
    }
    for (let n = 0; n < 300; n += 1) {
      const picture = new Response('x', { headers: { 'content-type': 'image/webp' } });
      await put('pictures', `/media/${n}/1.webp`, picture);
    }
  }, answer);

  await link.click();
  await page.getByRole('region', { name: /^Komentar/ }).scrollIntoViewIfNeeded();
  await expect(conversationOf(page).form.send).toBeEnabled();
  const readKept = async (kept: string) => ({
    type: (await caches.match(kept))?.headers.get('content-type'),
    isBounded: (await (await caches.open('pictures')).keys()).length <= 250,
  });
  await expect
    .poll(() => page.evaluate(readKept, answer))
    .toEqual({ type: 'application/json', isBounded: true });
});
