import styles from '#src/client/ui/notice.module.css';
import { m } from '#src/i18n/text.ts';

type UpdateNoticeProps = { onAccept: () => void; onLater: () => void };

/** A quiet line over the foot of the window: the reader decides when the page is loaded anew. */
export function UpdateNotice({ onAccept, onLater }: UpdateNoticeProps) {
  return (
    <section className={styles.notice} aria-label={m.update_label()}>
      <p role="status">{m.update_available()}</p>
      <button type="button" className={styles.accept} onClick={onAccept}>
        {m.update_reload()}
      </button>
      <button type="button" className={styles.later} onClick={onLater}>
        {m.update_later()}
      </button>
    </section>
  );
}
