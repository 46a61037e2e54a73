import { type Search, searchPath } from '#src/client/features/search/search-address.ts';
import styles from '#src/client/features/search/search-notice.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import type { SearchResults } from '#src/contract/search.ts';
import { m } from '#src/i18n/text.ts';

const isNarrowed = ({ section, topic, author, from, to }: Search) =>
  [section, topic, author, from, to].some((value) => value !== undefined);

/** Nothing was found: what may help, nearest first. */
function Nothing({ search }: { search: Search }) {
  return (
    <div className={styles.nothing}>
      <p className={styles.lead}>{m.search_nothing({ query: search.q })}</p>
      <ul>
        {isNarrowed(search) && (
          <li>
            <Link to={pagePaths.search({ q: search.q })}>{m.search_everywhere()}</Link>
          </li>
        )}
        <li>{m.search_nothing_fewer()}</li>
        <li>{m.search_nothing_other()}</li>
        <li>
          <Link to={pagePaths.popular()}>{m.search_nothing_popular()}</Link>
        </li>
      </ul>
    </div>
  );
}

/** How the hits answer the query, where they do not simply answer it. */
export function SearchNotice({ search, results }: { search: Search; results: SearchResults }) {
  const { match, correction, total } = results;
  return (
    <>
      {correction !== null && (
        <p className={styles.notice}>
          {match === 'corrected' ? m.search_corrected() : m.search_meant()}{' '}
          <Link to={searchPath(search, { q: correction })} className={styles.correction}>
            {correction}
          </Link>
        </p>
      )}
      {match === 'some' && total > 0 && <p className={styles.notice}>{m.search_some()}</p>}
      {total === 0 && <Nothing search={search} />}
    </>
  );
}
