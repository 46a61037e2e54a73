import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import styles from '#src/client/features/comments/comment-form.module.css';
import { foresee } from '#src/client/features/comments/hold-sentences.ts';
import { readerQueries } from '#src/client/features/comments/reader-queries.ts';

/** What the rules of the house will say of the text, told while it is written. */
export function RuleNotice({ text }: { text: string }) {
  const { data: rules } = useQuery({ ...readerQueries.rules(), enabled: text !== '' });
  const foreseen = foresee(useDeferredValue(text), rules);
  return (
    <p role="status" className={styles.notice} data-refused={foreseen?.isRefused ?? false}>
      {foreseen?.sentence}
    </p>
  );
}
