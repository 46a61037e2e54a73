import { type KeyboardEvent, useRef } from 'react';
import { CommentCounter } from '#src/client/features/comments/comment-counter.tsx';
import styles from '#src/client/features/comments/comment-form.module.css';
import { CommentFormField } from '#src/client/features/comments/comment-form-field.tsx';
import { adoptAuthorName } from '#src/client/features/comments/drafts.ts';
import { RuleNotice } from '#src/client/features/comments/rule-notice.tsx';
import { SendOutcome } from '#src/client/features/comments/send-outcome.tsx';
import {
  type CommentFormOptions,
  type TextControl,
  useCommentForm,
} from '#src/client/features/comments/use-comment-form.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import { m } from '#src/i18n/text.ts';

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

function handleNameAttach(element: TextControl) {
  if (element !== null) adoptAuthorName(element.value);
}

function handleKeyDown(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Where a reader writes a comment or a reply. What they type is kept on the device until it is sent. */
export function CommentForm(props: CommentFormOptions & { onCancel?: () => void }) {
  const { parentId, accountName, onCancel } = props;
  const isReply = parentId !== undefined;
  const element = useRef<HTMLFormElement>(null);
  const isHydrated = useIsHydrated();
  const form = useCommentForm(props, element);
  const field = { isLocked: form.isSending, onChange: form.handleChange };

  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={form.handleSubmit}
      onKeyDown={handleKeyDown}
    >
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{m.comments_form()}</legend>
        {/* Programs fill in every field; nobody else finds this one. */}
        <input name="website" className={styles.trap} tabIndex={-1} autoComplete="off" />
        {accountName === undefined ? (
          <CommentFormField
            {...field}
            name="authorName"
            value={form.authorName}
            onAttach={handleNameAttach}
            problem={form.refused.authorName}
          />
        ) : (
          <p className={styles.as}>
            {m.comments_as()} <bdi>{accountName}</bdi>
          </p>
        )}
        <CommentFormField
          {...field}
          name="text"
          value={form.text}
          onAttach={form.handleTextAttach}
          problem={form.refused.text}
          isReply={isReply}
        >
          <CommentCounter text={form.text} />
          <RuleNotice text={form.text} />
        </CommentFormField>
      </fieldset>
      <div className={styles.foot}>
        <SendOutcome sender={form.sender} isKept={form.isKept} />
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
          aria-disabled={form.isSending}
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
