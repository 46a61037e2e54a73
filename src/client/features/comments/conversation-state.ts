import { createContext, useContext } from 'react';
import type { MutedAuthor } from '#src/client/features/comments/mute/muted-authors.ts';
import type { OwnSide } from '#src/client/features/comments/thread/shown-comment.ts';

/** What every comment of one conversation needs to know of its surroundings. */
export type ConversationState = OwnSide & {
  slug: string;
  /** Whether comments may be written now. */
  canWrite: boolean;
  /** The name of whoever is signed in. */
  accountName: string | undefined;
  /** The comment that the address names. */
  target: string | undefined;
  sendingKey: string | undefined;
  isAtWork: boolean;
  muted: readonly MutedAuthor[];
  /** Has something said aloud to those who listen. */
  announce: (text: string) => void;
};

export const ConversationContext = createContext<ConversationState | null>(null);

/** @throws Error outside a conversation: a bug of ours */
export function useConversationState(): ConversationState {
  const state = useContext(ConversationContext);
  if (state === null) throw new Error('Not within a conversation');
  return state;
}
