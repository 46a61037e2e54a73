import { FollowedStories } from '#src/client/features/articles/followed-stories.tsx';
import { followed, followedQuery } from '#src/client/features/library/followed.ts';
import { FollowedList } from '#src/client/features/library/followed-list.tsx';
import { useReading } from '#src/client/features/library/use-reading.ts';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import styles from '#src/client/pages/for-you-page.module.css';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

/** What is followed stands on the device: there is nothing to load before it is asked. */
export const load = async (): Promise<void> => {};

export const head = (): PageHead => ({
  title: m.follow_title(),
  description: m.follow_description(),
  path: pagePaths.forYou(),
  breadcrumbs: [],
  isUnlisted: true,
});

const sections = site.sections.map(({ slug, name }) => ({ kind: 'section', slug, name }) as const);

/** Untuk Anda: the newest of what this device follows. */
export function Component() {
  const isHydrated = useIsHydrated();
  const chosen = useDeviceValue(followed);
  const reading = useReading();
  const hasChosen = chosen.length > 0;

  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title} tabIndex={-1}>
          {m.follow_title()}
        </h1>
        <p className={styles.note}>{m.follow_note()}</p>
      </header>
      {!isHydrated && (
        <>
          <p className={styles.waiting}>{m.follow_waiting()}</p>
          <noscript>{m.follow_no_scripts()}</noscript>
        </>
      )}
      {isHydrated && !hasChosen && <p className={styles.empty}>{m.follow_empty()}</p>}
      {isHydrated && (
        <div className={styles.columns} data-chosen={hasChosen}>
          {hasChosen && (
            <div>
              <FollowedStories
                of={followedQuery(chosen)}
                path={pagePaths.forYou()}
                reading={reading}
              />
            </div>
          )}
          <section aria-labelledby="diikuti">
            <h2 className={styles.label} id="diikuti">
              {m.follow_yours()}
            </h2>
            <FollowedList offered={sections} />
          </section>
        </div>
      )}
    </div>
  );
}
