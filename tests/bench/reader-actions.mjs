// What readers do, in the order in which somebody would. Each action has a name, what must be in sight
// first, the deed itself, and what is there when it is done, so that the frame with it was measured.

const gallery = '/artikel/dari-simpul-kampus-ke-domain-id-riwayat-internet-indonesia';
const talk = '/artikel/mengapa-baterai-ponsel-menua';

const shown = (locator) => () => locator.first().waitFor();
const gone = (locator) => () => locator.first().waitFor({ state: 'hidden' });

const tap = (name, locator, done) => ({
  name,
  target: locator.first(),
  act: () => locator.first().tap(),
  done,
});
const press = (name, page, key, done) => ({ name, act: () => page.keyboard.press(key), done });
const type = (name, locator, text, done) => ({
  name,
  target: locator.first(),
  act: () => locator.first().pressSequentially(text),
  done,
});

const named = (page, role, name) => page.getByRole(role, { name, exact: typeof name === 'string' });
const isFocused = (page, selector) => () =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

function older(page) {
  const link = named(page, 'link', 'Berita lebih lama').first();
  let shownBefore = 0;
  const count = () => document.querySelectorAll('main :is(h2, h3) a').length;
  return {
    name: 'older stories',
    target: link,
    act: async () => {
      shownBefore = await page.evaluate(count);
      await link.tap();
    },
    done: () =>
      page.waitForFunction(
        (before) => document.querySelectorAll('main :is(h2, h3) a').length > before,
        shownBefore,
      ),
  };
}

function lists(page) {
  const stories = page.locator('main :is(h2, h3) a[href^="/artikel/"]');
  const section = named(
    page.getByRole('navigation', { name: 'Kanal' }).first(),
    'link',
    'Aplikasi',
  );
  const title = page.getByRole('heading', { level: 1, name: 'Aplikasi' });
  const follow = named(page, 'button', /^Ikuti /);
  return [
    press('key j: to the next story', page, 'j', isFocused(page, 'main :is(h2, h3) a')),
    press('key ?: show the keys', page, '?', shown(named(page, 'dialog', 'Pintasan papan ketik'))),
    press('Esc: close the keys', page, 'Escape', gone(page.getByRole('dialog'))),
    older(page),
    tap('turn to a section', section, shown(title)),
    tap('open a story from the list', stories.nth(1), shown(page.locator('[data-story-text] > p'))),
    { name: 'back to the list', act: () => page.goBack(), done: shown(title) },
    tap('follow a section', follow, shown(named(page, 'button', /^Diikuti /))),
    tap(
      'to the front page',
      named(page, 'link', 'Beranda URtech'),
      shown(named(page, 'region', 'Terkini')),
    ),
  ];
}

function story(page) {
  const share = page.getByRole('group', { name: 'Bagikan', exact: true });
  const look = page.getByRole('dialog', { name: 'Tampilan' });
  const viewer = page.getByRole('dialog', { name: 'Gambar berita ini' });
  const place = (index) => shown(viewer.getByRole('group', { name: new RegExp(`^${index} dari`) }));
  const pictures = named(page, 'link', /Perbesar gambar/);
  const themeIs = (name) => () =>
    page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, name);
  return [
    tap('save a story', named(page, 'button', 'Simpan'), shown(named(page, 'button', 'Tersimpan'))),
    tap('open the share menu', share.locator('summary'), shown(named(share, 'link', /Telegram/))),
    tap(
      'copy the address',
      named(share, 'button', 'Salin tautan'),
      shown(share.getByText('Tautan disalin')),
    ),
    tap('open the reading settings', named(page, 'link', 'Tampilan'), shown(look)),
    tap('larger words', named(look, 'radio', 'Besar'), shown(look)),
    tap('dark theme', named(look, 'radio', 'Gelap'), themeIs('dark')),
    tap('close the settings', named(look, 'button', 'Selesai'), gone(look)),
    tap('open a picture', pictures.nth(1), place(2)),
    press('the next picture', page, 'ArrowRight', place(3)),
    tap('close the picture', named(viewer, 'button', 'Tutup'), gone(viewer)),
    tap(
      'turn to English',
      named(page, 'link', 'English'),
      shown(named(page, 'heading', 'Related stories')),
    ),
    tap(
      'open a related story',
      page.locator('main [data-weight="related"] a, aside a[href*="/artikel/"]'),
      () => page.waitForFunction((path) => !location.pathname.endsWith(path), gallery),
    ),
  ];
}

function conversation(page) {
  const section = page.getByRole('region', { name: /^Komentar/ });
  const field = (name) => section.getByRole('textbox', { name, exact: true });
  const others = section.getByRole('article');
  const likes = { name: /^Suka komentar/ };
  const like = others.getByRole('button', { ...likes, pressed: false });
  const text = 'Baterai saya sudah tiga tahun.';
  const holds = (name, value) => () =>
    field(name)
      .first()
      .evaluate((element, wanted) => {
        if (element.value !== wanted) throw new Error(`the field holds ${element.value}`);
      }, value);
  return [
    tap(
      'order comments',
      named(section, 'button', 'Terlama'),
      shown(section.locator('button[aria-pressed=true]', { hasText: 'Terlama' })),
    ),
    tap('like a comment', like, shown(others.getByRole('button', { ...likes, pressed: true }))),
    tap('open a reply form', named(others, 'button', /^Balas komentar/), shown(field('Balasan'))),
    tap('close it', named(section, 'button', 'Batal'), gone(field('Balasan'))),
    tap(
      'more about a comment',
      named(others, 'button', /^Lainnya untuk/),
      shown(named(section, 'button', /^Laporkan/)),
    ),
    tap('open the report', named(section, 'button', /^Laporkan/), shown(page.getByRole('dialog'))),
    press('close the report', page, 'Escape', gone(page.getByRole('dialog'))),
    type('write a name', field('Nama'), 'Wulan', holds('Nama', 'Wulan')),
    type('write a comment', field('Komentar'), text, holds('Komentar', text)),
    tap(
      'send it',
      named(section, 'button', 'Kirim komentar'),
      shown(others.filter({ hasText: text })),
    ),
  ];
}

function search(page) {
  const field = page.getByRole('combobox', { name: 'Kata yang dicari' });
  const option = page
    .getByRole('listbox', { name: 'Saran' })
    .getByRole('option', { name: 'TikTok', exact: true });
  const hits = page.locator('main ol > li');
  return [
    tap(
      'open the search',
      page.getByRole('banner').getByRole('link', { name: 'Cari' }),
      shown(field),
    ),
    type('type words to search', field, 'tikt', shown(option)),
    tap('choose a suggestion', option, shown(named(page, 'heading', /TikTok/).first())),
    tap(
      'back to the search',
      page.getByRole('banner').getByRole('link', { name: 'Cari' }),
      shown(field),
    ),
    type('type other words', field, 'aplikasi', shown(hits)),
    press('ask for all that is found', page, 'Enter', shown(hits)),
  ];
}

/** What one visit does, from which address. Each starts in a browser that has seen nothing yet. */
export const journeys = [
  { path: '/', listActions: lists },
  { path: gallery, listActions: story },
  { path: `${talk}#komentar`, listActions: conversation },
  { path: '/terpopuler', listActions: search },
];
