import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiPaths } from '#src/contract/paths.ts';
import { accounts, comments, replyNotices } from '#src/server/db/schema.ts';
import { writeLimits } from '#src/server/services/abuse/write-guard.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import { createMailer } from '#src/server/services/mail/create-mailer.ts';
import type { Mailer } from '#src/server/services/mail/mailer.ts';
import { sendReplyNotices } from '#src/server/services/notices/send-reply-notices.ts';
import { type MailCatcher, startMailCatcher } from '#tests/support/mail-catcher.ts';
import { createStaffApp, seedRow } from '#tests/support/newsroom-staff.ts';
import { emptyNewsroom, seedStory } from '#tests/support/seed.ts';
import { testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const minute = 60_000;
const from = 'redaksi@berita.example';
const rani = { id: 'rani', name: 'Rani', role: 'reader' } as const;
const budi = { id: 'budi', name: 'Budi', role: 'reader' } as const;

let db: TestDb;
let catcher: MailCatcher;
let mailer: Mailer;
let newsroom: ReturnType<typeof createStaffApp>;
let articleId: string;
let asked: string;
let time: number;

beforeAll(async () => {
  db = await openTestDb();
  catcher = await startMailCatcher();
  mailer = createMailer({ smtpUrl: catcher.url, from });
  newsroom = createStaffApp({ db, writeLimits: writeLimits(1_000_000) });
});
afterAll(async () => {
  mailer.close();
  await catcher.close();
  await db.close();
});
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await db.db.delete(accounts);
  for (const { id, name } of [rani, budi]) {
    const email = `${id}@pembaca.example`;
    await db.db.insert(accounts).values({ id, name, email, emailVerified: true });
  }
  await db.db.update(accounts).set({ wantsReplies: true }).where(eq(accounts.id, 'rani'));
  articleId = await seedStory(db.db, { slug: 'satu' });
  asked = await seedRow(db.db, articleId, 'Ada yang tahu?', { accountId: 'rani' });
  catcher.mails.length = 0;
  time = Date.now();
});

/** A reply that Budi writes through the API. */
async function reply(text: string, as: Account = budi, parentId = asked): Promise<string> {
  const id = uuidv7();
  const body = { id, parentId, authorName: as.name, text };
  const answer = await newsroom.as(as).send('POST', apiPaths.comments('satu'), body);
  if (!answer.ok) throw new Error(await answer.text());
  return id;
}

const errors: unknown[] = [];
const send = (by: Mailer = mailer) =>
  sendReplyNotices(
    {
      db: db.db,
      now: () => new Date(time),
      siteUrl: testSiteUrl,
      canWrite: () => true,
      mailer: by,
    },
    (error) => errors.push(error),
  );
const wordsOf = (raw: string | undefined) =>
  (raw ?? '').replace(/=\r?\n/g, '').replaceAll('=3D', '=');
const messageIds = () => catcher.mails.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);

