import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuilt, startBuiltServer } from '#tests/support/built-server.ts';
import { type MailCatcher, startMailCatcher } from '#tests/support/mail-catcher.ts';

export type MailNewsroom = {
  origin: string;
  /** Address of its administrator. */
  administrator: string;
  catcher: MailCatcher;
  close: () => Promise<void>;
};

/** A port that is free now. Passkeys belong to an origin, so the server must know its own. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** The built server on a sample newsroom of its own, which mails to a real server that keeps it all. */
export async function openMailNewsroom(): Promise<MailNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'urtech-mail-'));
  const catcher = await startMailCatcher();
  const administrator = 'maya@redaksi.example';
  await runBuilt('admin', ['create', administrator], { DATA_DIR: folder, LOG_LEVEL: 'error' });
  const { origin, stop } = await startBuiltServer({
    DATA_DIR: folder,
    PORT: String(await freePort()),
    SITE_URL: '',
    TRUSTED_PROXIES: '0',
    SMTP_URL: catcher.url,
    LOG_LEVEL: 'error',
  });
  return {
    origin,
    administrator,
    catcher,
    close: async () => {
      await stop();
      await catcher.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
