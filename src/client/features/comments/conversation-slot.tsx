import { memo, Suspense } from 'react';
import type { ConversationProps } from '#src/client/features/comments/conversation.tsx';
import { ConversationPending } from '#src/client/features/comments/conversation-pending.tsx';
import {
  forgetFailedLoad,
  useConversation,
} from '#src/client/features/comments/load-conversation.ts';
import { RetryBoundary } from '#src/client/ui/retry-boundary.tsx';
import { m } from '#src/i18n/text.ts';

function LoadedConversation(props: ConversationProps) {
  const { Conversation } = useConversation();
  return <Conversation {...props} />;
}

/**
 * Where the conversation stands once its code is there. What the server wrote stays in place until
 * then; `memo` keeps a render from above from throwing it away in the meantime.
 */
export const ConversationSlot = memo(function ConversationSlot(props: ConversationProps) {
  return (
    <RetryBoundary
      message={m.comments_failed()}
      label={m.comments_retry()}
      onRetry={forgetFailedLoad}
    >
      <Suspense fallback={<ConversationPending />}>
        <LoadedConversation {...props} />
      </Suspense>
    </RetryBoundary>
  );
});
