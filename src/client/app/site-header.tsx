import { NavLink } from 'react-router-dom';
import { LanguageLink } from '#src/client/app/language/language-link.tsx';
import styles from '#src/client/app/site-header.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

/** The masthead: name, tagline, the ways to the search and to one's own page, and the sections. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <div className={styles.masthead}>
        <Link to={pagePaths.front()} className={styles.name} aria-label={m.site_home_of(site)}>
          {site.name}
        </Link>
        <p className={styles.tagline}>{site.tagline[currentLocale()]}</p>
        <div className={styles.ways}>
          <Link to={pagePaths.search()} className={styles.way}>
            {m.search_title()}
          </Link>
          <Link to={pagePaths.profile()} className={styles.way}>
            {m.identity_profile()}
          </Link>
          <LanguageLink className={styles.way} />
        </div>
      </div>
      <nav className={styles.nav} aria-label={m.site_sections()}>
        <ul className={styles.list}>
          <li>
            <NavLink to={pagePaths.front()} end className={styles.link}>
              {m.site_latest()}
            </NavLink>
          </li>
          {site.sections.map((section) => (
            <li key={section.slug} data-section={section.slug}>
              <NavLink
                to={pagePaths.section(section.slug)}
                className={styles.link}
                lang={newsroomLang()}
              >
                {section.name}
              </NavLink>
            </li>
          ))}
          <li>
            <NavLink to={pagePaths.popular()} className={styles.link}>
              {m.site_popular()}
            </NavLink>
          </li>
          <li className={styles.forYou}>
            <NavLink to={pagePaths.forYou()} className={styles.link}>
              {m.follow_title()}
            </NavLink>
          </li>
        </ul>
      </nav>
    </header>
  );
}
