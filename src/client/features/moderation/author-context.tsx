import type { QueueFilter } from '#src/client/features/moderation/moderation-queries.ts';
import { statusNames } from '#src/client/features/moderation/moderation-sentences.ts';
import { Link } from '#src/client/ui/link.tsx';
import type { CommentContext, ModerationItem } from '#src/contract/moderation.ts';
import { formatAge } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type AuthorContextProps = {
  item: ModerationItem;
  author: CommentContext['author'];
  now: Date;
  pathOf: (filter: QueueFilter) => string;
};

/** What an author did here before, and whether they are banned. */
export function AuthorContext({ item, author, now, pathOf }: AuthorContextProps) {
  const locale = currentLocale();
  return (
    <>
      {author.bans.length > 0 && <p className="mod-hold">{m.mod_author_banned()}</p>}
      <p>{m.mod_author_counts(author.counts)}</p>
      <p className="mod-note">
        {m.mod_author_since({ when: formatAge(author.firstSeen, now, locale) })}
        {author.sameNetwork > 0 && <> · {m.mod_author_network({ count: author.sameNetwork })}</>}
      </p>
      {author.recent.length > 0 && (
        <>
          <h3>{m.mod_author_recent()}</h3>
          <ul className="mod-lines">
            {author.recent.map((other) => (
              <li key={other.id}>
                <span className="mod-status" data-status={other.status}>
                  {statusNames[other.status]()}
                </span>{' '}
                <span dir="auto">{other.text.slice(0, 140)}</span>{' '}
                <span className="mod-note">{formatAge(other.dateCreated, now, locale)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={pathOf({ view: 'recent', author: item.id })}>{m.mod_author_all()}</Link>
      </p>
    </>
  );
}
