import { useEffect, useId, useRef, useState } from 'react';
import styles from '#src/client/features/library/handover/handover.module.css';
import { contentsOf } from '#src/client/features/library/handover/handover-sentences.ts';
import type { Sealed } from '#src/client/features/library/handover/lay-down.ts';
import { QrCode } from '#src/client/features/library/handover/qr-code.tsx';
import { useSecondsLeft } from '#src/client/features/library/handover/use-seconds-left.ts';
import pack from '#src/client/features/library/offline-pack.module.css';
import { countOf } from '#src/client/features/library/transfer.ts';
import { m } from '#src/i18n/text.ts';
import { formatWait } from '#src/i18n/waits.ts';

/** Minutes that are whole: nobody is told of more time than there is. */
function timeLeft(seconds: number): string {
  return formatWait(seconds > 90 ? Math.floor(seconds / 60) * 60 : seconds);
}

const focus = (element: HTMLElement | null) => element?.focus();

type ShownHandoverProps = {
  sealed: Sealed;
  /** When it is over, in ms of this device's clock. */
  endsAt: number;
  /** Throws where the server does not hear of it. */
  onCancel: () => Promise<void>;
  onExpire: () => void;
};

/** The code and the link that lead another device here, as long as they do. */
export function ShownHandover({ sealed, endsAt, onCancel, onExpire }: ShownHandoverProps) {
  const { code, url, library, left } = sealed;
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const seconds = useSecondsLeft(endsAt);
  const id = useId();
  useEffect(() => {
    if (seconds === 0) onExpire();
  }, [seconds, onExpire]);

  function handleCopy() {
    navigator.clipboard.writeText(url).then(
      () => setNote(m.handover_copied()),
      () => {
        field.current?.select();
        setNote(m.handover_copy_by_hand());
      },
    );
  }

  function handleCancel() {
    onCancel().catch(() => setNote(m.handover_cancel_failed({ time: timeLeft(seconds) })));
  }

  return (
    <section className={styles.shown} aria-labelledby={id}>
      <h4 id={id} className={styles.heading} tabIndex={-1} ref={focus}>
        {m.handover_scan()}
      </h4>
      <QrCode code={code} name={m.handover_code()} />
      <div className={styles.group}>
        <p>{m.handover_valid({ time: timeLeft(seconds) })}</p>
        <p>
          {contentsOf(countOf(library))} {left > 0 && m.handover_left({ count: left })}
        </p>
        <p className={styles.line}>
          <label htmlFor={`${id}-link`}>{m.handover_link()}</label>
          <input
            id={`${id}-link`}
            ref={field}
            readOnly
            value={url}
            onFocus={({ target }) => target.select()}
          />
        </p>
        <p className={pack.note}>{m.handover_warning()}</p>
        <p className={pack.ways}>
          <button type="button" className={pack.main} onClick={handleCopy}>
            {m.handover_copy()}
          </button>
          {typeof navigator.share === 'function' && (
            // A reader who closes the sheet rejects the promise: nothing went wrong.
            <button type="button" onClick={() => void navigator.share({ url }).catch(() => {})}>
              {m.handover_share()}
            </button>
          )}
          <button type="button" onClick={handleCancel}>
            {m.handover_cancel()}
          </button>
        </p>
        <p role="status" className={styles.status}>
          {note}
        </p>
      </div>
    </section>
  );
}
