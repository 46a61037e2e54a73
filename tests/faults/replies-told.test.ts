import { expect, it, onTestFinished, vi } from 'vitest';
import webPush from 'web-push';
import { apiPaths } from '#src/contract/paths.ts';
import { startMailCatcher } from '#tests/support/mail-catcher.ts';
import { createReader } from '#tests/support/reader.ts';
import { signInByCode } from '#tests/support/sign-in.ts';
import { startServerProcess } from '#tests/support/start-server-process.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const story = 'sepuluh-cara-menghemat-kuota-data-ponsel';

it('a reply that came before a restart is mailed by the server that starts', {
  timeout: 120_000,
}, async () => {
  const catcher = await startMailCatcher();
  onTestFinished(() => catcher.close());
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  const env = {
    DATA_DIR: await temporaryFolder(),
    SMTP_URL: catcher.url,
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
  };
  const first = await startServerProcess(env);
  const app = { request: (path: string, init?: RequestInit) => fetch(first.origin + path, init) };
  const rani = await signInByCode(app, catcher, 'rani@pembaca.example');
  await rani.call('PATCH', apiPaths.me(), { name: 'Rani', wantsReplies: true });
  const asked = await rani.say({ text: 'Ada yang tahu?' }, story);
  // Nobody is at this address, which has no network to be found in.
  const endpoint = 'https://push.invalid/rani';
  const keys = { p256dh: publicKey, auth: Buffer.alloc(16).toString('base64url') };
  const subscribed = await rani.call('PUT', apiPaths.pushSubscription(), { endpoint, keys });
  expect(subscribed.status).toBe(200);
  await createReader(app).say({ parentId: asked.id, text: 'Saya tahu.' }, story);
  expect(await first.stop()).toBe(0);

  const second = await startServerProcess(env);
  const told = () => catcher.mails.filter(({ raw }) => raw.includes('Saya tahu.'));
  await vi.waitFor(() => expect(told()).toHaveLength(1), { timeout: 20_000 });
  expect(told()[0]?.to).toEqual(['rani@pembaca.example']);
  // The browser's turn comes as well, and its address is told to nobody.
  const logged = () => [...first.logged(), ...second.logged()].join();
  await vi.waitFor(() => expect(logged()).toContain('a browser was not told'), { timeout: 20_000 });
  expect(logged()).not.toContain('push.invalid');
  expect(await second.stop()).toBe(0);
});
