import { expect } from '@playwright/test';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

test('the way back leads to where reading stopped, at another width as well; what was read can be forgotten', async ({
  page,
}) => {
  await open(page, sample.tiktok);
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const blocks = page.locator('[data-story-text] > *');
  const place = page.locator('[data-story-text] > p').nth(4);
  const words = (await place.textContent()) ?? '';
  // Until the place is watched, a movement is nobody's.
  await expect(async () => {
    await page.evaluate(() => scrollBy(0, 1));
    await place.evaluate((block) => scrollTo(0, scrollY + block.getBoundingClientRect().top - 40));
    const kept = await page.evaluate(() => localStorage.getItem('library:read'));
    expect(kept).toContain(words.trim().slice(0, 40));
  }).toPass();
  expect(await blocks.count()).toBeGreaterThan(5);

  await page.setViewportSize({ width: 700, height: 500 });
  await open(page, sample.tiktok);
  await page.getByRole('button', { name: /^Lanjutkan membaca/ }).click();
  await expect(page.locator('[data-story-text] > p', { hasText: words })).toBeFocused();
  await expect(page.locator('[data-story-text] > p', { hasText: words })).toBeInViewport();

  await open(page, '/riwayat');
  const row = page.getByRole('listitem').filter({ hasText: headline });
  await expect(row).toContainText(/Terbaca \d+%/);
  await row.getByRole('button', { name: /^Tandai sudah dibaca/ }).click();
  await expect(row).toContainText('Selesai dibaca');
  await page.getByRole('searchbox', { name: 'Cari di riwayat' }).fill('zzz');
  await expect(row).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Cari di riwayat' }).fill('');
  await expect(row).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Hapus semua' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus semua' }).click();
  await expect(page.getByText('Belum ada yang dibaca di perangkat ini.')).toBeVisible();
});
