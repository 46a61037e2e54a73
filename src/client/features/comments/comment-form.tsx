import { type FormEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { checkComment } from '#src/client/features/comments/check-comment.ts';
import { CommentCounter } from '#src/client/features/comments/comment-counter.tsx';
import styles from '#src/client/features/comments/comment-form.module.css';
import { CommentFormField } from '#src/client/features/comments/comment-form-field.tsx';
import type {
  CommentField,
  CommentProblems,
} from '#src/client/features/comments/comment-sentences.ts';
import {
  adoptAuthorName,
  adoptText,
  draftPlace,
  writeAuthorName,
  writeDraft,
} from '#src/client/features/comments/drafts.ts';
import { SendOutcome } from '#src/client/features/comments/send-outcome.tsx';
import { useCommentSender } from '#src/client/features/comments/use-comment-sender.ts';
import { useAuthorName, useDraft } from '#src/client/features/comments/use-draft.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import type { Comment } from '#src/contract/comments.ts';
import { m } from '#src/i18n/text.ts';

type CommentFormProps = {
  slug: string;
  /** The comment that is answered; none for a comment on the story itself. */
  parentId?: string;
  onSent?: (comment: Comment) => void;
  onCancel?: () => void;
};

function PaperPlane() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M21 3.5 3 10.5l6.5 3L12.5 20z" />
      <path d="M21 3.5 9.5 13.5" />
    </svg>
  );
}

type TextControl = HTMLInputElement | HTMLTextAreaElement | null;

function handleNameAttach(element: TextControl) {
  if (element !== null) adoptAuthorName(element.value);
}

function handleKeyDown(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Where a reader writes a comment or a reply. What they type is kept on the device until it is sent. */
export function CommentForm({ slug, parentId, onSent, onCancel }: CommentFormProps) {
  const place = draftPlace(slug, parentId);
  const isReply = parentId !== undefined;
  const form = useRef<HTMLFormElement>(null);
  const isHydrated = useIsHydrated();
  const draft = useDraft(place);
  const authorName = useAuthorName();
  const sender = useCommentSender(slug, parentId, onSent);
  const [problems, setProblems] = useState<CommentProblems>({});

  const handleTextAttach = useCallback(
    (element: TextControl) => {
      if (element !== null) adoptText(place, element.value);
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
    if (sender.isSending) return;
    const fields = { authorName: authorName.trim(), text: draft.text.trim() };
    const found = checkComment(fields);
    flushSync(() => setProblems(found));
    const [first] = Object.keys(found);
    if (first === undefined) sender.send(fields);
    else form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }

  const refused: CommentProblems = { ...sender.failure?.fields, ...problems };
  const field = { isLocked: sender.isSending, onChange: handleChange };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={handleSubmit}
      onKeyDown={handleKeyDown}
    >
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{m.comments_form()}</legend>
        <CommentFormField
          {...field}
          name="authorName"
          value={authorName}
          onAttach={handleNameAttach}
          problem={refused.authorName}
        />
        <CommentFormField
          {...field}
          name="text"
          value={draft.text}
          onAttach={handleTextAttach}
          problem={refused.text}
          isReply={isReply}
        >
          <CommentCounter text={draft.text} />
        </CommentFormField>
      </fieldset>
      <div className={styles.foot}>
        <SendOutcome sender={sender} draft={draft} />
        {onCancel && (
          <button type="button" className={styles.quiet} onClick={onCancel}>
            {m.comments_reply_cancel()}
          </button>
        )}
        <button
          type="submit"
          className={styles.send}
          aria-label={isReply ? m.comments_send_reply() : m.comments_send()}
          disabled={!isHydrated}
          aria-disabled={sender.isSending}
        >
          <PaperPlane />
        </button>
      </div>
      <noscript>
        <p className={styles.note}>{m.comments_no_script()}</p>
      </noscript>
    </form>
  );
}
