import { useQuery } from '@tanstack/react-query';
import { AuthorContext } from '#src/client/features/moderation/author-context.tsx';
import { ItemByline } from '#src/client/features/moderation/item-byline.tsx';
import { LogLine } from '#src/client/features/moderation/log-line.tsx';
import {
  moderationQueries,
  type QueueFilter,
} from '#src/client/features/moderation/moderation-queries.ts';
import { reasonNames } from '#src/client/features/moderation/moderation-sentences.ts';
import { StoryControl } from '#src/client/features/moderation/story-control.tsx';
import type { CommentContext as Context, ModerationItem } from '#src/contract/moderation.ts';
import { formatAge } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type CommentContextProps = {
  item: ModerationItem;
  now: Date;
  pathOf: (filter: QueueFilter) => string;
};

function Reports({ reports, now }: { reports: Context['reports']; now: Date }) {
  if (reports.length === 0) return <p className="mod-note">{m.mod_reports_none()}</p>;
  return (
    <ul className="mod-lines">
      {reports.map(({ id, reason, text, dateCreated, isSettled }) => (
        <li key={id}>
          <strong>{reasonNames[reason]()}</strong> {text !== '' && <q dir="auto">{text}</q>}{' '}
          <span className="mod-note">
            {formatAge(dateCreated, now, currentLocale())}
            {isSettled && `, ${m.mod_report_settled()}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What stands around a comment: reports, thread, author, earlier words, story and earlier decisions. */
export function CommentContext({ item, now, pathOf }: CommentContextProps) {
  const { data: context, isError, refetch } = useQuery(moderationQueries.comment(item.id));
  if (context === undefined) {
    return isError ? (
      <p role="alert">
        {m.mod_failed()}{' '}
        <button type="button" className="mod-quiet" onClick={() => void refetch()}>
          {m.mod_retry()}
        </button>
      </p>
    ) : (
      <p className="mod-note">{m.mod_loading()}</p>
    );
  }
  return (
    <div className="mod-context">
      <section>
        <h2>{m.mod_reports()}</h2>
        <Reports reports={context.reports} now={now} />
      </section>
      <section>
        <h2>{m.mod_author()}</h2>
        <AuthorContext item={item} author={context.author} now={now} pathOf={pathOf} />
      </section>
      {context.thread.length > 1 && (
        <section>
          <h2>{m.mod_thread()}</h2>
          <ol className="mod-thread">
            {context.thread.map((other) => (
              <li key={other.id} data-current={other.id === item.id}>
                <ItemByline item={other} now={now} />
                <p dir="auto">{other.text}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {context.versions.length > 0 && (
        <section>
          <h2>{m.mod_versions()}</h2>
          <ol className="mod-lines">
            {context.versions.map(({ text, dateReplaced }) => (
              <li key={dateReplaced} dir="auto">
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{m.mod_story()}</h2>
        <StoryControl
          key={context.story.slug}
          story={context.story}
          queuePath={pathOf({ view: 'recent', story: context.story.slug })}
        />
      </section>
      <section>
        <h2>{m.mod_log()}</h2>
        {context.log.length === 0 && <p className="mod-note">{m.mod_log_none()}</p>}
        <ol className="mod-lines">
          {context.log.map((entry) => (
            <li key={entry.id}>
              <LogLine entry={entry} now={now} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
