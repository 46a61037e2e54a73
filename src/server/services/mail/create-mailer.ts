import type { Transporter } from 'nodemailer';
import { MailError, type Mailer } from '#src/server/services/mail/mailer.ts';

/** Milliseconds that a mail server has: shorter than the time in which a call is answered. */
const patience = 7_000;

/**
 * Sends mail through one SMTP server, over few connections that are kept for some mails.
 * @param options.smtpUrl as `smtps://user:password@mail.example:465`
 * @param options.from the sender of every mail
 */
export function createMailer(options: { smtpUrl: string; from: string }): Mailer {
  let transport: Promise<Transporter> | undefined;

  /** Loaded with the first mail: most starts send none. */
  async function open(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport(
      {
        url: options.smtpUrl,
        pool: true,
        maxConnections: 2,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
        // Nothing of a mail may name a file or an address to fetch.
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      { from: options.from },
    );
  }

  return {
    sendMail: async ({ headers, ...mail }) => {
      transport ??= open();
      const sender = await transport;
      try {
        await sender.sendMail({ ...mail, headers: { ...headers } });
      } catch (cause) {
        throw new MailError('The mail server did not take a mail.', { cause });
      }
    },
    close: () => {
      transport?.then((opened) => opened.close()).catch(() => undefined);
    },
  };
}
