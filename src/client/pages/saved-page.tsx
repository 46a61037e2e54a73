import { canKeepCopies } from '#src/client/features/library/keep-copy.ts';
import { OfflinePack } from '#src/client/features/library/offline-pack.tsx';
import { SavedList } from '#src/client/features/library/saved-list.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import styles from '#src/client/pages/shelf-page.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

/** What is saved stands on the device: there is nothing to load. */
export const load = async (): Promise<void> => {};

export const head = (): PageHead => ({
  title: m.saved_title(),
  description: m.saved_description(),
  path: pagePaths.saved(),
  breadcrumbs: [],
  isUnlisted: true,
});

/** Tersimpan: what this device's reader put aside. */
export function Component() {
  const isHydrated = useIsHydrated();
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.saved_title()}
      </h1>
      <p className={styles.note}>{m.saved_description()}</p>
      <noscript>
        <p className={styles.note}>{m.follow_no_scripts()}</p>
      </noscript>
      {isHydrated && <SavedList />}
      {isHydrated && canKeepCopies() && (
        <section className={styles.section} aria-labelledby="unduh">
          <h2 className={styles.heading} id="unduh">
            {m.pack_title()}
          </h2>
          <OfflinePack sections={site.sections} />
        </section>
      )}
      <p className={styles.further}>
        <Link to={`${pagePaths.settings()}#pindah`}>{m.transfer_title()}</Link>
      </p>
    </div>
  );
}
