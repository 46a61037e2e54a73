import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { openConversation, write } from '#tests/e2e/conversation.ts';
import { open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const comment = 'Ditulis di perangkat yang tidak menyimpan apa-apa.';
const commentOfFull = 'Ditulis di perangkat yang penuh.';

/** From here on the browser lets the site keep no more than so many bytes. */
async function limitStorage(page: Page, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}

const countAnswers = (page: Page) =>
  page.evaluate(() => caches.open('answers').then(async (cache) => (await cache.keys()).length));

test.describe('on a full device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('reading goes on, what cannot be kept is told, and a comment is sent all the same', async ({
    page,
    expected,
  }) => {
    // The worker's own complaint about the room that is not there.
    expected.error(/Quota/);
    await open(page, '/');
    await expect.poll(() => countAnswers(page)).toBeGreaterThan(0);
    await limitStorage(page, 1);

    const { form, comments } = await openConversation(page, sample.tiktok);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(page.getByText('salinan luringnya tidak muat')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tersimpan', exact: true })).toBeVisible();
    await write(form, 'Sari', commentOfFull);
    await expect(comments.filter({ hasText: commentOfFull })).toHaveCount(1);

    await open(page, '/tersimpan');
    await expect(page.getByText('Perlu jaringan')).toBeVisible();
    await limitStorage(page, 1);
    await page.getByRole('button', { name: 'Ambil teks, hitung ukuran gambar' }).click();
    await page.getByRole('button', { name: /^Unduh \(/ }).click();
    await expect(page.getByText('Ruang perangkat ini tidak cukup.')).toBeVisible();
    await open(page, sample.section);
    await page.locator('main h2 a').first().click();
    await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
  });
});

/** A browser whose owner forbids sites to keep anything: cookies, databases, caches and workers alike. */
async function openForbidding(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'urtech-forbidding-'));
  const forbidden = { profile: { default_content_setting_values: { cookies: 2 } } };
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(forbidden));
  const context = await chromium.launchPersistentContext(folder, {
    ...test.info().project.use.launchOptions,
    viewport: { width: 390, height: 844 },
    locale: 'id-ID',
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('where a browser keeps nothing for anybody, stories are read, saved for the moment and talked about', async ({
  baseURL,
  page: another,
}) => {
  const forbidding = await openForbidding();
  const page = await forbidding.context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  try {
    await page.goto(baseURL + sample.tiktok, { waitUntil: 'domcontentloaded' });
    const isKept = () => {
      try {
        return localStorage.length >= 0;
      } catch {
        return false;
      }
    };
    expect(await page.evaluate(isKept)).toBe(false);

    const { form, comments } = await openConversation(page, baseURL + sample.tiktok);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Tersimpan', exact: true })).toBeVisible();
    await write(form, 'Sari', comment);
    await expect(comments.filter({ hasText: comment })).toHaveCount(1);
    // Sent, not only shown.
    const elsewhere = await openConversation(another, sample.tiktok);
    await expect(elsewhere.comments.filter({ hasText: comment }).first()).toBeVisible();

    await open(page, `${baseURL}/pengaturan`);
    await page.getByRole('radio', { name: 'Gelap' }).check();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.theme))
      .toBe('dark');
    await open(page, `${baseURL}/riwayat`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await open(page, `${baseURL}/cari?q=tiktok`);
    await page.locator('main h2 a').first().click();
    await expect(page.getByRole('heading', { name: 'Topik', exact: true })).toBeVisible();
    expect(troubles).toEqual([]);
  } finally {
    await forbidding.close();
  }
});
