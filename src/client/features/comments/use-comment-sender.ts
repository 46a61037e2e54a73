import { useEffect, useEffectEvent, useState } from 'react';
import { readDraft, writeDraft } from '#src/client/features/comments/drafts.ts';
import { type Failure, isCreate, keyOf } from '#src/client/features/comments/outbox/operation.ts';
import { useOutbox, useOutboxView } from '#src/client/features/comments/outbox/use-outbox.ts';
import { createUuidV7 } from '#src/client/lib/uuid-v7.ts';

/** One press of the button. The text stays in the field until it is known what became of it. */
type Attempt = { commentId: string; text: string; isStored: boolean };

type Fields = {
  authorName: string;
  text: string;
  website?: string | undefined;
  writtenForMs: number;
};

/**
 * What became of the last attempt. `queued`: it is kept on the device and goes by itself, for the
 * reason in `failure`, where there is one.
 */
export type SendPhase = 'idle' | 'sending' | 'queued' | 'sent';

type Options = {
  slug: string;
  parentId: string | undefined;
  /** Where the draft lies. */
  place: string;
  /** Called once a comment is sent or queued, with its id. */
  onHandedOver: ((commentId: string) => void) | undefined;
};

/**
 * Hands the draft of one form to the outbox. A comment that is refused while the reader looks on comes
 * back into the field. A second call while it is on its way does nothing.
 */
export function useCommentSender({ slug, parentId, place, onHandedOver }: Options) {
  const getOutbox = useOutbox();
  const { operations, isAtWork } = useOutboxView();
  const [attempt, setAttempt] = useState<Attempt>();
  const [refusal, setRefusal] = useState<Failure>();
  const key = attempt && keyOf(attempt.commentId, 'create');
  const operation = operations.find((other) => other.key === key);
  const phase = phaseOf();

  function phaseOf(): SendPhase {
    if (attempt === undefined) return 'idle';
    if (!attempt.isStored) return 'sending';
    if (operation === undefined) return 'sent';
    if (operation.status === 'refused') return 'sending'; // On its way back into the field.
    return operation.failure === undefined && isAtWork ? 'sending' : 'queued';
  }

  async function send(fields: Fields): Promise<void> {
    if (phase === 'sending') return;
    const commentId = createUuidV7();
    setRefusal(undefined);
    setAttempt({ commentId, text: fields.text, isStored: false });
    await getOutbox().enqueue({ slug, commentId, wish: { kind: 'create', parentId, ...fields } });
    writeDraft(place, '');
    setAttempt({ commentId, text: fields.text, isStored: true });
  }

  const takeBack = useEffectEvent(() => {
    if (operation === undefined || !isCreate(operation)) return;
    // What was typed meanwhile is not overwritten: then the refused one stays in the list.
    if (readDraft(place).text === '') {
      writeDraft(place, operation.wish.text);
      void getOutbox().cancel(operation.key);
      setRefusal(operation.failure);
    }
    setAttempt(undefined);
  });
  const isRefused = operation?.status === 'refused';
  useEffect(() => {
    if (isRefused) takeBack();
  }, [isRefused]);

  const handOver = useEffectEvent(() => {
    if (attempt !== undefined) onHandedOver?.(attempt.commentId);
  });
  const isHandedOver = phase === 'sent' || phase === 'queued';
  useEffect(() => {
    if (isHandedOver) handOver();
  }, [isHandedOver]);

  return {
    send: (fields: Fields) => void send(fields),
    phase,
    /** The id of the comment that was sent last. */
    commentId: attempt?.commentId,
    /** What is in the field while it is on its way. */
    sentText: phase === 'sending' ? attempt?.text : undefined,
    /** Why it was refused, or why it waits. */
    failure: refusal ?? operation?.failure,
    isRefused: refusal !== undefined,
    /** The text has changed: what was said of the last attempt no longer holds. */
    forgetOutcome: () => {
      if (isHandedOver) setAttempt(undefined);
    },
  };
}
