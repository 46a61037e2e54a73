import { type FormEvent, useId, useState } from 'react';
import { Modal } from '#src/client/features/moderation/modal.tsx';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';

type RejectDialogProps = { onClose: () => void; onReject: (reason: string) => void };

/** Asks for the reason that the author is told; the usual ones are a press away. */
export function RejectDialog({ onClose, onReject }: RejectDialogProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const usual = [
    m.mod_reason_insult(),
    m.mod_reason_hatred(),
    m.mod_reason_off_topic(),
    m.mod_reason_privacy(),
    m.mod_reason_advert(),
  ];

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    onReject(reason);
  }

  return (
    <Modal title={m.mod_reject_title()} onClose={onClose}>
      <form className="mod-form" onSubmit={handleSubmit}>
        <label htmlFor={id}>{m.mod_reject_reason()}</label>
        <input
          id={id}
          value={reason}
          maxLength={limits.moderationReason}
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
        />
        <p className="mod-chips">
          {usual.map((text) => (
            <button
              key={text}
              type="button"
              className="mod-chip"
              aria-pressed={reason === text}
              onClick={() => setReason(text)}
            >
              {text}
            </button>
          ))}
        </p>
        <p className="mod-ends">
          <button type="button" className="mod-button" onClick={onClose}>
            {m.mod_cancel()}
          </button>
          <button type="submit" className="mod-button mod-strong">
            {m.mod_confirm_reject()}
          </button>
        </p>
      </form>
    </Modal>
  );
}
