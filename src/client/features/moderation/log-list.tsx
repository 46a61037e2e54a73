import { useInfiniteQuery } from '@tanstack/react-query';
import { LogLine } from '#src/client/features/moderation/log-line.tsx';
import { moderationQueries } from '#src/client/features/moderation/moderation-queries.ts';
import type { LogEntry } from '#src/contract/moderation.ts';
import { formatDay } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

function About({ comment, story }: LogEntry) {
  return (
    <p className="mod-about">
      {comment !== null && comment.text !== '' && (
        <>
          <bdi>{comment.authorName}</bdi>: <q dir="auto">{comment.text.slice(0, 160)}</q>{' '}
        </>
      )}
      {story !== null && <span className="mod-of">{story.headline}</span>}
    </p>
  );
}

function byDay(entries: readonly LogEntry[]): [string, LogEntry[]][] {
  const days = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const day = formatDay(entry.at, currentLocale());
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** Everything that was done, day by day, newest first. */
export function LogList() {
  const query = useInfiniteQuery(moderationQueries.log());
  if (query.isLoadingError) return <p role="alert">{m.mod_failed()}</p>;
  if (query.data === undefined) return <p className="mod-note">{m.mod_loading()}</p>;
  const entries = query.data.pages.flatMap((page) => page.items);
  const now = new Date(query.dataUpdatedAt);
  if (entries.length === 0) return <p className="mod-empty">{m.mod_log_empty()}</p>;
  return (
    <>
      {byDay(entries).map(([day, list]) => (
        <section key={day} className="mod-day">
          <h2>{day}</h2>
          <ol className="mod-entries">
            {list.map((entry) => (
              <li key={entry.id}>
                <p>
                  <LogLine entry={entry} now={now} />
                </p>
                <About {...entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {query.hasNextPage && (
        <button type="button" className="mod-button" onClick={() => void query.fetchNextPage()}>
          {m.mod_more()}
        </button>
      )}
    </>
  );
}
