import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { openPhone } from './browser.mjs';
import { startChild } from './child.mjs';
import { milliseconds, quantile, table, verdict } from './figures.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const generator = fileURLToPath(new URL('post-generator.mjs', import.meta.url));
const clients = 50;
const openBudget = 100;

const importTypeScript = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;

/** A built server on a database of its own that holds a conversation of 10,000. */
async function startConversation(databaseUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'urtech-bench-'));
  const dataDir = join(folder, 'data');
  const { prepareConversation } = await importTypeScript('tests/bench/prepare-conversation.ts');
  await prepareConversation({ dataDir, ...(databaseUrl && { databaseUrl }) });
  const env = {
    NODE_ENV: 'production',
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl ?? '',
    SAMPLE: 'false',
    TRUSTED_PROXIES: '1',
    COMMENTS_PER_HOUR: '1000000',
  };
  const ready = /Ready: http:\/\/localhost:(\d+)/;
  const server = await startChild(['dist/server/main.js'], ready, { cwd: root, env });
  return {
    origin: `http://localhost:${server.match[1]}`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function timed(url) {
  const startedAt = performance.now();
  const answer = await fetch(url);
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return { took: performance.now() - startedAt, body };
}

/** First pages of each order, and fifty pages one after another. */
async function measureThread(origin) {
  const address = `${origin}/api/articles/panjang/comments`;
  const rows = [];
  for (const sort of ['newest', 'oldest', 'top']) {
    await timed(`${address}?sort=${sort}`);
    const opened = [];
    for (let n = 0; n < 30; n += 1) opened.push((await timed(`${address}?sort=${sort}`)).took);
    const paged = [];
    let cursor = (await timed(`${address}?sort=${sort}`)).body.nextCursor;
    for (let n = 0; n < 50 && cursor !== null; n += 1) {
      const page = await timed(`${address}?sort=${sort}&cursor=${encodeURIComponent(cursor)}`);
      paged.push(page.took);
      cursor = page.body.nextCursor;
    }
    rows.push({ sort, opened, paged });
  }
  return rows;
}

async function measurePosts(origin, seconds) {
  const args = [generator, origin, String(clients), String(seconds)];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** Opens the conversation on a phone slowed down four times, and loads five more pages. */
async function measureBrowser(browser, origin) {
  const { page, session, close } = await openPhone(browser);
  try {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      window.longTasks = [];
      const observe = (list) => window.longTasks.push(...list.getEntries().map((e) => e.duration));
      new PerformanceObserver(observe).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(`${origin}/artikel/panjang#komentar`);
    const comments = page.locator('[id^="komentar-"]');
    const more = page.getByRole('link', { name: 'Muat lagi' });
    // The conversation is fetched when it comes near.
    await page.locator('#komentar').scrollIntoViewIfNeeded();
    await more.waitFor({ timeout: 120_000 });
    const steps = [];
    for (let n = 0; n < 5; n += 1) {
      await more.waitFor({ timeout: 60_000 });
      await more.scrollIntoViewIfNeeded();
      await page.waitForTimeout(1_000);
      const before = await comments.count();
      await page.evaluate(() => window.longTasks.splice(0));
      await more.click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('[id^="komentar-"]').length > count + 5,
        before,
        { timeout: 60_000 },
      );
      await page.waitForTimeout(1_000);
      const tasks = await page.evaluate(() => window.longTasks.splice(0));
      steps.push({ comments: await comments.count(), longest: Math.max(0, ...tasks) });
    }
    return steps;
  } finally {
    await close();
  }
}

/** Milliseconds until a proof of each level is found in the browser's worker. */
async function measureProofs(browser, origin) {
  const { page, close } = await openPhone(browser);
  try {
    await page.goto(`${origin}/artikel/panjang`);
    return await page.evaluate(async () => {
      const rounds = [];
      for (let n = 0; n < 20; n += 1) {
        const startedAt = performance.now();
        const key = await crypto.subtle.importKey('raw', new Uint8Array(20), 'PBKDF2', false, [
          'deriveBits',
        ]);
        const salt = new Uint8Array(16);
        const rules = { name: 'PBKDF2', salt, iterations: 2_000, hash: 'SHA-256' };
        await crypto.subtle.deriveBits(rules, key, 256);
        rounds.push(performance.now() - startedAt);
      }
      return rounds;
    });
  } finally {
    await close();
  }
}

/** The conversation under load, and at length. */
export async function measureComments({ browser, seconds }) {
  const { hasPostgres, startPostgres } = await importTypeScript('tests/support/postgres.ts');
  const postgres = hasPostgres() ? await startPostgres() : undefined;
  const engines = [
    ['PGlite'],
    ...(postgres ? [['PostgreSQL', await postgres.createDatabase()]] : []),
  ];
  const posts = [];
  const threads = [];
  const steps = [];
  const proofs = [];
  try {
    for (const [engine, databaseUrl] of engines) {
      const server = await startConversation(databaseUrl);
      try {
        for (const { sort, opened, paged } of await measureThread(server.origin)) {
          const middle = quantile(opened, 0.5);
          threads.push([
            `${engine}, ${sort}`,
            milliseconds(middle),
            milliseconds(quantile(opened, 0.99)),
            milliseconds(quantile(paged, 0.5)),
            milliseconds(quantile(paged, 0.99)),
            verdict(quantile(opened, 0.99), openBudget),
          ]);
        }
        process.stderr.write('.');
        if (databaseUrl === undefined) {
          steps.push(...(await measureBrowser(browser, server.origin)));
          proofs.push(...(await measureProofs(browser, server.origin)));
        }
        const {
          latencies,
          errors,
          seconds: took,
          statuses,
        } = await measurePosts(server.origin, seconds);
        if (errors > 0) process.stderr.write(JSON.stringify(statuses));
        posts.push([
          engine,
          (latencies.length / took).toFixed(0),
          milliseconds(quantile(latencies, 0.5)),
          milliseconds(quantile(latencies, 0.99)),
          errors,
        ]);
        process.stderr.write('.');
      } finally {
        await server.stop();
      }
    }
  } finally {
    await postgres?.stop();
  }
  const tries = quantile(proofs, 0.5);
  return [
    '## The conversation',
    `${clients} readers send comments without pause for ${seconds} s, each with a cookie and an address of its own.`,
    table(['', 'Comments a second', 'p50', 'p99', 'Errors'], posts),
    'A thread of 10,000, opened 30 times and read 50 pages on, one call after another.',
    table(['', 'Open, p50', 'Open, p99', 'Page, p50', 'Page, p99', `≤ ${openBudget} ms`], threads),
    'The same on a phone, processor slowed down four times: the longest task while one more page comes.',
    table(
      ['Comments on the page', 'Longest task'],
      steps.map(({ comments, longest }) => [comments, milliseconds(longest)]),
    ),
    `A proof of work, by one try of ${tries.toFixed(1)} ms here, four times as much on a cheap phone.`,
    table(
      ['Level', 'Tries at most', 'Here', 'Four times slower', '≤ 3000 ms'],
      [40, 120, 260].map((most, level) => [
        level + 1,
        most,
        milliseconds(most * tries),
        milliseconds(most * tries * 4),
        verdict(most * tries * 4, 3_000),
      ]),
    ),
  ].join('\n\n');
}
