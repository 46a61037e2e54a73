import { expect } from '@playwright/test';
import {
  conversationOf,
  gate,
  onPost,
  openConversation,
  stateOf,
  write,
} from '#tests/e2e/conversation.ts';
import { hydrated, open, test } from '#tests/e2e/fixtures.ts';

const offline = /ERR_INTERNET_DISCONNECTED/;

test(
  'without a network a comment waits, survives a reload, and goes by itself',
  {
    tag: '@both',
  },
  async ({ page, context, expected }, { project }) => {
    expected.error(offline);
    const path = '/artikel/samsung-galaxy-z-fold2-setahun-setelah-fold';
    const { form, comments } = await openConversation(page, path);
    const text = `Dikirim dari kereta, lewat ${project.name}.`;
    await context.setOffline(true);
    await write(form, 'Yanto', text);
    const mine = comments.filter({ hasText: text });
    await expect(mine).toContainText('Menunggu jaringan');
    await expect(form.status.filter({ hasText: 'tersimpan dan menunggu jaringan' })).toBeVisible();
    await expect(form.text).toHaveValue('');

    // The page itself comes from the server, so the network is back for it; posts are still lost.
    let isLost = true;
    expected.error(/ERR_FAILED|ERR_CONNECTION_RESET/);
    await onPost(page, (route) => (isLost ? route.abort('connectionreset') : route.continue()));
    await context.setOffline(false);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await hydrated(page);
    await expect(mine).toContainText('Menunggu jaringan');

    isLost = false;
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(mine.getByRole('status')).toHaveText('Terkirim');
    await open(page, `${path}?komentar=semua`);
    await expect(mine).toHaveCount(1);
    await expect(mine).not.toContainText('Menunggu');
  },
);

test('what waits is sent at the next visit, on whichever page that begins', async ({
  page,
  context,
  expected,
}) => {
  expected.error(/ERR_INTERNET_DISCONNECTED/);
  const path = '/artikel/sepuluh-aplikasi-android-ini-ketahuan-mencuri-kata-sandi';
  const slug = path.split('/').at(-1);
  const stories = await (await page.request.get('/api/articles?section=keamanan')).json();
  const known = stories.items.map((story: { slug: string }) => story.slug);
  const story = known.includes(slug) ? slug : known[0];
  const { form, comments } = await openConversation(page, `/artikel/${story}`);
  await context.setOffline(true);
  await write(form, 'Laras', 'Sampai di kunjungan berikut.');
  const mine = comments.filter({ hasText: 'Sampai di kunjungan berikut.' });
  await expect(mine).toContainText('Menunggu jaringan');
  await page.close();

  await context.setOffline(false);
  const next = await context.newPage();
  const posted = next.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/comments'),
  );
  await open(next, '/');
  expect((await posted).status()).toBe(201);
});

test('a waiting comment is edited, a waiting reply is cancelled, and only the rest is sent', async ({
  page,
  context,
  expected,
}) => {
  expected.error(offline);
  const { form, comments, section } = await openConversation(
    page,
    '/artikel/mengapa-ukuran-gim-tembus-100-gb',
  );
  await expect(comments.first()).toBeVisible();
  await context.setOffline(true);
  await write(form, 'Bima', 'Tulisan pertama');
  const mine = comments.filter({ hasText: 'Bima' });
  await stateOf(mine).edit.click();
  const editor = mine.getByRole('textbox', { name: 'Komentar' });
  await expect(editor).toBeFocused();
  await editor.fill('Tulisan kedua');
  await mine.getByRole('button', { name: 'Simpan' }).click();
  await expect(mine).toContainText('Tulisan kedua');
  await expect(mine).toBeFocused();

  const other = section.getByRole('listitem').filter({ hasNotText: 'Bima' }).first();
  await other
    .getByRole('button', { name: /^Balas komentar/ })
    .first()
    .click();
  const reply = other.getByRole('textbox', { name: 'Balasan' });
  await reply.fill('Tidak jadi saja');
  await other.getByRole('button', { name: 'Kirim balasan' }).click();
  const answer = section
    .getByRole('article', { name: 'Bima', exact: true })
    .filter({ hasText: 'Tidak jadi saja' });
  await expect(answer).toContainText('Menunggu jaringan');
  await expect(answer).toBeFocused();
  await stateOf(answer).cancel.click();
  await expect(answer).toHaveCount(0);

  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('comments')) {
      bodies.push(`${request.method()} ${request.postDataJSON()?.text}`);
    }
  });
  await context.setOffline(false);
  await expect(stateOf(mine).status).toHaveText('Terkirim');
  expect(bodies).toEqual(['POST Tulisan kedua']);
});

