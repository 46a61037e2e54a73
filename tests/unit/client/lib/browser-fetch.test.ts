import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserFetch } from '#src/client/lib/browser-fetch.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { ExportedSite } from '#src/contract/static-site.ts';

const asked: string[] = [];
const sent: (RequestInit | undefined)[] = [];

function ask(exported: ExportedSite | undefined, path: string): string {
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    asked.push(input);
    sent.push(init);
    return Promise.resolve(new Response('{}'));
  });
  void createBrowserFetch(exported)(path, {});
  return asked.pop() ?? '';
}
afterEach(() => vi.unstubAllGlobals());

const alone: ExportedSite = { apiOrigin: null };
const served: ExportedSite = { apiOrigin: 'https://api.example' };
const list = apiPaths.articles({ section: 'gim' });
const comments = apiPaths.comments('satu', { focus: 'x', cursor: 'y' });

describe("the browser's fetch", () => {
  it.each([
    ['a page that a server wrote', undefined, list, list],
    ['a page that a server wrote', undefined, comments, comments],
    ['an exported page', alone, list, '/api/articles.section.gim.json'],
    ['an exported page', alone, comments, '/api/articles/satu/comments.cursor.y.json'],
    ['an exported page with a server', served, list, '/api/articles.section.gim.json'],
    ['an exported page with a server', served, comments, `https://api.example${comments}`],
  ])('on %s (%j) asks for %s at %s', (_, exported, path, expected) => {
    expect(ask(exported, path)).toBe(expected);
  });

  it("sends the device's cookie to the server of an exported site, and nothing where there is none", async () => {
    ask(served, apiPaths.ownComments('satu'));
    expect(sent.pop()?.credentials).toBe('include');
    for (const path of [apiPaths.ownComments('satu'), apiPaths.commentRules()]) {
      expect(ask(alone, path)).toBe('');
      expect((await createBrowserFetch(alone)(path, {})).status).toBe(404);
    }
  });
});
