import type { Locale } from '#src/i18n/locale.ts';
import { m } from '#src/i18n/text.ts';
import { codeMinutes } from '#src/server/services/identity/code-minutes.ts';
import type { Mail } from '#src/server/services/mail/mailer.ts';
import { site } from '#src/site.ts';

/** The mail with a one-time code. The code stands alone on its line, as phones like to find it. */
export function codeMail(to: string, code: string, locale: Locale = site.defaultLocale): Mail {
  const say = { locale };
  const lines = [
    m.identity_mail_greeting({ site: site.name }, say),
    '',
    code,
    '',
    m.identity_mail_validity({ minutes: codeMinutes }, say),
    m.identity_mail_ignore({}, say),
    '',
  ];
  return {
    to,
    subject: m.identity_mail_subject({ code, site: site.name }, say),
    text: lines.join('\n'),
    // Other programs answer machines' mails with machines' mails.
    headers: { 'auto-submitted': 'auto-generated' },
  };
}
