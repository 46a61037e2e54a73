import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { placeDatabase } from '#tests/support/embedded-database.ts';
import { serveLocally } from '#tests/support/local-server.ts';
import { runImportCommand } from '#tests/support/run-command.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const story = (headline: string) => `---
headline: ${headline}
description: Ringkas.
section: gawai
authors: [Rina]
datePublished: 2020-09-14T09:51:00+07:00
---

Isi.
`;

/** A folder of this many stories, and two files that are none. */
function folderOf(count: number): Promise<string> {
  const names = Array.from({ length: count }, (_, index) => `cerita-${index + 1}`);
  return temporaryFolder({
    ...Object.fromEntries(names.map((name) => [`${name}.md`, story(`Judul ${name}`)])),
    'salah.md': story('Judul').replace('gawai', 'gawia'),
    'tanpa-kepala.md': 'Isi.',
  });
}

async function surroundings() {
  const dataDir = await temporaryFolder();
  await placeDatabase(dataDir);
  const env = { DATA_DIR: dataDir, MIN_FREE_BYTES: '0', IMPORT_ALLOW_HOSTS: '127.0.0.1' };
  return (words: string[], isTerminal = false) => runImportCommand(words, env, isTerminal);
}

const sections = 'gawai, aplikasi, internet, keamanan, gim, bisnis';
const refusals = [
  `refused: salah.md:4: section: must be one of ${sections}`,
  'refused: tanpa-kepala.md:1: must begin with front matter between lines of ---',
];

it('an import whose output is kept says plain lines, refusals on the side, and ends with 1', async () => {
  const run = await surroundings();
  const folder = await folderOf(120);
  const dry = await run(['markdown', folder, '--dry-run']);
  expect(dry.out).toMatch(
    /^100 of 122 stories, \d+ a second, \d+ s left\nNothing was kept: 120 new, 0 changed, 0 same, 0 removed, 2 refused\.\n$/,
  );
  const first = await run(['markdown', folder]);
  expect(first.status).toBe(1);
  expect(first.err.trimEnd().split('\n')).toEqual(refusals);
  expect(first.out).toMatch(/\n120 new, 0 changed, 0 same, 0 removed, 2 refused\.\n$/);
  expect(first.out + first.err).not.toContain('\r');
  expect(first.out + first.err).not.toContain('\u001b');
  const again = await run(['markdown', folder]);
  expect(again.out).toContain('0 new, 0 changed, 120 same, 0 removed, 2 refused.');
}, 120_000);

it.runIf(existsSync('/usr/bin/script'))(
  'an import on a terminal draws a bar in one line, takes it away, and says the same',
  async () => {
    const run = await surroundings();
    const { status, out } = await run(['markdown', await folderOf(40)], true);
    expect(status).toBe(1);
    const [bars = '', ...lines] = out.trimEnd().split('\r\n');
    const frames = bars.split('\r\u001b[K');
    expect(frames.at(-2)).toMatch(/^\[#{30}\] 42 of 42 stories, [\d.]+ a second, 0 s left$/);
    expect([frames.at(-1), ...lines]).toEqual([
      ...refusals,
      '40 new, 0 changed, 0 same, 0 removed, 2 refused.',
    ]);
  },
  120_000,
);

it('an import ends with 0 when all is in, 1 when its source cannot be read, 2 when it is no order', async () => {
  const run = await surroundings();
  const folder = await temporaryFolder({ 'satu.md': story('Satu') });
  expect((await run(['markdown', folder])).status).toBe(0);
  const origin = await serveLocally((_request, response) => response.writeHead(404).end());
  const gone = await run(['feed', `${origin}/feed`]);
  expect([gone.status, gone.err]).toEqual([
    1,
    `stopped: ${origin}/feed answered 404. Run it again to go on from there.\n`,
  ]);
  const none = await run(['markdown']);
  expect([none.status, none.out]).toEqual([2, '']);
  expect(none.err).toMatch(/^Usage: import wordpress <address>/);
}, 120_000);
