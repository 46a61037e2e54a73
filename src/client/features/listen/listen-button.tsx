import { useSyncExternalStore } from 'react';
import styles from '#src/client/features/listen/listen-button.module.css';
import type { BodyRoot } from '#src/contract/body.ts';
import { m } from '#src/i18n/text.ts';

const never = () => () => {};

type ListenButtonProps = { slug: string; headline: string; body: BodyRoot | undefined };

/** Reads the story out; unseen, in its place, until it can work. What it takes comes with the press. */
export function ListenButton({ slug, headline, body }: ListenButtonProps) {
  const canListen = useSyncExternalStore(
    never,
    () => 'speechSynthesis' in window,
    () => false,
  );

  async function handleClick() {
    if (body === undefined) return;
    const { listenTo } = await import('#src/client/features/listen/listen-to.tsx');
    listenTo({ slug, headline, body });
  }

  return (
    <button
      type="button"
      className={styles.button}
      data-ready={canListen}
      // Without a network the press does nothing, and the next one asks again.
      onClick={() => void handleClick().catch(() => {})}
    >
      {m.listen_start()}
    </button>
  );
}
