import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import {
  moderationQueries,
  type QueueFilter,
} from '#src/client/features/moderation/moderation-queries.ts';
import { Link } from '#src/client/ui/link.tsx';
import type { QueueView } from '#src/contract/moderation.ts';
import { m } from '#src/i18n/text.ts';

type QueueFiltersProps = {
  filter: QueueFilter;
  /** The address of the queue narrowed otherwise. */
  pathOf: (filter: QueueFilter) => string;
  /** The story's headline, where the queue is of one story. */
  headline: string | undefined;
  onSearch: (text: string) => void;
};

/** The three views with how much waits in each, the search, and what the list is narrowed to. */
export function QueueFilters({ filter, pathOf, headline, onSearch }: QueueFiltersProps) {
  const id = useId();
  const counts = useQuery(moderationQueries.counts()).data;
  const views: [QueueView, string, number | undefined][] = [
    ['held', m.mod_view_held(), counts?.held],
    ['reported', m.mod_view_reported(), counts?.reported],
    ['recent', m.mod_view_recent(), undefined],
  ];
  const isNarrowed = filter.story ?? filter.author ?? filter.text;

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSearch(String(new FormData(event.currentTarget).get('cari') ?? '').trim());
  }

  return (
    <div className="mod-filters">
      <ul className="mod-views" aria-label={m.mod_view()}>
        {views.map(([view, name, count]) => (
          <li key={view}>
            <Link
              to={pathOf({ ...filter, view })}
              aria-current={view === filter.view ? 'page' : undefined}
            >
              {name} {count !== undefined && <span className="mod-count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <search>
        <form className="mod-search" onSubmit={handleSubmit}>
          <label htmlFor={id} className="visually-hidden">
            {m.mod_search()}
          </label>
          <input
            id={id}
            name="cari"
            type="search"
            key={filter.text ?? ''}
            defaultValue={filter.text ?? ''}
            placeholder={m.mod_search()}
            maxLength={100}
          />
          <button type="submit" className="mod-button">
            {m.mod_search_go()}
          </button>
        </form>
      </search>
      {isNarrowed !== undefined && (
        <p className="mod-narrowed">
          {filter.story !== undefined && (
            <span>{m.mod_filter_story({ headline: headline ?? filter.story })}</span>
          )}
          {filter.author !== undefined && <span>{m.mod_filter_author()}</span>}
          {filter.text !== undefined && <span>{m.mod_filter_text({ text: filter.text })}</span>}
          <Link to={pathOf({ view: filter.view })}>{m.mod_filter_clear()}</Link>
        </p>
      )}
    </div>
  );
}
