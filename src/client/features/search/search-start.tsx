import {
  clearRecent,
  recentSearches,
  removeRecent,
} from '#src/client/features/search/recent-searches.ts';
import styles from '#src/client/features/search/search-start.module.css';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { m, newsroomLang } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

/** The search page before anything is asked: what was asked before, and where else to look. */
export function SearchStart() {
  const recent = useDeviceValue(recentSearches);
  return (
    <>
      {recent.length > 0 && (
        <section aria-labelledby="pencarian-terakhir">
          <div className={styles.head}>
            <h2 className={styles.title} id="pencarian-terakhir">
              {m.search_recent()}
            </h2>
            <button type="button" className={styles.clear} onClick={clearRecent}>
              {m.search_recent_clear()}
            </button>
          </div>
          <ul className={styles.recent}>
            {recent.map((q) => (
              <li key={q}>
                <Link to={pagePaths.search({ q })}>{q}</Link>
                <button
                  type="button"
                  aria-label={m.search_recent_remove({ query: q })}
                  onClick={() => removeRecent(q)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <p className={styles.note}>{m.search_recent_note()}</p>
        </section>
      )}
      <section aria-labelledby="cara-mencari">
        <h2 className={styles.title} id="cara-mencari">
          {m.search_help_title()}
        </h2>
        <ul className={styles.help}>
          <li>{m.search_help_words()}</li>
          <li>{m.search_help_phrase()}</li>
          <li>{m.search_help_without()}</li>
          <li>{m.search_help_or()}</li>
        </ul>
      </section>
      <nav aria-label={m.search_browse()}>
        <h2 className={styles.title}>{m.search_browse()}</h2>
        <ul className={styles.sections}>
          {site.sections.map(({ slug, name }) => (
            <li key={slug} data-section={slug}>
              <Link to={pagePaths.section(slug)} lang={newsroomLang()}>
                {name}
              </Link>
            </li>
          ))}
          <li>
            <Link to={pagePaths.popular()}>{m.site_popular()}</Link>
          </li>
        </ul>
      </nav>
    </>
  );
}
