import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import styles from '#src/client/features/identity/identity.module.css';
import { identityMutations } from '#src/client/features/identity/identity-mutations.ts';
import { sentenceFor } from '#src/client/features/identity/identity-sentences.ts';
import { TextField } from '#src/client/features/identity/text-field.tsx';
import { m } from '#src/i18n/text.ts';

type CodeFormProps = {
  email: string;
  /** Whether a code was mailed just now. */
  wasMailed: boolean;
  onBack: () => void;
  onSignedIn: () => void;
};

/** Second step: the code from the mail. */
export function CodeForm({ email, wasMailed, onBack, onSignedIn }: CodeFormProps) {
  const signingIn = useMutation(identityMutations.signInByCode(useQueryClient()));
  const form = useRef<HTMLFormElement>(null);
  const [code, setCode] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const problem = isWrong
    ? m.identity_error_code_form()
    : signingIn.error === null
      ? undefined
      : sentenceFor(signingIn.error);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (signingIn.isPending) return;
    const isWhole = code.length === 6;
    setIsWrong(!isWhole);
    const focusField = () => form.current?.querySelector('input')?.focus();
    if (!isWhole) return focusField();
    const asked = { email: email.trim(), code };
    signingIn.mutate(asked, { onSuccess: onSignedIn, onError: focusField });
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={handleSubmit}>
      {wasMailed && (
        <p role="status" className={styles.good}>
          {m.identity_code_sent({ email: email.trim() })}
        </p>
      )}
      <TextField
        label={m.identity_code()}
        name="code"
        type="text"
        autoComplete="one-time-code"
        inputMode="numeric"
        autoFocus
        isCode
        value={code}
        problem={problem}
        onChange={(value) => {
          setIsWrong(false);
          signingIn.reset();
          setCode(value.replace(/\D/g, '').slice(0, 6));
        }}
      />
      <button type="submit" className={styles.primary} aria-disabled={signingIn.isPending}>
        {signingIn.isPending ? m.identity_working() : m.identity_code_submit()}
      </button>
      <button type="button" className={styles.quiet} onClick={onBack}>
        {wasMailed ? m.identity_code_again() : m.identity_email_change()}
      </button>
    </form>
  );
}
