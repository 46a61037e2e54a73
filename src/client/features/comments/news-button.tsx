import { useState } from 'react';
import styles from '#src/client/features/comments/conversation.module.css';
import { m } from '#src/i18n/text.ts';

type NewsButtonProps = { count: number; onShow: () => Promise<void> };

/** Offers what has come since; it lies above the page, so that nothing moves when it appears. */
export function NewsButton({ count, onShow }: NewsButtonProps) {
  const [isLoading, setIsLoading] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  async function handleClick() {
    if (isLoading) return;
    setIsLoading(true);
    setHasFailed(false);
    await onShow().catch(() => setHasFailed(true));
    setIsLoading(false);
  }

  return (
    <div role="status" className={styles.news}>
      {count > 0 && (
        <button type="button" aria-busy={isLoading} onClick={() => void handleClick()}>
          {hasFailed ? m.comments_news_failed() : m.comments_news({ count })}
        </button>
      )}
    </div>
  );
}
