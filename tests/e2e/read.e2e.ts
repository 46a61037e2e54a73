import { expect } from '@playwright/test';
import { open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const updated = /^Diperbarui /;

test('the byline shows the moment as newspapers print it, in each zone of the country', async ({
  page,
}) => {
  await open(page, sample.tiktok);
  const moment = page.getByRole('button', { name: /14 September 2020/ });
  await expect(moment).toHaveText('Senin, 14 September 2020 09.51');
  await expect(page.getByText('Waktu baca 2 menit', { exact: true })).toBeVisible();
  for (const text of ['10.51 WITA', '11.51 WIT', '09.51']) {
    await moment.click();
    await expect(moment).toHaveText(`Senin, 14 September 2020 ${text}`);
  }
});

test('only a story whose content changed says when', async ({ page }) => {
  await open(page, sample.updated);
  await expect(page.getByText(updated)).toHaveText('Diperbarui Minggu, 29 Desember 2024 08.05');
  await open(page, sample.tiktok);
  await expect(page.getByText(updated)).toHaveCount(0);
});

test('a story says that it is old when it is, and only then', async ({ page }) => {
  const notice = page.getByText(/^Berita ini terbit pada \d{4}\./);
  await open(page, sample.tiktok);
  await expect(notice).toHaveText(/2020/);

  await open(page, '/');
  await page.locator('main h2 a').first().click();
  const published = page.locator('main h1 ~ *, main article').locator('time').first();
  await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
  const age = Date.now() - Date.parse((await published.getAttribute('datetime')) ?? '');
  await expect(notice).toHaveCount(age > 365 * 24 * 3_600_000 ? 1 : 0);
});

test('a story is spoken in the order in which it is read', async ({ page }) => {
  await open(page, sample.updated);
  const article = page.locator('main article');
  const parts = [
    article.getByRole('link', { name: 'Gawai' }).first(),
    article.getByRole('heading', { level: 1 }),
    article.getByRole('link', { name: 'Bagus Pramudya' }),
    article.getByText('Editor: Hendra Wijaya'),
    article.getByText(/^Sabtu, 28 Desember 2024/),
    article.getByText(/^Waktu baca/),
    article.getByText(updated),
    article.getByRole('group', { name: 'Bagikan', exact: true }),
    article.locator('figure').first(),
    article.getByText('BRUSSEL', { exact: true }),
    article.getByRole('heading', { name: 'Topik', exact: true }),
    article.getByRole('heading', { name: 'Koreksi' }),
    article.getByRole('group', { name: 'Bagikan berita ini' }),
    article.getByRole('heading', { name: 'Berita Terkait' }),
    article.getByRole('heading', { name: /^Komentar/ }),
  ];
  const places = await Promise.all(
    parts.map((part) =>
      part.evaluate((element) => [...document.querySelectorAll('*')].indexOf(element)),
    ),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await expect(page.locator('main h1 ~ p').first()).toContainText('Ponsel, tablet, kamera');
});

test('a video asks nothing of its provider before the tap', async ({ page, context, expected }) => {
  expected.origin('https://www.youtube-nocookie.com');
  const asked: string[] = [];
  await context.route('https://www.youtube-nocookie.com/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Video</title>' });
  });
  await open(page, sample.withVideo);
  const load = page.getByRole('button', { name: /^Muat video dari YouTube/ });
  await load.scrollIntoViewIfNeeded();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(asked).toEqual([]);

  await load.click();
  const player = page.locator('iframe[title="Video dari YouTube"]');
  await expect(player).toBeVisible();
  await expect.poll(() => asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}\?/);
});
