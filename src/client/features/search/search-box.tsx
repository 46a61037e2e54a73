import { useQuery } from '@tanstack/react-query';
import type { FocusEvent, FormEvent } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { addRecent, recentSearches } from '#src/client/features/search/recent-searches.ts';
import { readSearch, type Search } from '#src/client/features/search/search-address.ts';
import styles from '#src/client/features/search/search-box.module.css';
import { searchFormId } from '#src/client/features/search/search-form-id.ts';
import { searchQueries } from '#src/client/features/search/search-queries.ts';
import { groupRecent, groupSuggestions } from '#src/client/features/search/suggestion.ts';
import { SuggestionList } from '#src/client/features/search/suggestion-list.tsx';
import { useCombobox } from '#src/client/features/search/use-combobox.ts';
import { useTypedQuery } from '#src/client/features/search/use-typed-query.ts';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { newestFirstParam, pagePaths, searchParams } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

const fewestLetters = 2;

/** What narrows the search stays with it when other words are asked for, also without JavaScript. */
function KeptFields({ search }: { search: Search }) {
  const { section, topic, author, sort } = search;
  const kept = { section, topic, author, sort: sort && newestFirstParam };
  return (['section', 'topic', 'author', 'sort'] as const).map(
    (key) =>
      kept[key] !== undefined && (
        <input key={key} type="hidden" name={searchParams[key]} value={kept[key]} />
      ),
  );
}

function textOf(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(fields);
}

/** The search field with its suggestions: a plain form before any JavaScript runs, and without it. */
export function SearchBox({ search, isFirst }: { search: Search; isFirst: boolean }) {
  const navigate = useNavigate();
  const { typed, paused, handleType, handleLeave, handleSubmit } = useTypedQuery(search);
  const recent = useDeviceValue(recentSearches);
  const isEnough = paused.length >= fewestLetters && typed.trim() !== '';
  const { data: found } = useQuery({ ...searchQueries.suggestions(paused), enabled: isEnough });
  const isEmpty = typed.trim() === '';
  const groups = isEmpty ? groupRecent(recent) : found && isEnough ? groupSuggestions(found) : [];
  const items = groups.flatMap((group) => group.items);
  const combobox = useCombobox({
    count: items.length,
    onPick: (index) => void navigate(items[index]?.path ?? pagePaths.search()),
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const next = readSearch(textOf(event.currentTarget));
    combobox.close();
    addRecent(next.q);
    handleSubmit(next);
  }

  return (
    <search className={styles.search}>
      <form
        id={searchFormId}
        action={useHref(pagePaths.search())}
        className={styles.form}
        onSubmit={submit}
      >
        <KeptFields search={search} />
        <label htmlFor={`${searchFormId}-q`} className="visually-hidden">
          {m.search_label()}
        </label>
        <div className={styles.field}>
          <input
            id={`${searchFormId}-q`}
            type="search"
            name={searchParams.q}
            value={typed}
            placeholder={m.search_placeholder()}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            // Who opens the search means to type; who follows a link to its hits means to read.
            // biome-ignore lint/a11y/noAutofocus: the page is for this field alone.
            autoFocus={isFirst}
            data-takes-focus={isFirst || undefined}
            {...combobox.inputProps}
            onChange={(event) => {
              combobox.open();
              handleType(event.currentTarget.value);
            }}
            onClick={combobox.open}
            onBlur={(event: FocusEvent) => {
              combobox.close();
              handleLeave(event);
            }}
          />
          <SuggestionList groups={groups} combobox={combobox} />
        </div>
        <button type="submit" className={styles.go}>
          {m.search_title()}
        </button>
      </form>
      <p role="status" className="visually-hidden">
        {combobox.isOpen ? m.search_suggested({ count: items.length }) : ''}
      </p>
    </search>
  );
}
