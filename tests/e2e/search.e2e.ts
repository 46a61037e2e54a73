import { expect, type Page } from '@playwright/test';
import { hydrated, open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Kata yang dicari' });
const hitsOf = (page: Page) => page.locator('main ol > li');

test('hits come while words are typed, in the address too, and the newest answer stays', {
  tag: '@both',
}, async ({ page }) => {
  await open(page, '/');
  await page.getByRole('banner').getByRole('link', { name: 'Cari' }).click();
  const field = fieldOf(page);
  await expect(field).toBeFocused();

  // The answer to the first pause is held until after that to the second.
  let letGo = () => {};
  const isHeld = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const first = page.waitForRequest(/\/api\/search\?q=microsof(&|$)/);
  await page.route(/\/api\/search\?q=microsof(&|$)/, async (route) => {
    await isHeld;
    await route.continue().catch(() => undefined);
  });
  await field.pressSequentially('microsof');
  await first;
  await field.pressSequentially('t');
  await expect(page).toHaveURL('/cari?q=microsoft');
  await expect(hitsOf(page).locator('mark', { hasText: 'Microsoft' }).first()).toBeVisible();
  letGo();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('microsoft');

  // The same address is the same page, and what was sought is remembered on the device alone.
  await field.press('Enter');
  const found = await hitsOf(page).getByRole('heading').allTextContents();
  await page.reload();
  await hydrated(page);
  expect(await hitsOf(page).getByRole('heading').allTextContents()).toEqual(found);
  await open(page, '/cari');
  await expect(page.getByRole('link', { name: 'microsoft', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hapus “microsoft” dari pencarian terakhir' }).click();
  await expect(page.getByRole('heading', { name: 'Pencarian terakhir' })).toHaveCount(0);
});

test('suggestions are chosen by keyboard, and the field keeps what was typed', {
  tag: '@desk',
}, async ({ page }) => {
  await open(page, '/cari');
  const field = fieldOf(page);
  const list = page.getByRole('listbox', { name: 'Saran' });
  await field.pressSequentially('tikt');
  const topic = list.getByRole('group', { name: 'Topik' }).getByRole('option', { name: 'TikTok' });
  await expect(topic).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');

  await field.press('ArrowDown');
  const marked = list.getByRole('option').first();
  await expect(marked).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await marked.getAttribute('id')) ?? '',
  );
  await field.press('ArrowUp');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(0);
  await field.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('tikt');

  await field.press('ArrowDown');
  const place = await list
    .getByRole('option')
    .evaluateAll((options) => options.findIndex(({ textContent }) => textContent === 'TikTok'));
  for (let step = 0; step <= place; step += 1) await field.press('ArrowDown');
  await expect(topic).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(page).toHaveURL(sample.topic);
});

test('a failed and a refused search say so beside what was typed', async ({ page, expected }) => {
  expected.error(/503|400/);
  await open(page, '/cari?q=kirim');
  const field = fieldOf(page);
  await page.route(/\/api\/search\?q=kabel/, (route) => route.fulfill({ status: 503, body: '{}' }));
  await field.fill('kabel');
  await expect(page.getByRole('alert')).toContainText('Pencarian gagal');
  await expect(field).toHaveValue('kabel');
  await page.unrouteAll();
  await field.press('Escape');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(hitsOf(page).first()).toBeVisible();

  await field.fill('a'.repeat(300));
  await expect(page.getByRole('alert')).toContainText('paling banyak 200 karakter');
  await expect(field).toHaveValue('a'.repeat(300));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a search is asked, narrowed, ordered and paged by plain forms and links', async ({
    page,
  }) => {
    await page.goto('/cari', { waitUntil: 'domcontentloaded' });
    await fieldOf(page).fill('aplikasi');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await expect(page).toHaveURL('/cari?q=aplikasi');
    await expect(page.getByText('24 berita')).toBeVisible();
    await expect(hitsOf(page)).toHaveCount(20);
    const firsts = await hitsOf(page).getByRole('heading').allTextContents();
    await page.getByRole('link', { name: 'Berita lebih lama' }).click();
    await expect(hitsOf(page)).toHaveCount(4);
    const others = await hitsOf(page).getByRole('heading').allTextContents();
    expect(others.filter((headline) => firsts.includes(headline))).toEqual([]);

    await page.getByText('Saring hasil').click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Keamanan \d/ })
      .click();
    await expect(page).toHaveURL('/cari?q=aplikasi&kanal=keamanan');
    await page.getByRole('link', { name: 'Terbaru', exact: true }).click();
    await expect(page).toHaveURL('/cari?q=aplikasi&kanal=keamanan&urut=terbaru');
    const times = await hitsOf(page)
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual(times.toSorted().toReversed());
  });
});
