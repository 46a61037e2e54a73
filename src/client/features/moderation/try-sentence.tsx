import { useId, useState } from 'react';
import { type CommentRules, judgeText } from '#src/contract/comment-rules.ts';
import { holdSentence } from '#src/i18n/hold-sentence.ts';
import { m } from '#src/i18n/text.ts';

function verdictOf(text: string, rules: CommentRules): string {
  if (text.trim() === '') return '';
  const { refusedWords, hold } = judgeText(text, rules);
  if (refusedWords.length > 0) return m.mod_rules_try_refused({ words: refusedWords.join(', ') });
  return hold === null ? m.mod_rules_try_passes() : holdSentence(hold);
}

/** Shows what the rules, as they stand in the form, would say of a sentence. Nothing is sent. */
export function TrySentence({ rules }: { rules: CommentRules }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className="mod-field">
      <label htmlFor={id}>{m.mod_rules_try()}</label>
      <input
        id={id}
        value={text}
        dir="auto"
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <p className="mod-verdict" role="status">
        {verdictOf(text, rules)}
      </p>
    </div>
  );
}
