import { type BrowserContext, expect, test } from '@playwright/test';
import { hydrated } from '#tests/e2e/fixtures.ts';
import { type HostileNewsroom, mark, openHostileNewsroom } from '#tests/e2e/hostile-newsroom.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let newsroom: HostileNewsroom;
test.beforeAll(async () => {
  // A new database and an import, on whatever machine this is.
  test.setTimeout(300_000);
  newsroom = await openHostileNewsroom();
});
test.afterAll(() => newsroom?.close());

/** Notes whatever an attack could bring about: a script, a dialog, a request, a breach of the policy. */
async function watch(context: BrowserContext): Promise<string[]> {
  const happened: string[] = [];
  const note = (what: string) => happened.push(what);
  await context.exposeFunction('noteAttack', note);
  await context.addInitScript(() => {
    const told = (what: string) => {
      Reflect.get(window, 'noteAttack')(what);
      return null;
    };
    for (const name of ['alert', 'confirm', 'prompt']) {
      Object.defineProperty(window, name, { value: () => told(`${name} was called`) });
    }
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      told(`${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== newsroom.origin && protocol !== 'data:') note(`request ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`error: ${error.error().message}`));
  return happened;
}

/** Takes the policy off every page, so that only what is in the page can protect it. */
async function removePolicy(context: BrowserContext): Promise<void> {
  await context.route('**/artikel/**', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
}

/** Touches all that stands in the story's text, as a reader's pointer, finger and keyboard would. */
function touchEverything(): string[] {
  const troubles: string[] = [];
  const body = document.querySelector('main article') ?? document.body;
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of element.attributes) if (name.startsWith('on')) troubles.push(name);
    if (element instanceof HTMLAnchorElement) {
      const isSafe = ['http:', 'https:', 'mailto:'].includes(element.protocol);
      if (!isSafe) troubles.push(element.href);
      element.addEventListener('click', (event) => event.preventDefault());
    }
    const isControl = element.closest('button, form') !== null;
    for (const type of ['mouseover', 'pointerdown', 'focus', ...(isControl ? [] : ['click'])]) {
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
  }
  const forbidden =
    'main script, main style, main iframe, main object, main embed, main base, base';
  for (const element of document.querySelectorAll(forbidden)) troubles.push(element.outerHTML);
  for (const name of ['cookie', 'location', 'body', 'forms', 'currentScript'] as const) {
    if (document[name] instanceof Element && name !== 'body') troubles.push(`document.${name}`);
  }
  return troubles;
}

for (const hasPolicy of [true, false]) {
  const circumstances = hasPolicy ? 'as it is served' : 'without its Content-Security-Policy';

  test(`nothing of an attack runs in a story, ${circumstances}`, async ({ context, page }) => {
    const happened = await watch(context);
    if (!hasPolicy) await removePolicy(context);
    for (const { path, family, marks } of newsroom.stories) {
      await test.step(`${family} ${path}`, async () => {
        const response = await page.goto(newsroom.origin + path, { waitUntil: 'load' });
        expect(response?.status()).toBe(200);
        expect('content-security-policy' in (response?.headers() ?? {})).toBe(hasPolicy);
        await hydrated(page);
        expect(await page.evaluate(touchEverything)).toEqual([]);
        if (marks !== undefined) {
          await expect(page.getByText(mark, { exact: true })).toHaveCount(marks);
        }
        expect(happened).toEqual([]);
      });
    }
  });
}

test('the watch sees a script, a request and a breach when there is one', async ({
  context,
  page,
}) => {
  const happened = await watch(context);
  const [story] = newsroom.stories;
  const markup = '<script>alert(1)</script><img src="https://jahat.example/x.png">';
  await context.route('**/artikel/**', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    if (route.request().url().endsWith('?tanpa')) delete headers['content-security-policy'];
    await route.fulfill({ response, headers, body: (await response.text()) + markup });
  });
  await page.goto(`${newsroom.origin}${story?.path}?tanpa`);
  await expect.poll(() => happened).toContain('alert was called');
  expect(happened).toContain('request https://jahat.example/x.png');
  await page.goto(`${newsroom.origin}${story?.path}`);
  await expect.poll(() => happened.filter((what) => /^script-src/.test(what))).not.toEqual([]);
});
