import { describe, expect, it, vi } from 'vitest';
import { type PushScope, readMessage, registerPush } from '#src/client/service-worker/push.ts';

const origin = 'https://berita.example';
const message = {
  title: 'Budi membalas komentar Anda',
  body: 'Judul satu',
  path: '/artikel/satu#komentar-1',
  tag: 'utas',
  lang: 'id',
};

/** A browser's side: what it was asked for, and a way to send the worker an event. */
function startWorker(windows: { url: string }[] = []) {
  const listeners = new Map<string, (event: Event) => void>();
  const asked: unknown[] = [];
  const open = windows.map(({ url }) => ({
    url,
    focus: async () => asked.push(['focus', url]),
    navigate: async (address: string) => asked.push(['navigate', address]),
  }));
  const scope = {
    addEventListener: (type, listener) => listeners.set(type, listener),
    registration: {
      showNotification: async (title, options) => void asked.push([title, options]),
      pushManager: {
        subscribe: async () => ({
          toJSON: () => ({
            endpoint: 'https://push.example/baru',
            keys: { p256dh: 'p', auth: 'a' },
          }),
        }),
      } as unknown as PushManager,
    },
    clients: {
      matchAll: async () => open,
      openWindow: async (address) => asked.push(['open', address]),
    },
    location: { origin },
  } satisfies PushScope;
  registerPush(scope);
  const send = async (type: string, fields: object) => {
    let work: Promise<unknown> | undefined;
    const waitUntil = (given: Promise<unknown>) => {
      work = given;
    };
    listeners.get(type)?.(Object.assign(new Event(type), fields, { waitUntil }));
    await work;
  };
  return { asked, send };
}

const click = (path: unknown) => ({ notification: { close: () => undefined, data: path } });

describe('a message of Web Push', () => {
  it('is shown, and replaces the one of the same thread', async () => {
    const { asked, send } = startWorker();
    await send('push', { data: { text: () => JSON.stringify(message) } });
    expect(asked).toEqual([
      [
        message.title,
        {
          body: message.body,
          tag: 'utas',
          lang: 'id',
          icon: '/icon-512.png',
          renotify: true,
          data: message.path,
        },
      ],
    ]);
  });

  it.each(['', 'x', '[]', 'null', '{}', '{"title":""}'])('that says %j is none', (text) => {
    expect(readMessage(text)).toBeUndefined();
  });
});

describe('a notification that is tapped', () => {
  it('goes to the window that shows the story', async () => {
    const { asked, send } = startWorker([
      { url: `${origin}/` },
      { url: `${origin}/artikel/satu#komentar` },
    ]);
    await send('notificationclick', click(message.path));
    expect(asked).toEqual([
      ['focus', `${origin}/artikel/satu#komentar`],
      ['navigate', `${origin}${message.path}`],
    ]);
  });

  it('opens a window where none shows the story', async () => {
    const { asked, send } = startWorker([{ url: `${origin}/` }]);
    await send('notificationclick', click(message.path));
    expect(asked).toEqual([['open', `${origin}${message.path}`]]);
  });

  it.each(['https://jahat.example/', '//jahat.example', 'javascript:alert(1)', 7, undefined])(
    'never leads elsewhere, as %j would',
    async (path) => {
      const { asked, send } = startWorker();
      await send('notificationclick', click(path));
      expect(asked).toEqual([['open', `${origin}/`]]);
    },
  );
});

describe('an address that the browser changes', () => {
  it('is told to the server, with the one before', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response('{}'));
    vi.stubGlobal('fetch', fetch);
    const { send } = startWorker();
    const applicationServerKey = new ArrayBuffer(65);
    const oldSubscription = {
      endpoint: 'https://push.example/lama',
      options: { applicationServerKey },
    };
    await send('pushsubscriptionchange', { oldSubscription });
    vi.unstubAllGlobals();
    const [path, init] = fetch.mock.calls[0] ?? [];
    expect([path, init?.method, JSON.parse(String(init?.body))]).toEqual([
      '/api/push-subscription',
      'PUT',
      {
        endpoint: 'https://push.example/baru',
        keys: { p256dh: 'p', auth: 'a' },
        replaces: 'https://push.example/lama',
      },
    ]);
  });
});
