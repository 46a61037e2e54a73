import { useMutation, useQueryClient } from '@tanstack/react-query';
import styles from '#src/client/features/identity/identity.module.css';
import { identityMutations } from '#src/client/features/identity/identity-mutations.ts';
import { sentenceFor } from '#src/client/features/identity/identity-sentences.ts';
import type { Me } from '#src/contract/accounts.ts';
import { m } from '#src/i18n/text.ts';

type OtherWaysProps = { providers: Me['providers']; onSignedIn: () => void };

/** Signing in without waiting for mail: by passkey, and by Google where it is configured. */
export function OtherWays({ providers, onSignedIn }: OtherWaysProps) {
  const client = useQueryClient();
  const byPasskey = useMutation(identityMutations.signInByPasskey(client));
  const byGoogle = useMutation(identityMutations.signInWithGoogle(client));
  const isWorking = byPasskey.isPending || byGoogle.isPending;
  const error = byPasskey.error ?? byGoogle.error;

  return (
    <>
      <p className={styles.or} aria-hidden="true">
        {m.identity_or()}
      </p>
      <button
        type="button"
        className={styles.plain}
        aria-disabled={isWorking}
        onClick={() => {
          if (!isWorking) byPasskey.mutate(undefined, { onSuccess: onSignedIn });
        }}
      >
        {m.identity_passkey_use()}
      </button>
      {providers.google && (
        <button
          type="button"
          className={styles.plain}
          aria-disabled={isWorking}
          onClick={() => {
            if (!isWorking) byGoogle.mutate();
          }}
        >
          {m.identity_google()}
        </button>
      )}
      <p role="alert" className={styles.problem}>
        {error === null ? '' : sentenceFor(error)}
      </p>
    </>
  );
}
