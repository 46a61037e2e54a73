import { type ChangeEvent, useId, useState } from 'react';
import styles from '#src/client/features/library/offline-pack.module.css';
import {
  addLibrary,
  type CarriedSettings,
  parseLibrary,
  readLibrary,
} from '#src/client/features/library/transfer.ts';
import { m } from '#src/i18n/text.ts';

function download(settings: CarriedSettings): void {
  const text = JSON.stringify(readLibrary(settings), null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'urtech.json';
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Takes what this device keeps along as a file, or adds such a file to it. */
export function TransferForm({ settings }: { settings: CarriedSettings }) {
  const [note, setNote] = useState('');
  const id = useId();

  async function handleFile({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (file === undefined) return;
    const library = await parseLibrary(file);
    // The same file can be chosen once more.
    target.value = '';
    if (library === undefined) {
      setNote(m.transfer_refused());
      return;
    }
    setNote(m.transfer_added(addLibrary(library, settings)));
  }

  return (
    <div className={styles.pack}>
      <p>{m.transfer_description()}</p>
      <p className={styles.ways}>
        <button type="button" onClick={() => download(settings)}>
          {m.transfer_export()}
        </button>
      </p>
      <p className={styles.choice}>
        <label htmlFor={id}>{m.transfer_import()}</label>
        <input id={id} type="file" accept=".json,application/json" onChange={handleFile} />
      </p>
      <p role="status" className={styles.note}>
        {note}
      </p>
    </div>
  );
}
