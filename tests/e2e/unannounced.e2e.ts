import { expect, type Page } from '@playwright/test';
import { openPainted, test } from '#tests/e2e/fixtures.ts';
import { sample } from '#tests/e2e/sample.ts';

// What every journey watches for, shown by journeys that must fail.
const troubles: Record<string, (page: Page) => Promise<unknown>> = {
  'logs an error': (page) => page.evaluate('console.error("unannounced")'),
  'throws an error': (page) =>
    Promise.all([
      page.waitForEvent('pageerror'),
      page.evaluate(() => void setTimeout(() => Promise.reject(new Error('unannounced')))),
    ]),
  'breaks the content security policy': (page) =>
    page.evaluate(() => document.body.setAttribute('style', 'color: red')),
  'asks another site': (page) =>
    Promise.all([
      page.waitForEvent('requestfailed'),
      page.evaluate(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.src = 'https://www.youtube-nocookie.com/';
      }),
    ]),
};

for (const [name, cause] of Object.entries(troubles)) {
  test(`a journey fails when a page unexpectedly ${name}`, async ({ page, expected }) => {
    test.fail();
    // The last two are logged as well: the failure must come from what the name says.
    if (!/error/.test(name)) expected.error(/./);
    await openPainted(page, sample.popular);
    await cause(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