describe('a reader who wants to hear of replies', () => {
  it('is mailed once about each, with a way to end it', async () => {
    const id = await reply('Saya tahu jawabannya.');
    expect(await send()).toBe(1);
    expect(await send()).toBe(0);
    time += 11 * minute;
    expect(await send()).toBe(0);
    const [mail, ...others] = catcher.mails;
    expect(others).toEqual([]);
    expect(mail?.to).toEqual(['rani@pembaca.example']);
    const words = wordsOf(mail?.raw);
    expect(words).toContain('> Saya tahu jawabannya.');
    expect(words).toContain(`${testSiteUrl}/artikel/satu#komentar-${id}`);
    expect(words).toContain('Subject: Budi membalas komentar Anda');
    expect(words).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(words).toMatch(/^List-Unsubscribe:\s+<https:\/\/berita\.example\/notifikasi/m);
  });

  it('is mailed at most once in ten minutes, about all that came', async () => {
    await reply('Jawaban pertama datang.');
    await send();
    await reply('Lalu datang lagi jawaban kedua.');
    await reply('Ketiga: sebuah hal yang lain sekali.');
    time += 9 * minute;
    expect(await send()).toBe(0);
    time += 2 * minute;
    expect(await send()).toBe(1);
    const words = wordsOf(catcher.mails.at(-1)?.raw);
    expect(words).toContain('Subject: 2 balasan');
    expect(words).toContain('jawaban kedua');
    expect(words).toContain('Ketiga');
    expect(words).not.toContain('Jawaban pertama');
  });

  it('hears of no reply of their own, none to others, and none that is not shown', async () => {
    await reply('Saya jawab sendiri.', rani);
    const ofBudi = await seedRow(db.db, articleId, 'Milik Budi', { accountId: 'budi' });
    await reply('Untuk Budi, yang tidak memintanya.', rani, ofBudi);
    const held = await seedRow(db.db, articleId, 'Ditahan', { parentId: asked, status: 'held' });
    const taken = await reply('Ini segera dihapus penulisnya.');
    await db.db.update(comments).set({ status: 'deleted' }).where(eq(comments.id, taken));
    expect(await send()).toBe(0);
    await db.db.update(comments).set({ status: 'published' }).where(eq(comments.id, held));
    expect(await send()).toBe(1);
    expect(wordsOf(catcher.mails[0]?.raw)).toContain('> Ditahan');
  });

  it('hears of nothing that an import brings in', async () => {
    const imported = { parentId: asked, source: 'wordpress:x', sourceId: '1' };
    await seedRow(db.db, articleId, 'Dari dulu', imported);
    expect(await db.db.$count(replyNotices)).toBe(0);
  });

  it('loses nothing while the mail server is away, and is not asked about at every turn', async () => {
    const nobody = createMailer({ smtpUrl: 'smtp://127.0.0.1:9', from });
    await reply('Surelnya tertahan.');
    expect(await send(nobody)).toBe(0);
    expect(errors.splice(0)).toMatchObject([{ name: 'MailError' }]);
    await reply('Balasan yang datang sesudahnya.');
    expect(await send()).toBe(0);
    time += 11 * minute;
    expect(await send()).toBe(1);
    time += 11 * minute;
    expect(await send()).toBe(1);
    nobody.close();
    expect(catcher.mails.map(({ raw }) => /Surelnya|sesudahnya/.exec(raw)?.[0])).toEqual([
      'Surelnya',
      'sesudahnya',
    ]);
  });

  it('can tell a mail that goes twice: it is the same', async () => {
    const cutOff: Mailer = {
      ...mailer,
      sendMail: async (mail) => {
        await mailer.sendMail(mail);
        throw new Error('The process ends here.');
      },
    };
    await reply('Satu kali saja.');
    await send(cutOff);
    await reply('Datang di antaranya.');
    time += 11 * minute;
    await send();
    errors.length = 0;
    const [first, second] = messageIds();
    expect(first).toMatch(/^<[\w-]{36}@berita\.example>/);
    expect(second).toBe(first);
    expect(wordsOf(catcher.mails[1]?.raw)).not.toContain('Datang di antaranya');
  });
});

describe('the link that ends such mails', () => {
  async function path(): Promise<string> {
    await reply('Sebuah balasan.');
    await send();
    const found = /^List-Unsubscribe:\s+<(\S+)>/im.exec(wordsOf(catcher.mails[0]?.raw));
    return (found?.[1] ?? '').replace(testSiteUrl, '');
  }
  const wants = async () => {
    const [row] = await db.db.select().from(accounts).where(eq(accounts.id, 'rani'));
    return row?.wantsReplies;
  };

  it('asks first, for programs follow links', async () => {
    const answer = await newsroom.app.request(await path());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('<form method="post">');
    expect(await wants()).toBe(true);
  });

  it('is posted to by a mail program, which says nothing else', async () => {
    const address = await path();
    for (const _ of [1, 2]) {
      const answer = await newsroom.app.request(address, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(await wants()).toBe(false);
    await reply('Tidak dikabarkan lagi.');
    time += 11 * minute;
    expect(await send()).toBe(0);
  });

  it.each(['', 'rani', 'rani.x', `rani.${'a'.repeat(43)}`])(
    'is nobody’s with %j',
    async (token) => {
      const address = `/notifikasi/berhenti?token=${encodeURIComponent(token)}`;
      for (const method of ['GET', 'POST']) {
        expect((await newsroom.app.request(address, { method })).status).toBe(404);
      }
      expect(await wants()).toBe(true);
    },
  );
});
