import { type FormEvent, useId, useState } from 'react';
import { Modal } from '#src/client/features/moderation/modal.tsx';
import { m } from '#src/i18n/text.ts';

type EditDialogProps = { text: string; onClose: () => void; onSave: (text: string) => void };

/** Lets a moderator change somebody's words, and says that the old ones are kept. */
export function EditDialog({ text, onClose, onSave }: EditDialogProps) {
  const id = useId();
  const [words, setWords] = useState(text);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (words.trim() !== '') onSave(words);
  }

  return (
    <Modal title={m.mod_edit_title()} onClose={onClose}>
      <form className="mod-form" onSubmit={handleSubmit}>
        <label htmlFor={id}>{m.mod_edit_text()}</label>
        <textarea
          id={id}
          className="mod-words"
          rows={6}
          required
          dir="auto"
          value={words}
          aria-describedby={`${id}-note`}
          onChange={(event) => setWords(event.target.value)}
        />
        <p id={`${id}-note`} className="mod-note">
          {m.mod_edit_note()}
        </p>
        <p className="mod-ends">
          <button type="button" className="mod-button" onClick={onClose}>
            {m.mod_cancel()}
          </button>
          <button type="submit" className="mod-button mod-strong">
            {m.mod_save()}
          </button>
        </p>
      </form>
    </Modal>
  );
}
