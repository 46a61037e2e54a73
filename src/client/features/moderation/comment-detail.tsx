import { CommentContext } from '#src/client/features/moderation/comment-context.tsx';
import { DecisionBar, type DeskAction } from '#src/client/features/moderation/decision-bar.tsx';
import { ItemByline } from '#src/client/features/moderation/item-byline.tsx';
import { MarkedText } from '#src/client/features/moderation/marked-text.tsx';
import type { QueueFilter } from '#src/client/features/moderation/moderation-queries.ts';
import { detailId } from '#src/client/features/moderation/use-selection.ts';
import type { ModerationItem } from '#src/contract/moderation.ts';
import { formatAge } from '#src/i18n/dates.ts';
import { holdSentence } from '#src/i18n/hold-sentence.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type CommentDetailProps = {
  item: ModerationItem;
  now: Date;
  isBusy: boolean;
  pathOf: (filter: QueueFilter) => string;
  onAction: (action: DeskAction) => void;
  /** Leads back to the list, on a phone. */
  onBack: () => void;
};

/** One comment whole: why it is here, its words with the hits marked, what to do, and all about it. */
export function CommentDetail({ item, now, isBusy, pathOf, onAction, onBack }: CommentDetailProps) {
  const { hold, replyTo, dateEdited } = item;
  return (
    <article id={detailId} className="mod-detail" aria-label={m.mod_detail()} tabIndex={-1}>
      <button type="button" className="mod-quiet mod-back" onClick={onBack}>
        ‹ {m.mod_back()}
      </button>
      <p className="mod-of">{item.story.headline}</p>
      <ItemByline item={item} now={now} />
      <p className="mod-facts">
        <span>{item.isRegistered ? m.mod_registered() : m.mod_guest()}</span>
        {replyTo !== null && <span>{m.mod_reply_to({ name: replyTo.authorName })}</span>}
        {dateEdited !== null && (
          <span>{m.mod_edited({ when: formatAge(dateEdited, now, currentLocale()) })}</span>
        )}
      </p>
      {hold !== null && <p className="mod-hold">{holdSentence(hold)}</p>}
      <MarkedText text={item.text} words={hold?.words ?? []} />
      <DecisionBar item={item} isBusy={isBusy} onAction={onAction} />
      <CommentContext key={item.id} item={item} now={now} pathOf={pathOf} />
    </article>
  );
}
