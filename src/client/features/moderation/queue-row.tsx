import { ItemByline } from '#src/client/features/moderation/item-byline.tsx';
import type { ModerationItem } from '#src/contract/moderation.ts';
import { m } from '#src/i18n/text.ts';

/** The id of a row's link, which takes the focus when its comment is selected by a key. */
export const rowId = (id: string) => `baris-${id}`;

type QueueRowProps = {
  item: ModerationItem;
  now: Date;
  isCurrent: boolean;
  isChecked: boolean;
  onOpen: () => void;
  onCheck: () => void;
};

/** One comment in the queue: a box to tick for decisions about many, and a link to all of it. */
export function QueueRow({ item, now, isCurrent, isChecked, onOpen, onCheck }: QueueRowProps) {
  return (
    <li className="mod-row" data-current={isCurrent} data-status={item.status}>
      <label className="mod-tick">
        <input type="checkbox" checked={isChecked} onChange={onCheck} />
        <span className="visually-hidden">{m.mod_select({ name: item.authorName })}</span>
      </label>
      <a
        id={rowId(item.id)}
        className="mod-row-link"
        href={`#${item.id}`}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={(event) => {
          event.preventDefault();
          onOpen();
        }}
      >
        <ItemByline item={item} now={now} />
        <p className="mod-excerpt" dir="auto">
          {item.text.slice(0, 240)}
        </p>
        <p className="mod-of">{item.story.headline}</p>
      </a>
    </li>
  );
}
