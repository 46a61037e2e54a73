import type { ModerationItem } from '#src/contract/moderation.ts';
import { m } from '#src/i18n/text.ts';

/** Everything that can be done to a comment, by button or key. */
export type DeskAction = 'approve' | 'reject' | 'spam' | 'pick' | 'edit' | 'ban';

type DecisionBarProps = {
  item: ModerationItem;
  isBusy: boolean;
  onAction: (action: DeskAction) => void;
};

/** The buttons beneath a comment, each with its key. On a phone they stay at the foot of the screen. */
export function DecisionBar({ item, isBusy, onAction }: DecisionBarProps) {
  const isShown = item.status === 'published';
  const buttons: { action: DeskAction; key: string; name: string }[] = [
    { action: 'approve', key: 'a', name: isShown ? m.mod_keep() : m.mod_approve() },
    { action: 'reject', key: 'r', name: m.mod_reject() },
    { action: 'spam', key: 's', name: m.mod_spam() },
    { action: 'ban', key: 'b', name: m.mod_ban() },
    { action: 'edit', key: 'e', name: m.mod_edit() },
  ];
  if (isShown) {
    const name = item.isPicked ? m.mod_unpick() : m.mod_pick();
    buttons.push({ action: 'pick', key: 'p', name });
  }
  return (
    <fieldset className="mod-bar" aria-label={m.mod_actions()}>
      {buttons.map(({ action, key, name }) => (
        <button
          key={action}
          type="button"
          className={action === 'approve' ? 'mod-button mod-strong' : 'mod-button'}
          aria-keyshortcuts={key}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) onAction(action);
          }}
        >
          {name}{' '}
          <span className="mod-key" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
