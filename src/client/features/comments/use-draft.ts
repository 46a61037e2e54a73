import { useSyncExternalStore } from 'react';
import {
  type Draft,
  noDraft,
  readAuthorName,
  readDraft,
  subscribeToDrafts,
} from '#src/client/features/comments/drafts.ts';

/** The draft of a place, as it changes; empty on the server and while hydrating. */
export function useDraft(place: string): Draft {
  return useSyncExternalStore(
    subscribeToDrafts,
    () => readDraft(place),
    () => noDraft,
  );
}

/** The reader's name on this device; empty on the server and while hydrating. */
export function useAuthorName(): string {
  return useSyncExternalStore(subscribeToDrafts, readAuthorName, () => '');
}
