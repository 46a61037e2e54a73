import styles from '#src/client/features/search/marked-text.module.css';
import type { TextPart } from '#src/contract/search.ts';

/** A text with the sought words marked. */
export function MarkedText({ parts }: { parts: readonly TextPart[] }) {
  let start = 0;
  return parts.map(({ text, isHit }) => {
    const key = start;
    start += text.length;
    return isHit ? (
      <mark key={key} className={styles.hit}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
