import { expect, type Page } from '@playwright/test';
import { gate, openConversation } from '#tests/e2e/conversation.ts';
import { hydrated, open, openPainted, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

/** What is wider than the screen: the page itself, and the elements that make it so. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isClipped = (element: Element): boolean => {
      const parent = element.parentElement;
      if (parent === null || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || isClipped(parent);
    };
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !isClipped(element),
    );
    return [
      `${scrollWidth} px`,
      ...wide.slice(0, 6).map((element) => element.outerHTML.slice(0, 90)),
    ];
  });
}

const pages = [
  '/',
  sample.section,
  sample.topic,
  sample.author,
  sample.popular,
  sample.tiktok,
  sample.updated,
  sample.withTable,
  sample.withCode,
  sample.withGallery,
  sample.withVideo,
  sample.withLongHeadline,
  sample.withoutPicture,
  `${sample.withTalk}?komentar=semua`,
  '/entah/apa',
];

test('nothing is wider than 320 px, nor than a phone with text at twice its size', async ({
  page,
  expected,
}) => {
  test.slow();
  expected.error(/status of 404/);
  for (const path of pages) {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPainted(page, path);
    expect.soft(await findOverflow(page), path).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await findOverflow(page), `${path} at 200 %`).toEqual([]);
  }
});

test.describe('at a zoom of 200 %', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  test('a desktop page fits and still answers', { tag: '@desk' }, async ({ page }) => {
    for (const path of ['/', sample.tiktok, sample.withTable]) {
      await openPainted(page, path);
      expect.soft(await findOverflow(page), path).toEqual([]);
    }
    await hydrated(page);
    const name = page.getByRole('link', { name: 'Beranda URtech' });
    await name.click();
    await expect(page).toHaveURL('/');
  });
});

test('wide tables and code scroll inside themselves, by keyboard as well', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { path, name } of [
    { path: sample.withTable, name: 'Tabel, bisa digeser' },
    { path: sample.withCode, name: 'Kode, bisa digeser' },
  ]) {
    await openPainted(page, path);
    const scrollers = page.getByRole('region', { name });
    const widths = await scrollers.evaluateAll((all) =>
      all.map((element) => element.scrollWidth - element.clientWidth),
    );
    const wide = scrollers.nth(widths.indexOf(Math.max(...widths)));
    expect(Math.max(...widths), path).toBeGreaterThan(0);
    await wide.focus();
    await hydrated(page);
    await expect(wide, 'hydration takes no focus away').toBeFocused();
    // Chromium drops a key that falls between two frames of a page still being laid out.
    await expect(async () => {
      await page.keyboard.press('ArrowRight');
      expect(await wide.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    }).toPass();
  }
});

/** https://wicg.github.io/layout-instability/: not yet among TypeScript's own types. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

type Shift = { value: number; of: string };

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** Every shift of the layout that no tap or key explains, from the first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent,
        );
        window.shifts.push({ value: entry.value, of: moved.join(' | ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => window.shifts);
}

/**
 * Reads a page from top to bottom, waiting at each half of a screen for what is on its way there:
 * pictures, and a conversation for which only the room is kept.
 */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isInView = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const listAwaited = () => [
      ...[...document.querySelectorAll('[data-settled="false"]')].filter(isInView),
      ...[...document.images].filter((image) => isInView(image) && !image.complete),
    ];
    const settle = async () => {
      for (const started = Date.now(); listAwaited().length > 0; await frame()) {
        if (Date.now() - started < 60_000) continue;
        throw new Error(`Never came: ${listAwaited().map(({ outerHTML }) => outerHTML)}`);
      }
    };
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      await frame();
      await settle();
      await frame();
    }
  });
}

for (const [name, path] of [
  ['front page', '/'],
  ['story', sample.withTalk],
  ['story with a gallery', sample.withGallery],
] as const) {
  test(`nothing moves on a ${name} while it loads and is read`, { tag: '@both' }, async ({
    page,
    expected,
  }) => {
    // Its own letters are the next test's matter: they come before the first paint, or late, or never.
    expected.error(/ERR_FAILED.*woff2/);
    await page.route('**/*.woff2', (route) => route.abort());
    const readShifts = await watchShifts(page);
    await page.goto(path);
    await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
    await readThrough(page);
    expect(await readShifts()).toEqual([]);
  });
}

test('letters that come late move next to nothing', { tag: '@both' }, async ({ page }) => {
  const readShifts = await watchShifts(page);
  for (const path of ['/', sample.withTalk, sample.section]) {
    const held = gate();
    await page.route('**/*.woff2', async (route) => {
      await held.opened;
      await route.continue();
    });
    await openPainted(page, path);
    held.open();
    await page.evaluate(() => document.fonts.ready);
    await hydrated(page);
    const values = (await readShifts()).map(({ value }) => value);
    expect(
      values.reduce((sum, value) => sum + value, 0),
      path,
    ).toBeLessThan(0.01);
    await page.unroute('**/*.woff2');
  }
});

/** Controls smaller than 24 px either way. Links within text, headlines too, axe measures with their room. */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, summary, input, textarea, header a, nav a, footer nav a, [role="group"] a',
    );
    return [...controls].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isSeen = control.checkVisibility({ visibilityProperty: true });
      if (!isSeen || (width >= 24 && height >= 24)) return [];
      return [`${width} × ${height}: ${control.outerHTML.slice(0, 100)}`];
    });
  });
}

test('every control is large enough for a finger', { tag: '@both' }, async ({ page }) => {
  for (const path of ['/', sample.section, sample.popular]) {
    await openPainted(page, path);
    expect.soft(await findSmallTargets(page), path).toEqual([]);
  }
  await openConversation(page, sample.withTalk);
  expect.soft(await findSmallTargets(page), 'story with comments').toEqual([]);
});

test('print keeps the story and leaves the rest out', { tag: '@desk' }, async ({ page }) => {
  await open(page, sample.tiktok);
  await page.emulateMedia({ media: 'print' });
  const article = page.locator('main article').first();
  for (const kept of [
    article.getByRole('heading', { level: 1 }),
    article.getByText('Ratna Wulandari').first(),
    article.getByText('Senin, 14 September 2020 09.51'),
    article.getByText(/^Sumber gambar:/).locator('..'),
    article.getByText(/Perebutan bisnis TikTok/),
    article.getByText(/https:\/\/urtech\.example\/artikel\/microsoft/),
  ]) {
    await expect(kept).toBeVisible();
  }
  for (const left of [
    page.getByRole('navigation', { name: 'Kanal', exact: true }),
    page.getByRole('link', { name: 'Bagikan ke WhatsApp' }).first(),
    page.getByRole('heading', { name: 'Berita Terkait' }),
    page.getByRole('heading', { name: /^Komentar/ }),
    page.getByRole('contentinfo'),
  ]) {
    await expect(left).toBeHidden();
  }
});
