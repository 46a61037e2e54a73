import styles from '#src/client/features/comments/comment-item.module.css';
import { linkify } from '#src/client/features/comments/linkify.ts';

/** What somebody wrote: text as text, its addresses as links that vouch for nothing. */
export function CommentText({ text }: { text: string }) {
  let start = 0;
  return (
    <p className={styles.text} dir="auto">
      {linkify(text).map(({ kind, value }) => {
        const key = start;
        start += value.length;
        return kind === 'text' ? (
          value
        ) : (
          <a key={key} href={value} rel="ugc nofollow noopener" target="_blank">
            {value}
          </a>
        );
      })}
    </p>
  );
}
