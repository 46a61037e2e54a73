import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import styles from '#src/client/features/identity/identity.module.css';
import { identityMutations } from '#src/client/features/identity/identity-mutations.ts';
import { sentenceFor } from '#src/client/features/identity/identity-sentences.ts';
import { TextField } from '#src/client/features/identity/text-field.tsx';
import { currentLocale, m } from '#src/i18n/text.ts';

type EmailFormProps = {
  email: string;
  onEmailChange: (email: string) => void;
  /** The code is on its way, or the reader has one already. */
  onCodeExpected: (isMailed: boolean) => void;
  /** False where no codes are mailed: only who has one goes on. */
  canMail: boolean;
};

const looksLikeEmail = (text: string) => /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(text);

/** First step: the address that the code is sent to. */
export function EmailForm({ email, onEmailChange, onCodeExpected, canMail }: EmailFormProps) {
  const sending = useMutation(identityMutations.sendCode(useQueryClient()));
  const form = useRef<HTMLFormElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  const problem = isWrong
    ? m.identity_error_email()
    : sending.error === null
      ? undefined
      : sentenceFor(sending.error);

  function check(): boolean {
    const isRight = looksLikeEmail(email.trim());
    setIsWrong(!isRight);
    if (!isRight) form.current?.querySelector('input')?.focus();
    return isRight;
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (sending.isPending || !check()) return;
    if (!canMail) return onCodeExpected(false);
    const request = { email: email.trim(), locale: currentLocale() };
    sending.mutate(request, { onSuccess: () => onCodeExpected(true) });
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={handleSubmit}>
      <TextField
        label={m.identity_email()}
        name="email"
        type="email"
        autoComplete="username webauthn"
        inputMode="email"
        value={email}
        hint={m.identity_email_hint()}
        problem={problem}
        onChange={(value) => {
          setIsWrong(false);
          sending.reset();
          onEmailChange(value);
        }}
      />
      {canMail && (
        <button type="submit" className={styles.primary} aria-disabled={sending.isPending}>
          {sending.isPending ? m.identity_working() : m.identity_email_send()}
        </button>
      )}
      <button
        type="button"
        className={styles.quiet}
        onClick={() => {
          if (check()) onCodeExpected(false);
        }}
      >
        {m.identity_code_known()}
      </button>
    </form>
  );
}
