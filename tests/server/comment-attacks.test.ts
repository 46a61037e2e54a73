import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '#src/server/db/schema.ts';
import { nameSkeleton } from '#src/server/services/identity/name-skeleton.ts';
import type { Mailer } from '#src/server/services/mail/mailer.ts';
import { attackTime, commentAttacks } from '#tests/support/comment-attacks.ts';
import { identityAttacks, takenName } from '#tests/support/identity-attacks.ts';
import { seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

/** Takes every mail; what it says is no matter here. */
const mailer: Mailer = { sendMail: async () => undefined, close: () => undefined };

let db: TestDb;
beforeAll(async () => {
  db = await openTestDb();
  await seedStory(db.db, { slug: 'satu' });
  await db.db.insert(accounts).values({
    id: 'rani',
    name: takenName,
    nameSkeleton: nameSkeleton(takenName),
    email: 'rani@pembaca.example',
    emailVerified: true,
  });
});
afterAll(() => db.close());

describe('every attack on a conversation', () => {
  it('is stopped, as the table says', { timeout: 120_000 }, async () => {
    const config = { siteUrl: testSiteUrl, trustedProxies: 1 };
    const app = createTestApp({ db, config, mailer, now: () => attackTime(testNow) });
    const rows: { means: string; attack: string; stopped: string | false }[] = [];
    for (const { means, attack, run } of [...commentAttacks(app), ...identityAttacks(app)]) {
      rows.push({ means, attack, stopped: await run() });
    }
    const width = Math.max(...rows.map(({ attack }) => attack.length));
    const lines = rows.map(({ means, attack, stopped }) =>
      [means.padEnd(18), attack.padEnd(width), stopped === false ? 'NOT STOPPED' : stopped].join(
        ' | ',
      ),
    );
    const count = rows.filter(({ stopped }) => stopped !== false).length;
    process.stdout.write(
      `${[...lines, `attempted ${rows.length}, stopped ${count}`].join('\n')}\n`,
    );
    expect(rows.filter(({ stopped }) => stopped === false)).toEqual([]);
  });
});
