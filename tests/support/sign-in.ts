import { apiPaths } from '#src/contract/paths.ts';
import type { MailCatcher } from '#tests/support/mail-catcher.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import type { TestApp } from '#tests/support/test-app.ts';

/** A browser that signed in with the code that was mailed to an address. */
export async function signInByCode(
  app: Pick<TestApp, 'request'>,
  catcher: MailCatcher,
  email: string,
  reader: Reader = createReader(app),
): Promise<Reader> {
  await expectOk(reader.call('POST', apiPaths.signInCode(), { email }));
  const code = catcher.codeFor(email);
  await expectOk(reader.call('POST', apiPaths.signIn(), { email, code }));
  return reader;
}

async function expectOk(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) throw new Error(`not signed in: ${await response.text()}`);
}
