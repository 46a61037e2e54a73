import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ChoiceField } from '#src/client/features/moderation/choice-field.tsx';
import { moderationCalls } from '#src/client/features/moderation/moderation-calls.ts';
import { moderationQueries } from '#src/client/features/moderation/moderation-queries.ts';
import { failureSentence } from '#src/client/features/moderation/moderation-sentences.ts';
import { NumberField } from '#src/client/features/moderation/number-field.tsx';
import { TrySentence } from '#src/client/features/moderation/try-sentence.tsx';
import { toWords, WordListField } from '#src/client/features/moderation/word-list-field.tsx';
import type { CommentRules } from '#src/contract/comment-rules.ts';
import { m } from '#src/i18n/text.ts';

/** The rules of the house as they are being typed: lists as text, numbers by their fields. */
function useRules(stored: CommentRules) {
  const [rules, setRules] = useState(stored);
  const [held, setHeld] = useState(stored.heldWords.join('\n'));
  const [blocked, setBlocked] = useState(stored.blockedWords.join('\n'));
  const change = (part: Partial<CommentRules>) => setRules({ ...rules, ...part });
  const whole = { ...rules, heldWords: toWords(held), blockedWords: toWords(blocked) };
  return { rules: whole, change, held, setHeld, blocked, setBlocked };
}

function Fields({ stored }: { stored: CommentRules }) {
  const client = useQueryClient();
  const form = useRules(stored);
  const { rules, change } = form;
  const save = useMutation({
    mutationFn: () => moderationCalls.setRules(client, rules),
    onSuccess: (saved) => client.setQueryData(moderationQueries.rules().queryKey, saved),
  });

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }

  return (
    <form className="mod-form mod-rules" onSubmit={handleSubmit}>
      <ChoiceField
        legend={m.mod_rules_identity()}
        value={rules.identity}
        choices={[
          ['guests', m.mod_rules_guests()],
          ['accounts', m.mod_rules_accounts()],
          ['closed', m.mod_rules_closed()],
        ]}
        onChange={(identity) => change({ identity })}
      />
      <ChoiceField
        legend={m.mod_rules_premoderation()}
        value={rules.premoderation}
        choices={[
          ['none', m.mod_rules_none()],
          ['first_comment', m.mod_rules_first()],
          ['links', m.mod_rules_links()],
          ['all', m.mod_rules_all()],
        ]}
        onChange={(premoderation) => change({ premoderation })}
      />
      <div className="mod-numbers">
        <NumberField
          label={m.mod_rules_max_links()}
          value={rules.maxLinks}
          max={50}
          onChange={(maxLinks) => change({ maxLinks: maxLinks ?? 0 })}
        />
        <NumberField
          label={m.mod_rules_reports()}
          value={rules.reportsToHide}
          max={100}
          onChange={(reportsToHide) => change({ reportsToHide: reportsToHide ?? 0 })}
        />
        <NumberField
          label={m.mod_rules_days()}
          value={rules.closeAfterDays}
          min={1}
          max={3650}
          onChange={(closeAfterDays) => change({ closeAfterDays })}
        />
      </div>
      <p className="mod-note">{m.mod_rules_words_hint()}</p>
      <div className="mod-lists">
        <WordListField
          label={m.mod_rules_held()}
          value={form.held}
          onChange={form.setHeld}
          hasStarter
        />
        <WordListField
          label={m.mod_rules_blocked()}
          value={form.blocked}
          onChange={form.setBlocked}
        />
      </div>
      <TrySentence rules={rules} />
      <p className="mod-ends">
        <span role="status" className={save.isError ? 'mod-error' : 'mod-note'}>
          {save.isSuccess && m.mod_saved()}
          {save.isError && failureSentence(save.error)}
        </span>
        <button type="submit" className="mod-button mod-strong" aria-disabled={save.isPending}>
          {m.mod_save()}
        </button>
      </p>
    </form>
  );
}

/** The rules of the house, for editors to set and for moderators to read. */
export function RulesForm() {
  const { data, isError } = useQuery(moderationQueries.rules());
  if (isError) return <p role="alert">{m.mod_failed()}</p>;
  if (data === undefined) return <p className="mod-note">{m.mod_loading()}</p>;
  return <Fields stored={data} />;
}
