import { lazy, type MouseEvent, Suspense, useState } from 'react';
import styles from '#src/client/features/preferences/look-link.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

const LookDialog = lazy(() =>
  import('#src/client/features/preferences/look-dialog.tsx').then((module) => ({
    default: module.LookDialog,
  })),
);

/** "Aa": opens the choices above the page; without scripts, or with a modifier, a link to the settings. */
export function LookLink() {
  const [isOpen, setIsOpen] = useState(false);

  function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setIsOpen(true);
  }

  return (
    <>
      <Link to={pagePaths.settings()} className={styles.link} onClick={handleClick}>
        {m.look_title()}
      </Link>
      {isOpen && (
        <Suspense>
          <LookDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
