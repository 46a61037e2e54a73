import styles from '#src/client/features/comments/conversation.module.css';
import { commentSorts } from '#src/client/features/comments/remembered-sort.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import type { CommentSort } from '#src/contract/requests.ts';
import { m } from '#src/i18n/text.ts';

const names: Record<CommentSort, () => string> = {
  newest: () => m.comments_sort_newest(),
  oldest: () => m.comments_sort_oldest(),
  top: () => m.comments_sort_top(),
};

type SortBarProps = { sort: CommentSort; onSort: (sort: CommentSort) => void };

/** In which order comments stand. */
export function SortBar({ sort, onSort }: SortBarProps) {
  const isHydrated = useIsHydrated();
  return (
    <fieldset className={styles.sorts}>
      <legend className="visually-hidden">{m.comments_sort()}</legend>
      {commentSorts.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.sort}
          aria-pressed={choice === sort}
          disabled={!isHydrated}
          onClick={() => onSort(choice)}
        >
          {names[choice]()}
        </button>
      ))}
    </fieldset>
  );
}
