import { execFile, execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { milliseconds, quantile, table } from './figures.mjs';
import { paths } from './newsroom.mjs';

const run = promisify(execFile);
const generator = fileURLToPath(new URL('load-generator.mjs', import.meta.url));
const connections = 20;

const targets = [
  { name: 'Article, HTML', path: paths.article },
  { name: 'List, HTML', path: paths.list },
  { name: 'Article, JSON', path: paths.articleJson },
  { name: 'Comments, JSON', path: paths.commentsJson },
];

/** Memory of a process and its threads, in MB. */
function residentMegabytes(pid) {
  const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round((Number(kibibytes) * 1024) / 1e6);
}

async function load(url, seconds) {
  const args = [generator, url, String(connections), String(seconds)];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** How many answers a second one server process gives, with nothing in front of it. */
export async function measureServer({ newsroom, seconds }) {
  const rows = [];
  for (const { name, path } of targets) {
    const { latencies, errors, seconds: took } = await load(newsroom.origin + path, seconds);
    rows.push([
      name,
      (latencies.length / took).toFixed(0),
      milliseconds(quantile(latencies, 0.5)),
      milliseconds(quantile(latencies, 0.99)),
      errors,
      `${residentMegabytes(newsroom.pid)} MB`,
    ]);
    process.stderr.write('.');
  }
  return [
    '## Answers a second',
    `One server process on its embedded database, no cache in front, every answer made and compressed` +
      ` anew; ${connections} connections for ${seconds} s each, asked from a process on the same machine.`,
    table(['', 'Answers a second', 'p50', 'p99', 'Errors', 'Server’s memory'], rows),
  ].join('\n\n');
}
