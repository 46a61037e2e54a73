import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type RefObject, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { checkComment } from '#src/client/features/comments/check-comment.ts';
import type {
  CommentField,
  CommentProblems,
} from '#src/client/features/comments/comment-sentences.ts';
import {
  adoptText,
  draftPlace,
  writeAuthorName,
  writeDraft,
} from '#src/client/features/comments/drafts.ts';
import { focusAtEnd, takeFormFocus } from '#src/client/features/comments/form-focus.ts';
import { foresee } from '#src/client/features/comments/hold-sentences.ts';
import { readerQueries } from '#src/client/features/comments/reader-queries.ts';
import { useCommentSender } from '#src/client/features/comments/use-comment-sender.ts';
import { useAuthorName, useDraft } from '#src/client/features/comments/use-draft.ts';

export type TextControl = HTMLInputElement | HTMLTextAreaElement | null;

export type CommentFormOptions = {
  slug: string;
  /** The comment that is answered; none for a comment on the story itself. */
  parentId?: string | undefined;
  /** The name of whoever is signed in: then none is asked for. */
  accountName?: string | undefined;
  /** Called once the comment is sent, or waits in the outbox. */
  onHandedOver?: ((commentId: string) => void) | undefined;
};

/** What stands in a form, what is wrong with it, and what became of it. */
export function useCommentForm(
  options: CommentFormOptions,
  form: RefObject<HTMLFormElement | null>,
) {
  const { slug, parentId, accountName, onHandedOver } = options;
  const client = useQueryClient();
  const place = draftPlace(slug, parentId);
  const draft = useDraft(place);
  const typedName = useAuthorName();
  const authorName = accountName ?? typedName;
  const sender = useCommentSender({ slug, parentId, place, onHandedOver });
  const [openedAt] = useState(() => performance.now());
  const [problems, setProblems] = useState<CommentProblems>({});
  const isSending = sender.phase === 'sending';

  const handleTextAttach = useCallback(
    (element: TextControl) => {
      if (element === null) return;
      adoptText(place, element.value);
      if (takeFormFocus(place)) focusAtEnd(element);
    },
    [place],
  );

  function handleChange(field: CommentField, value: string) {
    if (field === 'text') writeDraft(place, value);
    else writeAuthorName(value);
    setProblems(({ [field]: _, ...others }) => others);
    sender.forgetOutcome();
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    const fields = { authorName: authorName.trim(), text: draft.text.trim() };
    const rules = client.getQueryData(readerQueries.rules().queryKey);
    const found = checkComment(fields);
    // The words that are the matter stand beneath the field already.
    if (foresee(fields.text, rules)?.isRefused) found.text ??= 'invalid';
    flushSync(() => setProblems(found));
    const [first] = Object.keys(found);
    const fieldOf = (name: string) =>
      form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (first !== undefined) {
      fieldOf(first)?.focus();
      return;
    }
    const website = fieldOf('website')?.value || undefined;
    sender.send({ ...fields, website, writtenForMs: Math.round(performance.now() - openedAt) });
  }

  const refused: CommentProblems = {
    ...(sender.isRefused && sender.failure?.fields),
    ...problems,
  };
  return {
    sender,
    isSending,
    isKept: draft.isKept,
    text: sender.sentText ?? draft.text,
    authorName,
    refused,
    handleTextAttach,
    handleChange,
    handleSubmit,
  };
}
