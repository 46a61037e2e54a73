import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import styles from '#src/client/ui/dialog.module.css';

type DialogProps = {
  title: string;
  /** Called once it is closed, by whatever means; the browser has put the focus back by then. */
  onClose: () => void;
  /** At the foot of a phone's screen, and what lies behind stays in sight. */
  isSheet?: boolean;
  children: (close: () => void) => ReactNode;
};

function useOpened(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives it back. */
export function Dialog({ title, onClose, isSheet = false, children }: DialogProps) {
  const dialog = useOpened();
  const titleId = useId();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-sheet={isSheet}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children(() => dialog.current?.close())}
    </dialog>
  );
}
