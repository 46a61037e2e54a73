import { useNavigate, useSearchParams } from 'react-router-dom';
import { SignInPanel } from '#src/client/features/identity/sign-in-panel.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import styles from '#src/client/pages/profile-page.module.css';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** Nothing of it is the server's to know. */
export async function load(): Promise<void> {}

export function head(): PageHead {
  return {
    title: m.identity_sign_in(),
    description: m.identity_sign_in_description(),
    path: pagePaths.signIn(),
    breadcrumbs: [{ name: m.identity_sign_in(), path: pagePaths.signIn() }],
    isPrivate: true,
  };
}

/** Signing in, on a page of its own; Google comes back here where it was not finished. */
export function Component() {
  const navigate = useNavigate();
  const hasFailed = useSearchParams()[0].has('error');
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.identity_sign_in()}
      </h1>
      <p className={styles.description}>{m.identity_sign_in_description()}</p>
      {hasFailed && (
        <p role="alert" className={styles.problem}>
          {m.identity_error_google()}
        </p>
      )}
      <SignInPanel onSignedIn={() => void navigate(pagePaths.profile(), { replace: true })} />
    </div>
  );
}
