import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { table } from './figures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = 5;

// Told by the process itself at its end: the most memory that it ever held, its threads' too.
const tellPeak = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));",
)}`;

/** @returns seconds that it took, its peak memory in MB, and the last line that it said */
async function run(program, words, env) {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', tellPeak, `dist/server/${program}.js`, ...words],
    { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [said, told] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told += text;
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${said}${told}`);
  const seconds = (performance.now() - begun) / 1000;
  const peak = Number(/^peak (\d+)/m.exec(told)?.[1]) * 1024;
  process.stderr.write('.');
  return { seconds, megabytes: Math.round(peak / 1e6), line: said.trim().split('\n').at(-1) };
}

const sections = ['gawai', 'aplikasi', 'internet', 'keamanan', 'gim', 'bisnis'];
const sentence = (n, place) =>
  `Kalimat ke-${place} dari cerita ${n} menerangkan hal ${(n * 7 + place * 13) % 997} dengan tenang.`;

function storyText(n) {
  const paragraphs = Array.from({ length: 12 }, (_, at) =>
    Array.from({ length: 4 }, (__, place) => sentence(n, at * 4 + place)).join(' '),
  );
  const date = new Date(Date.UTC(2016, 0, 1) + n * 3_600_000).toISOString();
  return `---
headline: Cerita ${n} tentang hal ${(n * 7) % 997} dan hal ${(n * 13) % 991}
description: Ringkasan cerita ${n}.
section: ${sections[n % sections.length]}
topics: [Topik ${n % 211}, Topik ${(n * 3) % 199}]
authors: [Penulis ${n % 23}]
datePublished: ${date}
image: { src: gambar-${n % pictures}.jpg, alt: Gambar }
---

${paragraphs.join('\n\n')}
`;
}

async function writeStories(folder, first, last) {
  await mkdir(folder, { recursive: true });
  for (let n = 0; n < pictures; n += 1) {
    const background = { r: 40 * n, g: 120, b: 200 };
    await sharp({ create: { width: 1_600, height: 900, channels: 3, background } })
      .jpeg()
      .toFile(join(folder, `gambar-${n}.jpg`));
  }
  for (let n = first; n <= last; n += 1) {
    await writeFile(join(folder, `cerita-${n}.md`), storyText(n));
  }
}

const megabytesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6;

async function measureSize(count) {
  const folder = mkdtempSync(join(tmpdir(), 'urtech-bench-export-'));
  const env = {
    NODE_ENV: 'production',
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: '',
    SAMPLE: 'false',
    SITE_URL: 'https://berita.example',
    LOG_LEVEL: 'error',
  };
  const [stories, out] = [join(folder, 'stories'), join(folder, 'out')];
  try {
    await writeStories(stories, 1, count);
    await run('import', ['markdown', stories], env);
    const first = await run('export', [out], env);
    const again = await run('export', [out], env);
    await writeStories(stories, count + 1, count + 1);
    await run('import', ['markdown', stories], env);
    const grown = await run('export', [out], env);
    const row = (what, { seconds, megabytes, line }) => [
      count,
      what,
      `${seconds.toFixed(0)} s`,
      (count / seconds).toFixed(0),
      `${megabytes} MB`,
      line.replace(/ in .*/, ''),
    ];
    const size = `${megabytesIn(out).toFixed(0)} MB on the disk`;
    return [
      row(`first, ${size}`, first),
      row('nothing changed', again),
      row('one story more', grown),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * How long the whole site takes to be written as files, and in how much memory.
 * @param posts how many stories, few and many
 */
export async function measureExport({ posts }) {
  const rows = [];
  for (const count of posts) rows.push(...(await measureSize(count)));
  return [
    '## The export',
    '`npm run export` on the embedded database: stories of 12 paragraphs with two of 410 topics and one' +
      ` of 23 authors each, and ${pictures} pictures among them, every size of which is drawn the first time.` +
      ' Memory is the most that the process ever held, its database included.',
    table(['Stories', '', 'Took', 'Stories a second', 'Peak memory', 'It said'], rows),
  ].join('\n\n');
}
