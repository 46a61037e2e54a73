import styles from '#src/client/features/comments/report/dialog-form.module.css';
import { Dialog } from '#src/client/ui/dialog.tsx';
import { m } from '#src/i18n/text.ts';

type DeleteDialogProps = { onConfirm: () => void; onClose: () => void };

/** Asks once more: what is deleted is gone for good. */
export function DeleteDialog({ onConfirm, onClose }: DeleteDialogProps) {
  return (
    <Dialog title={m.comments_delete_title()} onClose={onClose}>
      {(close) => (
        <>
          <p>{m.comments_delete_text()}</p>
          <div className={styles.foot}>
            <button type="button" className={styles.quiet} onClick={close}>
              {m.comments_reply_cancel()}
            </button>
            <button
              type="button"
              className={styles.strong}
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {m.comments_delete_confirm()}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
