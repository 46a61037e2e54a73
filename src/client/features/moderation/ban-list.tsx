import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { moderationCalls } from '#src/client/features/moderation/moderation-calls.ts';
import { moderationQueries } from '#src/client/features/moderation/moderation-queries.ts';
import { failureSentence } from '#src/client/features/moderation/moderation-sentences.ts';
import type { Ban, BanKind } from '#src/contract/moderation.ts';
import { formatDay, formatMoment } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const kindNames: Record<BanKind, () => string> = {
  account: m.mod_ban_account,
  device: m.mod_ban_device,
  network: m.mod_bans_network,
};

function endOf({ isActive, endsAt }: Ban): string {
  if (!isActive) return m.mod_bans_over();
  if (endsAt === null) return m.mod_ban_forever();
  return m.mod_bans_until({ when: formatMoment(endsAt, currentLocale()) });
}

/** Who is banned and until when, newest first; each ban in force can be lifted. */
export function BanList() {
  const client = useQueryClient();
  const { data, isError } = useQuery(moderationQueries.bans());
  const lift = useMutation({
    mutationFn: (id: string) => moderationCalls.lift(client, id),
    onSuccess: () => client.invalidateQueries({ queryKey: moderationQueries.bans().queryKey }),
  });
  if (isError) return <p role="alert">{m.mod_failed()}</p>;
  if (data === undefined) return <p className="mod-note">{m.mod_loading()}</p>;
  return (
    <>
      <p role="status" className={lift.isError ? 'mod-error' : 'mod-note'}>
        {lift.isSuccess && m.mod_bans_lifted()}
        {lift.isError && failureSentence(lift.error)}
      </p>
      {data.items.length === 0 && <p className="mod-empty">{m.mod_bans_none()}</p>}
      <ul className="mod-entries">
        {data.items.map((ban) => (
          <li key={ban.id} data-over={!ban.isActive}>
            <p>
              <bdi className="mod-name">{ban.authorName}</bdi> · {kindNames[ban.kind]()} ·{' '}
              {endOf(ban)}
            </p>
            {ban.note !== '' && <p dir="auto">{ban.note}</p>}
            <p className="mod-note">
              {m.mod_bans_by({ name: ban.by, when: formatDay(ban.dateCreated, currentLocale()) })}
            </p>
            {ban.isActive && (
              <button
                type="button"
                className="mod-button"
                aria-label={m.mod_bans_lift_of({ name: ban.authorName })}
                aria-disabled={lift.isPending}
                onClick={() => lift.mutate(ban.id)}
              >
                {m.mod_bans_lift()}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
