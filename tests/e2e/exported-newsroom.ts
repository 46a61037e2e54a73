import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { type FolderHost, hostFolder } from '#tests/support/folder-host.ts';

export type ExportedNewsroom = {
  /** Of a static host alone, and of one beside a server that takes its comments. */
  origins: { alone: string; withServer: string };
  serverOrigin: string;
  close: () => Promise<void>;
};

const run = promisify(execFile);

const storyText = (n: number) => `---
headline: Kabar nomor ${n}
description: Ringkasan kabar ${n}.
section: ${n % 2 === 0 ? 'gim' : 'gawai'}
topics: [Kabel Laut]
authors: [Rina Sari]
datePublished: 2026-11-${String(n).padStart(2, '0')}T09:00:00+07:00
image: { src: gambar.png, alt: Kapal di laut, caption: Kapal itu. }
---

Isi kabar nomor ${n}.
`;

async function writeStories(folder: string, count: number): Promise<void> {
  await mkdir(folder);
  const background = { r: 20, g: 90, b: 160 };
  await sharp({ create: { width: 330, height: 200, channels: 3, background } })
    .png()
    .toFile(join(folder, 'gambar.png'));
  for (let n = 1; n <= count; n += 1) await writeFile(join(folder, `kabar-${n}.md`), storyText(n));
}

/** A port that was free a moment ago: the exported pages must name the server before it is there. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

async function startServer(env: NodeJS.ProcessEnv) {
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of server.stdout) {
    said += String(text);
    if (said.includes('Ready: ')) break;
  }
  if (!said.includes('Ready: ')) throw new Error(`the server said: ${said}`);
  server.stdout.resume();
  return server;
}

/** Exports a small newsroom twice with the built command, and serves both as files. */
export async function openExportedNewsroom(count: number): Promise<ExportedNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'urtech-exported-'));
  const [stories, alone, withServer] = ['stories', 'alone', 'with-server'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeStories(stories, count);
  await mkdir(alone);
  await mkdir(withServer);
  const hosts: FolderHost[] = [await hostFolder(alone), await hostFolder(withServer)];
  const [aloneOrigin = '', siteOrigin = ''] = hosts.map(({ port }) => `http://localhost:${port}`);
  const port = await freePort();
  const serverOrigin = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: String(port),
    SAMPLE: 'false',
    LOG_LEVEL: 'error',
    COMMENTS_PER_HOUR: '1000',
    SITE_URL: siteOrigin,
  };
  const command = (program: string, words: string[], more: NodeJS.ProcessEnv = {}) =>
    run(process.execPath, [`dist/server/${program}.js`, ...words], { env: { ...env, ...more } });
  await command('import', ['markdown', stories]);
  await command('export', [alone], { SITE_URL: aloneOrigin });
  await command('export', [withServer], { API_ORIGIN: serverOrigin });
  const server = await startServer(env);
  return {
    origins: { alone: aloneOrigin, withServer: siteOrigin },
    serverOrigin,
    close: async () => {
      for (const host of hosts) host.close();
      server.kill('SIGTERM');
      await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
