import { useMutation, useQueryClient } from '@tanstack/react-query';
import { describeBrowser } from '#src/client/features/identity/describe-browser.ts';
import styles from '#src/client/features/identity/identity.module.css';
import { identityMutations } from '#src/client/features/identity/identity-mutations.ts';
import { sentenceFor } from '#src/client/features/identity/identity-sentences.ts';
import type { AccountAccess } from '#src/contract/accounts.ts';
import { formatDay } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type PasskeyListProps = Pick<AccountAccess, 'passkeys'>;

/** The account's passkeys: adding one, taking one away. */
export function PasskeyList({ passkeys }: PasskeyListProps) {
  const client = useQueryClient();
  const adding = useMutation(identityMutations.addPasskey(client));
  const removing = useMutation(identityMutations.removePasskey(client));
  const error = adding.error ?? removing.error;

  return (
    <>
      <p className={styles.hint}>{m.identity_passkeys_text()}</p>
      {passkeys.length > 0 && (
        <ul className={styles.list}>
          {passkeys.map(({ id, name, dateCreated }) => (
            <li key={id} className={styles.item}>
              <span>
                {name || m.identity_passkey_unnamed()}{' '}
                {dateCreated !== null && (
                  <span className={styles.hint}>
                    {m.identity_since({ date: formatDay(dateCreated, currentLocale()) })}
                  </span>
                )}
              </span>
              <button
                type="button"
                className={styles.plain}
                aria-label={m.identity_passkey_remove({ name: name || id })}
                aria-disabled={removing.isPending}
                onClick={() => {
                  if (!removing.isPending) removing.mutate(id);
                }}
              >
                {m.identity_remove()}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <button
          type="button"
          className={styles.plain}
          aria-disabled={adding.isPending}
          onClick={() => {
            if (!adding.isPending) adding.mutate(describeBrowser(navigator.userAgent));
          }}
        >
          {m.identity_passkey_add()}
        </button>
        <p role="status" className={styles.good}>
          {adding.isSuccess ? m.identity_passkey_added() : ''}
        </p>
        <p role="alert" className={styles.problem}>
          {error === null ? '' : sentenceFor(error)}
        </p>
      </div>
    </>
  );
}
