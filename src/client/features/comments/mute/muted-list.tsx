import { useRef } from 'react';
import styles from '#src/client/features/comments/conversation.module.css';
import { type MutedAuthor, unmute } from '#src/client/features/comments/mute/muted-authors.ts';
import { m } from '#src/i18n/text.ts';

/** Whom this device does not show, and the way back. */
export function MutedList({ muted }: { muted: readonly MutedAuthor[] }) {
  const summary = useRef<HTMLElement>(null);
  if (muted.length === 0) return null;
  return (
    <details className={styles.muted}>
      <summary ref={summary}>{m.comments_muted_list({ count: muted.length })}</summary>
      <ul className={styles.list}>
        {muted.map((author) => (
          <li key={`${author.isRegistered} ${author.name}`}>
            <button
              type="button"
              className={styles.quiet}
              onClick={() => {
                summary.current?.focus();
                unmute(author);
              }}
            >
              {m.comments_unmute({ name: author.name })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
