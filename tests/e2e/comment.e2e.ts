import { expect } from '@playwright/test';
import {
  conversationOf,
  formOf,
  gate,
  onPost,
  openConversation,
  write,
} from '#tests/e2e/conversation.ts';
import { countDocuments, hydrated, open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

test('a comment appears while it is sent, is counted everywhere, and survives a reload', async ({
  page,
}) => {
  const path = '/artikel/sepuluh-cara-menghemat-kuota-data-ponsel';
  const { form, comments, heading } = await openConversation(page, path);
  await expect(heading).toHaveText('Komentar (0)');
  const held = gate();
  let sent: unknown;
  await onPost(page, async (route) => {
    sent = route.request().postDataJSON();
    await held.opened;
    await route.continue();
  });

  await form.name.fill('Wulan');
  await form.text.fill('Baris satu\nBaris dua & <b>bukan tebal</b>');
  await form.send.click();
  await expect(comments).toHaveCount(1);
  await expect(comments.first()).toContainText('Mengirim…');
  await expect.poll(() => sent).toMatchObject({ writtenForMs: expect.any(Number) });
  held.open();
  await expect(form.status.filter({ hasText: 'Komentar terkirim.' })).toBeVisible();
  await expect(comments).toHaveCount(1);
  await expect(comments.first()).not.toContainText('Mengirim…');
  await expect(comments.first().locator('p').nth(1)).toHaveText(
    'Baris satu\nBaris dua & <b>bukan tebal</b>',
    { useInnerText: true },
  );
  await expect(form.text).toHaveValue('');
  await expect(form.name).toHaveValue('Wulan');
  await expect(heading).toHaveText('Komentar (1)');
  const byline = page.locator('main').getByRole('link', { name: '1 komentar', exact: true });
  await expect(byline).toHaveAttribute('href', '#komentar');

  await page.getByRole('link', { name: 'Beranda URtech' }).click();
  const card = page.getByRole('article').filter({ has: page.locator(`a[href="${path}"]`) });
  await expect(card.first()).toContainText('1 komentar');

  await open(page, `${path}?komentar=semua`);
  await expect(byline).toBeVisible();
  await expect(heading).toHaveText('Komentar (1)');
  await expect(comments).toHaveCount(1);
  await expect(comments.first()).toContainText('Baris dua & <b>bukan tebal</b>');
});

test('a reply stands beneath the comment that it answers', async ({ page }) => {
  const path = '/artikel/mengapa-ukuran-gim-tembus-100-gb';
  const { section, heading, comments } = await openConversation(page, path);
  await expect(comments.first()).toBeVisible();
  const before = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);

  const thread = section.getByRole('listitem').first();
  const author = (await thread.locator('bdi').first().textContent()) ?? '';
  await thread.getByRole('button', { name: `Balas komentar ${author}` }).click();
  const reply = formOf(thread.locator('form'));
  await expect(reply.name).toBeFocused();
  await reply.name.fill('Bayu');
  await reply.text.fill('Setuju, dan kuotanya habis.');
  await reply.send.click();

  const answers = section.getByRole('list', { name: `Balasan untuk ${author}` });
  const answer = answers.getByRole('article').filter({ hasText: 'kuotanya habis' });
  await expect(answer).toHaveCount(1);
  await expect(answer).toBeFocused();
  await expect(heading).toHaveText(`Komentar (${before + 1})`);

  await open(page, `${path}?komentar=semua`);
  await expect(answer).toHaveCount(1);
});

