import { deedNames, statusNames } from '#src/client/features/moderation/moderation-sentences.ts';
import type { LogEntry } from '#src/contract/moderation.ts';
import { formatAge, formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** One deed as a sentence: who, what, from which status to which, why and when. */
export function LogLine({ entry, now }: { entry: LogEntry; now: Date }) {
  const { statusBefore, statusAfter, note } = entry;
  const locale = currentLocale();
  return (
    <span className={entry.isUndone ? 'mod-undone' : undefined}>
      <strong>{entry.by === '' ? m.mod_log_site() : entry.by}</strong> {deedNames[entry.action]()}
      {statusBefore !== null && statusAfter !== null && statusBefore !== statusAfter && (
        <>
          {' '}
          (
          {m.mod_log_change({
            before: statusNames[statusBefore](),
            after: statusNames[statusAfter](),
          })}
          )
        </>
      )}
      {note !== '' && <>: {note}</>}
      {entry.isUndone && <em> ({m.mod_log_undone()})</em>}{' '}
      <time className="mod-note" dateTime={entry.at} title={formatDateTime(entry.at, locale)}>
        {formatAge(entry.at, now, locale)}
      </time>
    </span>
  );
}
