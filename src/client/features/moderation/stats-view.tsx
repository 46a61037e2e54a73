import { useQuery } from '@tanstack/react-query';
import { HoursChart } from '#src/client/features/moderation/hours-chart.tsx';
import { ItemByline } from '#src/client/features/moderation/item-byline.tsx';
import { moderationQueries } from '#src/client/features/moderation/moderation-queries.ts';
import { Link } from '#src/client/ui/link.tsx';
import type { ModerationStats } from '#src/contract/moderation.ts';
import { formatMoment } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** A time as a moderator feels it: seconds, minutes or hours. */
function formatWait(seconds: number): string {
  if (seconds < 90) return m.mod_stats_seconds({ count: seconds });
  if (seconds < 90 * 60) return m.mod_stats_minutes({ count: Math.round(seconds / 60) });
  return m.mod_stats_hours_long({ count: Math.round(seconds / 3600) });
}

function Figures({ stats }: { stats: ModerationStats }) {
  const { total, waited, medianSeconds, decided } = stats;
  const percent = new Intl.NumberFormat(currentLocale(), { style: 'percent' });
  const figures = [
    [String(total), m.mod_stats_total()],
    [total === 0 ? '–' : percent.format(waited / total), m.mod_stats_share()],
    [medianSeconds === null ? '–' : formatWait(medianSeconds), m.mod_stats_median()],
    [String(decided), m.mod_stats_decided()],
  ] as const;
  return (
    <dl className="mod-figures">
      {figures.map(([figure, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function HoursTable({ hours }: { hours: ModerationStats['hours'] }) {
  return (
    <details className="mod-table">
      <summary>{m.mod_stats_table()}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.mod_stats_hour()}</th>
            <th scope="col">{m.mod_stats_published()}</th>
            <th scope="col">{m.mod_stats_held()}</th>
            <th scope="col">{m.mod_stats_removed()}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ hour, published, held, removed }) => (
            <tr key={hour}>
              <th scope="row">{formatMoment(hour, currentLocale())}</th>
              <td>{published}</td>
              <td>{held}</td>
              <td>{removed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How busy the conversations are, and how fast moderators decide. @param pathOf the queue of an author */
export function StatsView({ pathOf }: { pathOf: (id: string) => string }) {
  const { data: stats, isError, dataUpdatedAt } = useQuery(moderationQueries.stats());
  if (isError) return <p role="alert">{m.mod_failed()}</p>;
  if (stats === undefined) return <p className="mod-note">{m.mod_loading()}</p>;
  const now = new Date(dataUpdatedAt);
  return (
    <div className="mod-stats">
      <section>
        <h2>{m.mod_stats_week()}</h2>
        <Figures stats={stats} />
      </section>
      <section>
        <h2>{m.mod_stats_hours()}</h2>
        <HoursChart hours={stats.hours} />
        <ul className="mod-legend" aria-hidden="true">
          <li data-series="published">{m.mod_stats_published()}</li>
          <li data-series="held">{m.mod_stats_held()}</li>
          <li data-series="removed">{m.mod_stats_removed()}</li>
        </ul>
        <HoursTable hours={stats.hours} />
      </section>
      {stats.topReported.length > 0 && (
        <section>
          <h2>{m.mod_stats_reported()}</h2>
          <ol className="mod-entries">
            {stats.topReported.map(({ item, reports }) => (
              <li key={item.id}>
                <p>
                  <strong>{m.mod_stats_reports({ count: reports })}</strong>
                </p>
                <ItemByline item={{ ...item, reportCount: 0 }} now={now} />
                <p dir="auto">{item.text.slice(0, 240)}</p>
                <Link to={pathOf(item.id)}>{m.mod_detail()}</Link>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
