import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startChild } from './child.mjs';
import { milliseconds, quantile, table } from './figures.mjs';

// `npm run bench:search`: how well this search finds stories of the sample newsroom, beside PostgreSQL's
// own two configurations and LIKE. With `--speed`: how fast, over many made-up stories on PostgreSQL.
// `--filled <url>`: in a database that is filled where it is empty, and used again the next time.
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const typescript = pathOf('../support/run-typescript.mjs');
const root = pathOf('../..');

const { values } = parseArgs({
  options: {
    speed: { type: 'boolean', default: false },
    stories: { type: 'string', default: '100000' },
    clients: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '5' },
    filled: { type: 'string' },
  },
});

const sets = {
  judged: '100 judged queries',
  clean: 'known story, its words',
  order: '… in another order',
  inflection: '… in other forms',
  'typing error': '… with one wrong letter',
};

async function reportQuality() {
  const child = await startChild(
    [typescript, pathOf('search/report-quality.ts')],
    /Quality: (.*)\n/,
    { cwd: root },
  );
  const report = JSON.parse(child.match[1]);
  await child.stop();
  const rows = Object.entries(sets).flatMap(([set, told]) =>
    Object.entries(report).map(([name, { [set]: quality }]) => [
      told,
      name,
      ...[quality.ndcg, quality.reciprocalRank, quality.recall].map((value) => value.toFixed(3)),
    ]),
  );
  return table(['queries', 'search', 'nDCG@10', 'MRR', 'recall@10'], rows);
}

function loadOf(origin, file, { kind, clients, pause }) {
  const args = [pathOf('search/search-load.mjs'), origin, file, kind];
  const { stdout } = spawnSync(
    process.execPath,
    [...args, String(clients), values.seconds, String(pause)],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  process.stderr.write('.');
  return JSON.parse(stdout);
}

async function reportSpeed() {
  const folder = mkdtempSync(join(tmpdir(), 'urtech-bench-'));
  const file = join(folder, 'queries.json');
  const server = await startChild([typescript, pathOf('search/speed-server.ts')], /Ready: (\S+)/, {
    cwd: root,
    env: {
      STORIES: values.stories,
      QUERIES: file,
      ...(values.filled && { FILLED: values.filled }),
    },
    patience: 3_600_000,
  });
  try {
    const origin = server.match[1];
    if (origin === 'none') return 'PostgreSQL is not on this machine.';
    const kinds = Object.keys(JSON.parse(readFileSync(file, 'utf8')));
    const [mixture, ...others] = kinds;
    const all = Number(values.clients);
    const loads = [
      { kind: mixture, clients: 1, pause: 0 },
      { kind: mixture, clients: all, pause: 2_000 },
      { kind: mixture, clients: all, pause: 1_000 },
      { kind: mixture, clients: all, pause: 0 },
      ...others.map((kind) => ({ kind, clients: 1, pause: 0 })),
    ];
    const rows = loads.map((load) => {
      const { errors, latencies, atServer } = loadOf(origin, file, load);
      const took = [
        ...[0.5, 0.95].map((share) => milliseconds(quantile(latencies, share))),
        ...[0.5, 0.95].map((share) => milliseconds(quantile(atServer, share))),
      ];
      const rate = Math.round(latencies.length / Number(values.seconds));
      const clients = `${load.clients}, ${load.pause === 0 ? 'none' : `${load.pause / 1000} s`}`;
      return [load.kind, clients, `${rate}/s`, ...took, errors];
    });
    const head = [
      ...['queries', 'clients, pause', 'answers', 'median', 'p95'],
      ...['median at the server', 'p95 there', 'errors'],
    ];
    return `${values.stories} stories\n\n${table(head, rows)}`;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const load = loadavg()[0].toFixed(1);
const report = values.speed ? await reportSpeed() : await reportQuality();
const day = new Date().toISOString().slice(0, 10);
process.stdout.write(
  `\n${day}, ${cpus().length} cores, load before it began ${load}\n\n${report}\n`,
);
