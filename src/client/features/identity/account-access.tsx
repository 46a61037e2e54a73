import { useQuery } from '@tanstack/react-query';
import styles from '#src/client/features/identity/identity.module.css';
import { identityQueries } from '#src/client/features/identity/identity-queries.ts';
import { PasskeyList } from '#src/client/features/identity/passkey-list.tsx';
import { SessionList } from '#src/client/features/identity/session-list.tsx';
import { m } from '#src/i18n/text.ts';

/** How the account can be entered, and where it is. */
export function AccountAccess() {
  const { data: access, isError, refetch } = useQuery(identityQueries.access());
  return (
    <section className={`${styles.section} ${styles.stack}`}>
      <h2 className={styles.heading}>{m.identity_passkeys()}</h2>
      {isError && (
        <div role="alert" className={styles.row}>
          <p className={styles.problem}>{m.identity_error_server()}</p>
          <button type="button" className={styles.plain} onClick={() => void refetch()}>
            {m.identity_retry()}
          </button>
        </div>
      )}
      {access === undefined ? (
        !isError && <p role="status">{m.identity_loading()}</p>
      ) : (
        <>
          <PasskeyList passkeys={access.passkeys} />
          <h2 className={styles.heading}>{m.identity_sessions()}</h2>
          <SessionList sessions={access.sessions} />
        </>
      )}
    </section>
  );
}
