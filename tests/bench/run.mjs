import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/server/setup/ensure-built.mjs';
import { ensureBrowser } from '../support/ensure-browser.mjs';
import { openBrowser } from './browser.mjs';
import { measureComments } from './comments.mjs';
import { measureExport } from './export.mjs';
import { measureImport } from './import.mjs';
import { measureInteractions } from './interactions.mjs';
import { measureMoves } from './moves.mjs';
import { startNewsroom } from './newsroom.mjs';
import { measureServer } from './server.mjs';
import { measureSizes } from './sizes.mjs';
import { measureVitals } from './vitals.mjs';

// `npm run bench`: prints one report, figures beside their budgets. A figure over its budget is told,
// not failed: only what cannot be measured ends with an error.
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const sections = {
  sizes: measureSizes,
  vitals: measureVitals,
  moves: measureMoves,
  interactions: measureInteractions,
  server: measureServer,
  comments: measureComments,
  import: measureImport,
  export: measureExport,
};
/** Sections that need neither newsroom nor browser. */
const apart = new Set(['import', 'export']);
const usage = `npm run bench -- [--only ${Object.keys(sections).join('|')}] [--runs 5] [--moves 15] [--rounds 3] [--seconds 5] [--posts 1000,10000] [--write]
  --only     one part alone
  --runs     Lighthouse runs of each page
  --moves    moves under each condition
  --rounds   times that a reader does everything
  --seconds  load on each address
  --posts    how many an import and an export handle, few and many
  --write    keeps the report in docs/performance.md
`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      runs: { type: 'string', default: '5' },
      moves: { type: 'string', default: '15' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '5' },
      posts: { type: 'string', default: '1000,10000' },
      write: { type: 'boolean', default: false },
    },
  });
  const names = values.only === undefined ? Object.keys(sections) : [values.only];
  const [runs, moves, rounds, seconds] = [
    values.runs,
    values.moves,
    values.rounds,
    values.seconds,
  ].map(Number);
  const posts = values.posts.split(',').map(Number);
  const counts = [runs, moves, rounds, seconds, ...posts];
  const isUsable =
    posts.length === 2 && counts.every((count) => Number.isInteger(count) && count > 0);
  if (!isUsable || !names.every((name) => Object.hasOwn(sections, name)))
    throw new Error('unusable');
  return { names, runs, moves, rounds, seconds, posts, isKept: values.write };
}

function describeMachine(browserVersion) {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lighthouse = JSON.parse(
    readFileSync(join(root, 'node_modules/lighthouse/package.json'), 'utf8'),
  );
  return [
    `- Version ${[version, commit.stdout?.trim()].filter(Boolean).join(', commit ')}`,
    `- ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GiB memory`,
    `- Node ${process.versions.node}, Chromium ${browserVersion}, Lighthouse ${lighthouse.version}`,
  ];
}

async function measure({ names, ...counts }, chromePath) {
  const isAlone = names.every((name) => apart.has(name));
  const newsroom = isAlone ? undefined : await startNewsroom(root);
  const browser = await openBrowser(chromePath);
  try {
    const loadBefore = loadavg()[0].toFixed(1);
    const parts = [];
    for (const name of names) {
      process.stderr.write(`${name} `);
      parts.push(await sections[name]({ browser, newsroom, chromePath, ...counts }));
      process.stderr.write('\n');
    }
    return [
      '# Performance',
      'What `npm run bench` measured, on the sample newsroom. `npm run bench -- --write` measures again' +
        ' and writes this page; let nothing else run on the machine meanwhile.',
      [
        `- ${new Date().toISOString().slice(0, 10)}`,
        ...describeMachine(browser.version()),
        `- Load of the machine before it began: ${loadBefore}`,
      ].join('\n'),
      ...parts,
    ].join('\n\n');
  } finally {
    await browser.close();
    await newsroom?.stop();
  }
}

let options;
try {
  options = readOptions();
} catch {
  process.stderr.write(usage);
  process.exit(2);
}
const chromePath = ensureBrowser(root);
ensureBuilt(root);
const report = await measure(options, chromePath);
process.stdout.write(`${report}\n`);
if (options.isKept) writeFileSync(join(root, 'docs/performance.md'), `${report}\n`);
