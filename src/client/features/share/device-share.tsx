import { useSyncExternalStore } from 'react';
import styles from '#src/client/features/share/share-bar.module.css';
import { ShareIcon } from '#src/client/features/share/share-icon.tsx';
import type { Shared } from '#src/client/features/share/share-links.ts';
import { m } from '#src/i18n/text.ts';

const never = () => () => {};

/** The device's own share sheet. Its place is kept at the end of the row, whether it comes or not. */
export function DeviceShare({ url, headline, description }: Shared) {
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );

  function handleClick() {
    // A reader who closes the sheet rejects the promise: nothing went wrong.
    navigator.share({ title: headline, text: description, url }).catch(() => {});
  }

  return (
    <span className={styles.device} data-ready={canShare}>
      {canShare && (
        <button
          type="button"
          className={styles.control}
          data-shortcut="share"
          aria-label={m.share_device()}
          onClick={handleClick}
        >
          <ShareIcon name="device" />
        </button>
      )}
    </span>
  );
}
