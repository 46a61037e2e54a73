import { expect, type Page, type Route } from '@playwright/test';
import { gate, openConversation } from '#tests/e2e/conversation.ts';
import { countDocuments, hydrated, open, sectionLink, test } from '#tests/e2e/fixtures.ts';

const failure = { code: 'internal', message: 'broken', requestId: 'r-500' };

test('an address that leads nowhere says so and shows the way home', { tag: '@both' }, async ({
  page,
  expected,
}) => {
  expected.error(/status of 404/);
  for (const path of ['/artikel/tidak-ada', '/kanal/tidak-ada', '/topik/tidak-ada', '/entah/apa']) {
    const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
    await expect(page).toHaveTitle('Halaman tidak ditemukan – URtech');
  }
  await hydrated(page);
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Ke halaman depan' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('region', { name: 'Terkini' })).toBeVisible();
});

test('a failing server is told on its own page, and another try needs no reload', async ({
  page,
  expected,
}) => {
  expected.error(/status of 500/);
  expected.error(/ApiError/);
  await open(page, '/');
  const documents = countDocuments(page);
  let isDown = true;
  await page.route('**/api/articles?section=gim', (route) =>
    isDown ? route.fulfill({ status: 500, json: failure }) : route.continue(),
  );
  await sectionLink(page, 'Gim').click();
  await expect(page.getByRole('heading', { name: 'Ada gangguan di pihak kami' })).toBeVisible();
  await expect(page.getByText('Kode gangguan: r-500')).toBeVisible();
  await expect(page).toHaveURL('/kanal/gim');
  await expect(page).toHaveTitle('Ada gangguan di pihak kami – URtech');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  isDown = false;
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gim');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Kanal Gim – URtech');
  await expect(page.locator('main h2 a').first()).toBeVisible();
  expect(documents()).toBe(0);
});

test('a story whose text fails to come says so, and another try brings it', async ({
  page,
  expected,
}) => {
  expected.error(/status of 500/);
  expected.error(/ApiError/);
  let isDown = true;
  await page.route(/\/api\/articles\/[\w-]+$/, (route) =>
    isDown ? route.fulfill({ status: 500, json: failure }) : route.continue(),
  );
  await open(page, '/');
  const documents = countDocuments(page);
  const link = page.locator('main h3 a').nth(8);
  const headline = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { name: 'Ada gangguan di pihak kami' })).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
  expect(documents()).toBe(0);
});

for (const { page: kind, linkOf } of [
  { page: 'story', linkOf: (page: Page) => page.locator('main h3 a').nth(10) },
  { page: 'list', linkOf: (page: Page) => sectionLink(page, 'Gim') },
]) {
  test(`without a network a ${kind} that is not there says so and comes when the network returns`, async ({
    page,
    context,
    expected,
  }) => {
    expected.error(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET/);
    expected.error(/ApiError|dynamically imported module/);
    await open(page, '/');
    const documents = countDocuments(page);
    const link = linkOf(page);
    const headline = (await link.textContent()) ?? '';
    await context.setOffline(true);
    await expect(page.getByText(/^Anda sedang luring\. Yang sudah terbuka/)).toBeVisible();
    await link.click();
    await expect(page.getByRole('heading', { name: 'Anda sedang luring' })).toBeVisible();

    // Browsers often say that the network is back a moment before it is.
    const lost = new Set<string>();
    const loseFirst = (what: string) => async (route: Route) => {
      if (lost.has(what)) return route.continue();
      lost.add(what);
      await route.abort('connectionreset');
    };
    await page.route('**/assets/*-page-*.js', loseFirst('code'));
    await page.route(/\/api\/articles(\/[\w-]+|\?section=gim)$/, loseFirst('data'));
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.locator('main h2').first()).toBeVisible();
    await expect(page.getByText(/^Anda sedang luring/)).toHaveCount(0);
    // A story's code is usually there before it is asked for.
    if (kind === 'list') expect([...lost]).toEqual(['code', 'data']);
    else expect([...lost]).toContain('data');
    expect(documents()).toBe(0);
  });
}

test('a first view whose code the network lost comes to life when the network is back', async ({
  page,
  context,
  expected,
}) => {
  expected.error(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
  const held = gate();
  let isLost = true;
  await page.route('**/assets/main-*.js', async (route) => {
    await held.opened;
    await (isLost ? route.abort() : route.continue());
  });
  await page.goto('/');
  await expect(page.locator('main h3').first()).toBeVisible();
  await context.setOffline(true);
  held.open();
  const documents = countDocuments(page);
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
  isLost = false;
  await context.setOffline(false);
  await hydrated(page);
  expect(documents()).toBe(0);
});

test('a slow answer shows that something is on its way, and what is read stays', async ({
  page,
}) => {
  await open(page, '/');
  const held = gate();
  await page.route('**/api/articles?section=internet', async (route) => {
    await held.opened;
    await route.continue();
  });
  const heading = page.getByRole('heading', { level: 1 });
  await sectionLink(page, 'Internet').click();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.locator('[data-moving="true"]')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Memuat halaman…' })).toBeAttached();
  await expect(heading).toHaveText('Terkini');

  held.open();
  await expect(heading).toHaveText('Internet');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-moving="true"]')).toHaveCount(0);
});

test('after a new deploy, whose old pieces are gone, the page reloads once and keeps the draft', async ({
  page,
  expected,
}) => {
  expected.error(/status of 404/);
  const { form } = await openConversation(
    page,
    '/artikel/masuk-tanpa-kata-sandi-cara-kerja-passkey',
  );
  await form.text.fill('Sedang ditulis');
  const documents = countDocuments(page);
  let isGone = true;
  await page.route('**/assets/section-page-*.js', (route) =>
    isGone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await sectionLink(page, 'Gawai').click();
  await expect.poll(documents).toBe(1);
  await hydrated(page);
  await expect(form.text).toHaveValue('Sedang ditulis');

  // Still gone: a second reload would not help either.
  await sectionLink(page, 'Gawai').click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Ada gangguan di pihak kami');
  isGone = false;
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(heading).toHaveText('Gawai');
  expect(documents()).toBe(1);
});
