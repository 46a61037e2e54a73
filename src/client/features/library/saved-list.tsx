import { useEffect, useState } from 'react';
import { tidyShelf } from '#src/client/features/library/keep-copy.ts';
import {
  removeSaved,
  restoreSaved,
  type SavedStory,
  savedStories,
} from '#src/client/features/library/saved-stories.ts';
import styles from '#src/client/features/library/shelf-list.module.css';
import { useCopies } from '#src/client/features/library/use-copies.ts';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { shelves } from '#src/client/lib/kept-copies.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { formatMoment } from '#src/i18n/dates.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';

/** Copies of what was removed go when nothing can bring it back any more. */
function tidy(): void {
  const slugs = savedStories.read().map(({ slug }) => slug);
  void tidyShelf(shelves.saved, slugs).catch(() => {});
}

/** What is saved here; what was removed can be brought back from where it stood, until the reader leaves. */
export function SavedList() {
  const stories = useDeviceValue(savedStories);
  const copies = useCopies(shelves.saved, stories);
  const [removed, setRemoved] = useState<readonly SavedStory[]>([]);
  useEffect(() => tidy, []);

  const rows = [...stories, ...removed.filter((one) => !stories.some((s) => s.slug === one.slug))];
  rows.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));

  if (rows.length === 0) return <p className={styles.empty}>{m.saved_empty()}</p>;
  return (
    <ul className={styles.list}>
      {rows.map((story) => (
        <Row
          key={story.slug}
          story={story}
          isRemoved={!stories.includes(story)}
          hasCopy={copies?.has(story.slug)}
          onRemove={() => {
            setRemoved((others) => [...others.filter(({ slug }) => slug !== story.slug), story]);
            removeSaved(story.slug);
          }}
        />
      ))}
    </ul>
  );
}

type RowProps = {
  story: SavedStory;
  isRemoved: boolean;
  /** Undefined while that is not known. */
  hasCopy: boolean | undefined;
  onRemove: () => void;
};

function Row({ story, isRemoved, hasCopy, onRemove }: RowProps) {
  const { slug, headline, description, section, readingMinutes, savedAt } = story;
  // One button in both states: the focus stays where it is.
  const press = isRemoved ? () => restoreSaved(story) : onRemove;

  return (
    <li className={styles.row} data-section={section.slug} data-removed={isRemoved}>
      <div className={styles.text}>
        <p className={styles.kicker} lang={newsroomLang()}>
          {section.name}
        </p>
        <h2 className={styles.headline} lang={newsroomLang()}>
          <Link to={pagePaths.article(slug)}>{headline}</Link>
        </h2>
        <p className={styles.description} lang={newsroomLang()}>
          {description}
        </p>
        <p className={styles.meta}>
          <span>{m.saved_at({ moment: formatMoment(savedAt, currentLocale()) })}</span>
          <span>{m.article_reading({ minutes: readingMinutes })}</span>
          {hasCopy === false && <span>{m.saved_no_copy()}</span>}
        </p>
      </div>
      <p className={styles.ways}>
        <span role="status">{isRemoved && m.saved_removed()}</span>
        <button type="button" onClick={press}>
          {isRemoved ? m.saved_undo() : m.saved_remove()}
          <span className="visually-hidden"> {headline}</span>
        </button>
      </p>
    </li>
  );
}
