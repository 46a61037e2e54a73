import styles from '#src/client/features/comments/comment-form.module.css';
import { countGraphemes } from '#src/client/features/comments/graphemes.ts';
import { limits } from '#src/contract/limits.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const limit = limits.commentText;
/** Beyond this many too many, the exact number helps nobody and only costs time. */
const countedBeyond = 1000;
const spokenFrom = 100;
const spokenStep = 10;

function toSpoken(remaining: number): string {
  if (remaining >= spokenFrom) return '';
  if (remaining < 0) return m.comments_over({ count: -remaining });
  return m.comments_remaining({ count: Math.ceil(remaining / spokenStep) * spokenStep });
}

/** How much has been written; spoken only near the end, and not with every letter. */
export function CommentCounter({ text }: { text: string }) {
  const count = countGraphemes(text.trim(), limit + countedBeyond);
  const format = (value: number) => value.toLocaleString(currentLocale());

  return (
    <>
      <p className={styles.counter} data-over={count > limit}>
        {m.comments_counter({ count: format(count), limit: format(limit) })}
      </p>
      <p className="visually-hidden" role="status">
        {toSpoken(limit - count)}
      </p>
    </>
  );
}
