import * as z from 'zod/mini';
import { createUuidV7 } from '#src/client/lib/uuid-v7.ts';

const draftSchema = z.object({ text: z.string(), id: z.optional(z.string()) });

/**
 * What a reader has written and not yet sent. `id` is the comment's id from the first attempt on, so
 * that any later attempt is the same comment; `isKept` is false where the browser refused to store.
 */
export type Draft = Readonly<{ text: string; id?: string | undefined; isKept: boolean }>;

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

function store(place: string, draft: Draft): boolean {
  try {
    if (draft.text === '') localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify({ text: draft.text, id: draft.id }));
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

/** Keeps what the reader typed. An emptied draft is a new one: its id is forgotten. */
export function writeDraft(place: string, text: string): void {
  put(place, { text, id: text === '' ? undefined : readDraft(place).id, isKept: true });
}

/** Takes over what stood in the field before this code ran; an older draft stays above it. */
export function adoptText(place: string, typed: string): void {
  const { text } = readDraft(place);
  if (typed === '' || typed === text) return;
  writeDraft(place, text === '' ? typed : `${text}\n${typed}`);
}

/** The id under which the draft is sent, made at the first attempt and the same ever after. */
export function claimDraftId(place: string): string {
  const draft = readDraft(place);
  const id = draft.id ?? createUuidV7();
  if (draft.id === undefined) put(place, { ...draft, id });
  return id;
}

/** Makes the text a new comment: an earlier version of it is already stored under the old id. */
export function releaseDraftId(place: string): void {
  put(place, { ...readDraft(place), id: undefined });
}

/** Deletes the draft that was acknowledged as `id`, unless another has taken its place. */
export function settleDraft(place: string, id: string): void {
  if (readDraft(place).id === id) put(place, noDraft);
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
