import { useEffect, useId, useRef, useState } from 'react';
import styles from '#src/client/features/library/offline-pack.module.css';
import {
  dropExpiredPack,
  hasRoomFor,
  type Pack,
  type PackChoice,
  packedFor,
  packStories,
  preparePack,
  unpack,
} from '#src/client/features/library/pack-stories.ts';
import { formatBytes } from '#src/i18n/bytes.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type State =
  | { kind: 'idle'; note: string }
  | { kind: 'weighing' }
  | { kind: 'weighed'; pack: Pack; hasRoom: boolean }
  | { kind: 'packing'; total: number; done: number };

const newest = [20, 50] as const;
const days = Math.round(packedFor / (24 * 60 * 60 * 1000));

function readChoice(value: string): PackChoice {
  const count = Number(value);
  return Number.isInteger(count) ? { count } : { count: 20, section: value };
}

function messageOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'AbortError') return m.pack_cancelled();
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? m.pack_no_room() : m.pack_failed();
}

/** How many stories are packed and what this site takes of the device, read anew with each `version`. */
function useShelf(version: unknown): { count: number; usage: number | undefined } {
  const [shelf, setShelf] = useState<{ count: number; usage: number | undefined }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says when to look again.
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const count = await dropExpiredPack(Date.now());
      const estimate = await navigator.storage?.estimate?.();
      if (!isGone) setShelf({ count, usage: estimate?.usage });
    };
    look().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [version]);
  return shelf ?? { count: 0, usage: undefined };
}

type OfflinePackProps = { sections: readonly { slug: string; name: string }[] };

/** Unduh untuk offline: what it takes is said before it is taken, and any of it can be ended. */
export function OfflinePack({ sections }: OfflinePackProps) {
  const [state, setState] = useState<State>({ kind: 'idle', note: '' });
  const [choice, setChoice] = useState('20');
  const work = useRef<AbortController>(undefined);
  const { count, usage } = useShelf(state.kind === 'packing' ? state.kind : state);
  const id = useId();
  useEffect(() => () => work.current?.abort(), []);

  function run(task: (signal: AbortSignal) => Promise<State>): void {
    work.current?.abort();
    const controller = new AbortController();
    work.current = controller;
    task(controller.signal).then(setState, (error) =>
      setState({ kind: 'idle', note: messageOf(error) }),
    );
  }

  function weigh() {
    setState({ kind: 'weighing' });
    run(async (signal) => {
      const pack = await preparePack(readChoice(choice), signal);
      return { kind: 'weighed', pack, hasRoom: await hasRoomFor(pack.pictureBytes) };
    });
  }

  function start(pack: Pack) {
    const total = pack.articles.length;
    setState({ kind: 'packing', total, done: 0 });
    run(async (signal) => {
      await packStories(pack, signal, (done) => setState({ kind: 'packing', total, done }));
      return { kind: 'idle', note: m.pack_done({ count: total }) };
    });
  }

  function handleUnpack() {
    run(async () => {
      await unpack();
      return { kind: 'idle', note: m.pack_removed() };
    });
  }

  const isBusy = state.kind === 'weighing' || state.kind === 'packing';
  return (
    <div className={styles.pack}>
      <p>{m.pack_description({ days })}</p>
      <div className={styles.choice}>
        <label htmlFor={id}>{m.pack_what()}</label>
        <select
          id={id}
          value={choice}
          disabled={isBusy}
          onChange={({ target }) => {
            setChoice(target.value);
            setState({ kind: 'idle', note: '' });
          }}
        >
          {newest.map((each) => (
            <option key={each} value={each}>
              {m.pack_newest({ count: each })}
            </option>
          ))}
          {sections.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {m.pack_section({ name, count: 20 })}
            </option>
          ))}
        </select>
      </div>
      <p className={styles.ways}>
        {state.kind === 'idle' && (
          <button type="button" className={styles.main} onClick={weigh}>
            {m.pack_weigh()}
          </button>
        )}
        {state.kind === 'weighed' && state.hasRoom && (
          <button type="button" className={styles.main} onClick={() => start(state.pack)}>
            {m.pack_start({ size: formatBytes(state.pack.pictureBytes, currentLocale()) })}
          </button>
        )}
        {isBusy && (
          <button type="button" onClick={() => work.current?.abort()}>
            {m.pack_cancel()}
          </button>
        )}
        {!isBusy && count > 0 && (
          <button type="button" onClick={handleUnpack}>
            {m.pack_remove()}
          </button>
        )}
      </p>
      {state.kind === 'packing' && (
        <progress value={state.done} max={state.total} aria-label={m.pack_title()} />
      )}
      <p role="status" className={styles.note}>
        {noteOf(state)}
      </p>
      <p className={styles.note}>
        {count > 0 && m.pack_kept({ count })}{' '}
        {usage !== undefined && m.pack_usage({ size: formatBytes(usage, currentLocale()) })}
      </p>
    </div>
  );
}

function noteOf(state: State): string {
  switch (state.kind) {
    case 'idle':
      return state.note;
    case 'weighing':
      return m.pack_weighing();
    case 'weighed':
      return state.hasRoom
        ? m.pack_weighed({ count: state.pack.articles.length })
        : m.pack_no_room();
    case 'packing':
      return m.pack_progress({ done: state.done, total: state.total });
  }
}
