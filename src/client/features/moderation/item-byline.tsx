import { statusNames } from '#src/client/features/moderation/moderation-sentences.ts';
import type { ModerationItem } from '#src/contract/moderation.ts';
import { formatAge, formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** Who wrote a comment, when, and what it is now. */
export function ItemByline({ item, now }: { item: ModerationItem; now: Date }) {
  const locale = currentLocale();
  return (
    <p className="mod-byline">
      <bdi className="mod-name">{item.authorName === '' ? '–' : item.authorName}</bdi>{' '}
      <time dateTime={item.dateCreated} title={formatDateTime(item.dateCreated, locale)}>
        {formatAge(item.dateCreated, now, locale)}
      </time>{' '}
      <span className="mod-status" data-status={item.status}>
        {statusNames[item.status]()}
      </span>
      {item.reportCount > 0 && (
        <span className="mod-flag">{m.mod_stats_reports({ count: item.reportCount })}</span>
      )}
      {item.isPicked && <span className="mod-picked">{m.mod_picked()}</span>}
    </p>
  );
}
