// What `npm run screenshots` takes: an address, the device, and what is in the picture when it is right.

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1.5,
  isMobile: true,
  hasTouch: true,
};
const desk = { viewport: { width: 1280, height: 800 } };

const story = '/artikel/microsoft-gagal-beli-tiktok-oracle-jadi-mitra';
const talk = '/artikel/mengapa-baterai-ponsel-menua';

const shown = (locator) => locator.first().waitFor();

/** Brings what a picture is about to the top of the screen, with a little air. */
const toTop = (locator) =>
  locator.first().evaluate((element) => {
    scrollTo(0, scrollY + element.getBoundingClientRect().top - 24);
  });

async function toConversation(page) {
  const section = page.getByRole('region', { name: /^Komentar/ });
  await section.scrollIntoViewIfNeeded();
  await shown(section.getByRole('article'));
  await toTop(section.getByRole('group', { name: 'Urutkan komentar' }));
}

async function toSuggestions(page) {
  await page.getByRole('combobox', { name: 'Kata yang dicari' }).pressSequentially('tiktok');
  await shown(page.getByRole('option'));
  await shown(page.locator('main ol > li'));
}

async function toRelated(page) {
  const heading = page.getByRole('heading', { name: 'Berita Terkait' });
  await heading.scrollIntoViewIfNeeded();
  await toTop(heading);
}

async function toSheet(page) {
  await page.getByRole('link', { name: 'Tampilan' }).click();
  const sheet = page.getByRole('dialog', { name: 'Tampilan' });
  await sheet.getByRole('radio', { name: 'Sepia' }).check();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'sepia');
}

/** Two stories are saved by somebody who has read them. */
async function saveTwo(page, { open }) {
  for (const path of [talk, story]) {
    await open(path);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await shown(page.getByRole('button', { name: 'Tersimpan', exact: true }));
    await page.waitForFunction(async () => (await caches.keys()).includes('saved'));
  }
}

/** The worker has taken over and keeps what is read, then the network goes. */
async function readThenLoseNetwork(page, { open, loseNetwork }) {
  await open('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const path of [talk, story]) {
    await open(path);
    const answer = path.replace('/artikel/', '/api/articles/');
    await page.waitForFunction(async (kept) => (await caches.match(kept)) !== undefined, answer);
  }
  await loseNetwork();
}

const toKept = (page) =>
  shown(page.getByRole('region', { name: 'Bisa dibaca sekarang' }).getByRole('link'));

/** In the order of the page. A shot without `scheme` is taken by day. */
export const shots = [
  { name: 'front-phone', path: '/', device: phone, caption: 'The front page on a phone.' },
  {
    name: 'front-phone-dark',
    path: '/',
    device: phone,
    scheme: 'dark',
    caption: 'The same at night, as the device asks for.',
  },
  { name: 'front-desk', path: '/', device: desk, caption: 'The front page on a desk.' },
  {
    name: 'article-phone',
    path: story,
    device: phone,
    caption: 'A story: who, when, how long, and ways to keep and share it.',
  },
  {
    name: 'article-desk',
    path: story,
    device: desk,
    scheme: 'dark',
    caption: 'The same story on a desk, at night.',
  },
  {
    name: 'article-sepia',
    path: story,
    device: phone,
    arrange: toSheet,
    caption:
      'The reader’s look: the sheet stands over the story and changes it at once; here sepia.',
  },
  {
    name: 'conversation-phone',
    path: talk,
    device: phone,
    arrange: toConversation,
    caption: 'The conversation under a story.',
  },
  {
    name: 'conversation-desk',
    path: talk,
    device: desk,
    arrange: toConversation,
    caption: 'The conversation on a desk.',
  },
  {
    name: 'search-phone',
    path: '/cari',
    device: phone,
    arrange: toSuggestions,
    caption: 'A search while it is typed: suggestions first, hits beneath.',
  },
  {
    name: 'related-phone',
    path: story,
    device: phone,
    arrange: toRelated,
    caption: 'What a story leads to, each with its reason.',
  },
  {
    name: 'settings-phone',
    path: '/pengaturan',
    device: phone,
    caption: 'Settings: how pages look, and how one moves.',
  },
  {
    name: 'saved-phone',
    path: '/tersimpan',
    device: phone,
    before: saveTwo,
    caption: 'What is saved on the device.',
  },
  {
    name: 'english-desk',
    path: `/en${story}`,
    device: desk,
    caption: 'The interface in English; the story stays in the language it was written in.',
  },
  {
    name: 'moderation-desk',
    path: '/moderasi',
    device: desk,
    isStaff: true,
    caption: 'The moderators’ queue, worked by keys.',
  },
  {
    name: 'offline-phone',
    path: '/kanal/gim',
    device: phone,
    before: readThenLoseNetwork,
    arrange: toKept,
    caption: 'Without a network: what was read opens again, and the page says which.',
  },
];
