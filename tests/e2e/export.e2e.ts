import { expect } from '@playwright/test';
import { conversationOf } from '#tests/e2e/conversation.ts';
import { type ExportedNewsroom, openExportedNewsroom } from '#tests/e2e/exported-newsroom.ts';
import { countDocuments, open, sectionLink, test } from '#tests/e2e/fixtures.ts';

test.describe.configure({ mode: 'serial' });
// What a proxy would add must not be asked for across origins.
test.use({ extraHTTPHeaders: {} });

const count = 24;
let newsroom: ExportedNewsroom;
test.beforeAll(async () => {
  // A new database, an import and two exports, on whatever machine this is.
  test.setTimeout(300_000);
  newsroom = await openExportedNewsroom(count);
});
test.afterAll(() => newsroom?.close());

test('an exported site is read without any server: lists, stories, pictures, older stories', async ({
  page,
  expected,
}) => {
  const { alone } = newsroom.origins;
  expected.origin(alone);
  await open(page, alone);
  const documents = countDocuments(page);
  await page
    .getByRole('link', { name: `Kabar nomor ${count}`, exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(`${alone}/artikel/kabar-${count}`);
  await expect(page.getByText(`Isi kabar nomor ${count}.`)).toBeVisible();
  const picture = page.getByRole('img', { name: 'Kapal di laut' }).first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);

  await sectionLink(page, 'Gim').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gim' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kabar nomor 23', exact: true })).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: 'Berita lebih lama' }).click();
  await expect(page.getByRole('link', { name: 'Kabar nomor 1', exact: true })).toBeVisible();
  expect(documents()).toBe(0);
});

test('an exported story that is opened by its address says that comments are closed', async ({
  page,
  expected,
}) => {
  const { alone } = newsroom.origins;
  expected.origin(alone);
  await open(page, `${alone}/artikel/kabar-2#komentar`);
  const { section, form } = conversationOf(page);
  await expect(section.getByText('Kolom komentar berita ini sudah ditutup.')).toBeVisible();
  await expect(form.send).toHaveCount(0);
});

test('an exported site has its feeds and sitemaps, and says what is not there', async ({
  page,
  expected,
  request,
}) => {
  const { alone } = newsroom.origins;
  expected.origin(alone);
  for (const path of ['/rss.xml', '/atom.xml', '/feed.json', '/kanal/gim/rss.xml']) {
    const answer = await request.get(alone + path);
    expect([path, answer.status()]).toEqual([path, 200]);
    expect(await answer.text()).toContain(`${alone}/artikel/kabar-${count}`);
  }
  const sitemap = await (await request.get(`${alone}/sitemap-stories-1.xml`)).text();
  expect(sitemap.split('<loc>')).toHaveLength(count + 1);

  expected.error(/the server responded with a status of 404/);
  const missing = await page.goto(`${alone}/artikel/tidak-ada`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'URtech' }).first().click();
  await expect(page).toHaveURL(`${alone}/`);
});

test('an exported site with a server beside it takes comments there', async ({
  page,
  expected,
}) => {
  const { serverOrigin, origins } = newsroom;
  expected.origin(origins.withServer);
  expected.origin(serverOrigin);
  // A reading is counted there as well, once the story has been open for a moment.
  const counted = page.waitForResponse(
    (answer) => answer.url().endsWith('/kabar-3/views') && answer.request().method() === 'POST',
    { timeout: 60_000 },
  );
  await open(page, `${origins.withServer}/artikel/kabar-3#komentar`);
  const { form, comments } = conversationOf(page);
  await form.name.fill('Sari');
  await form.text.fill('Ditulis dari berkas statis.');
  const sent = page.waitForResponse(
    (answer) =>
      answer.url().startsWith(serverOrigin) &&
      answer.url().endsWith('/comments') &&
      answer.request().method() === 'POST',
  );
  await form.send.click();
  expect((await sent).status()).toBe(201);
  expect((await counted).status()).toBe(204);
  await expect(comments.filter({ hasText: 'Ditulis dari berkas statis.' })).toHaveCount(1);
  await page.reload();
  await expect(comments.filter({ hasText: 'Ditulis dari berkas statis.' })).toHaveCount(1);
});
