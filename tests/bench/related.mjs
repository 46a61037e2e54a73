import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startChild } from './child.mjs';
import { milliseconds, quantile, table } from './figures.mjs';

// `npm run bench:related`: how well related stories and running events are found, beside what is built
// without likeness. With `--speed`: how long it takes when a story comes in, on PostgreSQL.
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const typescript = pathOf('../support/run-typescript.mjs');

const { values } = parseArgs({
  options: {
    speed: { type: 'boolean', default: false },
    stories: { type: 'string', default: '10000,100000' },
  },
});

async function ask(file, label, env = {}) {
  const child = await startChild([typescript, pathOf(file)], new RegExp(`${label}: (.*)\n`), {
    cwd: pathOf('../..'),
    env,
    patience: 3_600_000,
  });
  const answer = JSON.parse(child.match[1]);
  await child.stop();
  return answer;
}

async function reportQuality() {
  const { sample, events } = await ask('related/report-related.ts', 'Related');
  const told = { 'sample newsroom, judged by hand': sample, 'made-up events': events.neighbours };
  const neighbours = Object.entries(told).flatMap(([set, finders]) =>
    Object.entries(finders).map(([finder, { precision, reachable }]) => [
      set,
      finder,
      precision.toFixed(3),
      reachable.toFixed(3),
    ]),
  );
  const pairs = Object.entries(events.pairs).map(([finder, { precision, recall }]) => [
    finder,
    precision.toFixed(3),
    recall.toFixed(3),
  ]);
  const first = table(['stories', 'neighbours by', 'precision@4', 'of what could be'], neighbours);
  return `${first}\n\n${table(['events by', 'pairs that are right', 'pairs found'], pairs)}`;
}

async function reportSpeed() {
  const rows = [];
  for (const stories of values.stories.split(',')) {
    const speed = await ask('related/report-speed.ts', 'Speed', { STORIES: stories });
    if (speed === null) return 'PostgreSQL is not on this machine.';
    const took = [0.5, 0.95].map((share) => milliseconds(quantile(speed.took, share)));
    const updated = speed.updated.reduce((sum, one) => sum + one, 0) / speed.updated.length;
    rows.push([stories, ...took, updated.toFixed(1)]);
  }
  return table(['stories', 'median', 'p95', 'neighbours that took it in, mean'], rows);
}

const load = loadavg()[0].toFixed(1);
const report = values.speed ? await reportSpeed() : await reportQuality();
const day = new Date().toISOString().slice(0, 10);
process.stdout.write(
  `\n${day}, ${cpus().length} cores, load before it began ${load}\n\n${report}\n`,
);
