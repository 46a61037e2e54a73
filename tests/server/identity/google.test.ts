import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { meSchema } from '#src/contract/accounts.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { createReader } from '#tests/support/reader.ts';
import { createTestApp, parseExactly, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
beforeAll(async () => {
  db = await openTestDb();
  const google = { clientId: 'urtech.apps.example', clientSecret: 'rahasia' };
  app = createTestApp({
    db,
    google,
    config: { siteUrl: 'https://berita.example', trustedProxies: 1 },
    now: () => new Date(),
  });
});
afterAll(() => db.close());

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Google's token end point, which is beyond our wall: gives an identity for a code. */
function standInForGoogle(claims: object): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  const outside = globalThis.fetch;
  onTestFinished(() => {
    globalThis.fetch = outside;
  });
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    expect(request.url).toBe('https://oauth2.googleapis.com/token');
    asked.push(new URLSearchParams(await request.text()));
    const id_token = `${base64({ alg: 'RS256' })}.${base64(claims)}.tanda`;
    return Response.json({
      access_token: 'kunci',
      id_token,
      expires_in: 3_600,
      token_type: 'Bearer',
    });
  };
  return asked;
}

it('a reader goes to Google, comes back with a code, and is signed in under its address', async () => {
  const asked = standInForGoogle({
    iss: 'https://accounts.google.com',
    aud: 'urtech.apps.example',
    sub: '1123',
    email: 'rani@gmail.example',
    email_verified: true,
    name: 'Rani',
    picture: 'https://gambar.example/rani.jpg',
    exp: Math.floor(Date.now() / 1_000) + 3_600,
  });
  const reader = createReader(app, '203.0.113.7');
  const start = await reader.call('POST', apiPaths.signInWithGoogle(), {});
  const { url } = z.object({ url: z.string() }).parse(await start.json());
  const there = new URL(url);
  expect(there.origin + there.pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth');
  expect(there.searchParams.get('client_id')).toBe('urtech.apps.example');
  expect(there.searchParams.get('redirect_uri')).toBe(
    'https://berita.example/api/auth/callback/google',
  );
  expect(there.searchParams.get('code_challenge_method')).toBe('S256');

  const state = there.searchParams.get('state') ?? '';
  const back = `/api/auth/callback/google?${new URLSearchParams({ code: 'sekali', state })}`;
  const answer = await reader.call('GET', back);
  expect(answer.status).toBe(302);
  expect(new URL(answer.headers.get('location') ?? '', 'https://berita.example').pathname).toBe(
    '/profil',
  );
  expect(asked.map((body) => body.get('code'))).toEqual(['sekali']);
  expect(asked[0]?.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
  const me = parseExactly(meSchema, await (await reader.call('GET', apiPaths.me())).json());
  expect(me.account).toMatchObject({ email: 'rani@gmail.example', emailVerified: true });

  // A state serves once, and only the browser that began.
  const stranger = createReader(app, '203.0.113.8');
  await stranger.call('GET', back);
  const other = parseExactly(meSchema, await (await stranger.call('GET', apiPaths.me())).json());
  expect(other.account).toBeNull();
});
