import { HistoryList } from '#src/client/features/library/history-list.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import styles from '#src/client/pages/shelf-page.module.css';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** What was read stands on the device: there is nothing to load. */
export const load = async (): Promise<void> => {};

export const head = (): PageHead => ({
  title: m.history_title(),
  description: m.history_description(),
  path: pagePaths.history(),
  breadcrumbs: [],
  isUnlisted: true,
});

/** Riwayat: what was read on this device. */
export function Component() {
  const isHydrated = useIsHydrated();
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.history_title()}
      </h1>
      <p className={styles.note}>{m.history_description()}</p>
      <noscript>
        <p className={styles.note}>{m.follow_no_scripts()}</p>
      </noscript>
      {isHydrated && <HistoryList />}
    </div>
  );
}
