import styles from '#src/client/features/comments/comment-item.module.css';
import { linkify } from '#src/client/features/comments/linkify.ts';
import { splitQuotes } from '#src/client/features/comments/split-quotes.ts';
import { newsroomLang } from '#src/i18n/text.ts';

function Linked({ text }: { text: string }) {
  let start = 0;
  return linkify(text).map(({ kind, value }) => {
    const key = start;
    start += value.length;
    return kind === 'text' ? (
      value
    ) : (
      <a key={key} href={value} rel="ugc nofollow noopener" target="_blank">
        {value}
      </a>
    );
  });
}

/** What somebody wrote: text as text, its addresses as links that vouch for nothing. */
export function CommentText({ text }: { text: string }) {
  return splitQuotes(text).map((block, index) => {
    const key = String(index);
    return block.kind === 'quoted' ? (
      <blockquote key={key} className={styles.quotation} dir="auto" lang={newsroomLang()}>
        <Linked text={block.text} />
      </blockquote>
    ) : (
      <p key={key} className={styles.text} dir="auto" lang={newsroomLang()}>
        <Linked text={block.text} />
      </p>
    );
  });
}
