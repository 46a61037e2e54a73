import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../src/server/setup/ensure-built.mjs';
import { ensureInstalled, requireNode } from '../src/server/setup/ensure-installed.mjs';

// `npm test`: installs what is missing, then runs every check there is, cheapest first.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = mkdtempSync(join(tmpdir(), 'urtech-reports-'));

const vitest = (...projects) => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
];

const steps = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'unit', command: vitest('unit', 'architecture'), isVitest: true },
  { name: 'server', command: vitest('server'), isVitest: true },
  { name: 'faults', command: vitest('faults'), isVitest: true },
  { name: 'browser', command: ['playwright', 'test'], isPlaywright: true },
];

function countVitest(file) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function countPlaywright(file) {
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function count(step, file, isOk) {
  try {
    if (step.isVitest) return countVitest(file);
    if (step.isPlaywright) return countPlaywright(file);
  } catch {
    // It ended before it could report: one failure.
  }
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
}

function runStep(step, browser) {
  const file = join(reports, `${step.name}.json`);
  const [program, ...args] = step.command;
  const extra = step.isVitest ? [`--outputFile.json=${file}`] : [];
  process.stdout.write(`\n── ${step.name} ──\n`);
  const started = Date.now();
  const { status } = spawnSync('npx', ['--no-install', program, ...args, ...extra], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM_PATH: browser },
  });
  const isOk = status === 0;
  const seconds = Math.round((Date.now() - started) / 1000);
  return { name: step.name, isOk, seconds, ...count(step, file, isOk) };
}

requireNode();
ensureInstalled(root);
// Imports packages, so only after they are installed.
const { ensureBrowser } = await import('./support/ensure-browser.mjs');
const browser = ensureBrowser(root);
ensureBuilt(root);

const only = process.argv.slice(2);
const results = steps
  .filter(({ name }) => only.length === 0 || only.includes(name))
  .map((step) => runStep(step, browser));
rmSync(reports, { recursive: true, force: true });

process.stdout.write('\n');
for (const { name, isOk, passed, failed, seconds } of results) {
  const verdict = isOk ? 'ok    ' : 'FAILED';
  process.stdout.write(`${verdict} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(
  `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`,
);
process.exit(results.every(({ isOk }) => isOk) ? 0 : 1);
