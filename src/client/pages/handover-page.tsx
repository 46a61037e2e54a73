import { ReceiveHandover } from '#src/client/features/library/handover/receive-handover.tsx';
import { carriedSettings } from '#src/client/features/preferences/carried-settings.ts';
import { isExported } from '#src/client/lib/is-exported.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import styles from '#src/client/pages/shelf-page.module.css';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** What is handed over is asked for by the device, which alone knows the link. */
export const load = async (): Promise<void> => {};

export const head = (): PageHead => ({
  title: m.handover_title(),
  description: m.handover_description(),
  path: pagePaths.handover(),
  breadcrumbs: [],
  isUnlisted: true,
});

/** Where a link from another device leads: the same page for everybody, until the device reads its link. */
export function Component() {
  const isHydrated = useIsHydrated();
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.handover_title()}
      </h1>
      <p className={styles.note}>{m.handover_description()}</p>
      <noscript>
        <p className={styles.note}>{m.follow_no_scripts()}</p>
      </noscript>
      {isHydrated && isExported() && <p>{m.handover_no_server()}</p>}
      {isHydrated && !isExported() && <ReceiveHandover settings={carriedSettings} />}
    </div>
  );
}
