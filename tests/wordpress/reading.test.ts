import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from '#src/server/setup/ensure-built.mjs';
import { runBuilt, startBuiltServer } from '#tests/support/built-server.ts';
import { ensureBrowser } from '#tests/support/ensure-browser.mjs';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { describeWithWordPress, wordpress } from '#tests/wordpress/given-wordpress.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = lastingFolder();
const secret = 'rahasia-dari-redaksi';

describeWithWordPress('a reader of a newsroom that writes in WordPress', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startBuiltServer>>;
  let env: Record<string, string>;
  beforeAll(async () => {
    ensureBuilt(root);
    env = {
      DATA_DIR: await folder,
      LOG_LEVEL: 'warn',
      IMPORT_SOURCES: `wordpress=${wordpress.origin}`,
      IMPORT_SECRET: secret,
      IMPORT_ALLOW_HOSTS: '127.0.0.1',
    };
    browser = await chromium.launch({
      executablePath: ensureBrowser(root),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      ],
    });
    server = await startBuiltServer(env);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await wordpress.cleanUp();
  });

  /** A webhook of WordPress, sent until the import before it is done. */
  const callWebhook = () =>
    expect
      .poll(
        async () => {
          const headers = { authorization: `Bearer ${secret}` };
          const url = `${server.origin}/api/import/wordpress`;
          return (await fetch(url, { method: 'POST', headers })).status;
        },
        { timeout: 60_000 },
      )
      .toBe(202);

  const untilAnswers = (slug: string, status: number) =>
    expect
      .poll(async () => (await fetch(`${server.origin}/artikel/${slug}`)).status, {
        timeout: 90_000,
      })
      .toBe(status);

  async function open(slug: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/artikel/${slug}`);
    return page;
  }

  it('reads a post with its picture, its blocks and its conversation, and asks WordPress nothing', async () => {
    await untilAnswers('teks', 200);
    // The conversation comes in after the posts.
    await expect
      .poll(
        async () => {
          const answer = await fetch(`${server.origin}/api/articles/teks`);
          return Reflect.get(Object(await answer.json()), 'commentCount');
        },
        { timeout: 60_000 },
      )
      .toBe(3);
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(`${server.origin}/artikel/teks`);
    await page.getByRole('heading', { level: 1, name: 'Semua “teks” & gaya' }).waitFor();
    await page.getByText('Paragraf pertama dengan tebal').waitFor();
    await page.getByRole('cell', { name: '2.500.000' }).waitFor();
    const picture = page.getByRole('img', { name: 'Gambar lebar' });
    const width = (image: SVGElement | HTMLElement) => Reflect.get(image, 'naturalWidth');
    await expect.poll(() => picture.evaluate(width), { timeout: 30_000 }).toBeGreaterThan(0);
    const conversation = page.getByRole('region', { name: /^Komentar/ });
    await conversation.scrollIntoViewIfNeeded();
    for (const words of ['Komentar pertama & tautan', 'Balasan atas balasan']) {
      await conversation.getByText(words).waitFor();
    }
    expect(new Set(asked.filter((origin) => origin.startsWith('http')))).toEqual(
      new Set([server.origin]),
    );
    await page.close();
  }, 240_000);

  it('sees a change once the webhook told of it, also at the old address', async () => {
    const id = await wordpress.post({ post_title: 'Kabar semula', post_name: 'kabar-semula' });
    await callWebhook();
    await untilAnswers('kabar-semula', 200);
    await wordpress.call('newsroom_change', id, {
      post_title: 'Kabar kemudian',
      post_name: 'kabar-kemudian',
      post_content: '<p>Diperbarui redaksi.</p>',
    });
    await callWebhook();
    await untilAnswers('kabar-kemudian', 200);
    const page = await open('kabar-semula');
    expect(new URL(page.url()).pathname).toBe('/artikel/kabar-kemudian');
    await page.getByRole('heading', { level: 1, name: 'Kabar kemudian' }).waitFor();
    await page.getByText('Diperbarui redaksi.').last().waitFor();
    await page.close();
  }, 240_000);

  it('no longer finds what was deleted there, after a sweep', async () => {
    const id = await wordpress.post({ post_title: 'Sebentar', post_name: 'sebentar' });
    await callWebhook();
    await untilAnswers('sebentar', 200);
    await wordpress.call('wp_delete_post', id, true);
    await server.stop();
    const said = await runBuilt('import', ['wordpress', wordpress.origin, '--sweep'], env);
    expect(said).toContain('1 removed');
    server = await startBuiltServer(env);
    const page = await open('sebentar');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('Sebentar').count()).toBe(0);
    await untilAnswers('sebentar', 404);
    await page.close();
  }, 240_000);
});
