import { type FormEvent, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import styles from '#src/client/features/library/handover/handover.module.css';
import { formatSecret, parseSecret } from '#src/client/features/library/handover/secret.ts';
import pack from '#src/client/features/library/offline-pack.module.css';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** For a device without a camera: the link that another one shows, typed or pasted. */
export function PasteLink() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const secret = parseSecret(text);
    setIsRefused(secret === undefined);
    if (secret === undefined) return void field.current?.focus();
    setText('');
    void navigate(pagePaths.handover(formatSecret(secret)));
  }

  return (
    <form className={pack.pack} onSubmit={handleSubmit} noValidate>
      <div className={styles.line}>
        <label htmlFor={id}>{m.handover_paste()}</label>
        <input
          id={id}
          ref={field}
          type="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          aria-invalid={isRefused}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => {
            setText(target.value);
            setIsRefused(false);
          }}
        />
        <p id={`${id}-problem`} className={styles.problem}>
          {isRefused && m.handover_paste_wrong()}
        </p>
      </div>
      <p className={pack.ways}>
        <button type="submit">{m.handover_open()}</button>
      </p>
    </form>
  );
}
