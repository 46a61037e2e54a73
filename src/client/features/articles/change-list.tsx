import styles from '#src/client/features/articles/change-list.module.css';
import type { ChangedPassage, ChangedWords, Revision } from '#src/contract/changes.ts';
import { formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';

function partName(part: ChangedPassage['part']): string | undefined {
  switch (part) {
    case 'headline':
      return m.changes_headline();
    case 'description':
      return m.changes_summary();
    case 'body':
      return undefined;
  }
}

/** What came and went is marked by lines as well as by colour, and said to those who hear the page. */
function Words({ words: { kind, text } }: { words: ChangedWords }) {
  if (kind === 'same') return text;
  const [Tag, says] =
    kind === 'removed'
      ? (['del', m.changes_removed()] as const)
      : (['ins', m.changes_added()] as const);
  return (
    <Tag>
      <span className="visually-hidden"> {says} </span>
      {text}
      <span className="visually-hidden"> {m.changes_end()} </span>
    </Tag>
  );
}

function Passage({ passage: { part, words } }: { passage: ChangedPassage }) {
  const name = partName(part);
  return (
    <>
      {name !== undefined && <h3 className={styles.part}>{name}</h3>}
      <p className={styles.passage} data-part={part} lang={newsroomLang()}>
        {words.map((some, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a passage never move.
          <Words key={index} words={some} />
        ))}
      </p>
    </>
  );
}

/** The times at which a story changed, newest first, each with what was otherwise before. */
export function ChangeList({ revisions }: { revisions: readonly Revision[] }) {
  if (revisions.length === 0) return <p className={styles.none}>{m.changes_none()}</p>;
  return (
    <>
      <p className={styles.legend}>{m.changes_legend()}</p>
      <ol className={styles.list}>
        {revisions.map(({ date, isSpelling, passages }) => (
          <li key={date} className={styles.revision}>
            <h2 className={styles.date}>
              <time dateTime={date}>{formatDateTime(date, currentLocale())}</time>
            </h2>
            {isSpelling && <p className={styles.spelling}>{m.changes_spelling()}</p>}
            {passages.map((passage, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a revision never move.
              <Passage key={index} passage={passage} />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
