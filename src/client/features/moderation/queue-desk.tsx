import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { BanDialog } from '#src/client/features/moderation/ban-dialog.tsx';
import { CommentDetail } from '#src/client/features/moderation/comment-detail.tsx';
import type { DeskAction } from '#src/client/features/moderation/decision-bar.tsx';
import { DeskNotice } from '#src/client/features/moderation/desk-notice.tsx';
import { EditDialog } from '#src/client/features/moderation/edit-dialog.tsx';
import { HelpDialog } from '#src/client/features/moderation/help-dialog.tsx';
import {
  moderationQueries,
  type QueueFilter,
} from '#src/client/features/moderation/moderation-queries.ts';
import { QueueFilters } from '#src/client/features/moderation/queue-filters.tsx';
import { QueueList } from '#src/client/features/moderation/queue-list.tsx';
import { itemsOf } from '#src/client/features/moderation/queue-pages.ts';
import { RejectDialog } from '#src/client/features/moderation/reject-dialog.tsx';
import { useDecisions } from '#src/client/features/moderation/use-decisions.ts';
import { useDeskKeys } from '#src/client/features/moderation/use-desk-keys.ts';
import { useSelection } from '#src/client/features/moderation/use-selection.ts';
import { m } from '#src/i18n/text.ts';

type QueueDeskProps = {
  filter: QueueFilter;
  pathOf: (filter: QueueFilter) => string;
  onSearch: (text: string) => void;
};

type OpenDialog = 'reject' | 'ban' | 'edit' | 'help';

/** Asks for the queue again when others, or the readers, changed how much waits. */
function useFreshQueue(filter: QueueFilter) {
  const client = useQueryClient();
  const counts = useQuery(moderationQueries.counts()).data;
  const waiting = counts && `${counts.held} ${counts.reported}`;
  const seen = useRef(waiting);

  useEffect(() => {
    const isNews = seen.current !== undefined && seen.current !== waiting;
    seen.current = waiting;
    // What comes anew stands at the end of what waits; the newest first would move what is read.
    if (isNews && filter.view !== 'recent') {
      void client.invalidateQueries({ queryKey: moderationQueries.queues });
    }
  }, [waiting, filter.view, client]);
}

/** The moderators' desk: the queue at one side, the selected comment with all about it at the other. */
export function QueueDesk({ filter, pathOf, onSearch }: QueueDeskProps) {
  const query = useInfiniteQuery(moderationQueries.queue(filter));
  useFreshQueue(filter);
  const items = itemsOf(query.data);
  const selection = useSelection(items);
  const decisions = useDecisions(filter.view, items, selection);
  const [dialog, setDialog] = useState<OpenDialog>();
  const inList = items.find(({ id }) => id === selection.currentId);
  const linked = useQuery({
    ...moderationQueries.comment(selection.currentId ?? ''),
    enabled: selection.isOpen && inList === undefined && query.isSuccess,
  });
  const current = inList ?? (selection.isOpen ? linked.data?.item : undefined);
  const now = new Date(query.dataUpdatedAt);
  const ticked = selection.tickedItems;
  const targets = ticked.length > 0 ? ticked : current === undefined ? [] : [current];
  const close = () => setDialog(undefined);

  function act(action: DeskAction) {
    if (targets.length === 0 || current === undefined) return;
    switch (action) {
      case 'approve':
      case 'spam':
        return decisions.decide(action, targets);
      case 'pick':
        return decisions.decide(current.isPicked ? 'unpick' : 'pick', [current]);
      default:
        return setDialog(action);
    }
  }

  const keys = useDeskKeys({
    j: () => selection.moveBy(1),
    k: () => selection.moveBy(-1),
    x: () => current && selection.toggle(current.id),
    a: () => act('approve'),
    r: () => act('reject'),
    s: () => act('spam'),
    b: () => act('ban'),
    p: () => act('pick'),
    e: () => act('edit'),
    u: decisions.undo,
    '?': () => setDialog('help'),
  });

  return (
    <div className="mod-desk" data-open={selection.isOpen}>
      <div className="mod-queue">
        <QueueFilters
          filter={filter}
          pathOf={pathOf}
          headline={filter.story === undefined ? undefined : items[0]?.story.headline}
          onSearch={onSearch}
        />
        {query.isPending && <p className="mod-note">{m.mod_loading()}</p>}
        {query.isLoadingError && <p role="alert">{m.mod_failed()}</p>}
        {query.isSuccess && (
          <QueueList
            view={filter.view}
            items={items}
            now={now}
            selection={selection}
            isBusy={decisions.isBusy}
            onDecide={(action) => decisions.decide(action, ticked)}
            onReject={() => setDialog('reject')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
        <p className="mod-foot">
          <button type="button" className="mod-quiet" onClick={() => void query.refetch()}>
            {m.mod_refresh()}
          </button>
          <button type="button" className="mod-quiet" onClick={() => setDialog('help')}>
            {m.mod_help_key()}{' '}
            <span className="mod-key" aria-hidden="true">
              ?
            </span>
          </button>
        </p>
      </div>
      {current !== undefined && (
        <CommentDetail
          item={current}
          now={now}
          isBusy={decisions.isBusy}
          pathOf={pathOf}
          onAction={act}
          onBack={() => selection.moveTo(undefined)}
        />
      )}
      <DeskNotice notice={decisions.notice} onUndo={decisions.undo} />
      {dialog === 'reject' && (
        <RejectDialog
          onClose={close}
          onReject={(reason) => {
            close();
            decisions.decide('reject', targets, reason);
          }}
        />
      )}
      {dialog === 'ban' && current !== undefined && (
        <BanDialog
          item={current}
          onClose={close}
          onBan={(ban, isSpam) => {
            close();
            decisions.ban(current, ban, isSpam);
          }}
        />
      )}
      {dialog === 'edit' && current !== undefined && (
        <EditDialog
          text={current.text}
          onClose={close}
          onSave={(text) => {
            close();
            decisions.edit(current, text);
          }}
        />
      )}
      {dialog === 'help' && (
        <HelpDialog areKeysOn={keys.areOn} onKeysChange={keys.turn} onClose={close} />
      )}
    </div>
  );
}
