import { expect, type Page } from '@playwright/test';
import { hydrated, openPainted, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const loseAll = (page: Page) =>
  page.route('**/media/**', (route) => route.fulfill({ status: 404, body: 'tidak ada' }));

test('a picture that is lost leaves an empty frame of its size, with its caption', async ({
  page,
  expected,
}) => {
  expected.error(/status of 404/);
  await loseAll(page);
  await openPainted(page, sample.withGallery);
  const lead = page.locator('figure').first();
  const before = await lead.boundingBox();
  await hydrated(page);
  await expect(lead.getByText('Gambar gagal dimuat')).toBeVisible();
  await expect(lead.getByRole('img')).toHaveAccessibleName(/\w+/);
  await expect(lead.locator('figcaption')).toContainText(/\w+/);
  expect(await lead.boundingBox()).toEqual(before);

  const inGallery = page.locator('.gallery figure').first();
  await inGallery.scrollIntoViewIfNeeded();
  await expect(inGallery.getByText('Gambar gagal dimuat')).toBeVisible();
  await expect(page.locator('.gallery figure picture')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture that is lost shows its words in an empty frame, not a broken icon', async ({
    page,
    expected,
  }) => {
    expected.error(/status of 404/);
    await loseAll(page);
    await page.goto(sample.withGallery);
    const picture = page.locator('figure img:not([aria-hidden])').first();
    await expect(picture).toBeVisible();
    const cover = await picture.evaluate((img) => {
      const { content, position, backgroundColor } = getComputedStyle(img, '::after');
      return { content, position, isOpaque: !/, 0\)$|transparent/.test(backgroundColor) };
    });
    const alt = await picture.getAttribute('alt');
    expect(cover).toEqual({ content: `"${alt}"`, position: 'absolute', isOpaque: true });
  });
});
