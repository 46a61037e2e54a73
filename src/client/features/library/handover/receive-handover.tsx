import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import styles from '#src/client/features/library/handover/handover.module.css';
import {
  endHandover,
  handoverQueries,
} from '#src/client/features/library/handover/handover-calls.ts';
import {
  canSeal,
  contentsOf,
  sentenceFor,
} from '#src/client/features/library/handover/handover-sentences.ts';
import { PasteLink } from '#src/client/features/library/handover/paste-link.tsx';
import type { Secret } from '#src/client/features/library/handover/secret.ts';
import { useLinkSecret } from '#src/client/features/library/handover/use-link-secret.ts';
import pack from '#src/client/features/library/offline-pack.module.css';
import {
  addLibrary,
  type CarriedSettings,
  type Counts,
  countOf,
  type Library,
} from '#src/client/features/library/transfer.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { keepFocus } from '#src/client/lib/keep-focus.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const focus = (element: HTMLElement | null) => element?.focus();

/** Takes what another device handed over: says what it is, asks, adds it. */
export function ReceiveHandover({ settings }: { settings: CarriedSettings }) {
  const client = useQueryClient();
  const { secret, isBroken, forget } = useLinkSecret();
  const [added, setAdded] = useState<Counts & { id: string }>();

  function handleAdd(library: Library, taken: Secret) {
    setAdded({ id: taken.id, ...addLibrary(library, settings) });
    forget(keepFocus);
    // It is here; where the server does not hear of it, the time of the link ends by itself.
    endHandover(client, taken).catch(() => {});
  }

  if (!canSeal()) return <p>{m.handover_unsupported()}</p>;
  if (added !== undefined && (secret === undefined || secret.id === added.id)) {
    const { id: _, ...counts } = added;
    return <Added counts={counts} />;
  }
  if (secret !== undefined) {
    // Another link is another question, with nothing left of the last one.
    const { id, key } = secret;
    return <Offered key={id + key} secret={secret} onAdd={handleAdd} onRefuse={() => forget()} />;
  }
  return (
    <div className={styles.group}>
      <p role="status" className={styles.problem}>
        {isBroken && m.handover_paste_wrong()}
      </p>
      <p>{m.handover_receive_text()}</p>
      <PasteLink />
    </div>
  );
}

type OfferedProps = {
  secret: Secret;
  onAdd: (library: Library, secret: Secret) => void;
  onRefuse: () => void;
};

function Offered({ secret, onAdd, onRefuse }: OfferedProps) {
  const { data: library, error, isFetching, refetch } = useQuery(handoverQueries.detail(secret));
  const canRetry = error instanceof ApiError && error.isTransient;
  const hasFailed = error !== null && !isFetching;
  return (
    <div className={pack.pack}>
      <h2 className={styles.title}>{m.handover_offered()}</h2>
      <p role="status" className={hasFailed ? styles.problem : styles.status}>
        {isFetching && m.handover_fetching()}
        {hasFailed && sentenceFor(error)}
        {library !== undefined && whatComes(library)}
      </p>
      {library !== undefined && (
        <>
          <p className={pack.note}>{m.handover_merge()}</p>
          <p className={pack.ways}>
            <button type="button" className={pack.main} onClick={() => onAdd(library, secret)}>
              {m.handover_add()}
            </button>
            <button type="button" onClick={onRefuse}>
              {m.handover_refuse()}
            </button>
          </p>
        </>
      )}
      {canRetry && (
        <p className={pack.ways}>
          <button
            type="button"
            className={pack.main}
            aria-disabled={isFetching}
            onClick={() => void refetch()}
          >
            {m.handover_retry()}
          </button>
        </p>
      )}
      {error !== null && !canRetry && <PasteLink />}
    </div>
  );
}

function whatComes(library: Library): string {
  const contents = contentsOf(countOf(library));
  if (library.packedAt === undefined) return contents;
  const moment = formatDateTime(library.packedAt, currentLocale());
  return `${contents} ${m.handover_packed_at({ moment })}`;
}

function Added({ counts }: { counts: Counts }) {
  const isNothing = Object.values(counts).every((count) => count === 0);
  return (
    <section className={pack.pack} aria-labelledby="kiriman">
      <h2 className={styles.title} id="kiriman" tabIndex={-1} ref={focus}>
        {m.handover_added()}
      </h2>
      <p role="status">{isNothing ? m.handover_added_nothing() : m.handover_added_new(counts)}</p>
      <p className={pack.note}>{m.handover_added_note()}</p>
      <p className={styles.places}>
        <Link to={pagePaths.saved()}>{m.saved_title()}</Link>
        <Link to={pagePaths.history()}>{m.history_title()}</Link>
        <Link to={pagePaths.forYou()}>{m.follow_title()}</Link>
      </p>
    </section>
  );
}
