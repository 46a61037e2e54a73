import { expect, type Page } from '@playwright/test';
import { expectNoBarriers } from '#tests/e2e/expect-no-barriers.ts';
import { open, openPainted, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

/** What the page looks like at this moment: paper, ink, and the size of a story's words in pixels. */
function looks(page: Page) {
  return page.evaluate(() => {
    const body = getComputedStyle(document.body);
    const words = document.querySelector('[class*="body"] > p') ?? document.body;
    return {
      paper: body.backgroundColor,
      ink: body.color,
      size: Number.parseFloat(getComputedStyle(words).fontSize),
      scheme: getComputedStyle(document.documentElement).colorScheme,
      frame: document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content,
      isHydrated: performance.getEntriesByName('hydrated').length > 0,
    };
  });
}

/** Opens an address and waits until what starts last, when the page is idle, has started. */
async function openForReading(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.waitForFunction(() => performance.getEntriesByName('reading').length > 0);
}

const sepia = { paper: 'rgb(247, 239, 223)', ink: 'rgb(46, 35, 24)', frame: '#f7efdf' };

test('a reader chooses how pages look; the next page has it before any script of ours runs', async ({
  page,
}) => {
  await open(page, sample.updated);
  const { size } = await looks(page);
  await page.getByRole('link', { name: 'Tampilan' }).click();
  const sheet = page.getByRole('dialog', { name: 'Tampilan' });
  await sheet.getByRole('radio', { name: 'Sepia' }).check();
  await sheet.getByRole('radio', { name: 'Besar', exact: true }).check();
  await expectNoBarriers(page);
  expect(await looks(page)).toMatchObject({ ...sepia, size: size * 1.3 });
  await sheet.getByRole('button', { name: 'Selesai' }).click();
  await expect(page.getByRole('link', { name: 'Tampilan' })).toBeFocused();

  // Of the next document no script arrives, as on a network that stalls after the first packet.
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.route('**/assets/*.js', () => {});
  await openPainted(page, sample.updated);
  const early = { ...sepia, size: size * 1.3, scheme: 'light', isHydrated: false };
  expect(await looks(page)).toEqual(early);
  await page.unrouteAll();

  await open(page, '/pengaturan');
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Kembalikan ke semula' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await looks(page)).toMatchObject({ paper: 'rgb(255, 255, 255)', frame: '#ffffff' });
});

test('keys lead through lists and stories, and rest while somebody types or has turned them off', {
  tag: '@desk',
}, async ({ page }) => {
  await openForReading(page, sample.section);
  const stories = page.locator('main :is(h2, h3) a');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(stories.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(stories.first()).toBeFocused();

  await page.keyboard.press('/');
  const field = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await expect(field).toBeFocused();
  await page.keyboard.type('kj?');
  await expect(field).toHaveValue('kj?');
  await page.goBack();
  await expect(stories.first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const words = page.locator('[data-story-text] > *');
  await expect(words.first()).toBeAttached();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(words.nth(1)).toBeFocused();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Pintasan papan ketik' });
  await expect(help).toBeVisible();
  await page.keyboard.press('j');
  await expectNoBarriers(page);
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(words.nth(1)).toBeFocused();
  await page.keyboard.press('j');
  await expect(words.nth(1)).toBeFocused();
});

test('pictures open large, one after another, and the way back closes them', async ({ page }) => {
  await openForReading(page, sample.withGallery);
  await page.locator('[data-story-text]').scrollIntoViewIfNeeded();
  const links = page.getByRole('link', { name: /Perbesar gambar/ });
  const second = links.nth(1);
  const total = await links.count();
  await second.scrollIntoViewIfNeeded();
  await second.focus();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog', { name: 'Gambar berita ini' });
  const caption = await page.locator('[data-story-text] figcaption').first().textContent();
  await expect(viewer).toContainText(caption?.slice(-12) ?? '');
  await expect(viewer.getByRole('group', { name: `2 dari ${total}` })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(viewer.getByRole('group', { name: `3 dari ${total}` })).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(second).toBeFocused();

  await second.click();
  await expect(viewer).toBeVisible();
  await page.goBack();
  await expect(viewer).toBeHidden();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(sample.withGallery);
});

/** Speech is the device's: this one says nothing, and ends a sentence when the journey says so. */
async function giveVoices(page: Page, langs: string[]): Promise<void> {
  await page.addInitScript((given) => {
    const voices = given.map((lang) => ({ lang, localService: true, name: lang }));
    class Utterance {
      onend = () => {};
      constructor(readonly text: string) {}
    }
    let spoken = new Utterance('');
    const speech = {
      getVoices: () => voices,
      addEventListener: () => {},
      cancel: () => {},
      speak: (utterance: Utterance) => {
        spoken = utterance;
      },
      finish: () => spoken.onend(),
      read: () => spoken.text,
    };
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, speech });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
  }, langs);
}

declare global {
  interface Window {
    speech: { finish: () => void; read: () => string };
  }
}

test('a story is read out, sentence by sentence, goes on where it was left, and another follows', async ({
  page,
}) => {
  await giveVoices(page, ['en-US', 'id-ID']);
  await openForReading(page, sample.tiktok);
  const said = () => page.evaluate(() => window.speech.read());
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join('|'));
  await page.getByRole('button', { name: 'Dengarkan' }).click();
  const dock = page.getByRole('region', { name: 'Pemutar suara' });
  await expect(dock).toContainText('Kalimat 1 dari');
  const first = await said();
  expect(first).not.toBe('');
  await expect.poll(marked).toBe(first);
  await page.evaluate(() => window.speech.finish());
  await expect(dock).toContainText('Kalimat 2 dari');
  await expect.poll(said).not.toBe(first);
  await dock.getByRole('combobox', { name: 'Kecepatan' }).selectOption('1.5');
  await dock.getByRole('button', { name: 'Jeda' }).click();
  await expectNoBarriers(page);
  const second = await said();

  await openForReading(page, sample.tiktok);
  await page.getByRole('button', { name: 'Dengarkan' }).click();
  await expect(dock).toContainText('Kalimat 2 dari');
  await expect.poll(said).toBe(second);
  await expect(dock.getByRole('combobox')).toHaveValue('1.5');
  await page.locator('main [data-weight="related"] a, aside a[href^="/artikel/"]').first().click();
  await expect(page.locator('[data-story-text] > p').first()).toBeVisible();
  await page.getByRole('button', { name: 'Dengarkan' }).click();
  await expect(dock).toContainText('1 berita dalam antrean');
  await dock.getByRole('button', { name: 'Berita berikutnya' }).click();
  await expect(dock).toContainText('Kalimat 1 dari');
  await expect.poll(marked).toBe(await said());
  await dock.getByRole('button', { name: 'Tutup' }).click();
  expect(await marked()).toBe('');
});

test('where nothing may be kept and no voice is Indonesian nothing fails, and a passage is shared by its link', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await giveVoices(page, ['en-US']);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/pengaturan');
  const dark = page.getByRole('radio', { name: 'Gelap' });
  await dark.check();
  await expect(dark).toBeChecked();
  await page.emulateMedia({ forcedColors: 'none' });
  expect((await looks(page)).paper).toBe('rgb(18, 20, 23)');

  await openForReading(page, sample.tiktok);
  expect((await looks(page)).paper).toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'Dengarkan' }).click();
  await expect(page.getByRole('region', { name: 'Pemutar suara' })).toContainText(
    'tidak punya suara bahasa Indonesia',
  );
  await page.getByRole('button', { name: 'Tutup' }).click();

  const passage = await page.evaluate(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    const paragraph = document.querySelectorAll('[data-story-text] > p')[1];
    if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString() ?? '';
  });
  await page.getByRole('button', { name: 'Bagikan kutipan' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'disalin' })).toBeVisible();
  const [quote = '', link = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split(
    '\n',
  );
  expect(quote).toBe(`“${passage}”`);
  expect(link).toMatch(/\/artikel\/microsoft-gagal.*#:~:text=./);
});
