import { useMutation, useQueryClient } from '@tanstack/react-query';
import { describeBrowser } from '#src/client/features/identity/describe-browser.ts';
import styles from '#src/client/features/identity/identity.module.css';
import { identityMutations } from '#src/client/features/identity/identity-mutations.ts';
import { sentenceFor } from '#src/client/features/identity/identity-sentences.ts';
import type { AccountAccess } from '#src/contract/accounts.ts';
import { formatDay } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type SessionListProps = Pick<AccountAccess, 'sessions'>;

/** Browsers that are signed in; each but this one can be signed out from here. */
export function SessionList({ sessions }: SessionListProps) {
  const ending = useMutation(identityMutations.endSession(useQueryClient()));
  return (
    <>
      <ul className={styles.list}>
        {sessions.map(({ id, userAgent, dateCreated, isCurrent }) => {
          const device = describeBrowser(userAgent);
          return (
            <li key={id} className={styles.item}>
              <span>
                {device}{' '}
                <span className={styles.hint}>
                  {m.identity_since({ date: formatDay(dateCreated, currentLocale()) })}
                </span>
              </span>
              {isCurrent ? (
                <span className={styles.tag}>{m.identity_session_current()}</span>
              ) : (
                <button
                  type="button"
                  className={styles.plain}
                  aria-label={m.identity_session_end_of({ device })}
                  aria-disabled={ending.isPending}
                  onClick={() => {
                    if (!ending.isPending) ending.mutate(id);
                  }}
                >
                  {m.identity_session_end()}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p role="alert" className={styles.problem}>
        {ending.error === null ? '' : sentenceFor(ending.error)}
      </p>
    </>
  );
}
