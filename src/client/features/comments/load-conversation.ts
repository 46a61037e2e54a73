import { use } from 'react';

type ConversationModule = typeof import('#src/client/features/comments/conversation.tsx');

let loaded: ConversationModule | undefined;
let loading: Promise<ConversationModule> | undefined;

/** Fetches the code of list and form, once. The server awaits it before it renders comments. */
export function loadConversation(): Promise<ConversationModule> {
  loading ??= import('#src/client/features/comments/conversation.tsx').then((module) => {
    loaded = module;
    return module;
  });
  return loading;
}

/** Clears a load that failed, so that the next one asks the network again. */
export function forgetFailedLoad(): void {
  loading = undefined;
}

/** The code of list and form: at once where it is there, otherwise the nearest Suspense waits. */
export function useConversation(): ConversationModule {
  return loaded ?? use(loadConversation());
}
