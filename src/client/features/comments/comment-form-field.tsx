import { type ReactNode, useId } from 'react';
import styles from '#src/client/features/comments/comment-form.module.css';
import {
  type CommentField,
  fieldSentenceFor,
} from '#src/client/features/comments/comment-sentences.ts';
import type { FieldProblem } from '#src/contract/errors.ts';
import { m } from '#src/i18n/text.ts';

type CommentFormFieldProps = {
  name: CommentField;
  value: string;
  problem: FieldProblem | undefined;
  isLocked: boolean;
  isReply?: boolean;
  /** Called with the element when it is there: the reader may have typed into it before we came. */
  onAttach: (element: HTMLInputElement | HTMLTextAreaElement | null) => void;
  onChange: (field: CommentField, value: string) => void;
  children?: ReactNode;
};

function labelOf(name: CommentField, isReply: boolean): string {
  if (name === 'authorName') return m.comments_name();
  return isReply ? m.comments_text_reply() : m.comments_text();
}

/** A labelled field with what is wrong with it. `children` stands beneath and describes it as well. */
export function CommentFormField(props: CommentFormFieldProps) {
  const { name, value, problem, isLocked, isReply = false, onAttach, onChange, children } = props;
  const id = useId();

  const control = {
    id,
    name,
    value,
    ref: onAttach,
    required: true,
    readOnly: isLocked,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-problem ${id}-hint`,
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{labelOf(name, isReply)}</label>
      {name === 'authorName' ? (
        <input {...control} type="text" autoComplete="nickname" dir="auto" />
      ) : (
        <textarea {...control} rows={isReply ? 3 : 4} autoComplete="off" dir="auto" />
      )}
      <p id={`${id}-problem`} className={styles.problem}>
        {problem !== undefined && fieldSentenceFor(name, problem)}
      </p>
      <div id={`${id}-hint`}>{children}</div>
    </div>
  );
}
