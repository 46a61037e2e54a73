import { type InputHTMLAttributes, useId } from 'react';
import styles from '#src/client/features/identity/identity.module.css';

type TextFieldProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'autoFocus'
> & {
  label: string;
  name: string;
  value: string;
  hint?: string;
  /** Why what stands in it was refused; announced with the field. */
  problem?: string | undefined;
  isCode?: boolean;
  onChange: (value: string) => void;
};

/** One labelled line to fill in, with its hint and its problem beneath. */
export function TextField(props: TextFieldProps) {
  const { label, hint, problem, isCode = false, onChange, ...input } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className={isCode ? styles.code : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} className={styles.problem}>
        {problem}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
