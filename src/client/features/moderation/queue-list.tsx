import { QueueRow } from '#src/client/features/moderation/queue-row.tsx';
import type { Selection } from '#src/client/features/moderation/use-selection.ts';
import type { Decision, ModerationItem, QueueView } from '#src/contract/moderation.ts';
import { m } from '#src/i18n/text.ts';

const emptyNames: Record<QueueView, () => string> = {
  held: m.mod_empty_held,
  reported: m.mod_empty_reported,
  recent: m.mod_empty_recent,
};

type QueueListProps = {
  view: QueueView;
  items: readonly ModerationItem[];
  now: Date;
  selection: Selection;
  isBusy: boolean;
  onDecide: (action: Decision) => void;
  onReject: () => void;
  /** Brings the next page; undefined where there is none. */
  onMore: (() => void) | undefined;
};

/** The queue itself, and above it what can be done to all that is ticked. */
export function QueueList(props: QueueListProps) {
  const { view, items, now, selection, isBusy, onDecide, onReject, onMore } = props;
  const count = selection.tickedItems.length;
  if (items.length === 0) return <p className="mod-empty">{emptyNames[view]()}</p>;
  return (
    <>
      <div className="mod-bulk">
        <label className="mod-choice">
          <input
            type="checkbox"
            checked={count === items.length}
            onChange={() => selection.tick(count === items.length ? [] : items.map(({ id }) => id))}
          />
          <span aria-live="polite">
            {count === 0 ? m.mod_select_all() : m.mod_selected({ count })}
          </span>
        </label>
        {count > 0 && (
          <p className="mod-bulk-actions">
            <button
              type="button"
              className="mod-button"
              disabled={isBusy}
              onClick={() => onDecide('approve')}
            >
              {m.mod_approve()}
            </button>
            <button type="button" className="mod-button" disabled={isBusy} onClick={onReject}>
              {m.mod_reject()}
            </button>
            <button
              type="button"
              className="mod-button"
              disabled={isBusy}
              onClick={() => onDecide('spam')}
            >
              {m.mod_spam()}
            </button>
          </p>
        )}
      </div>
      <ol className="mod-list" aria-label={m.mod_queue()}>
        {items.map((item) => (
          <QueueRow
            key={item.id}
            item={item}
            now={now}
            isCurrent={item.id === selection.currentId}
            isChecked={selection.isTicked(item.id)}
            onOpen={() => selection.open(item.id)}
            onCheck={() => selection.toggle(item.id)}
          />
        ))}
      </ol>
      {onMore !== undefined && (
        <button type="button" className="mod-button" onClick={onMore}>
          {m.mod_more()}
        </button>
      )}
    </>
  );
}
