import { expect, type Page } from '@playwright/test';
import { articleListSchema } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { hydrated, open, sectionLink, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const storiesOf = async (page: Page, query = {}) =>
  articleListSchema.parse(await (await page.request.get(apiPaths.articles(query))).json()).items;

/** What the device kept from before this visit. */
async function remember(page: Page, kept: Record<string, unknown>): Promise<void> {
  await page.addInitScript((entries) => {
    if (sessionStorage.getItem('remembered') !== null) return;
    sessionStorage.setItem('remembered', 'yes');
    for (const [place, value] of Object.entries(entries)) {
      localStorage.setItem(place, JSON.stringify(value));
    }
  }, kept);
}

const readBefore = (
  story: { slug: string; headline: string; section: { slug: string; name: string } },
  commentCount: number,
) => ({
  slug: story.slug,
  headline: story.headline,
  section: story.section,
  readAt: '2024-12-28T08:00:00.000Z',
  dateRevised: '2024-12-28T07:20:00.000Z',
  commentCount,
});

test('a list says what is new since the last visit, and offers what comes while it is open', {
  tag: '@both',
}, async ({ page }) => {
  const all = await storiesOf(page);
  const [lastSeen, changed] = [all[6], all[7]];
  if (lastSeen === undefined || changed === undefined) throw new Error('The sample is too small.');
  await remember(page, {
    'library:visits': { previous: null, lastSeen: lastSeen.datePublished },
    'library:read': [readBefore(changed, 0)],
  });
  await open(page, '/');
  const row = page.getByRole('listitem').filter({ hasText: lastSeen.headline });
  await expect(row.getByText('Sejak kunjungan terakhir')).toBeVisible();
  const known = page.getByRole('listitem').filter({ hasText: changed.headline });
  await expect(known.getByText('Diperbarui')).toBeVisible();

  // A cache between here and the site still has the list of before: two stories are new.
  const section = await storiesOf(page, { section: 'aplikasi' });
  await page.route(
    /\/api\/articles\?section=aplikasi$/,
    async (route) => {
      const answer = await route.fetch();
      const list = articleListSchema.parse(await answer.json());
      await route.fulfill({ response: answer, json: { ...list, items: list.items.slice(2) } });
    },
    { times: 1 },
  );
  await sectionLink(page, 'Aplikasi').click();
  await expect(page.getByRole('heading', { name: section[2]?.headline })).toBeVisible();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  // Two minutes later the network is back from a tunnel, which is a moment to ask.
  await page.clock.setFixedTime(Date.now() + 120_000);
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  const offer = page.getByRole('button', { name: '2 berita baru' });
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await offer.click();
  await expect(page.getByRole('heading', { name: section[0]?.headline })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(offer).toHaveCount(0);
});

test('a story says how it changed since it was read, word by word, and leads to what was corrected', {
  tag: '@both',
}, async ({ page }) => {
  const slug = sample.updated.replace('/artikel/', '');
  const section = { slug: 'gawai', name: 'Gawai' };
  await remember(page, { 'library:read': [readBefore({ slug, headline: '', section }, 0)] });
  await open(page, sample.updated);
  await page.getByRole('link', { name: 'Dikoreksi', exact: true }).click();
  await expect(page.locator('#koreksi-1')).toBeInViewport();
  await page.getByRole('link', { name: 'Lihat bagian yang dikoreksi' }).click();
  await expect(page.getByRole('link', { name: 'Dikoreksi', exact: true })).toBeInViewport();

  await page.getByRole('link', { name: 'Lihat perubahannya' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Riwayat perubahan' })).toBeFocused();
  await expect(page.getByRole('deletion')).toContainText('ikut diwajibkan mulai hari yang sama');
  await expect(page.getByRole('insertion').last()).toContainText('28 April 2026');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('29 Desember 2024');
  await expectNoBarriers(page);
});

test('what is followed makes a list of its own, on this device alone', async ({ page }) => {
  await open(page, sample.topic);
  const follow = page.getByRole('button', { name: 'Ikuti TikTok' });
  await follow.click();
  await expect(page.getByRole('button', { name: 'Diikuti TikTok' })).toBeFocused();
  const asked = page.waitForRequest(/\/api\/followed\?of=topic%3Atiktok$/);
  await page.getByRole('navigation').getByRole('link', { name: 'Untuk Anda' }).click();
  const request = await asked;
  expect(await request.headerValue('cookie')).toBeNull();
  const headlines = (await storiesOf(page, { topic: 'tiktok' })).map(({ headline }) => headline);
  await expect(page.locator('main ul').first().getByRole('heading', { level: 2 })).toHaveText(
    headlines,
  );
  await expectNoBarriers(page);
  await page.reload();
  await hydrated(page);
  await page.getByRole('button', { name: 'Diikuti TikTok' }).click();
  await expect(page.getByText('Anda belum mengikuti apa pun.')).toBeVisible();
});
