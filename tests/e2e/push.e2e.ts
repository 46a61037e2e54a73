import { expect, type Page, type Worker } from '@playwright/test';
import { open, test } from '#tests/e2e/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** A push service that this machine cannot reach: the browser's side of it, as far as a page sees it. */
async function standInForPushService(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let subscription: unknown = null;
    const key = `B${'A'.repeat(86)}`;
    const endpoint = `https://push.example/${crypto.randomUUID()}`;
    const subscribe = async (options: { applicationServerKey: string }) => {
      subscription = {
        endpoint,
        options,
        toJSON: () => ({ endpoint, keys: { p256dh: key, auth: 'A'.repeat(22) } }),
        unsubscribe: async () => {
          subscription = null;
          return true;
        },
      };
      return subscription;
    };
    Object.assign(PushManager.prototype, { subscribe, getSubscription: async () => subscription });
  });
}

/**
 * Hands the service worker a message, as the browser does with what it has opened.
 * @returns what it shows, of which a browser without a screen keeps no list
 */
async function deliver(worker: Worker, message: object): Promise<unknown[]> {
  return worker.evaluate((text) => {
    const shown: unknown[] = [];
    const registration: object = Reflect.get(globalThis, 'registration');
    const showNotification = async (title: string) => void shown.push(title);
    Object.defineProperty(registration, 'showNotification', { value: showNotification });
    const event: Event = Reflect.construct(Reflect.get(globalThis, 'PushEvent'), [
      'push',
      { data: text },
    ]);
    dispatchEvent(event);
    return shown;
  }, JSON.stringify(message));
}

test('a reader chooses to be told by the browser, is told, and ends it', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['notifications'], { origin: baseURL ?? '' });
  await standInForPushService(page);
  await open(page, '/profil');
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
    )
    .toBe('activated');
  await page.reload();
  const choice = page.getByRole('checkbox', { name: 'Kabari saya di peramban ini' });
  await expect(choice).not.toBeChecked();
  const asked = (method: string) =>
    page.waitForResponse(
      (answer) =>
        answer.url().endsWith('/api/push-subscription') && answer.request().method() === method,
    );

  const begun = asked('PUT');
  await choice.click();
  expect((await begun).status()).toBe(200);
  await expect(choice).toBeChecked();
  await expect(page.getByText('Peramban ini akan mengabari Anda.')).toBeVisible();

  const title = 'Budi membalas komentar Anda';
  const message = {
    title,
    body: 'Judul',
    path: '/artikel/satu#komentar-1',
    tag: 'utas',
    lang: 'id',
  };
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('no service worker');
  expect(await deliver(worker, message)).toEqual([title]);

  const ended = asked('DELETE');
  await choice.click();
  expect((await ended).status()).toBe(200);
  await expect(choice).not.toBeChecked();
  await expect(page.getByText('Pemberitahuan di peramban ini dimatikan.')).toBeVisible();
});