test('two tabs of one device send what waits once, and both show it', async ({
  page,
  context,
  expected,
}) => {
  expected.error(offline);
  const path = '/artikel/berapa-lama-ponsel-android-dapat-pembaruan';
  const { form } = await openConversation(page, path);
  const second = await context.newPage();
  const there = await openConversation(second, path);
  let posts = 0;
  context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/comments')) posts += 1;
  });
  await context.setOffline(true);
  await write(form, 'Ratih', 'Dari dua jendela.');
  const here = conversationOf(page).comments.filter({ hasText: 'Dari dua jendela.' });
  const beside = there.comments.filter({ hasText: 'Dari dua jendela.' });
  await expect(here).toContainText('Menunggu jaringan');
  await expect(beside).toContainText('Menunggu jaringan');
  await context.setOffline(false);
  await expect(stateOf(here).status).toHaveText('Terkirim');
  await expect(stateOf(beside).status).toHaveText('Terkirim');
  expect(posts).toBe(1);
});

test('a refused comment says why, is mended in its place, and is sent', async ({
  page,
  context,
  expected,
}) => {
  expected.error(offline);
  expected.error(/status of 400/);
  const { form, comments } = await openConversation(
    page,
    '/artikel/satu-kode-untuk-semua-dompet-cara-kerja-qris',
  );
  await context.setOffline(true);
  // Only the server knows that nothing is left of a name of invisible characters.
  await write(form, '\u2060\u200b', 'Nama saya hilang.');
  const mine = comments.filter({ hasText: 'Nama saya hilang.' });
  await expect(mine).toContainText('Menunggu jaringan');
  await form.text.fill('Sedang menulis yang lain');
  await context.setOffline(false);
  await expect(mine).toContainText('Ditolak');
  await expect(form.text).toHaveValue('Sedang menulis yang lain');

  await stateOf(mine).edit.click();
  await mine.getByRole('textbox', { name: 'Nama' }).fill('Hana');
  await mine.getByRole('button', { name: 'Simpan' }).click();
  await expect(stateOf(mine).status).toHaveText('Terkirim');
  await expect(mine).toContainText('Hana');
});

test('a like given without a network is seen at once and counted once when it returns', async ({
  page,
  context,
  expected,
}) => {
  expected.error(offline);
  const { comments } = await openConversation(page, '/artikel/mengapa-baterai-ponsel-menua');
  const like = comments.first().getByRole('button', { name: /^Suka komentar/ });
  await expect(like).toHaveAttribute('aria-pressed', 'false');
  await context.setOffline(true);
  await like.click();
  await expect(like).toHaveAttribute('aria-pressed', 'true');
  const puts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/like')) puts.push(response.request().method());
  });
  await context.setOffline(false);
  await expect.poll(() => puts).toEqual(['PUT']);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await hydrated(page);
  await expect(like).toHaveAttribute('aria-pressed', 'true');
  await like.click();
  await expect(like).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => puts).toEqual(['PUT', 'DELETE']);
});

test('while one comment is on the wire another is written, and they arrive in order', async ({
  page,
}) => {
  const { form, comments, section } = await openConversation(
    page,
    '/artikel/mengapa-cip-begitu-sulit-dibuat',
  );
  const held = gate();
  const texts: string[] = [];
  await onPost(page, async (route) => {
    texts.push(route.request().postDataJSON().text);
    await held.opened;
    await route.continue();
  });
  await write(form, 'Wawan', 'Pertama');
  await expect(comments.first()).toContainText('Mengirim…');
  const other = section.getByRole('button', { name: /^Balas komentar/ });
  await expect(form.text).toHaveValue('Pertama');
  await expect(form.text).toHaveAttribute('readonly', '');
  held.open();
  await expect(form.status.filter({ hasText: 'Komentar terkirim.' })).toBeVisible();
  await expect(other.first()).toBeVisible();
  expect(texts).toEqual(['Pertama']);
});
