import styles from '#src/client/features/articles/age-notice.module.css';
import { useRenderTime } from '#src/client/lib/render-time.ts';
import { yearOf } from '#src/i18n/dates.ts';
import { m } from '#src/i18n/text.ts';

const yearMilliseconds = 365 * 24 * 60 * 60 * 1000;

/** Says gently that a story is more than a year old. */
export function AgeNotice({ datePublished }: { datePublished: string }) {
  const now = useRenderTime();
  if (now - new Date(datePublished).getTime() < yearMilliseconds) return null;
  return <p className={styles.notice}>{m.article_old({ year: yearOf(datePublished) })}</p>;
}
