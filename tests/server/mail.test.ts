import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMailer } from '#src/server/services/mail/create-mailer.ts';
import { type MailCatcher, startMailCatcher } from '#tests/support/mail-catcher.ts';

let catcher: MailCatcher;

beforeAll(async () => {
  catcher = await startMailCatcher();
});

afterAll(() => catcher.close());

const mail = {
  to: 'rani@pembaca.example',
  subject: 'Balasan untuk komentar Anda',
  text: 'Ada dua balasan.\n',
  headers: { 'List-Unsubscribe': '<https://berita.example/berhenti>' },
};

describe('a mailer', () => {
  it('gives a mail to the mail server, with its sender and headers', async () => {
    const mailer = createMailer({ smtpUrl: catcher.url, from: 'Redaksi <redaksi@berita.example>' });
    await mailer.sendMail(mail);
    mailer.close();
    const [caught] = catcher.mails;
    expect(caught).toMatchObject({ to: [mail.to], from: 'redaksi@berita.example' });
    expect(caught?.raw).toMatch(/^From: Redaksi <redaksi@berita\.example>\r?$/m);
    expect(caught?.raw).toMatch(/^Subject: Balasan untuk komentar Anda\r?$/m);
    expect(caught?.raw).toContain('List-Unsubscribe: <https://berita.example/berhenti>');
    expect(caught?.raw).toContain('Ada dua balasan.');
  });

  it('keeps a line end in an address or a subject from becoming a header', async () => {
    const mailer = createMailer({ smtpUrl: catcher.url, from: 'redaksi@berita.example' });
    const subject = 'Halo\r\nBcc: korban@lain.example';
    await mailer.sendMail({ ...mail, subject });
    mailer.close();
    expect(catcher.mails.at(-1)?.to).toEqual([mail.to]);
    expect(catcher.mails.at(-1)?.raw).not.toMatch(/^Bcc:/m);
  });

  it('says so where the mail server does not take it, or is not there', async () => {
    const mailer = createMailer({ smtpUrl: catcher.url, from: 'redaksi@berita.example' });
    catcher.refuseAll();
    await expect(mailer.sendMail(mail)).rejects.toMatchObject({ name: 'MailError' });
    mailer.close();
    const nobody = createMailer({ smtpUrl: 'smtp://127.0.0.1:9', from: 'redaksi@berita.example' });
    await expect(nobody.sendMail(mail)).rejects.toMatchObject({ name: 'MailError' });
    nobody.close();
  });
});
