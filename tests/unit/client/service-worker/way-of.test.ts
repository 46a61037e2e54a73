import { describe, expect, it } from 'vitest';
import { wayOf } from '#src/client/service-worker/way-of.ts';

const origin = 'https://urtech.example';

function wayTo(path: string, over: Partial<Request> = {}) {
  const asked = { method: 'GET', mode: 'cors', cache: 'default', ...over } as const;
  return wayOf({ ...asked, url: new URL(path, origin) }, origin);
}

describe('the way of a request', () => {
  it.each([
    ['/', 'page'],
    ['/artikel/x', 'page'],
    ['/en/artikel/x', 'page'],
    ['/kanal/gim?sebelum=1', 'page'],
    ['/pindah#AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA', 'page'],
    ['/moderasi', 'network'],
    ['/moderasi/aturan', 'network'],
    ['/en/moderasi', 'network'],
    ['/masuk', 'network'],
    ['/profil', 'network'],
    ['/notifikasi/berhenti?t=1', 'network'],
    ['/api/handovers/AAAAAAAAAAAAAAAAAAAAAA', 'network'],
    ['/api/openapi.json', 'network'],
    ['/api/me/export', 'network'],
    ['/rss.xml', 'network'],
    ['/artikel/x/komentar/rss.xml', 'network'],
    ['/service-worker.js', 'network'],
  ])('of a move to %s is %s', (path, way) => {
    expect(wayTo(path, { mode: 'navigate' })).toBe(way);
  });

  it.each([
    ['/assets/boot-1.js', 'asset'],
    ['/media/0123abcd/640.avif', 'picture'],
    ['/api/articles', 'answer'],
    ['/api/articles?section=gim', 'answer'],
    ['/api/articles/x', 'answer'],
    ['/api/articles/x/related', 'answer'],
    ['/api/articles/x/comments?sort=oldest', 'answer'],
    ['/api/popular?window=week', 'answer'],
    ['/api/search?q=x', 'answer'],
    ['/api/articles/x/comments/mine', 'network'],
    ['/api/articles/x/comments/news', 'network'],
    ['/api/moderation/queue', 'network'],
    ['/api/me', 'network'],
    ['/api/me/comments', 'network'],
    ['/api/auth/sign-in', 'network'],
    ['/api/comment-proof?id=1', 'network'],
    ['/api/handovers/AAAAAAAAAAAAAAAAAAAAAA', 'network'],
    ['/api/something-new', 'network'],
    ['https://elsewhere.example/api/articles', 'network'],
  ])('to %s is %s', (path, way) => {
    expect(wayTo(path)).toBe(way);
  });

  it('is the network for whatever changes something, and where nothing kept is wanted', () => {
    expect(wayTo('/api/articles/x/comments', { method: 'POST' })).toBe('network');
    expect(wayTo('/', { method: 'POST', mode: 'navigate' })).toBe('network');
    expect(wayTo('/assets/boot-1.js', { method: 'HEAD' })).toBe('network');
    expect(wayTo('/api/articles', { cache: 'no-store' })).toBe('network');
  });
});
