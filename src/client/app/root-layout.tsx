import { Suspense, useEffect } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router-dom';
import { DocumentTitle } from '#src/client/app/document-title.tsx';
import { NetworkNotice } from '#src/client/app/network-notice.tsx';
import styles from '#src/client/app/root-layout.module.css';
import { renderSignIn } from '#src/client/app/sign-in.tsx';
import { SiteFooter } from '#src/client/app/site-footer.tsx';
import { SiteHeader } from '#src/client/app/site-header.tsx';
import { watchVisits } from '#src/client/features/library/visits.ts';
import { SignInSlot } from '#src/client/lib/sign-in-slot.ts';
import { useRouteAnnouncer } from '#src/client/lib/use-route-announcer.ts';
import { m } from '#src/i18n/text.ts';

/** What stands around every page: masthead, main, footer, and what speaks of moves and networks. */
export function RootLayout() {
  useRouteAnnouncer();
  useEffect(watchVisits, []);
  const isMoving = useNavigation().state !== 'idle';

  return (
    <>
      <a className={styles.skip} href="#isi">
        {m.site_skip()}
      </a>
      <DocumentTitle />
      <ScrollRestoration />
      <SiteHeader />
      <div className={styles.progress} data-moving={isMoving} aria-hidden="true" />
      <p className="visually-hidden" role="status">
        {isMoving ? m.site_loading() : ''}
      </p>
      <div role="status" className={styles.network}>
        <NetworkNotice />
      </div>
      <main id="isi" tabIndex={-1} aria-busy={isMoving}>
        <Suspense>
          <SignInSlot value={renderSignIn}>
            <Outlet />
          </SignInSlot>
          <HydrationMark />
        </Suspense>
      </main>
      <SiteFooter />
    </>
  );
}

/** Marks the moment from which the page answers to the reader, for measurements and tests. */
function HydrationMark() {
  useEffect(() => void performance.mark('hydrated'), []);
  return null;
}
