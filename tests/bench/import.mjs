import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from './child.mjs';
import { table } from './figures.mjs';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const root = pathOf('../..');
const typescript = pathOf('../support/run-typescript.mjs');
const ready = /Ready: (\S+)/;

/** Runs `import wordpress` to its end. @returns seconds, peak memory in bytes, and what it said */
async function runImport(address, env) {
  const args = [
    '--import',
    pathOf('report-peak.mjs'),
    'dist/server/import.js',
    'wordpress',
    address,
  ];
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', IMPORT_ALLOW_HOSTS: '127.0.0.1', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - begun) / 1000;
  const peak = Number(/peak (\d+)/.exec(said)?.[1]);
  if (code !== 0) throw new Error(`the import ended with ${code}: ${said.slice(-2_000)}`);
  return { seconds, peak, said };
}

/** One import into an empty database, and the same once more, when nothing is new. */
async function measureOne(address, engine) {
  const folder = mkdtempSync(join(tmpdir(), 'urtech-bench-'));
  const postgres =
    engine === 'PostgreSQL'
      ? await startChild([typescript, pathOf('postgres-process.ts')], ready)
      : undefined;
  const url = postgres?.match[1] ?? '';
  try {
    if (url === 'none') return undefined;
    const env = { DATA_DIR: join(folder, 'data'), DATABASE_URL: url };
    const first = await runImport(address, env);
    const again = await runImport(address, env);
    const posts = Number(/(\d+) new/.exec(first.said)?.[1]);
    return { posts, first, again };
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

async function measureRow(name, startSource, engine) {
  const source = await startSource();
  try {
    const address = source.match[1];
    const result = address === 'none' ? undefined : await measureOne(address, engine);
    if (result === undefined) return [name, engine, 'not on this machine', '', '', '', ''];
    const { posts, first, again } = result;
    return [
      name,
      engine,
      posts,
      `${first.seconds.toFixed(1)} s`,
      (posts / first.seconds).toFixed(0),
      megabytes(first.peak),
      `${again.seconds.toFixed(1)} s`,
    ];
  } finally {
    await source.stop();
  }
}

const fake = (posts, pictures) => () =>
  startChild([pathOf('post-source.mjs'), String(posts), String(pictures)], ready);
const real = (posts) => () =>
  startChild([typescript, pathOf('wordpress-process.ts'), String(posts)], ready);

/** Stories a second and peak memory of an import from a WordPress on the same machine. */
export async function measureImport({ posts: [few, many] }) {
  const sources = [
    ['WordPress’s API, made up', fake(few, 0)],
    ['WordPress’s API, made up', fake(many, 0)],
    ['the same, a picture in each', fake(few, few)],
    ['Debian’s WordPress', real(few)],
  ];
  const rows = [];
  for (const [name, start] of sources) {
    for (const engine of ['PGlite', 'PostgreSQL']) {
      const row = await measureRow(name, start, engine);
      // Each takes minutes: what is known stays known when a later one fails.
      process.stderr.write(`${row.join(' | ')}\n`);
      rows.push(row);
    }
  }
  const head = ['Source', 'Database', 'Posts', 'Took', 'Posts a second', 'Peak memory', 'Again'];
  return [
    '## Import',
    '`npm run import -- wordpress` from a server on the same machine into an empty database, from the' +
      ' start of the process to its end: stories of about 500 words with topics and an author, a comment' +
      ' each where the API is made up, related stories worked out. Again: the same command when nothing' +
      ' is new. Memory is that of the importing process, with PGlite in it.',
    table(head, rows),
  ].join('\n\n');
}
