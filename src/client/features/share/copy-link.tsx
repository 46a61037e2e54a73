import { useState } from 'react';
import styles from '#src/client/features/share/share-bar.module.css';
import { ShareIcon } from '#src/client/features/share/share-icon.tsx';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import { m } from '#src/i18n/text.ts';

type Outcome = 'none' | 'copied' | 'by_hand';

const confirmationMs = 4000;

function focusAndSelect(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'by_hand'; // No clipboard outside https, or permission refused: the reader copies.
  }
}

/** Copies the address and says so, in sight and in speech. Unseen until it can work. */
export function CopyLink({ url }: { url: string }) {
  const isHydrated = useIsHydrated();
  const [outcome, setOutcome] = useState<Outcome>('none');

  async function handleClick() {
    setOutcome('none');
    const next = await copy(url);
    setOutcome(next);
    if (next !== 'copied') return;
    setTimeout(() => setOutcome((last) => (last === 'copied' ? 'none' : last)), confirmationMs);
  }

  return (
    <div className={styles.copy} data-ready={isHydrated}>
      <button type="button" className={styles.control} data-shortcut="copy" onClick={handleClick}>
        <ShareIcon name={outcome === 'copied' ? 'done' : 'link'} />
        <span className={styles.label}>{m.share_copy()}</span>
      </button>
      <span className={styles.status} role="status">
        {outcome === 'copied' && m.share_copied()}
      </span>
      {outcome === 'by_hand' && (
        <label className={styles.byHand}>
          {m.share_copy_by_hand()}
          <input ref={focusAndSelect} readOnly value={url} onBlur={() => setOutcome('none')} />
        </label>
      )}
    </div>
  );
}
