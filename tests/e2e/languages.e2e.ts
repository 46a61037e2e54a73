import { expect, type Page } from '@playwright/test';
import { openConversation } from '#tests/e2e/conversation.ts';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { countDocuments, open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const toEnglish = (page: Page) => page.getByRole('link', { name: 'English', exact: true });
const toIndonesian = (page: Page) => page.getByRole('link', { name: 'Bahasa Indonesia' });
const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const offerOf = (page: Page) => page.getByRole('region', { name: 'Language' });

test('a page is turned into the other language where it stands, and so is what was read before', {
  tag: '@both',
}, async ({ page }) => {
  await open(page, '/');
  const documents = countDocuments(page);
  await page.locator('main h3 a').nth(3).click();
  await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
  const path = new URL(page.url()).pathname;
  const heading = page.getByRole('heading', { name: 'Berita Terkait' });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const topOf = (name: string) =>
    page
      .getByRole('heading', { name, exact: true })
      .evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const top = await topOf('Berita Terkait');

  await toEnglish(page).evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Related stories' })).toBeVisible();
  await expect(page).toHaveURL((url) => url.pathname === `/en${path}`);
  expect(await langOf(page)).toBe('en');
  await expect(page.locator('main h1')).toHaveAttribute('lang', 'id');
  await expect(toIndonesian(page)).toBeFocused();
  expect(Math.abs((await topOf('Related stories')) - top)).toBeLessThan(2);

  // The list was Indonesian when it was left; its reader is not any more.
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === '/en');
  await expect(page).toHaveTitle('Latest technology news – URtech');
  await page.goForward();
  await expect(page).toHaveURL((url) => url.pathname === `/en${path}`);
  await toIndonesian(page).click();
  await expect(page).toHaveURL((url) => url.pathname === path);
  await expect(page.getByRole('heading', { name: 'Berita Terkait' })).toBeVisible();
  expect(documents()).toBe(0);
});

test('what was typed is still there in the other language', async ({ page }) => {
  const text = 'Ditulis sebelum bahasanya berganti.';
  const { form } = await openConversation(page, sample.tiktok);
  await form.text.fill(text);
  await toEnglish(page).click();
  await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue(text);
});

test('a document says its language, and where it stands in the other', async ({ page }) => {
  await page.goto(`/en${sample.tiktok}`, { waitUntil: 'domcontentloaded' });
  expect(await langOf(page)).toBe('en');
  const hrefOf = async (selector: string) =>
    new URL((await page.locator(selector).getAttribute('href')) ?? '').pathname;
  expect(await hrefOf('link[rel="canonical"]')).toBe(`/en${sample.tiktok}`);
  expect(await hrefOf('link[hreflang="en"]')).toBe(`/en${sample.tiktok}`);
  expect(await hrefOf('link[hreflang="id"]')).toBe(sample.tiktok);
  expect(await hrefOf('link[hreflang="x-default"]')).toBe(sample.tiktok);
  const links = await page
    .locator('body a[href^="/"]:not([hreflang], [href^="/media/"])')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((href) => !/^\/en(?:\/|$)/.test(href ?? ''))).toEqual([]);
});

test('an unknown address is answered in the language of the address', async ({
  page,
  expected,
}) => {
  expected.error(/404/);
  await open(page, '/en/tidak-ada');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await toIndonesian(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
});

for (const path of [
  '/en',
  `/en${sample.tiktok}`,
  '/en/cari?q=gojek',
  '/en/pengaturan',
  '/en/riwayat',
]) {
  test(`${path} speaks English alone, and bars nobody`, async ({ page }) => {
    await open(page, path);
    await expectNoBarriers(page);
    // Words of ours that stand in no element of the newsroom's language.
    const spoken = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent?.closest('[lang="id"], script, style') === null) {
          words.push(walker.currentNode.textContent ?? '');
        }
      }
      return words.join(' ');
    });
    expect(spoken).not.toMatch(/\b(?:dan|yang|untuk|dengan|Anda|berita|komentar|tersimpan)\b/i);
  });
}

test.describe('of a reader whose browser speaks English', () => {
  test.use({ locale: 'en-US' });

  test('another language is offered, not forced, and the answer is remembered', async ({
    page,
  }) => {
    await open(page, sample.tiktok);
    expect(await langOf(page)).toBe('id');
    await expect(offerOf(page)).toBeVisible();
    await expectNoBarriers(page);
    await offerOf(page).getByRole('button', { name: 'English' }).click();
    await expect(page).toHaveURL((url) => url.pathname === `/en${sample.tiktok}`);
    await expect(offerOf(page)).toHaveCount(0);

    // A link that somebody sent: its language stays, the reader's is offered.
    await open(page, sample.section);
    expect(await langOf(page)).toBe('id');
    await offerOf(page).getByRole('button', { name: 'No, thanks' }).click();
    await open(page, sample.topic);
    await page.waitForFunction(() => performance.getEntriesByName('reading').length > 0);
    await expect(offerOf(page)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the other language is a link away, and a search keeps it', async ({ page }) => {
    await page.goto('/cari?q=gojek');
    await toEnglish(page).click();
    await expect(page).toHaveURL((url) => url.pathname + url.search === '/en/cari?q=gojek');
    await page.getByRole('combobox').fill('tiktok');
    await page.getByRole('combobox').press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/en/cari');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: tiktok');
  });
});
