import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AccountAccess } from '#src/client/features/identity/account-access.tsx';
import { AccountData } from '#src/client/features/identity/account-data.tsx';
import { AccountForm } from '#src/client/features/identity/account-form.tsx';
import { AccountHead } from '#src/client/features/identity/account-head.tsx';
import { identityQueries } from '#src/client/features/identity/identity-queries.ts';
import { PushChoice } from '#src/client/features/identity/push-choice.tsx';
import { SignInPanel } from '#src/client/features/identity/sign-in-panel.tsx';
import { WrittenComments } from '#src/client/features/identity/written-comments.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import styles from '#src/client/pages/profile-page.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** The server's page is the same for everybody; the browser asks who is signed in. */
export async function load(): Promise<void> {}

export function head(): PageHead {
  return {
    title: m.identity_profile(),
    description: m.identity_profile_description(),
    path: pagePaths.profile(),
    breadcrumbs: [{ name: m.identity_profile(), path: pagePaths.profile() }],
    isPrivate: true,
  };
}

/** One's own account; whoever is not signed in can do so here. */
export function Component() {
  const client = useQueryClient();
  const account = useQuery(identityQueries.me()).data?.account ?? null;
  const [isRemoved, setIsRemoved] = useState(false);

  function handleRemoved() {
    setIsRemoved(true);
    client.removeQueries({ queryKey: identityQueries.access().queryKey });
    client.removeQueries({ queryKey: identityQueries.written().queryKey });
    void client.invalidateQueries({ queryKey: identityQueries.me().queryKey });
  }

  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {account?.name || m.identity_profile()}
      </h1>
      {account === null ? (
        <>
          <p className={styles.description} role="status">
            {isRemoved ? m.identity_deleted() : m.identity_profile_why()}
          </p>
          <SignInPanel onSignedIn={() => setIsRemoved(false)} />
          <PushChoice />
        </>
      ) : (
        <div className={styles.body}>
          <AccountHead account={account} />
          <AccountForm account={account} />
          <PushChoice />
          <section className={styles.comments}>
            <h2>{m.identity_comments()}</h2>
            <WrittenComments />
          </section>
          <AccountAccess />
          <AccountData onRemoved={handleRemoved} />
        </div>
      )}
      <p className={styles.device}>
        <Link to={pagePaths.saved()}>{m.saved_title()}</Link>
        <Link to={pagePaths.history()}>{m.history_title()}</Link>
      </p>
    </div>
  );
}
