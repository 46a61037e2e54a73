import { useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useRef } from 'react';
import styles from '#src/client/features/comments/conversation.module.css';
import { useOutbox } from '#src/client/features/comments/outbox/use-outbox.ts';
import { readerQueries } from '#src/client/features/comments/reader-queries.ts';
import { SignInSlot } from '#src/client/lib/sign-in-slot.ts';
import { m } from '#src/i18n/text.ts';

type SignInPlaceProps = { slug: string };

/** Where a reader signs in while their comment waits; once they have, it goes. */
export function SignInPlace({ slug }: SignInPlaceProps) {
  const renderSignIn = use(SignInSlot);
  const client = useQueryClient();
  const getOutbox = useOutbox();
  const place = useRef<HTMLElement>(null);

  useEffect(() => place.current?.focus(), []);

  function handleSignedIn() {
    void client.invalidateQueries(readerQueries.own(slug));
    void client.invalidateQueries(readerQueries.accountName(undefined));
    void getOutbox().resumeAfterSignIn();
  }

  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.signIn}
      aria-label={m.comments_state_sign_in()}
    >
      {renderSignIn({ onSignedIn: handleSignedIn })}
    </section>
  );
}
