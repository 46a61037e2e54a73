import { type Facet, type Search, searchPath } from '#src/client/features/search/search-address.ts';
import styles from '#src/client/features/search/search-filters.module.css';
import { searchFormId } from '#src/client/features/search/search-form-id.ts';
import { Link } from '#src/client/ui/link.tsx';
import { searchParams } from '#src/contract/paths.ts';
import type { SearchFacet, SearchResults } from '#src/contract/search.ts';
import { m, newsroomLang } from '#src/i18n/text.ts';

type FacetListProps = {
  search: Search;
  facet: Facet;
  title: string;
  values: readonly SearchFacet[];
};

/** A value that is chosen leads back to all of them. */
function FacetList({ search, facet, title, values }: FacetListProps) {
  const chosen = search[facet];
  if (values.length < 2 && chosen === undefined) return null;
  return (
    <section className={styles.facet}>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {values.map(({ slug, name, count }) => (
          <li key={slug}>
            <Link
              to={searchPath(search, { [facet]: slug === chosen ? undefined : slug })}
              aria-current={slug === chosen || undefined}
              className={styles.value}
            >
              <span className={styles.name} lang={newsroomLang()}>
                {name}
              </span>
              <span className={styles.count}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What hits can be narrowed to, each value with how many it would leave, and the days. */
export function SearchFilters({ search, results }: { search: Search; results: SearchResults }) {
  const { sections, topics, authors } = results.facets;
  return (
    <details className={styles.filters}>
      <summary className={styles.summary}>{m.search_narrow()}</summary>
      <div className={styles.content}>
        <FacetList search={search} facet="section" title={m.search_section()} values={sections} />
        <FacetList search={search} facet="topic" title={m.search_topics()} values={topics} />
        <FacetList search={search} facet="author" title={m.search_authors()} values={authors} />
        <fieldset className={styles.days} form={searchFormId}>
          <legend className={styles.title}>{m.search_days()}</legend>
          {(['from', 'to'] as const).map((key) => (
            <label key={key} className={styles.day}>
              {key === 'from' ? m.search_from() : m.search_to()}
              <input
                key={search[key]}
                type="date"
                form={searchFormId}
                name={searchParams[key]}
                defaultValue={search[key]}
              />
            </label>
          ))}
          <button type="submit" form={searchFormId} className={styles.apply}>
            {m.search_apply()}
          </button>
        </fieldset>
      </div>
    </details>
  );
}
