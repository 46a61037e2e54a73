import { useId, useState } from 'react';
import { ClearHistory } from '#src/client/features/library/clear-history.tsx';
import styles from '#src/client/features/library/history-list.module.css';
import {
  finishReading,
  forgetReading,
  type ReadStory,
  readStories,
} from '#src/client/features/library/read-stories.ts';
import rows from '#src/client/features/library/shelf-list.module.css';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { formatDay } from '#src/i18n/dates.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';

const fold = (text: string) => text.toLocaleLowerCase('id');

/** Stories whose headline or section has every word of `sought` in it. */
export function findInHistory(stories: readonly ReadStory[], sought: string): ReadStory[] {
  const words = fold(sought).split(/\s+/);
  return stories.filter(({ headline, section }) =>
    words.every((word) => fold(`${headline} ${section.name}`).includes(word)),
  );
}

/** What was read on this device, day by day, with a search in it. */
export function HistoryList() {
  const stories = useDeviceValue(readStories);
  const [sought, setSought] = useState('');
  const id = useId();
  if (stories.length === 0) return <p className={rows.empty}>{m.history_empty()}</p>;

  const found = findInHistory(stories, sought);
  const dayOf = ({ readAt }: ReadStory) => formatDay(readAt, currentLocale());
  return (
    <>
      <div className={styles.tools}>
        <label htmlFor={id}>{m.history_search()}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <ClearHistory count={stories.length} />
      </div>
      <p role="status" className={styles.found}>
        {sought.trim() !== '' && m.history_found({ count: found.length })}
      </p>
      {[...new Set(found.map(dayOf))].map((day) => (
        <section key={day} aria-label={day}>
          <h2 className={styles.day}>{day}</h2>
          <ul className={rows.list}>
            {found
              .filter((story) => dayOf(story) === day)
              .map((story) => (
                <Row key={story.slug} story={story} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({ story: { slug, headline, section, place, isFinished } }: { story: ReadStory }) {
  const percent = Math.round((place?.share ?? 0) * 100);
  return (
    <li className={rows.row} data-section={section.slug}>
      <div>
        <p className={rows.kicker} lang={newsroomLang()}>
          {section.name}
        </p>
        <h3 className={rows.headline} lang={newsroomLang()}>
          <Link to={pagePaths.article(slug)}>{headline}</Link>
        </h3>
        <p className={rows.meta}>
          {place !== undefined && <span>{m.history_read_to({ percent })}</span>}
          {isFinished === true && place === undefined && <span>{m.history_finished()}</span>}
        </p>
      </div>
      <p className={rows.ways}>
        {place !== undefined && (
          <button type="button" onClick={() => finishReading(slug)}>
            {m.history_mark_read()}
            <span className="visually-hidden"> {headline}</span>
          </button>
        )}
        <button type="button" onClick={() => forgetReading(slug)}>
          {m.saved_remove()}
          <span className="visually-hidden"> {headline}</span>
        </button>
      </p>
    </li>
  );
}
