import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { moderationCalls } from '#src/client/features/moderation/moderation-calls.ts';
import { moderationQueries } from '#src/client/features/moderation/moderation-queries.ts';
import { failureSentence } from '#src/client/features/moderation/moderation-sentences.ts';
import { Link } from '#src/client/ui/link.tsx';
import { type StoryCommentPolicy, storyCommentPolicies } from '#src/contract/comments.ts';
import type { StorySettings } from '#src/contract/moderation.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

type StoryControlProps = { story: StorySettings; queuePath: string };

const policyNames: Record<StoryCommentPolicy, () => string> = {
  open: m.mod_policy_open,
  premoderated: m.mod_policy_premoderated,
  closed: m.mod_policy_closed,
};

/** Opens or closes one conversation, has its comments wait, or lets it close by itself. */
export function StoryControl({ story, queuePath }: StoryControlProps) {
  const client = useQueryClient();
  const [policy, setPolicy] = useState(story.policy);
  const [days, setDays] = useState(String(story.closeAfterDays ?? ''));
  const save = useMutation({
    mutationFn: () => {
      const closeAfterDays = days === '' ? null : Number(days);
      return moderationCalls.setStory(client, story.slug, { policy, closeAfterDays });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: moderationQueries.comments }),
  });

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }

  const isOpen = save.data?.isOpen ?? story.isOpen;
  return (
    <>
      <p className="mod-headline">{story.headline}</p>
      <p className="mod-facts">
        <span>{m.mod_story_counts({ count: story.commentCount, held: story.heldCount })}</span>
        <Link to={pagePaths.article(story.slug)}>{m.mod_story_read()}</Link>
        <Link to={queuePath}>{m.mod_story_queue()}</Link>
      </p>
      <form className="mod-form mod-inline" onSubmit={handleSubmit}>
        <label>
          {m.mod_story_policy()}
          <select
            value={policy ?? ''}
            onChange={({ target }) =>
              setPolicy(storyCommentPolicies.find((name) => name === target.value) ?? null)
            }
          >
            <option value="">{m.mod_policy_house()}</option>
            {storyCommentPolicies.map((name) => (
              <option key={name} value={name}>
                {policyNames[name]()}
              </option>
            ))}
          </select>
        </label>
        <label>
          {m.mod_story_days()}
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={3650}
            value={days}
            onChange={(event) => setDays(event.target.value)}
          />
        </label>
        <button type="submit" className="mod-button" aria-disabled={save.isPending}>
          {m.mod_save()}
        </button>
      </form>
      <p className="mod-note" role="status">
        {isOpen ? m.mod_story_open_now() : m.mod_story_closed_now()}{' '}
        {save.isSuccess && m.mod_saved()}
        {save.isError && failureSentence(save.error)}
      </p>
    </>
  );
}
