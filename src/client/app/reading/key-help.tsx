import { createRoot } from 'react-dom/client';
import styles from '#src/client/app/reading/key-help.module.css';
import { WaysForm } from '#src/client/features/preferences/ways-form.tsx';
import { Dialog } from '#src/client/ui/dialog.tsx';
import { m } from '#src/i18n/text.ts';

/** Every key and what it does, and the switch that turns them off. */
function KeyHelp({ onClose }: { onClose: () => void }) {
  const keys: [keys: string[], meaning: string][] = [
    [['j'], m.keys_next()],
    [['k'], m.keys_previous()],
    [['/'], m.keys_search()],
    [['s'], m.keys_keep()],
    [['?'], m.keys_help()],
    [['Esc'], m.keys_close()],
  ];
  return (
    <Dialog title={m.keys_title()} onClose={onClose}>
      {(close) => (
        <>
          <dl className={styles.keys}>
            {keys.map(([names, meaning]) => (
              <div key={meaning} className={styles.row}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name} className={styles.key}>
                      {name}
                    </kbd>
                  ))}
                </dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            ))}
          </dl>
          <WaysForm only="keys" />
          <button type="button" className={styles.close} onClick={close}>
            {m.look_done()}
          </button>
        </>
      )}
    </Dialog>
  );
}

/** Opens the sheet above whatever page there is. */
export function openKeyHelp(): void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const handleClose = () => {
    root.unmount();
    place.remove();
  };
  root.render(<KeyHelp onClose={handleClose} />);
}
