import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { uuidv7 } from 'uuidv7';
import { openConversation, write } from '#tests/e2e/conversation.ts';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { open } from '#tests/e2e/fixtures.ts';
import { type MailNewsroom, openMailNewsroom } from '#tests/e2e/mail-newsroom.ts';
import { sample } from '#tests/e2e/sample.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let newsroom: MailNewsroom;
test.beforeAll(async () => {
  // A new database with its sample, on whatever machine this is.
  test.setTimeout(300_000);
  newsroom = await openMailNewsroom();
});
test.afterAll(() => newsroom?.close());

const at = (path: string) => newsroom.origin + path;
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Asks for a code on the page that is open, and gives it. */
async function giveCode(page: Page, email: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Surel' }).fill(email);
  await page.getByRole('button', { name: 'Kirim kode' }).click();
  await expect(page.getByRole('status').filter({ hasText: email })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Kode 6 angka' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Kode 6 angka' }).fill(newsroom.catcher.codeFor(email));
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

/** A device with a fingerprint reader whose owner always agrees. https://www.w3.org/TR/webauthn-3/#sctn-automation */
async function addAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Sends a comment as the page would. @returns status and body */
async function comment(page: Page, authorName: string, text: string) {
  const path = `/api/articles/${sample.withCode.split('/').at(-1)}/comments`;
  const body = { id: uuidv7(), authorName, text };
  return page.evaluate(
    async ([url, sent]) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: sent,
      });
      return { status: answer.status, body: await answer.json() };
    },
    [path, JSON.stringify(body)] as const,
  );
}

test('a reader signs in by code, is known by name, adds a passkey, comes back by it, takes all and leaves', async ({
  page,
}) => {
  const email = 'rani@pembaca.example';
  await addAuthenticator(page);
  await open(page, at('/masuk'));
  await expectNoBarriers(page);
  await giveCode(page, email);
  await expect(page).toHaveURL(at('/profil'));
  await expect(heading(page, 'Profil')).toBeVisible();

  // The first name that is commented under becomes the account's.
  expect(await comment(page, 'Rani Pembaca', 'Ditulis dari akun.')).toMatchObject({
    status: 201,
    body: { authorName: 'Rani Pembaca', isRegistered: true },
  });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(heading(page, 'Rani Pembaca')).toBeVisible();
  await expect(page.getByText('Ditulis dari akun.')).toBeVisible();

  const name = page.getByRole('textbox', { name: 'Nama tampilan' });
  await name.fill('Аdmin');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(name).toHaveAccessibleDescription(/sudah dikenal sebagai orang lain/);
  await name.fill('Rani P.');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Tersimpan.')).toBeVisible();
  await expect(heading(page, 'Rani P.')).toBeVisible();

  await page.getByRole('button', { name: 'Tambah kunci sandi' }).click();
  await expect(page.getByText('Kunci sandi ditambahkan.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Hapus kunci sandi/ })).toHaveCount(1);
  await expectNoBarriers(page);

  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Surel' })).toBeVisible();
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
  await expect(heading(page, 'Rani P.')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Unduh data saya/ }).click(),
  ]);
  const data = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(data.account).toMatchObject({ name: 'Rani P.', email });
  expect(data.comments).toMatchObject([{ name: 'Rani P.', text: 'Ditulis dari akun.' }]);
  expect(data.passkeys).toHaveLength(1);

  await page.getByRole('button', { name: 'Hapus akun', exact: true }).click();
  await page.getByRole('radio', { name: /ganti nama saya/ }).check();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Hapus akun selamanya' }).click();
  await expect(page.getByText('Akun Anda sudah dihapus.')).toBeVisible();
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'tidak dikenal' })).toBeVisible();

  await open(page, at(`${sample.withCode}?komentar=semua`));
  await expect(page.getByText('Ditulis dari akun.')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Rani P.');
});

