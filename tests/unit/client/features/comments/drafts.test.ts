import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Drafts = typeof import('#src/client/features/comments/drafts.ts');

/** The part of the browser's storage that drafts use; `refuse` makes every write fail. */
class FakeStorage {
  readonly items = new Map<string, string>();
  refuse = false;
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.refuse) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

let storage: FakeStorage;

/** What a freshly loaded page knows: the module's memory is new, the device's storage is not. */
async function reload(): Promise<Drafts> {
  vi.resetModules();
  return import('#src/client/features/comments/drafts.ts');
}

beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', () => {});
});
afterEach(() => vi.unstubAllGlobals());

describe('drafts', () => {
  it('survive a reload, one per story and one per reply', async () => {
    const before = await reload();
    before.writeDraft(before.draftPlace('a', undefined), 'ke berita');
    before.writeDraft(before.draftPlace('a', 'p1'), 'ke komentar');
    const after = await reload();
    expect(after.readDraft(after.draftPlace('a', undefined)).text).toBe('ke berita');
    expect(after.readDraft(after.draftPlace('a', 'p1')).text).toBe('ke komentar');
    expect(after.readDraft(after.draftPlace('b', undefined))).toBe(after.noDraft);
  });

  it('leave nothing behind once they are emptied', async () => {
    const drafts = await reload();
    drafts.writeDraft('d', 'Halo');
    drafts.writeDraft('d', '');
    expect(drafts.readDraft('d').text).toBe('');
    expect(storage.items.has('d')).toBe(false);
  });

  it('live on in the page and say so where the browser refuses to store', async () => {
    const drafts = await reload();
    storage.refuse = true;
    drafts.writeDraft('d', 'Halo');
    expect(drafts.readDraft('d')).toMatchObject({ text: 'Halo', isKept: false });
  });

  it('are none where storage is blocked or holds something else', async () => {
    storage.items.set('d', '{"text":7}');
    storage.items.set('e', 'not json');
    const drafts = await reload();
    expect([drafts.readDraft('d').text, drafts.readDraft('e').text]).toEqual(['', '']);
    vi.stubGlobal('localStorage', undefined);
    expect((await reload()).readDraft('d').text).toBe('');
  });

  it('take over what was typed before the code arrived, below an older draft', async () => {
    const drafts = await reload();
    drafts.adoptText('d', '');
    expect(drafts.readDraft('d').text).toBe('');
    drafts.adoptText('d', 'lekas');
    expect(drafts.readDraft('d').text).toBe('lekas');
    drafts.adoptText('d', 'lekas');
    drafts.adoptText('d', 'lagi');
    expect(drafts.readDraft('d').text).toBe('lekas\nlagi');
  });

  it('remember the name of the reader', async () => {
    (await reload()).writeAuthorName('Sari');
    const drafts = await reload();
    expect(drafts.readAuthorName()).toBe('Sari');
    drafts.adoptAuthorName('');
    expect(drafts.readAuthorName()).toBe('Sari');
    drafts.adoptAuthorName('Budi');
    expect(drafts.readAuthorName()).toBe('Budi');
  });

  it('give the same object until they change, and tell of every change', async () => {
    const drafts = await reload();
    const changes = vi.fn();
    vi.stubGlobal('removeEventListener', () => {});
    const stop = drafts.subscribeToDrafts(changes);
    expect(drafts.readDraft('d')).toBe(drafts.readDraft('d'));
    drafts.writeDraft('d', 'a');
    expect(changes).toHaveBeenCalledTimes(1);
    stop();
    drafts.writeDraft('d', 'b');
    expect(changes).toHaveBeenCalledTimes(1);
  });
});
