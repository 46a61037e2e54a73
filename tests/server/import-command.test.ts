import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { articles } from '#src/server/db/schema.ts';
import { runImport } from '#src/server/import-command.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const story = `---
headline: Judul
description: Ringkas.
section: gawai
authors: [Rina]
datePublished: 2020-09-14T09:51:00+07:00
---

Isi.
`;

let said: string[] = [];
let complaints: string[] = [];
afterEach(() => {
  said = [];
  complaints = [];
});
const run = (dataDir: string, ...args: string[]) =>
  runImport(args, parseConfig({ DATA_DIR: dataDir, MIN_FREE_BYTES: '0', LOG_LEVEL: 'silent' }), {
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });

describe('the import command', () => {
  it('brings a folder in, without the sample, and says what it did', async () => {
    const dataDir = await temporaryFolder();
    const folder = await temporaryFolder({ 'satu.md': story, 'dua.md': 'Tanpa kepala.' });
    expect(await run(dataDir, 'markdown', folder)).toBe(1);
    expect(said.at(-1)).toBe('1 new, 0 changed, 0 same, 0 removed, 1 refused.');
    expect(complaints).toEqual([
      'refused: dua.md:1: must begin with front matter between lines of ---',
    ]);
    const db = await openDb({ dataDir, minFreeBytes: 0 });
    expect(await db.db.$count(articles)).toBe(1);
    await expect(run(dataDir, 'markdown', folder)).rejects.toThrow(DatabaseError);
    await db.close();
  }, 120_000);

  it.each([
    [[]],
    [['markdown']],
    [['rss', '.']],
    [['markdown', '.', '.']],
    [['feed', 'not an address']],
    [['wordpress', 'https://user:secret@example.org']],
    [['markdown', '.', '--force']],
  ])('shows how it is used after %j', async (args) => {
    expect(await run('unused', ...args)).toBe(2);
    expect(complaints).toEqual([
      expect.stringMatching(/^Usage: import wordpress <address> \| feed/),
    ]);
  });

  it('says so where there is no such folder', async () => {
    const missing = join(await temporaryFolder(), 'hilang');
    expect(await run('unused', 'markdown', missing)).toBe(2);
    expect(complaints).toEqual([`There is no folder ${missing}.`]);
  });
});
