import { useEffect, useState } from 'react';
import styles from '#src/client/app/offline/kept-stories.module.css';
import { type KeptStory, listKeptStories } from '#src/client/app/offline/list-kept-stories.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { m, newsroomLang } from '#src/i18n/text.ts';

const shown = 20;

/** The stories that open without a network, the last read first; nothing where there are none. */
export function KeptStories() {
  const [stories, setStories] = useState<KeptStory[]>([]);

  useEffect(() => {
    let isGone = false;
    listKeptStories(shown).then(
      (kept) => isGone || setStories(kept),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, []);

  if (stories.length === 0) return null;
  return (
    <section className={styles.stories} aria-labelledby="kept-stories">
      <h2 id="kept-stories">{m.offline_stories()}</h2>
      <ul>
        {stories.map(({ slug, headline, section }) => (
          <li key={slug} data-section={section.slug}>
            <Link to={pagePaths.article(slug)} lang={newsroomLang()}>
              {headline}
            </Link>
            <span lang={newsroomLang()}>{section.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
