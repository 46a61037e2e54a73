import { useMutation, useQueryClient } from '@tanstack/react-query';
import { moderationCalls } from '#src/client/features/moderation/moderation-calls.ts';
import { moderationQueries } from '#src/client/features/moderation/moderation-queries.ts';
import {
  conflictSentence,
  failureSentence,
} from '#src/client/features/moderation/moderation-sentences.ts';
import { belongsTo, bookOutcomes, nextAfter } from '#src/client/features/moderation/queue-pages.ts';
import { useNotice } from '#src/client/features/moderation/use-notice.ts';
import type { Selection } from '#src/client/features/moderation/use-selection.ts';
import type { Decision, ModerationItem, Outcome, QueueView } from '#src/contract/moderation.ts';
import type { NewBan } from '#src/contract/moderation-requests.ts';
import { m } from '#src/i18n/text.ts';

const doneNames: Record<Decision, () => string> = {
  approve: m.mod_done_approve,
  reject: m.mod_done_reject,
  spam: m.mod_done_spam,
  pick: m.mod_done_pick,
  unpick: m.mod_done_unpick,
};

type Work = { name: string; run: () => Promise<readonly Outcome[]>; entryIds?: readonly string[] };

/** Sends decisions, books what came of them, and tells: done and how to undo it, or who was first. */
export function useDecisions(
  view: QueueView,
  items: readonly ModerationItem[],
  selection: Selection,
) {
  const client = useQueryClient();
  const { notice, setNotice } = useNotice();

  function tell(name: string, outcomes: readonly Outcome[], entryIds: readonly string[]) {
    const missed = outcomes.filter(({ outcome }) => outcome !== 'done');
    const [first] = missed;
    if (first !== undefined && outcomes.length === 1) {
      const text = first.outcome === 'gone' ? m.mod_gone() : conflictSentence(first, new Date());
      setNotice({ kind: 'warning', text, entryIds: [] });
      return;
    }
    const count = outcomes.length - missed.length;
    const done = outcomes.length > 1 ? `${name} ${m.mod_done_bulk({ count })}` : name;
    const text =
      missed.length === 0 ? done : `${done} ${m.mod_bulk_missed({ count: missed.length })}`;
    setNotice({ kind: missed.length === 0 ? 'done' : 'warning', text, entryIds });
  }

  const mutation = useMutation({
    mutationFn: async ({ run }: Work) => run(),
    onSuccess: (outcomes, { name, entryIds = [] }) => {
      const leaves = ({ item }: Outcome) => item === null || !belongsTo(view, item);
      const leaving = new Set(outcomes.filter(leaves).map(({ id }) => id));
      const next = nextAfter(items, selection.currentId, leaving);
      bookOutcomes(client, outcomes);
      const undoable = outcomes.flatMap(({ entryId }) => (entryId === null ? [] : [entryId]));
      tell(name, outcomes, [...undoable, ...entryIds]);
      selection.tick([]);
      if (leaving.has(selection.currentId ?? '')) selection.moveTo(next);
    },
    onError: (error) => setNotice({ kind: 'warning', text: failureSentence(error), entryIds: [] }),
  });

  const start = (work: Work) => {
    if (!mutation.isPending) mutation.mutate(work);
  };

  return {
    notice,
    isBusy: mutation.isPending,
    decide: (action: Decision, targets: readonly ModerationItem[], reason?: string) =>
      start({
        name: doneNames[action](),
        run: async () => (await moderationCalls.decide(client, action, targets, reason)).results,
      }),
    edit: (item: ModerationItem, text: string) =>
      start({
        name: m.mod_done_edit(),
        run: async () => (await moderationCalls.edit(client, item, text)).results,
      }),
    ban: (item: ModerationItem, ban: NewBan, isSpam: boolean) => {
      const entryIds: string[] = [];
      start({
        name: m.mod_done_ban(),
        entryIds,
        run: async () => {
          entryIds.push((await moderationCalls.ban(client, ban)).entryId);
          if (isSpam) return (await moderationCalls.decide(client, 'spam', [item])).results;
          return [{ id: item.id, outcome: 'done', item, entryId: null, last: null }];
        },
      });
    },
    undo: () => {
      const entryIds = notice?.entryIds ?? [];
      if (entryIds.length === 0) return;
      start({
        name: m.mod_done_undo(),
        run: async () => {
          const { results } = await moderationCalls.undo(client, entryIds);
          await client.invalidateQueries({ queryKey: moderationQueries.queues });
          const [back] = results;
          if (back?.outcome === 'done') selection.moveTo(back.id);
          return results;
        },
      });
    },
  };
}
export type Decisions = ReturnType<typeof useDecisions>;
