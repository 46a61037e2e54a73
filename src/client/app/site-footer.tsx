import styles from '#src/client/app/site-footer.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

/** The foot of every page: the sections again, what is promised, and the mark of sample content. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.name}>{site.name}</p>
        <p className={styles.tagline}>{site.tagline[currentLocale()]}</p>
        <nav aria-label={m.site_footer_sections()}>
          <ul className={styles.list}>
            {site.sections.map((section) => (
              <li key={section.slug}>
                <Link to={pagePaths.section(section.slug)} lang={newsroomLang()}>
                  {section.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className={styles.note}>
          {m.site_footer_promise()} {site.isSample && m.site_sample_note()}
        </p>
        <nav aria-label={m.site_footer_yours()}>
          <ul className={styles.list}>
            <li>
              <Link to={pagePaths.saved()}>{m.saved_title()}</Link>
            </li>
            <li>
              <Link to={pagePaths.history()}>{m.history_title()}</Link>
            </li>
            <li>
              <Link to={pagePaths.settings()}>{m.settings_title()}</Link>
            </li>
          </ul>
        </nav>
        <a className={styles.top} href="#isi">
          {m.site_back_to_top()}
        </a>
      </div>
    </footer>
  );
}
