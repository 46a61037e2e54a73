import { type Browser, expect, type Page, type Request } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { open, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

const slug = sample.tiktok.split('/').at(-1) ?? '';

/** Saves a story, as its reader does. @returns its headline */
async function saveStory(page: Page): Promise<string> {
  await open(page, sample.tiktok);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Tersimpan', exact: true })).toBeVisible();
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

const start = (page: Page) => page.getByRole('button', { name: 'Buat kode QR dan tautan' });
const code = (page: Page) => page.getByRole('img', { name: 'Kode QR yang berisi tautan pindah' });
const add = (page: Page) => page.getByRole('button', { name: 'Tambahkan ke perangkat ini' });

/** Has the device, on its settings, offer what it keeps. @returns the link */
async function offer(page: Page): Promise<string> {
  await start(page).click();
  await expect(code(page)).toBeVisible();
  return page.getByRole('textbox', { name: 'Atau buka tautan ini di sana' }).inputValue();
}

/** Another device: it knows nothing of the first one. */
async function takeAnother(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

/** What a camera reads from what the screen shows. */
async function scan(page: Page): Promise<string> {
  const { data, info } = await sharp(await code(page).screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

const sentBy = (request: Request) =>
  [request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join('\n');

test('what one device keeps is on another by its code; the server cannot read it, and the link ends', async ({
  page,
  browser,
  request,
}) => {
  const headline = await saveStory(page);
  await page.evaluate(() => {
    localStorage.setItem('preferences:ways', JSON.stringify({ keys: false, swipe: true }));
    const look = { theme: 'system', size: '3', face: 'serif', leading: 'normal', width: 'normal' };
    localStorage.setItem('preferences:look', JSON.stringify(look));
  });
  const sent: string[] = [];
  page.on('request', (one) => sent.push(sentBy(one)));
  await open(page, '/pengaturan');
  const link = await offer(page);
  await expect(page.getByRole('heading', { name: /^Pindai dengan kamera/ })).toBeFocused();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await scan(page)).toBe(link);
  expect((await code(page).boundingBox())?.width).toBeGreaterThanOrEqual(220);
  await expectNoBarriers(page);

  const [, id = '', key = ''] = /#([^.]+)\.(.+)$/.exec(link) ?? [];
  const kept = await (await request.get(`/api/handovers/${id}`)).json();
  const bytes = Buffer.from(kept.ciphertext, 'base64url');
  expect(bytes.length).toBeGreaterThan(200);
  expect(bytes.toString('latin1')).not.toContain(slug);

  const other = await takeAnother(browser);
  other.on('request', (one) => sent.push(sentBy(one)));
  await open(other, link);
  await expect(add(other)).toBeVisible();
  await expect(other).toHaveURL(/\/pindah$/);
  await expect(other.getByRole('status').filter({ hasText: 'Isinya' })).toContainText(
    /1 simpanan, 1 riwayat, dan 0 yang diikuti\. Dikemas \S+, \d+ \S+ \d{4} \d\d\.\d\d\./,
  );
  await expectNoBarriers(other);
  // Nothing is there before its reader says so, and loading the page again loses nothing.
  expect(await other.evaluate(() => localStorage.getItem('library:saved'))).toBeNull();
  await open(other, '/riwayat');
  await other.goBack();
  await add(other).click();
  await expect(other.getByRole('heading', { name: 'Sudah ditambahkan' })).toBeFocused();
  await expect(other.getByText('Yang baru di sini: 1 simpanan, 1 riwayat,')).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('data-size', '3');
  await expectNoBarriers(other);
  await expect.poll(async () => (await request.get(`/api/handovers/${id}`)).status()).toBe(410);
  await other.getByRole('main').getByRole('link', { name: 'Tersimpan' }).click();
  await expect(other.getByRole('link', { name: headline })).toBeVisible();
  await open(other, '/pengaturan');
  await expect(other.getByRole('checkbox', { name: /^Geser/ })).toBeChecked();

  expect(sent.some((one) => one.includes(id))).toBe(true);
  expect(sent.filter((one) => one.includes(key))).toEqual([]);
  expect(sent.filter((one) => one.includes(slug) && one.includes('/api/handovers'))).toEqual([]);

  await other.goto('about:blank');
  await open(other, link);
  await expect(other.getByText(/^Tautan ini sudah dipakai atau dibatalkan/)).toBeVisible();
  await expect(add(other)).toHaveCount(0);
  await expectNoBarriers(other);
  await open(page, '/tersimpan');
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
});

test('a link is copied and pasted instead; one that is cut, altered or called off says which', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await saveStory(page);
  await open(page, '/pengaturan');
  const link = await offer(page);
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(page.getByText('Tautan disalin.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  const other = await takeAnother(browser);
  const field = other.getByRole('textbox', { name: 'Tempel tautan' });
  const paste = async (text: string) => {
    await field.fill(text);
    await other.getByRole('button', { name: 'Buka', exact: true }).click();
  };
  await open(other, '/pengaturan');
  await paste(link.slice(0, -3));
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/^Itu bukan tautan pindah yang utuh/);
  await expect(field).toHaveValue(link.slice(0, -3));
  await expectNoBarriers(other);

  const isA = link.at(-5) === 'A';
  await paste(`${link.slice(0, -5)}${isA ? 'B' : 'A'}${link.slice(-4)}`);
  await expect(other.getByText(/^Isinya tidak terbuka: kunci di tautan ini salah/)).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(other).toHaveURL(/\/pindah$/);

  await paste(`https://berita.example/pindah#${'A'.repeat(22)}.${'A'.repeat(22)}`);
  await expect(other.getByText(/^Tautan ini tidak dikenal di sini/)).toBeVisible();

  await paste(link);
  await expect(add(other)).toBeVisible();
  await other.getByRole('button', { name: 'Tidak jadi' }).click();
  await expect(field).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();

  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(page.getByText('Dibatalkan. Tautan itu tidak berlaku lagi.')).toBeVisible();
  await expect(start(page)).toBeFocused();
  await paste(link);
  await expect(other.getByText(/^Tautan ini sudah dipakai atau dibatalkan/)).toBeVisible();
});

test('a network that breaks on the way loses nothing and doubles nothing', async ({
  page,
  browser,
  expected,
}) => {
  expected.error(/ERR_FAILED/);
  await saveStory(page);
  const laid: string[] = [];
  // The server takes it; the device hears of nothing, and sends it again.
  await page.route('**/api/handovers', async (route) => {
    laid.push(route.request().postData() ?? '');
    if (laid.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await open(page, '/pengaturan');
  await start(page).click();
  await expect(page.getByText(/^Tidak ada sambungan/)).toBeVisible();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(code(page)).toBeVisible();
  expect(laid).toHaveLength(2);
  expect(laid[1]).toBe(laid[0]);
  const link = await scan(page);

  const other = await takeAnother(browser);
  let isOff = true;
  await other.route('**/api/handovers/*', (route) => {
    const isEnd = route.request().method() === 'DELETE';
    return isOff || isEnd ? route.abort() : route.continue();
  });
  await open(other, link);
  await expect(other.getByText(/^Tidak ada sambungan/)).toBeVisible();
  isOff = false;
  await other.getByRole('button', { name: 'Coba lagi' }).click();
  await add(other).click();
  await expect(other.getByText('Yang baru di sini: 1 simpanan, 1 riwayat,')).toBeVisible();

  // That it was taken did not get through: the same again adds nothing twice.
  await other.unrouteAll();
  await other.goto('about:blank');
  await open(other, link);
  await add(other).click();
  await expect(other.getByText('Semuanya memang sudah ada di perangkat ini.')).toBeVisible();
});

test('a device with nothing to move says so, and a link says when its time is over', async ({
  page,
  browser,
}) => {
  await open(page, '/pengaturan');
  await start(page).click();
  await expect(page.getByText(/^Belum ada yang bisa dipindahkan/)).toBeVisible();
  await expect(code(page)).toHaveCount(0);

  await saveStory(page);
  await open(page, '/pengaturan');
  await page.clock.install();
  const link = await offer(page);
  await expect(page.getByText('Berlaku 14 menit lagi, untuk sekali pindah.')).toBeVisible();
  await page.clock.fastForward('14:00');
  await expect(page.getByText(/^Berlaku \d+ detik lagi/)).toBeVisible();
  await page.clock.fastForward('01:00');
  await expect(page.getByText(/^Waktunya habis/)).toBeVisible();
  await expect(code(page)).toHaveCount(0);
  await expect(start(page)).toBeFocused();

  const other = await takeAnother(browser);
  await other.route('**/api/handovers/*', (route) =>
    route.fulfill({
      status: 410,
      json: { code: 'handover_expired', message: 'Late.', requestId: 'satu' },
    }),
  );
  await open(other, link);
  await expect(
    other.getByText('Tautan ini sudah kedaluwarsa: hanya berlaku 15 menit.'),
  ).toBeVisible();
});
