import { useMutation, useQueryClient } from '@tanstack/react-query';
import styles from '#src/client/features/identity/identity.module.css';
import { identityMutations } from '#src/client/features/identity/identity-mutations.ts';
import { sentenceFor } from '#src/client/features/identity/identity-sentences.ts';
import type { Me, Role } from '#src/contract/accounts.ts';
import { m } from '#src/i18n/text.ts';

type AccountHeadProps = { account: NonNullable<Me['account']> };

const roleWords: Record<Role, () => string | undefined> = {
  reader: () => undefined,
  moderator: () => m.identity_role_moderator(),
  editor: () => m.identity_role_editor(),
  administrator: () => m.identity_role_administrator(),
};

/** Who is signed in, and the way out. */
export function AccountHead({ account }: AccountHeadProps) {
  const leaving = useMutation(identityMutations.signOut(useQueryClient()));
  const role = roleWords[account.role]();
  return (
    <div className={`${styles.row} ${styles.stack}`}>
      <p>
        {m.identity_signed_in_as({ email: account.email })}{' '}
        {role !== undefined && <span className={styles.tag}>{role}</span>}
      </p>
      <button
        type="button"
        className={styles.plain}
        aria-disabled={leaving.isPending}
        onClick={() => {
          if (!leaving.isPending) leaving.mutate();
        }}
      >
        {m.identity_sign_out()}
      </button>
      <p role="alert" className={styles.problem}>
        {leaving.error === null ? '' : sentenceFor(leaving.error)}
      </p>
    </div>
  );
}
