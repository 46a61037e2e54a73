import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Muted = typeof import('#src/client/features/comments/mute/muted-authors.ts');

const items = new Map<string, string>();

/** What a freshly loaded page knows: the module's memory is new, the device's storage is not. */
async function reload(): Promise<Muted> {
  vi.resetModules();
  return import('#src/client/features/comments/mute/muted-authors.ts');
}

beforeEach(() => {
  items.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('authors that a reader does not want to see', () => {
  it('are remembered over visits, by name and by whether they are registered', async () => {
    (await reload()).mute({ name: 'Budi', isRegistered: false });
    const { isMuted, mutedAuthors } = await reload();
    expect(isMuted(mutedAuthors.read(), { name: 'Budi', isRegistered: false })).toBe(true);
    expect(isMuted(mutedAuthors.read(), { name: 'Budi', isRegistered: true })).toBe(false);
    expect(isMuted(mutedAuthors.read(), { name: 'budi', isRegistered: false })).toBe(false);
  });

  it('are shown again once they are no longer muted', async () => {
    const muted = await reload();
    muted.mute({ name: 'Budi', isRegistered: false });
    muted.mute({ name: 'Budi', isRegistered: false });
    muted.unmute({ name: 'Budi', isRegistered: false });
    expect(muted.mutedAuthors.read()).toEqual([]);
    expect((await reload()).mutedAuthors.read()).toEqual([]);
  });

  it('are nobody where storage is blocked or holds something else', async () => {
    items.set('comments:muted', '{"name":7}');
    expect((await reload()).mutedAuthors.read()).toEqual([]);
    vi.stubGlobal('localStorage', undefined);
    const muted = await reload();
    expect(muted.mutedAuthors.read()).toEqual([]);
    muted.mute({ name: 'Budi', isRegistered: false });
    expect(muted.mutedAuthors.read()).toHaveLength(1);
  });
});
