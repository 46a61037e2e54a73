import { PasteLink } from '#src/client/features/library/handover/paste-link.tsx';
import { SendHandover } from '#src/client/features/library/handover/send-handover.tsx';
import { TransferForm } from '#src/client/features/library/transfer-form.tsx';
import { carriedSettings } from '#src/client/features/preferences/carried-settings.ts';
import { LookForm } from '#src/client/features/preferences/look-form.tsx';
import { MonthList } from '#src/client/features/preferences/month-list.tsx';
import { SavingForm } from '#src/client/features/preferences/saving-form.tsx';
import { WaysForm } from '#src/client/features/preferences/ways-form.tsx';
import { isExported } from '#src/client/lib/is-exported.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import styles from '#src/client/pages/settings-page.module.css';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** The server's page is the same for everybody; the device knows what was chosen. */
export async function load(): Promise<void> {}

export function head(): PageHead {
  return {
    title: m.settings_title(),
    description: m.settings_description(),
    path: pagePaths.settings(),
    breadcrumbs: [{ name: m.settings_title(), path: pagePaths.settings() }],
    isUnlisted: true,
  };
}

/** How this device's reader likes to read. */
export function Component() {
  const isHydrated = useIsHydrated();
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.settings_title()}
      </h1>
      <p className={styles.description}>{m.settings_description()}</p>
      <noscript>
        <p className={styles.description}>{m.settings_without_scripts()}</p>
      </noscript>
      <section className={styles.look}>
        <h2 className={styles.heading}>{m.look_title()}</h2>
        <LookForm />
        <p className={styles.sample} lang="id">
          {m.look_sample()}
        </p>
      </section>
      <section className={styles.look}>
        <h2 className={styles.heading}>{m.saving_title()}</h2>
        <SavingForm />
        <MonthList />
      </section>
      <section>
        <h2 className={styles.heading}>{m.ways_title()}</h2>
        <WaysForm />
      </section>
      <section id="pindah">
        <h2 className={styles.heading}>{m.transfer_title()}</h2>
        {isHydrated && <Transfer />}
      </section>
    </div>
  );
}

/** By code and link where there is a server, by a file everywhere. */
function Transfer() {
  return (
    <div className={styles.transfer}>
      {!isExported() && (
        <>
          <div>
            <h3 className={styles.way}>{m.handover_from_here()}</h3>
            <SendHandover settings={carriedSettings} />
          </div>
          <div>
            <h3 className={styles.way}>{m.handover_to_here()}</h3>
            <p className={styles.hint}>{m.handover_receive_text()}</p>
            <PasteLink />
          </div>
        </>
      )}
      <div>
        <h3 className={styles.way}>{m.handover_by_file()}</h3>
        <TransferForm settings={carriedSettings} />
      </div>
    </div>
  );
}
