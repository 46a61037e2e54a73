import { MarkedText } from '#src/client/features/search/marked-text.tsx';
import type { SuggestionGroup } from '#src/client/features/search/suggestion.ts';
import styles from '#src/client/features/search/suggestion-list.module.css';
import type { useCombobox } from '#src/client/features/search/use-combobox.ts';
import { m } from '#src/i18n/text.ts';

type SuggestionListProps = {
  groups: readonly SuggestionGroup[];
  combobox: ReturnType<typeof useCombobox>;
};

/** The list under the search field; the field keeps the focus and says which option is marked. */
export function SuggestionList({ groups, combobox }: SuggestionListProps) {
  const { isOpen, listId, optionProps } = combobox;
  let place = 0;
  return (
    <div
      role="listbox"
      id={listId}
      aria-label={m.search_suggestions()}
      hidden={!isOpen}
      className={styles.list}
    >
      {groups.map(({ title, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: options are grouped by role, fieldsets group fields.
        <div key={title} role="group" aria-label={title} className={styles.group}>
          <div className={styles.title} aria-hidden="true">
            {title}
          </div>
          {items.map(({ key, label }) => {
            const index = place++;
            return (
              <div key={key} className={styles.option} tabIndex={-1} {...optionProps(index)}>
                <MarkedText parts={label} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
