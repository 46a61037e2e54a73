import { expect } from '@playwright/test';
import { test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

test.use({ javaScriptEnabled: false });

const headlines = 'main :is(h2, h3) a[href^="/artikel/"]';

test('without scripts the front page is read, paged and left by plain links', {
  tag: '@both',
}, async ({ page }) => {
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  const newest = await page.locator(headlines).evaluateAll((links) => links.map(String));
  expect(newest.length).toBeGreaterThanOrEqual(20);

  await page.getByRole('link', { name: 'Berita lebih lama' }).click();
  await expect(page).toHaveURL(/\?sebelum=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Berita sebelumnya');
  await expect(page.locator(headlines)).toHaveCount(20);
  const popular = page.getByRole('region', { name: 'Terpopuler' });
  await expect(popular).toHaveCount(0);
  const older = await page.locator(headlines).evaluateAll((links) => links.map(String));
  const river = newest.slice(0, 4).concat(newest.slice(-16));
  expect(older.filter((path) => river.includes(path))).toEqual([]);

  await page.getByRole('link', { name: 'Kembali ke yang terbaru' }).click();
  await expect(page).toHaveURL('/');
  await page.locator(headlines).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Berita Terkait' })).toBeVisible();
});

test('without scripts a story is complete and shared, and its comments are a link away', {
  tag: '@both',
}, async ({ page }) => {
  await page.goto(sample.tiktok, { waitUntil: 'domcontentloaded' });
  await expect(page.getByText('Senin, 14 September 2020 09.51')).toBeVisible();
  await expect(page.getByText(/Perebutan bisnis TikTok di Amerika Serikat/)).toBeVisible();
  const bar = page.getByRole('group', { name: 'Bagikan', exact: true });
  await expect(bar.getByRole('link', { name: 'Bagikan ke WhatsApp' })).toHaveAttribute(
    'href',
    /^https:\/\/wa\.me\/\?text=/,
  );
  await expect(bar.getByRole('button', { name: 'Salin tautan' })).toBeHidden();
  await bar.locator('summary').click();
  await expect(bar.getByRole('link', { name: 'Bagikan ke Surel' })).toBeVisible();

  const timeline = page.getByRole('region', { name: 'Perkembangan' });
  await expect(timeline.getByRole('listitem')).toHaveText([
    /^15 Agustus 2020Trump beri/,
    /Berita ini$/,
    /^20 September 2020Trump restui/,
  ]);
  await expect(timeline.locator('[aria-current]')).toContainText('Microsoft gagal beli TikTok');

  await page.getByRole('link', { name: /^Tampilkan \d+ komentar$/ }).click();
  await expect(page).toHaveURL(/\?komentar=semua#komentar$/);
  const conversation = page.getByRole('region', { name: /^Komentar/ });
  await expect(conversation.getByText(/Saya orang basis data/)).toBeVisible();
  await expect(conversation.getByText(/ini ringkasan terbaik sejauh ini/)).toBeVisible();
  await expect(conversation.getByText(/membutuhkan JavaScript/)).toBeVisible();
  await expect(conversation.getByRole('button', { name: 'Kirim komentar' })).toBeDisabled();
});

test('without scripts lists and most read are complete', async ({ page }) => {
  for (const path of [sample.section, sample.topic, sample.author, sample.popular]) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator(headlines).count()).toBeGreaterThan(1);
  }
});
