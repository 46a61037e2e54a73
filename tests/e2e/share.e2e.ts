import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { open, test } from '#tests/e2e/fixtures.ts';
import { publicOrigin } from '#tests/e2e/public-origin.ts';
import { sample } from '#tests/e2e/sample.ts';

const url = `${publicOrigin}${sample.tiktok}`;
const headline = 'Microsoft gagal beli TikTok, ByteDance condong ke Oracle';

/** Service by accessible name: the address it is shared at, and the values it is handed. */
const services = [
  ['WhatsApp', 'https://wa.me/', { text: `${headline} ${url}` }],
  ['Facebook', 'https://www.facebook.com/sharer/sharer.php', { u: url }],
  ['X', 'https://x.com/intent/tweet', { text: headline, url }],
  ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/', { url }],
  ['Telegram', 'https://t.me/share/url', { url, text: headline }],
  ['Threads', 'https://www.threads.net/intent/post', { text: `${headline} ${url}` }],
  ['LINE', 'https://social-plugins.line.me/lineit/share', { url }],
] as const;

const barOf = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const content = (page: Page, name: string) =>
  page.locator(`head meta[property="${name}"], head meta[name="${name}"]`).getAttribute('content');

for (const place of ['Bagikan', 'Bagikan berita ini']) {
  test(`every link of "${place}" carries headline and canonical address`, async ({ page }) => {
    await open(page, `${sample.tiktok}?utm_source=koran`);
    await expect(page.locator('main h1')).toHaveText(headline);
    const bar = barOf(page, place);
    await bar.locator('summary').click();

    for (const [service, address, values] of services) {
      const link = bar.getByRole('link', { name: `Bagikan ke ${service}`, exact: true });
      const href = (await link.getAttribute('href')) ?? '';
      expect(href.split('?')[0]).toBe(address);
      expect(Object.fromEntries(new URL(href).searchParams)).toEqual(values);
      await expect(link).toHaveAttribute('rel', /noopener/);
    }

    const mail = await bar.getByRole('link', { name: 'Bagikan ke Surel' }).getAttribute('href');
    const { protocol, pathname, searchParams } = new URL(mail ?? '');
    expect([protocol, pathname, searchParams.get('subject')]).toEqual(['mailto:', '', headline]);
    expect(searchParams.get('body')).toMatch(/^ByteDance menolak .*\r\n\r\nhttps:\S+$/);
    expect(searchParams.get('body')).toContain(url);
    expect(mail).not.toContain('+');
  });
}

test('the menu of other services works by keyboard and gives the focus back', {
  tag: '@desk',
}, async ({ page }) => {
  await open(page, sample.tiktok);
  const bar = barOf(page, 'Bagikan');
  const more = bar.locator('summary', { hasText: 'Lainnya' });
  const telegram = bar.getByRole('link', { name: 'Bagikan ke Telegram' });

  await more.focus();
  await page.keyboard.press('Enter');
  await expect(telegram).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(telegram).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(telegram).toBeHidden();
  await expect(more).toBeFocused();
});

test('copying the address is confirmed in sight and in speech', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, sample.tiktok);
  const bar = barOf(page, 'Bagikan');
  await bar.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(bar.getByRole('status')).toHaveText('Tautan disalin');
  await expect(bar.getByRole('status')).toBeInViewport();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
});

test('without a clipboard the address stands selected for copying by hand', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await open(page, sample.tiktok);
  const bar = barOf(page, 'Bagikan');
  await bar.getByRole('button', { name: 'Salin tautan' }).click();
  const field = bar.getByRole('textbox', { name: 'Salin alamat ini:' });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(url);
});

test("the device's own share sheet is offered where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    const share = async (data: ShareData) => void Object.assign(window, { shared: data });
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await open(page, sample.tiktok);
  await barOf(page, 'Bagikan').getByRole('button', { name: 'Bagikan lewat perangkat' }).click();
  const shared = await page.evaluate(() => 'shared' in window && window.shared);
  expect(shared).toMatchObject({ title: headline, url });
});

test('a preview finds title, description, address and a picture that services show', async ({
  page,
  request,
}) => {
  await page.goto(sample.tiktok, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', url);
  await expect(page).toHaveTitle(`${headline} – URtech`);
  expect(await content(page, 'og:url')).toBe(url);
  expect(await content(page, 'og:title')).toBe(headline);
  expect(await content(page, 'og:type')).toBe('article');
  expect(await content(page, 'twitter:card')).toBe('summary_large_image');
  expect(await content(page, 'description')).toMatch(/^ByteDance menolak tawaran Microsoft/);
  expect(await content(page, 'og:image:alt')).toMatch(/^Dua orang berjas/);

  const picture = new URL((await content(page, 'og:image')) ?? '');
  expect(picture.origin).toBe(publicOrigin);
  const answer = await request.get(picture.pathname);
  expect(answer.headers()['content-type']).toBe('image/jpeg');
  const bytes = await answer.body();
  expect(bytes.byteLength).toBeLessThanOrEqual(300_000);
  const { format, width, height } = await sharp(bytes).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  expect(await content(page, 'og:image:width')).toBe('1200');
  expect(await content(page, 'og:image:height')).toBe('630');
});

test('search engines read the story and its place on the site', async ({ page }) => {
  await page.goto(sample.tiktok, { waitUntil: 'domcontentloaded' });
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const [story, trail] = texts.map((text) => JSON.parse(text));
  expect(story).toMatchObject({
    '@type': 'NewsArticle',
    headline,
    mainEntityOfPage: url,
    dateline: 'AS',
    author: [{ '@type': 'Person', name: 'Ratna Wulandari' }],
  });
  expect(Date.parse(story.datePublished)).toBe(Date.parse('2020-09-14T09:51:00+07:00'));
  expect(trail['@type']).toBe('BreadcrumbList');
  expect(trail.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    `${publicOrigin}/`,
    `${publicOrigin}${sample.section}`,
    url,
  ]);
});
