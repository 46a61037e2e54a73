import { LookForm } from '#src/client/features/preferences/look-form.tsx';
import styles from '#src/client/features/preferences/look-link.module.css';
import { Dialog } from '#src/client/ui/dialog.tsx';
import { m } from '#src/i18n/text.ts';

/** The same choices beside what is being read, so that it is seen to change. */
export function LookDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={m.look_title()} onClose={onClose} isSheet>
      {(close) => (
        <>
          <LookForm />
          <button type="button" className={styles.done} onClick={close}>
            {m.look_done()}
          </button>
        </>
      )}
    </Dialog>
  );
}
