import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { embedPlayers, embedPlayerUrl, embedProviders } from '#src/contract/embeds.ts';
import { securityHeaders } from '#src/server/http/security-headers.ts';

async function directives(): Promise<Map<string, string[]>> {
  const app = new Hono().use(securityHeaders({ siteUrl: 'https://berita.example' }));
  const response = await app.get('/', (c) => c.text('')).request('/');
  const policy = response.headers.get('content-security-policy') ?? '';
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

describe('the policy of every page', () => {
  it('lets frames come from the players of known providers and from nowhere else', async () => {
    const players = embedProviders.map(
      (provider) => new URL(embedPlayerUrl(provider, 'x', 'https://x.example/')).origin,
    );
    expect((await directives()).get('frame-src')).toEqual([...new Set(players)]);
  });

  it('names no host that is more than one origin', () => {
    for (const provider of embedProviders) {
      const { origin } = embedPlayers[provider];
      expect(new URL(origin).origin).toBe(origin);
      expect(origin).not.toContain('*');
    }
  });
});
