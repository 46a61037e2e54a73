import { useId } from 'react';
import { starterWords } from '#src/client/features/moderation/starter-words.ts';
import { m } from '#src/i18n/text.ts';

type WordListFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Whether the starter list is offered here. */
  hasStarter?: boolean;
};

/** The words of a list as an editor types them: one per line. */
export const toWords = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One word per line; beneath it, where wanted, the starter list. */
export function WordListField({ label, value, onChange, hasStarter = false }: WordListFieldProps) {
  const id = useId();

  function addStarter() {
    const words = toWords(value);
    const added = starterWords.filter((word) => !words.includes(word));
    onChange([...words, ...added].join('\n'));
  }

  return (
    <div className="mod-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={8}
        spellCheck={false}
        autoCapitalize="none"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hasStarter && (
        <p className="mod-note" id={`${id}-hint`}>
          <button type="button" className="mod-quiet" onClick={addStarter}>
            {m.mod_rules_starter()}
          </button>{' '}
          {m.mod_rules_starter_hint()}
        </p>
      )}
    </div>
  );
}
