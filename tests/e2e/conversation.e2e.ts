import { expect, type Page } from '@playwright/test';
import type { CommentList } from '#src/contract/comments.ts';
import { conversationOf, openConversation, write } from '#tests/e2e/conversation.ts';
import { hydrated, open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

/** Changes what the server answers about a story's comments, to tell of what only moderators do. */
async function changeLists(page: Page, change: (list: CommentList) => CommentList): Promise<void> {
  await page.route(/\/api\/articles\/[\w-]+\/comments(\?.*)?$/, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });
}

test(
  'an own comment is edited in place, then deleted, and the focus is never lost',
  {
    tag: '@both',
  },
  async ({ page }, { project }) => {
    const path = '/artikel/masuk-tanpa-kata-sandi-cara-kerja-passkey';
    const { form, comments, heading } = await openConversation(page, path);
    const name = `Dewi ${project.name}`;
    await write(form, name, 'Salah ketk');
    const mine = comments.filter({ hasText: name });
    await expect(form.status.filter({ hasText: 'Komentar terkirim.' })).toBeVisible();
    const counted = await heading.textContent();

    await mine.getByRole('button', { name: 'Ubah komentar Anda' }).click();
    const editor = mine.getByRole('textbox', { name: 'Komentar' });
    await expect(editor).toBeFocused();
    await expect(editor).toHaveValue('Salah ketk');
    await editor.fill('Salah ketik, sudah dibetulkan.');
    await mine.getByRole('button', { name: 'Simpan' }).click();
    await expect(mine).toBeFocused();
    await expect(mine).toContainText('Salah ketik, sudah dibetulkan.');
    await expect(mine).toContainText('diedit');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await hydrated(page);
    await expect(mine).toContainText('diedit');

    await mine.getByRole('button', { name: 'Hapus komentar Anda' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hapus komentar ini?' });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const remove = mine.getByRole('button', { name: 'Hapus komentar Anda' });
    await expect(remove).toBeFocused();
    const id = await mine.getAttribute('id');
    await remove.click();
    await dialog.getByRole('button', { name: 'Ya, hapus' }).click();
    const place = page.locator(`#${id}`);
    await expect(place).toContainText('Anda menghapus komentar ini.');
    await expect(place).toBeFocused();
    await expect(heading).not.toHaveText(counted ?? '');
    await open(page, `${path}?komentar=semua`);
    await expect(mine).toHaveCount(0);
  },
);

test('a reply to a reply names whom it answers, and its permalink opens, shows and focuses it', async ({
  page,
}) => {
  const { section } = await openConversation(page, sample.withTalk);
  const replies = section.getByRole('list', { name: /^Balasan untuk/ }).first();
  const answered = replies.getByRole('article').first();
  const author = (await answered.locator('bdi').first().textContent()) ?? '';
  await answered.getByRole('button', { name: `Balas komentar ${author}` }).click();
  await answered.getByRole('textbox', { name: 'Nama' }).fill('Galih');
  await answered.getByRole('textbox', { name: 'Balasan' }).fill('Ini menjawab balasan.');
  await answered.getByRole('button', { name: 'Kirim balasan' }).click();
  const mine = section.getByRole('article', { name: 'Galih', exact: true });
  await expect(mine).toBeFocused();
  await expect(mine).toContainText(`membalas @${author}`);
  await expect(mine).not.toContainText('Mengirim');

  await page.getByRole('button', { name: 'Teratas' }).click();
  const link = await mine.getByRole('link', { name: /^Tautan ke komentar/ }).getAttribute('href');
  await open(page, `${sample.withTalk}${link}`);
  await expect(mine).toBeFocused();
  await expect(mine).toBeInViewport();
  await expect(mine).toHaveAttribute('data-target', 'true');

  const fold = section.getByRole('button', { name: /^Ciutkan \d+ balasan$/ }).first();
  await fold.click();
  await expect(mine).toBeHidden();
  await section
    .getByRole('button', { name: /^Tampilkan \d+ balasan$/ })
    .first()
    .click();
  await expect(mine).toBeVisible();
  await mine.getByRole('link', { name: `@${author}` }).click();
  await expect(replies.getByRole('article').first()).toBeFocused();
});

test('the order of comments is chosen, remembered, and right', async ({ page, request }) => {
  const slug = sample.withTalk.split('/').at(-1);
  const { comments, section } = await openConversation(page, sample.withTalk);
  const firstOf = async (sort: string): Promise<string> => {
    const list = await (await request.get(`/api/articles/${slug}/comments?sort=${sort}`)).json();
    return `komentar-${list.items[0].id}`;
  };
  const sorts = section.getByRole('group', { name: 'Urutkan komentar' });
  await expect(sorts.getByRole('button', { name: 'Terbaru' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const oldest = sorts.getByRole('button', { name: 'Terlama' });
  await oldest.click();
  await expect(comments.first()).toHaveAttribute('id', await firstOf('oldest'));
  await expect(oldest).toBeFocused();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await hydrated(page);
  await expect(oldest).toHaveAttribute('aria-pressed', 'true');
  await expect(comments.first()).toHaveAttribute('id', await firstOf('oldest'));
});

test('what is taken away keeps its replies; picks stand on top; badges are told', async ({
  page,
}) => {
  await changeLists(page, (list) => {
    const [first, second, third, ...rest] = list.items;
    const [parent] = list.items.filter(({ replies }) => replies.length > 0);
    if (!first || !second || !third || !parent) return list;
    const gone = { authorName: '', text: '', likeCount: 0 };
    const items = list.items.map((item) =>
      item.id === parent.id ? { ...item, ...gone, removed: 'author' as const } : item,
    );
    const pick = rest.find(({ id }) => id !== parent.id) ?? third;
    const picked = { ...pick, isPicked: true, authorBadge: 'author' as const };
    return {
      ...list,
      items: items.map((item) => (item.id === pick.id ? picked : item)),
      pinned: [picked],
    };
  });
  const { section, comments } = await openConversation(page, sample.withTalk);
  const gone = section
    .getByRole('listitem')
    .filter({ hasText: 'Komentar ini dihapus penulisnya.' });
  await expect(gone.getByRole('article').nth(1)).toBeVisible();
  await expect(gone.getByRole('article').first().getByRole('button')).toHaveCount(0);
  const top = section.getByRole('listitem').first();
  await expect(top).toContainText('Pilihan redaksi');
  await expect(top).toContainText('Penulis berita');
  const ids = await comments.evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test(
  'a passage of the story is quoted in a comment and shown as a quotation',
  {
    tag: '@both',
  },
  async ({ page }, { project }) => {
    await open(page, sample.tiktok);
    const paragraph = page
      .locator('article p')
      .filter({ hasText: /Perebutan bisnis TikTok/ })
      .first();
    await paragraph.selectText();
    const words = ((await paragraph.textContent()) ?? '').trim();
    await page.getByRole('button', { name: 'Kutip di komentar' }).click();
    const { form, comments } = conversationOf(page);
    await expect(form.text).toBeFocused();
    await expect(form.text).toHaveValue(/^> .*Perebutan bisnis TikTok/);
    await expect(page.getByRole('button', { name: 'Kutip di komentar' })).toBeHidden();
    const name = `Kutipan ${project.name}`;
    await form.text.pressSequentially('Menarik.');
    await form.name.fill(name);
    await form.send.click();
    const mine = comments.filter({ hasText: name });
    await expect(mine.getByRole('blockquote')).toContainText(words.slice(-60));
    await expect(mine.getByText('Menarik.', { exact: true })).toBeVisible();
  },
);

test('a comment is reported without an account, with a reason, and thanked for', {
  tag: '@both',
}, async ({ page }) => {
  const { comments } = await openConversation(page, sample.withTalk);
  const comment = comments.first();
  const menu = comment.getByRole('button', { name: /^Lainnya untuk/ });
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  const report = comment.getByRole('button', { name: /^Laporkan komentar/ });
  await expect(report).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Laporkan komentar' });
  await dialog.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Pilih satu alasan.');
  await dialog.getByRole('radio', { name: 'Hoaks' }).check();
  await dialog.getByRole('textbox').fill('Angkanya keliru.');
  const sent = page.waitForRequest('**/report');
  await dialog.getByRole('button', { name: 'Kirim laporan' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ reason: 'hoax', text: 'Angkanya keliru.' });
  await expect(dialog.getByRole('status')).toContainText('Terima kasih');
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(dialog).toBeHidden();
  await expect(report).toBeFocused();
});

test('an author is muted on this device, over a reload, and shown again', async ({ page }) => {
  const { comments, section } = await openConversation(page, sample.withTalk);
  const comment = page.locator(`#${await comments.first().getAttribute('id')}`);
  const name = (await comment.locator('bdi').first().textContent()) ?? '';
  const words = (await comment.locator('p').nth(1).textContent()) ?? '';
  await comment.getByRole('button', { name: /^Lainnya untuk/ }).click();
  await comment.getByRole('button', { name: `Bisukan ${name}`, exact: true }).click();
  await expect(comment).toContainText(`Anda membisukan ${name}.`);
  await expect(comment).not.toContainText(words);
  await expect(comment).toBeFocused();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await hydrated(page);
  await expect(comment).not.toContainText(words);
  await section.getByText('Penulis yang Anda bisukan (1)').click();
  await section
    .getByRole('listitem')
    .getByRole('button', { name: `Jangan bisukan ${name}` })
    .last()
    .click();
  await expect(comment).toContainText(words);
});

test('what the rules will say is told while writing, by the words that are the matter', async ({
  page,
}) => {
  await page.route('**/api/comment-rules', async (route) => {
    const response = await route.fetch();
    const json = { ...(await response.json()), maxLinks: 0, blockedWords: ['slot'] };
    await route.fulfill({ response, json });
  });
  const { form } = await openConversation(page, '/artikel/mengapa-cip-begitu-sulit-dibuat');
  await form.name.fill('Tika');
  await form.text.fill('Lihat https://a.example/b');
  await expect(form.form).toContainText('Berisi 1 tautan (https://a.example/b).');
  await form.text.fill('Main slot');
  await expect(form.form).toContainText('Kata “slot” tidak diterima di sini.');
  let posts = 0;
  page.on('request', (request) => {
    posts += Number(request.method() === 'POST' && request.url().endsWith('/comments'));
  });
  await form.send.click();
  await expect(form.text).toBeFocused();
  await expect(form.text).toHaveValue('Main slot');
  expect(posts).toBe(0);
});

test('new comments are offered by a button, move nothing, and come when they are asked for', async ({
  page,
  browser,
  baseURL,
}) => {
  const path = '/artikel/tujuh-cara-mengenali-undangan-apk-dan-tautan-palsu';
  const { section, comments } = await openConversation(page, path);
  await page.clock.install();
  const elsewhere = await browser.newContext({
    baseURL,
    extraHTTPHeaders: { 'x-forwarded-for': '198.18.7.7' },
  });
  const other = await openConversation(await elsewhere.newPage(), path);
  await write(other.form, 'Orang lain', 'Baru saja datang.');
  await expect(other.form.status.filter({ hasText: 'Komentar terkirim.' })).toBeVisible();
  await elsewhere.close();

  // Nothing is asked for while the conversation is off the screen; on the way back, at once.
  await page.evaluate(() => scrollTo(0, 0));
  await page.clock.fastForward(60_000);
  await section.getByRole('heading').first().scrollIntoViewIfNeeded();
  const before = await section.boundingBox();
  const button = section.getByRole('button', { name: '1 komentar baru' });
  await expect(button).toBeVisible();
  expect(await section.boundingBox()).toEqual(before);
  await expect(comments.filter({ hasText: 'Baru saja datang.' })).toHaveCount(0);
  await button.click();
  const news = comments.filter({ hasText: 'Baru saja datang.' });
  await expect(news).toBeFocused();
  await expect(news).toBeInViewport();
  await expect(button).toHaveCount(0);
});
