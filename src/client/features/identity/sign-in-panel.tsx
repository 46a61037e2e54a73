import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CodeForm } from '#src/client/features/identity/code-form.tsx';
import { EmailForm } from '#src/client/features/identity/email-form.tsx';
import styles from '#src/client/features/identity/identity.module.css';
import { identityQueries } from '#src/client/features/identity/identity-queries.ts';
import { OtherWays } from '#src/client/features/identity/other-ways.tsx';
import { m } from '#src/i18n/text.ts';

type SignInPanelProps = {
  /** The browser has a session now; `identityQueries.me()` is asked again by itself. */
  onSignedIn: () => void;
};

/**
 * Signing in, on a page of its own or in place: e-mail, then code; or a passkey, or Google. It says
 * nothing of whether an address has an account. Load it with `import()`: it is in no first view.
 */
export function SignInPanel({ onSignedIn }: SignInPanelProps) {
  const { data: me, isError, refetch } = useQuery(identityQueries.me());
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<'email' | 'mailed' | 'known'>('email');

  if (isError) {
    return (
      <div className={styles.panel} role="alert">
        <p className={styles.problem}>{m.identity_error_server()}</p>
        <button type="button" className={styles.plain} onClick={() => void refetch()}>
          {m.identity_retry()}
        </button>
      </div>
    );
  }
  if (me === undefined) return <p role="status">{m.identity_loading()}</p>;
  const { providers } = me;

  return (
    <div className={styles.panel}>
      {!providers.email && <p className={styles.hint}>{m.identity_no_email()}</p>}
      {step === 'email' ? (
        <EmailForm
          email={email}
          onEmailChange={setEmail}
          onCodeExpected={(isMailed) => setStep(isMailed ? 'mailed' : 'known')}
          canMail={providers.email}
        />
      ) : (
        <CodeForm
          email={email}
          wasMailed={step === 'mailed'}
          onBack={() => setStep('email')}
          onSignedIn={onSignedIn}
        />
      )}
      <OtherWays providers={providers} onSignedIn={onSignedIn} />
    </div>
  );
}
