/** One mail, as text and where wanted as HTML too. `headers` are added as they are. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  headers?: Readonly<Record<string, string>>;
};

/** What sends mail. */
export type Mailer = {
  /** Answers once the mail server has taken the mail. @throws MailError */
  sendMail: (mail: Mail) => Promise<void>;
  /** Ends the connections that are kept. */
  close: () => void;
};

/** A mail that the mail server did not take, or that never reached it. */
export class MailError extends Error {
  override readonly name = 'MailError';
}
