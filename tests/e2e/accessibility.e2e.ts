import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { openConversation, stateOf, write } from '#tests/e2e/conversation.ts';
import { hydrated, open, sectionLink, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const everything = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] satisfies axe.TagValue[];

/** What axe-core finds on the page as it stands, one line for each element. */
async function findBarriers(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run({ runOnly: only });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
    );
  }, runOnly);
}

/** Every rule on the page as it is; in the dark, where only colours differ, their contrast. */
async function expectNoBarriers(page: Page): Promise<void> {
  expect.soft(await findBarriers(page, { type: 'tag', values: everything })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = await findBarriers(page, { type: 'rule', values: ['color-contrast'] });
  expect.soft(contrast, 'dark').toEqual([]);
}

// Several pages to a journey: a browser that has fetched the code once opens the next in half the time.
for (const [name, paths] of Object.entries({
  lists: ['/', sample.section, sample.topic, sample.author, sample.popular],
  search: ['/cari', '/cari?q=tehnologi%20aplikasi', '/cari?q=zzzqqq'],
  stories: [sample.updated, sample.withTable, sample.withGallery, sample.withVideo],
})) {
  test(`axe finds no barrier: ${name}`, { tag: '@both' }, async ({ page }) => {
    test.slow();
    for (const path of paths) {
      await test.step(path, async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        await open(page, path);
        await expectNoBarriers(page);
      });
    }
  });
}

test('axe finds no barrier: opened comments with errors and a reply form', {
  tag: '@both',
}, async ({ page }) => {
  const { form, section } = await openConversation(page, sample.withTalk);
  await section
    .getByRole('button', { name: /^Balas komentar/ })
    .first()
    .click();
  await form.send.click();
  await expect(form.name).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('group', { name: 'Bagikan', exact: true }).locator('summary').click();
  await expectNoBarriers(page);
});

test('axe finds no barrier: a waiting comment, its editor, open actions and the report', {
  tag: '@both',
}, async ({ page, context, expected }) => {
  expected.error(/ERR_INTERNET_DISCONNECTED/);
  const { form, comments } = await openConversation(page, sample.withTalk);
  await expect(comments.first()).toBeVisible();
  await context.setOffline(true);
  await write(form, 'Wulan', '> dikutip\n\nMenunggu.');
  const mine = comments.filter({ hasText: 'Menunggu.' });
  await expect(mine).toContainText('Menunggu jaringan');
  await comments
    .nth(1)
    .getByRole('button', { name: /^Lainnya untuk/ })
    .click();
  await expectNoBarriers(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await stateOf(mine).edit.click();
  await comments
    .nth(1)
    .getByRole('button', { name: /^Laporkan/ })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarriers(page);
});

test('axe finds no barrier: unknown address', { tag: '@both' }, async ({ page, expected }) => {
  expected.error(/status of 404/);
  await page.goto('/entah/apa', { waitUntil: 'domcontentloaded' });
  await hydrated(page);
  await expectNoBarriers(page);
});

test('axe finds no barrier: failing server', { tag: '@both' }, async ({ page, expected }) => {
  expected.error(/status of 500|ApiError/);
  await page.route('**/api/popular*', (route) =>
    route.fulfill({ status: 500, json: { code: 'internal', message: '', requestId: 'r-1' } }),
  );
  await open(page, sample.section);
  await sectionLink(page, 'Terpopuler').click();
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
  await expectNoBarriers(page);
});

test('axe finds a barrier where there is one', async ({ page }) => {
  await open(page, sample.section);
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('color', 'rgb(230 230 230)');
    document.documentElement.removeAttribute('lang');
  });
  const found = await findBarriers(page, { type: 'tag', values: everything });
  expect(found.map((line) => line.split(':')[0]).sort()).toEqual([
    'color-contrast',
    'html-has-lang',
  ]);
});