test('a wrong code says so, keeps what was typed, and a guest cannot take a reader’s name', async ({
  page,
  context,
}) => {
  const email = 'budi@pembaca.example';
  await open(page, at('/masuk'));
  await page.getByRole('button', { name: 'Kirim kode' }).click();
  const field = page.getByRole('textbox', { name: 'Surel' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/alamat surel yang benar/);
  await field.fill(email);
  await page.getByRole('button', { name: 'Kirim kode' }).click();
  const code = page.getByRole('textbox', { name: 'Kode 6 angka' });
  await code.fill('000000');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(code).toHaveAccessibleDescription(/Kode salah/);
  await expect(code).toHaveValue('000000');
  await code.fill(newsroom.catcher.codeFor(email));
  await code.press('Enter');
  await expect(page).toHaveURL(at('/profil'));
  await page.getByRole('textbox', { name: 'Nama tampilan' }).fill('Budi Setiawan');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(heading(page, 'Budi Setiawan')).toBeVisible();

  const other = await context.browser()?.newContext();
  const guest = await other?.newPage();
  if (guest === undefined) throw new Error('no second browser');
  await guest.goto(at('/terpopuler'));
  expect(await comment(guest, 'Вudі Setiawan', 'Saya bukan Budi.')).toMatchObject({
    status: 409,
    body: { code: 'name_taken' },
  });
  await other?.close();
});

test('a session of another device is ended from the profile', async ({ page, browser }) => {
  const email = 'siti@pembaca.example';
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await open(other, at('/masuk'));
  await giveCode(other, email);
  await expect(heading(other, 'Profil')).toBeVisible();
  await open(page, at('/masuk'));
  await giveCode(page, email);
  const end = page.getByRole('button', { name: /^Keluarkan / });
  await expect(end).toHaveCount(1);
  await end.click();
  await expect(end).toHaveCount(0);
  await other.reload();
  await expect(other.getByRole('textbox', { name: 'Surel' })).toBeVisible();
  await elsewhere.close();
});

test('the pages of identity are nobody’s in the server’s HTML, and in no cache', async ({
  page,
}) => {
  for (const path of ['/masuk', '/profil']) {
    const answer = await page.request.get(at(path));
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect(await answer.text()).toContain('noindex');
  }
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page, at(sample.withCode));
  expect(scripts.filter((url) => /profile-page|sign-in|identity|\/api\/me/.test(url))).toEqual([]);
});

test('where readers need an account, the first comment waits until the code is given', async ({
  page,
  browser,
}) => {
  const house = await browser.newContext();
  const administrator = await house.newPage();
  await open(administrator, at('/masuk'));
  await giveCode(administrator, newsroom.administrator);
  await expect(heading(administrator, 'Profil')).toBeVisible();
  const status = await administrator.evaluate(async () => {
    const rules = await (await fetch('/api/moderation/rules')).json();
    const answer = await fetch('/api/moderation/rules', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...rules, identity: 'accounts' }),
    });
    return answer.status;
  });
  expect(status).toBe(200);
  await house.close();

  const { form, section, comments } = await openConversation(page, at(sample.withTalk));
  await write(form, 'Wulan', 'Saya menunggu di sini sampai kodenya datang.');
  const mine = comments.filter({ hasText: 'Saya menunggu di sini' });
  await expect(mine).toContainText('Menunggu Anda masuk');
  await expect(section.getByRole('region', { name: 'Menunggu Anda masuk' })).toBeVisible();
  // Whoever must fetch the code elsewhere finds everything as it was.
  await page.reload();
  await expect(mine).toContainText('Menunggu Anda masuk');
  await giveCode(page, 'wulan@pembaca.example');
  await expect(mine).not.toContainText('Menunggu Anda masuk');
  await page.reload();
  await page.locator('#komentar').scrollIntoViewIfNeeded();
  await expect(mine).toHaveCount(1);
  await expect(mine.getByRole('button', { name: /^Balas komentar/ })).toBeVisible();
});
