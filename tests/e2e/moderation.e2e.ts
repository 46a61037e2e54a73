import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { uuidv7 } from 'uuidv7';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { open } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';
import { runBuilt, startBuiltServer } from '#tests/support/built-server.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let folder: string;
let newsroom: Awaited<ReturnType<typeof startBuiltServer>>;
/** Codes that the operator's command said, by address. */
const codes = new Map<string, string>();
const [maya, bagus] = ['maya@redaksi.example', 'bagus@redaksi.example'] as const;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'urtech-moderation-'));
  const env = { DATA_DIR: folder, SITE_URL: '', TRUSTED_PROXIES: '0', LOG_LEVEL: 'error' };
  for (const email of [maya, bagus]) {
    const said = await runBuilt('admin', ['create', email], env);
    codes.set(email, /\b\d{6}\b/.exec(said)?.[0] ?? '');
  }
  newsroom = await startBuiltServer(env);
});
test.afterAll(async () => {
  await newsroom?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** Presses Tab until something has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, name: string | RegExp, role: 'textbox' | 'button' = 'button') {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' });
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}`);
}

async function signIn(page: Page, email: string): Promise<void> {
  await open(page, `${newsroom.origin}/moderasi`);
  await tabTo(page, 'Surel', 'textbox');
  await page.keyboard.type(email);
  await tabTo(page, 'Saya sudah punya kode');
  await page.keyboard.press('Enter');
  await tabTo(page, /Kode/, 'textbox');
  await page.keyboard.type(codes.get(email) ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Ditahan/ })).toBeVisible();
}

/** Calls the API as the page would. */
function call(page: Page, method: string, path: string, body?: object) {
  return page.evaluate(
    async ([verb, url, sent]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(url, { method: verb, headers, ...(sent && { body: sent }) });
      return answer.json();
    },
    [method, path, body && JSON.stringify(body)] as const,
  );
}

async function holdBadWords(page: Page): Promise<void> {
  const rules = await call(page, 'GET', '/api/moderation/rules');
  await call(page, 'PUT', '/api/moderation/rules', { ...rules, heldWords: ['bodoh'] });
}

const storyApi = `/api/articles/${sample.withCode.split('/').at(-1)}/comments`;

/** Somebody with a device of their own writes. @returns their page */
async function writeAs(browser: Browser, authorName: string, text: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${newsroom.origin}/terpopuler`, { waitUntil: 'domcontentloaded' });
  const sent = { id: uuidv7(), authorName, text, writtenForMs: 20_000 };
  expect(await call(page, 'POST', storyApi, sent)).toMatchObject({ status: 'held' });
  return page;
}

const rows = (page: Page) =>
  page.getByRole('list', { name: 'Komentar dalam antrean' }).getByRole('link');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const told = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text });

test('a moderator holds the queue with the keyboard alone', { tag: '@desk' }, async ({
  page,
  browser,
}) => {
  const breaches: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) breaches.push(message.text());
  });
  await signIn(page, maya);
  await holdBadWords(page);
  const ani = await writeAs(browser, 'Ani', 'Tulisan b0d0h, tetapi ada benarnya.');
  for (const name of ['Budi', 'Cici', 'Dodi', 'Edo', 'Wulan', 'Gita']) {
    await writeAs(browser, name, `Bodohnya kata ${name}, begitu saja terus.`);
  }
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(rows(page)).toHaveCount(7);
  await expect(page.getByText('Ditahan karena kata: b0d0h.')).toBeVisible();
  await expectNoBarriers(page);

  // j and k move, and the focus goes along; letters in a field are letters.
  await page.keyboard.press('j');
  await expect(row(page, 'Budi')).toBeFocused();
  await page.keyboard.press('k');
  await expect(row(page, 'Ani')).toBeFocused();
  const search = page.getByRole('searchbox', { name: 'Cari dalam komentar' });
  await search.focus();
  await page.keyboard.type('asu');
  await expect(search).toHaveValue('asu');
  await expect(rows(page)).toHaveCount(7);
  await search.clear();
  await row(page, 'Ani').focus();

  // Approve, take back, reject with a reason that the author is told.
  await page.keyboard.press('a');
  await expect(told(page, 'Disetujui.')).toBeVisible();
  await expect(row(page, 'Ani')).toHaveCount(0);
  await expect(row(page, 'Budi')).toBeFocused();
  await page.keyboard.press('u');
  await expect(row(page, 'Ani')).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog', { name: 'Tolak komentar' })).toBeVisible();
  await page.keyboard.type('Kasar kepada penulis');
  await page.keyboard.press('Enter');
  await expect(told(page, 'Ditolak.')).toBeVisible();
  expect(await call(ani, 'GET', `${storyApi}/mine`)).toMatchObject({
    items: [{ status: 'rejected', hold: { reason: 'Kasar kepada penulis' } }],
  });

  // Spam; a ban with the comment marked; two at once.
  await expect(row(page, 'Budi')).toBeFocused();
  await page.keyboard.press('s');
  await expect(row(page, 'Cici')).toBeFocused();
  await page.keyboard.press('b');
  const ban = page.getByRole('dialog', { name: 'Larang Cici berkomentar' });
  await expect(ban.getByRole('checkbox', { name: 'Perangkatnya' })).toBeChecked();
  await tabTo(page, 'Larang');
  await page.keyboard.press('Enter');
  await expect(told(page, 'Dilarang.')).toBeVisible();
  await expect(row(page, 'Dodi')).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('2 dipilih')).toBeVisible();
  await page.keyboard.press('s');
  await expect(told(page, '2 komentar selesai.')).toBeVisible();
  await expect(rows(page)).toHaveCount(2);

  // Another moderator was faster: this one is told who, and what they did.
  const second = await (await browser.newContext()).newPage();
  await signIn(second, bagus);
  const { items } = await call(second, 'GET', '/api/moderation/queue');
  const targets = items.map(({ id, revision }: { id: string; revision: number }) => ({
    id,
    revision,
  }));
  await call(second, 'POST', '/api/moderation/decisions', {
    action: 'approve',
    targets: targets.slice(0, 1),
  });
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await expect(told(page, /sudah lebih dulu: menyetujui/)).toBeVisible();
  await expect(rows(page)).toHaveCount(1);

  // Help, and the switch that turns single keys off.
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Pintasan papan ketik' });
  await help.getByRole('checkbox').press('Space');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('s');
  await expect(rows(page)).toHaveCount(1);

  for (const name of ['Statistik', 'Larangan', 'Aturan', 'Catatan']) {
    await page
      .getByRole('navigation', { name: 'Bagian moderasi' })
      .getByRole('link', { name })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
    await expect(page.getByText('Memuat…')).toHaveCount(0);
    await expectNoBarriers(page);
  }
  expect(breaches).toEqual([]);
});

test('on a phone a comment opens over the queue, and Back leads to the queue', async ({
  page,
  browser,
}) => {
  await signIn(page, maya);
  await holdBadWords(page);
  await writeAs(browser, 'Hana', 'Kok bodoh begini jadinya, ya?');
  await open(page, `${newsroom.origin}/moderasi`);
  await row(page, 'Hana').tap();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('article', { name: 'Komentar terpilih' })).toBeFocused();
  await page.goBack();
  await expect(row(page, 'Hana')).toBeVisible();
  await row(page, 'Hana').tap();
  await page.getByRole('button', { name: 'Setujui' }).tap();
  await expect(told(page, 'Disetujui.')).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan' }).tap();
  await expect(told(page, 'Diurungkan.')).toBeVisible();
  await expectNoBarriers(page);
});