test('what is missing or too long is said beside its field, and nothing typed is lost', async ({
  page,
  expected,
}) => {
  const { form } = await openConversation(page, '/artikel/mengapa-cip-begitu-sulit-dibuat');
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/comments')) posts += 1;
  });
  await form.send.click();
  await expect(form.name).toBeFocused();
  await expect(form.name).toHaveAccessibleDescription(/Isi nama Anda\./);
  await expect(form.text).toHaveAccessibleDescription(/Tulis sesuatu dulu\./);
  await expect(form.text).toHaveAttribute('aria-invalid', 'true');

  const long = 'panjang '.repeat(260);
  await form.name.fill('Tika');
  await form.text.fill(long);
  await form.send.click();
  await expect(form.text).toBeFocused();
  await expect(form.text).toHaveAccessibleDescription(/Paling panjang 2\.?000 karakter/);
  await expect(form.name).toHaveAttribute('aria-invalid', 'false');
  await expect(form.text).toHaveValue(long);
  expect(posts).toBe(0);

  // Only the server knows that nothing is left of a name of invisible characters.
  expected.error(/status of 400/);
  await form.name.fill('\u2060\u200b');
  await form.text.fill('Isi yang baik.');
  await form.send.click();
  await expect(form.name).toHaveAccessibleDescription(/nama/i);
  await expect(form.name).toHaveAttribute('aria-invalid', 'true');
  await expect(form.text).toHaveValue('Isi yang baik.');
  expect(posts).toBe(1);
});

test('a failing server is told, the comment is kept, and another try succeeds', async ({
  page,
  expected,
}) => {
  expected.error(/status of 503/);
  const { form, comments } = await openConversation(
    page,
    '/artikel/coffee-talk-dan-mohammad-fahmi',
  );
  await expect(comments.first()).toBeVisible();
  const before = await comments.count();
  let isDown = true;
  const body = { code: 'unavailable', message: 'down', requestId: 'r-1' };
  await onPost(page, (route) =>
    isDown ? route.fulfill({ status: 503, json: body }) : route.continue(),
  );

  await form.name.fill('Sari');
  await form.text.fill('Gimnya hangat sekali.');
  await form.send.click();
  await expect(form.status.filter({ hasText: 'tersimpan dan dikirim lagi' })).toBeVisible();
  await expect(form.text).toHaveValue('');
  const waiting = comments.filter({ hasText: 'Gimnya hangat sekali.' });
  await expect(waiting).toContainText('Ada gangguan di pihak kami');
  await expect(comments).toHaveCount(before + 1);

  isDown = false;
  await waiting.getByRole('button', { name: 'Kirim sekarang' }).click();
  await expect(waiting.getByRole('status')).toHaveText('Terkirim');
  await expect(waiting).toBeFocused();
  await expect(comments).toHaveCount(before + 1);
});

test('a suspicious comment is sent again with a proof of work, which the reader never notices', async ({
  page,
  expected,
}) => {
  expected.error(/status of 403/);
  const { form, comments } = await openConversation(page, '/artikel/mengapa-baterai-ponsel-menua');
  const answers: number[] = [];
  const proofs: boolean[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.method() !== 'POST' || !/\/comments$/.test(request.url())) return;
    answers.push(response.status());
    proofs.push('proof' in (request.postDataJSON() as object));
  });
  await write(form, 'Bukti', 'Rinciannya ada di https://contoh.example/baterai untuk dibaca.');
  const mine = comments.filter({ hasText: 'Rinciannya ada di' });
  await expect(mine.getByRole('status')).not.toContainText(/Mengirim|Menunggu/);
  await expect.poll(() => answers).toEqual([403, 201]);
  expect(proofs).toEqual([false, true]);
  await page.reload();
  await page.locator('#komentar').scrollIntoViewIfNeeded();
  await expect(mine).toHaveCount(1);
});

test('a double click sends one comment', async ({ page }) => {
  const path = '/artikel/tujuh-cara-mengenali-undangan-apk-dan-tautan-palsu';
  const { form, comments, heading } = await openConversation(page, path);
  const held = gate();
  let posts = 0;
  await onPost(page, async (route) => {
    posts += 1;
    await held.opened;
    await route.continue();
  });
  await form.name.fill('Dodi');
  await form.text.fill('Dua kali klik.');
  await form.send.dblclick();
  await page.keyboard.press('Control+Enter');
  await expect(comments).toHaveCount(1);
  held.open();
  await expect(form.status.filter({ hasText: 'Komentar terkirim.' })).toBeVisible();
  expect(posts).toBe(1);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await hydrated(page);
  await expect(heading).toHaveText('Komentar (1)');
  await expect(comments).toHaveCount(1);
});

