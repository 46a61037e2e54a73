import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Modal } from '#src/client/features/moderation/modal.tsx';
import { moderationQueries } from '#src/client/features/moderation/moderation-queries.ts';
import { limits } from '#src/contract/limits.ts';
import { type BanKind, banKinds, type ModerationItem } from '#src/contract/moderation.ts';
import type { NewBan } from '#src/contract/moderation-requests.ts';
import { m } from '#src/i18n/text.ts';

type BanDialogProps = {
  item: ModerationItem;
  onClose: () => void;
  onBan: (ban: NewBan, isSpam: boolean) => void;
};

const kindNames: Record<BanKind, () => string> = {
  account: m.mod_ban_account,
  device: m.mod_ban_device,
  network: m.mod_ban_network,
};
const durations = [
  [1, m.mod_ban_day],
  [7, m.mod_ban_week],
  [30, m.mod_ban_month],
  [null, m.mod_ban_forever],
] as const;

/** Asks what of an author is banned, and for how long. A network is never ticked beforehand. */
export function BanDialog({ item, onClose, onBan }: BanDialogProps) {
  const context = useQuery(moderationQueries.comment(item.id)).data;
  const known = context?.author.banKinds ?? [];
  const [ticked, setTicked] = useState<readonly BanKind[]>();
  const kinds = ticked ?? known.filter((kind) => kind !== 'network');
  const [days, setDays] = useState<number | null>(7);
  const [note, setNote] = useState('');
  const [isSpam, setIsSpam] = useState(item.status !== 'rejected');

  const toggle = (kind: BanKind) =>
    setTicked(kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (kinds.length === 0) return;
    onBan({ commentId: item.id, kinds: [...kinds], days, note }, isSpam);
  }

  return (
    <Modal title={m.mod_ban_title({ name: item.authorName })} onClose={onClose}>
      <form className="mod-form" onSubmit={handleSubmit}>
        <fieldset>
          <legend>{m.mod_ban_kinds()}</legend>
          {banKinds
            .filter((kind) => known.includes(kind))
            .map((kind) => (
              <label key={kind} className="mod-choice">
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  onChange={() => toggle(kind)}
                />
                {kindNames[kind]()}
              </label>
            ))}
          {context !== undefined && known.length === 0 && (
            <p className="mod-note">{m.mod_ban_unknown()}</p>
          )}
        </fieldset>
        <fieldset>
          <legend>{m.mod_ban_days()}</legend>
          {durations.map(([value, name]) => (
            <label key={value ?? 0} className="mod-choice">
              <input
                type="radio"
                name="days"
                checked={days === value}
                onChange={() => setDays(value)}
              />
              {name()}
            </label>
          ))}
        </fieldset>
        <label>
          {m.mod_ban_note()}
          <input
            value={note}
            maxLength={limits.moderationReason}
            autoComplete="off"
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <label className="mod-choice">
          <input type="checkbox" checked={isSpam} onChange={() => setIsSpam(!isSpam)} />
          {m.mod_ban_spam()}
        </label>
        <p className="mod-ends">
          <button type="button" className="mod-button" onClick={onClose}>
            {m.mod_cancel()}
          </button>
          <button type="submit" className="mod-button mod-strong" disabled={kinds.length === 0}>
            {m.mod_ban_confirm()}
          </button>
        </p>
      </form>
    </Modal>
  );
}
