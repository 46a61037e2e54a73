import { useState } from 'react';
import styles from '#src/client/features/library/clear-history.module.css';
import { forgetAllReading } from '#src/client/features/library/read-stories.ts';
import { Dialog } from '#src/client/ui/dialog.tsx';
import { m } from '#src/i18n/text.ts';

/** Forgets all that was read here, after asking once. */
export function ClearHistory({ count }: { count: number }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" className={styles.ask} onClick={() => setIsAsking(true)}>
        {m.history_clear()}
      </button>
      {isAsking && (
        <Dialog title={m.history_clear_title()} onClose={() => setIsAsking(false)}>
          {(close) => (
            <>
              <p>{m.history_clear_text({ count })}</p>
              <p className={styles.ways}>
                <button type="button" className={styles.no} onClick={close}>
                  {m.history_clear_no()}
                </button>
                <button type="button" className={styles.yes} onClick={forgetAllReading}>
                  {m.history_clear_yes()}
                </button>
              </p>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
