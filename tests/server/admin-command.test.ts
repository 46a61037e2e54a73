import { afterEach, describe, expect, it } from 'vitest';
import { runAdmin } from '#src/server/admin-command.ts';
import { parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { createSignIn } from '#src/server/services/identity/sign-in.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

let said: string[] = [];
let complaints: string[] = [];
afterEach(() => {
  said = [];
  complaints = [];
});
const run = (dataDir: string, ...args: string[]) =>
  runAdmin(
    args,
    () => parseConfig({ DATA_DIR: dataDir, MIN_FREE_BYTES: '0', LOG_LEVEL: 'silent' }),
    { say: (line) => said.push(line), complain: (line) => complaints.push(line) },
  );

describe('the admin command', () => {
  it('makes the first administrator, with a code that signs in where none can be mailed', async () => {
    const dataDir = await temporaryFolder();
    const email = 'redaksi@berita.example';
    expect(await run(dataDir, 'create', 'Redaksi@berita.example')).toBe(0);
    expect(said).toContain(`${email} is administrator.`);
    const code = /^Code: (\d{6}) /m.exec(said.join('\n'))?.[1] ?? '';

    const db = await openDb({ dataDir, minFreeBytes: 0 });
    const refused = run(dataDir, 'list');
    await expect(refused).rejects.toThrow(DatabaseError);
    const signIn = createSignIn({
      db: db.db,
      now: () => new Date(),
      siteUrl: 'http://localhost:3000',
      canWrite: () => true,
      onError: (message) => complaints.push(message),
    });
    const step = await signIn.signInByCode({ email, code }, new Headers(), 'network');
    const cookie = step.cookies.map((line) => line.split(';')[0]).join('; ');
    const account = await signIn.findAccount(new Headers({ cookie }));
    expect(account?.role).toBe('administrator');
    await db.close();

    expect(await run(dataDir, 'role', email, 'editor')).toBe(0);
    expect(await run(dataDir, 'list')).toBe(0);
    expect(said.at(-1)).toBe(`editor  ${email}`);
    expect(await run(dataDir, 'role', 'orang@lain.example', 'editor')).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/^No account has this address/)]);
  }, 180_000);

  it.each([
    [[]],
    [['create']],
    [['create', 'not an address']],
    [['role', 'a@b.example', 'king']],
    [['list', 'all']],
    [['create', 'a@b.example', 'x', 'y']],
  ])('shows how it is used after %j', async (args) => {
    expect(await run('unused', ...args)).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/^Usage: admin create <e-mail>/)]);
  });
});