test('a reply of the server that got lost does not make a comment twice', async ({
  page,
  expected,
}) => {
  expected.error(/ERR_CONNECTION_RESET/);
  const path = '/artikel/berapa-lama-ponsel-android-dapat-pembaruan';
  const { form, comments, heading } = await openConversation(page, path);
  const ids: string[] = [];
  const statuses: number[] = [];
  await onPost(page, async (route) => {
    ids.push(route.request().postDataJSON().id);
    const response = await route.fetch();
    statuses.push(response.status());
    if (ids.length === 1) await route.abort('connectionreset');
    else await route.fulfill({ response });
  });
  await form.name.fill('Ningsih');
  await form.text.fill('Sampai atau tidak?');
  await form.send.click();
  await expect(comments.first()).toContainText('Menunggu jaringan');
  await expect(comments.first()).toContainText('Sampai atau tidak?');
  await comments.first().getByRole('button', { name: 'Kirim sekarang' }).click();
  await expect(comments.first().getByRole('status')).toHaveText('Terkirim');
  expect(statuses).toEqual([201, 200]);
  expect(new Set(ids).size).toBe(1);
  await expect(comments).toHaveCount(1);
  await expect(heading).toHaveText('Komentar (1)');
  await open(page, `${path}?komentar=semua`);
  await expect(comments).toHaveCount(1);
  await expect(heading).toHaveText('Komentar (1)');
});

test('a draft survives a reload, belongs to its story, and goes with Ctrl+Enter', async ({
  page,
}) => {
  const path = '/artikel/satu-kode-untuk-semua-dompet-cara-kerja-qris';
  const { form, comments } = await openConversation(page, path);
  await form.name.fill('Agus');
  await form.text.fill('Belum selesai');
  await page.reload({ waitUntil: 'domcontentloaded' });
  await hydrated(page);
  await expect(form.text).toHaveValue('Belum selesai');
  await expect(form.name).toHaveValue('Agus');

  await openConversation(page, sample.tiktok);
  await expect(form.text).toHaveValue('');
  await expect(form.name).toHaveValue('Agus');

  await openConversation(page, path);
  const documents = countDocuments(page);
  await expect(form.text).toHaveValue('Belum selesai');
  await form.text.press('End');
  await form.text.pressSequentially(', sekarang selesai.');
  await form.text.press('Control+Enter');
  await expect(comments.first()).toContainText('Belum selesai, sekarang selesai.');
  await expect(form.text).toHaveValue('');
  expect(documents()).toBe(0);
});

for (const kind of ['comment', 'reply'] as const) {
  test(`the permalink of a ${kind} opens it, puts the focus on it and marks it`, async ({
    page,
    request,
  }) => {
    const slug = sample.withTalk.split('/').at(-1);
    const { items } = await (await request.get(`/api/articles/${slug}/comments`)).json();
    const parent = items.find(({ replies }: { replies: unknown[] }) => replies.length > 0);
    const { id, text } = kind === 'reply' ? parent.replies[0] : parent;

    await open(page, `${sample.withTalk}#komentar-${id}`);
    const comment = page.locator(`#komentar-${id}`);
    await expect(comment).toBeFocused();
    await expect(comment).toBeInViewport();
    await expect(comment).toContainText(text.split('\n')[0]);
    const look = (element: Element) => getComputedStyle(element).backgroundColor;
    const other = conversationOf(page).comments.and(page.locator('[data-target="false"]')).first();
    expect(await comment.evaluate(look)).not.toBe(await other.evaluate(look));
  });
}
