import * as z from 'zod/mini';

const draftSchema = z.object({ text: z.string() });

/** What a reader has written and not yet sent; `isKept` is false where the browser refused to store. */
export type Draft = Readonly<{ text: string; isKept: boolean }>;

export const noDraft: Draft = { text: '', isKept: true };

const namePlace = 'comments:name';
const memory = new Map<string, Draft>();
const listeners = new Set<() => void>();

/** Where a draft lies: one place per story, and one per comment that is being answered. */
export function draftPlace(slug: string, parentId: string | undefined): string {
  return `comments:draft:${slug}:${parentId ?? ''}`;
}

function parseStored(stored: string | null): Draft {
  if (stored === null) return noDraft;
  try {
    return { ...z.parse(draftSchema, JSON.parse(stored)), isKept: true };
  } catch {
    return noDraft; // Written by something else than us: as good as nothing.
  }
}

function load(place: string): Draft {
  try {
    return parseStored(localStorage.getItem(place));
  } catch {
    return noDraft; // Storage is blocked; the page's own memory still serves.
  }
}

function store(place: string, { text }: Draft): boolean {
  try {
    if (text === '') localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify({ text }));
    return true;
  } catch {
    return false; // Full or blocked (private mode): the form tells the reader by `isKept`.
  }
}

function put(place: string, draft: Draft): void {
  memory.set(place, { ...draft, isKept: store(place, draft) });
  for (const notify of listeners) notify();
}

/** The draft of a place; the same object until it changes. */
export function readDraft(place: string): Draft {
  const known = memory.get(place) ?? load(place);
  memory.set(place, known);
  return known;
}

/** Keeps what the reader typed. */
export function writeDraft(place: string, text: string): void {
  put(place, { text, isKept: true });
}

/** Takes over what stood in the field before this code ran; an older draft stays above it. */
export function adoptText(place: string, typed: string): void {
  const { text } = readDraft(place);
  if (typed === '' || typed === text) return;
  writeDraft(place, text === '' ? typed : `${text}\n${typed}`);
}

/** The name the reader last wrote under, '' where there is none. */
export function readAuthorName(): string {
  return readDraft(namePlace).text;
}

export function writeAuthorName(name: string): void {
  writeDraft(namePlace, name);
}

/** Takes over a name that stood in the field before this code ran. */
export function adoptAuthorName(typed: string): void {
  if (typed !== '' && typed !== readAuthorName()) writeAuthorName(typed);
}

/** Calls back on every change, those made in another tab included. */
export function subscribeToDrafts(notify: () => void): () => void {
  function handleStorage(event: StorageEvent) {
    if (event.key === null) memory.clear();
    else if (!memory.delete(event.key)) return;
    notify();
  }
  listeners.add(notify);
  addEventListener('storage', handleStorage);
  return () => {
    listeners.delete(notify);
    removeEventListener('storage', handleStorage);
  };
}
