import { Modal } from '#src/client/features/moderation/modal.tsx';
import { m } from '#src/i18n/text.ts';

type HelpDialogProps = {
  areKeysOn: boolean;
  onKeysChange: (isOn: boolean) => void;
  onClose: () => void;
};

/** Every key and what it does, and the switch that turns them off (WCAG 2.1.4). */
export function HelpDialog({ areKeysOn, onKeysChange, onClose }: HelpDialogProps) {
  const keys: [string[], string][] = [
    [['j', 'k'], m.mod_keys_next()],
    [['x'], m.mod_keys_check()],
    [['a'], m.mod_keys_approve()],
    [['r'], m.mod_keys_reject()],
    [['s'], m.mod_keys_spam()],
    [['b'], m.mod_keys_ban()],
    [['p'], m.mod_keys_pick()],
    [['e'], m.mod_keys_edit()],
    [['u'], m.mod_keys_undo()],
    [['?'], m.mod_keys_help()],
  ];
  return (
    <Modal title={m.mod_help()} onClose={onClose}>
      <dl className="mod-keys">
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="mod-choice">
        <input
          type="checkbox"
          checked={areKeysOn}
          onChange={(event) => onKeysChange(event.target.checked)}
        />
        {m.mod_keys_on()}
      </label>
      <p className="mod-ends">
        <button type="button" className="mod-button mod-strong" onClick={onClose}>
          {m.mod_close()}
        </button>
      </p>
    </Modal>
  );
}
