import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import styles from '#src/client/features/identity/identity.module.css';
import { identityQueries } from '#src/client/features/identity/identity-queries.ts';
import {
  endPush,
  type PushState,
  readPushState,
  startPush,
} from '#src/client/features/identity/push-browser.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { m } from '#src/i18n/text.ts';

const stateQuery = () =>
  queryOptions({
    // Beneath everything that is asked for again when somebody else signs in.
    queryKey: [...identityQueries.all, 'push'],
    queryFn: ({ client }) => readPushState(apiClientOf(client)),
    enabled: !import.meta.env.SSR,
    retry: false,
  });

function sentenceOf(state: PushState, isChanged: boolean): string {
  if (state === 'denied') return m.push_denied();
  if (!isChanged) return '';
  return state === 'on' ? m.push_on() : m.push_off();
}

/** Whether this browser is told of replies; nothing where it cannot be. Takes effect at once. */
export function PushChoice() {
  const client = useQueryClient();
  const { data: state } = useQuery(stateQuery());
  const changing = useMutation({
    networkMode: 'always',
    retry: false,
    mutationFn: (isWanted: boolean) => (isWanted ? startPush : endPush)(apiClientOf(client)),
    onSuccess: (now) => client.setQueryData(stateQuery().queryKey, now),
  });
  if (state === undefined || state === 'none') return null;
  const isOn = changing.isPending ? changing.variables : state === 'on';
  return (
    <div className={styles.push}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          name="push"
          checked={isOn}
          aria-describedby="push-hint"
          onChange={(event) => {
            if (!changing.isPending) changing.mutate(event.currentTarget.checked);
          }}
        />
        {m.push_choice()}
      </label>
      <p id="push-hint" className={styles.hint}>
        {m.push_choice_hint()}
      </p>
      <p role="status" className={state === 'denied' ? styles.problem : styles.good}>
        {changing.isError ? '' : sentenceOf(state, changing.isSuccess)}
      </p>
      <p role="alert" className={styles.problem}>
        {changing.isError ? m.push_failed() : ''}
      </p>
    </div>
  );
}
