import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type CaughtMail = { to: string[]; from: string; raw: string };

export type MailCatcher = {
  /** As SMTP_URL. */
  url: string;
  /** Oldest first. */
  mails: CaughtMail[];
  /** The one-time code in the newest mail to an address. @throws Error where there is none */
  codeFor: (address: string) => string;
  /** From now on every recipient is refused. */
  refuseAll: () => void;
  close: () => Promise<void>;
};

/** A real mail server on this machine that keeps what it is sent. @param port 0 takes any */
export async function startMailCatcher(port = 0): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  let isRefusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) => {
      done(isRefusing ? Object.assign(new Error('no'), { responseCode: 550 }) : null);
    },
    onData: (stream, session, done) => {
      let raw = '';
      stream.setEncoding('utf8');
      stream.on('data', (part: string) => {
        raw += part;
      });
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : (mailFrom?.address ?? '');
        mails.push({ to: rcptTo.map(({ address }) => address), from, raw });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    codeFor: (to) => {
      const mail = mails.findLast((caught) =>
        caught.to.some((one) => one.toLowerCase() === to.toLowerCase()),
      );
      const code = /^\s*(\d{6})\s*$/m.exec(mail?.raw ?? '')?.[1];
      if (code === undefined) throw new Error(`No code was mailed to ${to}`);
      return code;
    },
    refuseAll: () => {
      isRefusing = true;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
