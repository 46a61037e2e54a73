import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, use } from 'react';
import { NavLink } from 'react-router-dom';
import stylesheet from '#src/client/features/moderation/moderation.css?url';
import { moderationQueries } from '#src/client/features/moderation/moderation-queries.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { SignInSlot } from '#src/client/lib/sign-in-slot.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

type ModerationFrameProps = {
  title: string;
  children: ReactNode;
};

function Gate({ error }: { error: Error }) {
  const client = useQueryClient();
  const renderSignIn = use(SignInSlot);
  const code = error instanceof ApiError ? error.code : undefined;
  if (code === 'signed_out') {
    return (
      <div className="mod-gate">
        <h2>{m.mod_signed_out_title()}</h2>
        <p>{m.mod_signed_out()}</p>
        {renderSignIn({
          onSignedIn: () => void client.resetQueries({ queryKey: moderationQueries.all }),
        })}
      </div>
    );
  }
  if (code === 'forbidden') {
    return (
      <div className="mod-gate">
        <h2>{m.mod_forbidden_title()}</h2>
        <p>{m.mod_forbidden()}</p>
      </div>
    );
  }
  return (
    <p className="mod-gate" role="alert">
      {code === 'offline' ? m.mod_failed_offline() : m.mod_failed()}
    </p>
  );
}

/**
 * What stands around each of the moderators' pages: its name, the way to the others, how much waits.
 * Its styles are a file of their own: readers never fetch them. Without the right to be here it says so.
 */
export function ModerationFrame({ title, children }: ModerationFrameProps) {
  const { data: counts, error, refetch } = useQuery(moderationQueries.counts());
  const waiting = counts === undefined ? 0 : counts.held + counts.reported;
  const pages = [
    [pagePaths.moderation(), m.mod_nav_queue()],
    [pagePaths.moderationStats(), m.mod_nav_stats()],
    [pagePaths.moderationBans(), m.mod_nav_bans()],
    [pagePaths.moderationRules(), m.mod_nav_rules()],
    [pagePaths.moderationLog(), m.mod_nav_log()],
  ] as const;
  const isRefused = error instanceof ApiError && !error.isTransient;

  return (
    <div className="mod">
      {/* Only the browser's build knows the file's name. */}
      {!import.meta.env.SSR && <link rel="stylesheet" href={stylesheet} precedence="default" />}
      <header className="mod-head">
        <h1 tabIndex={-1}>{title}</h1>
        <nav aria-label={m.mod_nav()}>
          <ul className="mod-nav">
            {pages.map(([path, name], index) => (
              <li key={path}>
                <NavLink to={path} end>
                  {name}
                  {index === 0 && waiting > 0 && <span className="mod-count">{waiting}</span>}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {counts !== undefined && !isRefused ? (
        children
      ) : error === null ? (
        <p className="mod-note" role="status">
          {m.mod_loading()}
        </p>
      ) : (
        <>
          <Gate error={error} />
          {!isRefused && (
            <button type="button" className="mod-button" onClick={() => void refetch()}>
              {m.mod_retry()}
            </button>
          )}
        </>
      )}
    </div>
  );
}
