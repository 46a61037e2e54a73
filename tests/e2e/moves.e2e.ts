import { expect, type Locator, type Page } from '@playwright/test';
import { countDocuments, open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const scrollOf = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Expects to stand where a link was followed: the same scroll within a pixel, the focus on it. */
async function expectReturnedTo(page: Page, left: { path: string; scroll: number }) {
  await expect(page.locator(`main a[href="${left.path}"]`).first()).toBeFocused();
  await expect.poll(async () => Math.abs((await scrollOf(page)) - left.scroll)).toBeLessThan(1.5);
}

/** Brings a link into the middle of the screen and follows it. @returns its path and the scroll left */
async function follow(page: Page, link: Locator) {
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const path = (await link.getAttribute('href')) ?? '';
  const scroll = await scrollOf(page);
  await link.click();
  await expect(page).toHaveURL((url) => url.pathname === path);
  return { path, scroll };
}

test('going back leads to the very place and link from which each story was opened', {
  tag: '@both',
}, async ({ page }) => {
  await open(page, '/');
  const documents = countDocuments(page);

  const first = await follow(page, page.locator('main h3 a').nth(9));
  await expect(page.locator('main h1')).toBeFocused();
  expect(await scrollOf(page)).toBe(0);

  const related = page.getByRole('region', { name: 'Berita Terkait' }).locator('h3 a').first();
  const headline = (await related.textContent()) ?? '';
  const second = await follow(page, related);
  await expect(page.locator('main h1')).toHaveText(headline);
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page).toHaveTitle(`${headline} – URtech`);
  expect(await scrollOf(page)).toBe(0);

  await page.goBack();
  await expectReturnedTo(page, second);
  await page.goBack();
  await expectReturnedTo(page, first);
  await page.goForward();
  await expectReturnedTo(page, second);
  expect(documents()).toBe(0);
});

test('section, topic and author are a tap away from a story, without another document', async ({
  page,
}) => {
  await open(page, sample.tiktok);
  const documents = countDocuments(page);
  const heading = page.locator('main h1');

  for (const { path, name, title } of [
    { path: sample.section, name: 'Aplikasi', title: 'Kanal Aplikasi – URtech' },
    { path: sample.topic, name: 'TikTok', title: 'Topik TikTok – URtech' },
    { path: sample.author, name: 'Ratna Wulandari', title: 'Tulisan Ratna Wulandari – URtech' },
  ]) {
    await page.locator(`main article > * a[href="${path}"]`).first().click();
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(title);
    await expect(page.locator(`main h2 a[href="${sample.tiktok}"]`)).toBeVisible();
    await page.goBack();
    await expect(heading).toContainText('Microsoft gagal beli TikTok');
  }
  expect(documents()).toBe(0);
});

test('older stories appear in place and the focus goes on with the first of them', async ({
  page,
}) => {
  await open(page, '/');
  const documents = countDocuments(page);
  const stories = page.getByRole('region', { name: 'Terkini' }).getByRole('listitem');
  const before = await stories.count();

  const older = page.getByRole('link', { name: 'Berita lebih lama' });
  await older.scrollIntoViewIfNeeded();
  const scroll = await scrollOf(page);
  await older.click();
  await expect(stories).toHaveCount(before + 20);
  await expect(stories.nth(before).locator('h3 a')).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: '20 berita ditambahkan' }),
  ).toBeAttached();
  expect(await scrollOf(page)).toBe(scroll);
  await expect(page).toHaveURL('/');

  await older.click();
  await expect(page.getByText('Anda sudah sampai di berita paling lama.')).toBeVisible();
  await expect(older).toBeHidden();
  const paths = await stories.locator('h3 a').evaluateAll((links) => links.map(String));
  expect(new Set(paths).size).toBe(paths.length);

  const left = await follow(page, stories.nth(before + 10).locator('h3 a'));
  await page.goBack();
  await expectReturnedTo(page, left);
  expect(documents()).toBe(0);
});

test('a story that was pointed at opens without asking for it again', { tag: '@desk' }, async ({
  page,
}) => {
  await open(page, '/');
  const link = page.locator('main h3 a').nth(12);
  const path = (await link.getAttribute('href')) ?? '';
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(`/api${path.replace('artikel', 'articles')}`)) asked.push(path);
  });
  const answer = page.waitForResponse((response) =>
    response.url().endsWith(`/api${path.replace('artikel', 'articles')}`),
  );
  await link.hover();
  await (await answer).finished();
  await link.click();
  await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('the first tab stop skips to the content', { tag: '@desk' }, async ({ page }) => {
  await open(page, sample.tiktok);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Langsung ke isi' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(`main a[href="${sample.section}"]`).first()).toBeFocused();
});
