import styles from '#src/client/features/articles/article-header.module.css';
import { Link } from '#src/client/ui/link.tsx';
import type { ArticleSummary } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { newsroomLang } from '#src/i18n/text.ts';

/** Section, headline and description: what a list already knows of a story. */
export function ArticleHeader({ story }: { story: ArticleSummary }) {
  return (
    <header className={styles.header}>
      <p className={styles.section}>
        <Link to={pagePaths.section(story.section.slug)} lang={newsroomLang()}>
          {story.section.name}
        </Link>
      </p>
      <h1 className={styles.headline} tabIndex={-1} lang={newsroomLang()}>
        {story.headline}
      </h1>
      <p className={styles.description} lang={newsroomLang()}>
        {story.description}
      </p>
    </header>
  );
}
