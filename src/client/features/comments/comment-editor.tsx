import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { checkComment } from '#src/client/features/comments/check-comment.ts';
import { CommentCounter } from '#src/client/features/comments/comment-counter.tsx';
import styles from '#src/client/features/comments/comment-form.module.css';
import { CommentFormField } from '#src/client/features/comments/comment-form-field.tsx';
import type {
  CommentField,
  CommentProblems,
} from '#src/client/features/comments/comment-sentences.ts';
import { useConversationState } from '#src/client/features/comments/conversation-state.ts';
import { readDraft, writeDraft } from '#src/client/features/comments/drafts.ts';
import { focusAtEnd } from '#src/client/features/comments/form-focus.ts';
import { foresee } from '#src/client/features/comments/hold-sentences.ts';
import { isCreate } from '#src/client/features/comments/outbox/operation.ts';
import { useOutbox } from '#src/client/features/comments/outbox/use-outbox.ts';
import { readerQueries } from '#src/client/features/comments/reader-queries.ts';
import { RuleNotice } from '#src/client/features/comments/rule-notice.tsx';
import type { ShownComment } from '#src/client/features/comments/thread/shown-comment.ts';
import { m } from '#src/i18n/text.ts';

const nothing = () => {};

type CommentEditorProps = { comment: ShownComment; onClose: () => void };

/**
 * Changes the words of an own comment in its place; also of one that still waits to be sent, and then
 * its name as well. What is typed is kept until it is saved or given up.
 */
export function CommentEditor({ comment, onClose }: CommentEditorProps) {
  const { slug, accountName } = useConversationState();
  const getOutbox = useOutbox();
  const { data: rules } = useQuery(readerQueries.rules());
  const place = `comments:edit:${comment.id}`;
  const [fields, setFields] = useState(() => ({
    authorName: comment.authorName,
    text: readDraft(place).text || comment.text,
  }));
  const { operation } = comment;
  const [problems, setProblems] = useState<CommentProblems>(operation?.failure?.fields ?? {});
  const form = useRef<HTMLFormElement>(null);
  const unsent = operation !== undefined && isCreate(operation) ? operation : undefined;

  function handleChange(field: CommentField, value: string) {
    setFields((before) => ({ ...before, [field]: value }));
    setProblems(({ [field]: _, ...others }) => others);
    if (field === 'text') writeDraft(place, value);
  }

  function close() {
    writeDraft(place, '');
    onClose();
  }

  function save(authorName: string, text: string) {
    const { id } = comment;
    if (unsent !== undefined) {
      void getOutbox().revise(unsent.key, { ...unsent.wish, authorName, text });
    } else if (text !== comment.text) {
      void getOutbox().enqueue({ slug, commentId: id, wish: { kind: 'edit', text } });
    }
    close();
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const [authorName, text] = [fields.authorName.trim(), fields.text.trim()];
    const found = checkComment({ authorName, text });
    if (foresee(text, rules)?.isRefused) found.text ??= 'invalid';
    flushSync(() => setProblems(found));
    const [first] = Object.keys(found);
    if (first === undefined) save(authorName, text);
    else form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }

  const field = { isLocked: false, onChange: handleChange };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={handleSubmit}>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{m.comments_edit_of()}</legend>
        {unsent !== undefined && accountName === undefined && (
          <CommentFormField
            {...field}
            name="authorName"
            value={fields.authorName}
            problem={problems.authorName}
            onAttach={nothing}
          />
        )}
        <CommentFormField
          {...field}
          name="text"
          value={fields.text}
          problem={problems.text}
          isReply={comment.parentId !== null}
          onAttach={focusAtEnd}
        >
          <CommentCounter text={fields.text} />
          <RuleNotice text={fields.text} />
        </CommentFormField>
      </fieldset>
      <div className={styles.foot}>
        <button type="button" className={styles.quiet} onClick={close}>
          {m.comments_reply_cancel()}
        </button>
        <button type="submit" className={styles.save}>
          {m.comments_edit_save()}
        </button>
      </div>
    </form>
  );
}
