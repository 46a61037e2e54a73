import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { endHandover } from '#src/client/features/library/handover/handover-calls.ts';
import { canSeal, sentenceFor } from '#src/client/features/library/handover/handover-sentences.ts';
import type { Sealed } from '#src/client/features/library/handover/lay-down.ts';
import { ShownHandover } from '#src/client/features/library/handover/shown-handover.tsx';
import pack from '#src/client/features/library/offline-pack.module.css';
import {
  type CarriedSettings,
  countOf,
  readLibrary,
} from '#src/client/features/library/transfer.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { m } from '#src/i18n/text.ts';

type State =
  | { kind: 'idle'; note: string; hasFailed?: boolean; takesFocus?: boolean }
  | { kind: 'sealing' }
  | { kind: 'shown'; sealed: Sealed; endsAt: number };

const focus = (element: HTMLElement | null) => element?.focus();

function isEmpty(settings: CarriedSettings): boolean {
  const library = readLibrary(settings);
  const counts = Object.values(countOf(library));
  return counts.every((count) => count === 0) && library.settings === undefined;
}

/** Hands what this device keeps to another one: sealed here, fetched there by a code or a link. */
export function SendHandover({ settings }: { settings: CarriedSettings }) {
  const client = useQueryClient();
  const [state, setState] = useState<State>({ kind: 'idle', note: '' });
  const place = useRef<HTMLDivElement>(null);
  // What did not get through is sent again as the same: it may have got there.
  const unsent = useRef<Sealed>(undefined);

  async function start(): Promise<State> {
    if (isEmpty(settings)) return { kind: 'idle', note: m.handover_nothing() };
    const { layDown, sealLibrary } = await import(
      '#src/client/features/library/handover/lay-down.ts'
    ).catch((cause: unknown) => {
      throw new ApiError(navigator.onLine ? 'unavailable' : 'offline', { cause });
    });
    const sealed = unsent.current ?? (await sealLibrary(readLibrary(settings)));
    unsent.current = sealed;
    const endsAt = await layDown(apiClientOf(client), sealed);
    unsent.current = undefined;
    return { kind: 'shown', sealed, endsAt };
  }

  function handleStart() {
    setState({ kind: 'sealing' });
    start().then(setState, (error: unknown) => {
      const isTransient = error instanceof ApiError && error.isTransient;
      if (!isTransient) unsent.current = undefined;
      setState({ kind: 'idle', note: sentenceFor(error), hasFailed: true });
    });
  }

  /** The focus goes where the next step is, if it was on what goes away. */
  const close = useCallback((note: string) => {
    const takesFocus = place.current?.contains(document.activeElement) ?? false;
    setState({ kind: 'idle', note, takesFocus });
  }, []);
  const handleExpire = useCallback(() => close(m.handover_over()), [close]);

  async function handleCancel(sealed: Sealed) {
    await endHandover(client, sealed);
    close(m.handover_cancelled());
  }

  if (!canSeal()) return <p>{m.handover_unsupported()}</p>;
  return (
    <div className={pack.pack} ref={place}>
      <p>{m.handover_send_text()}</p>
      {state.kind === 'shown' ? (
        <ShownHandover
          sealed={state.sealed}
          endsAt={state.endsAt}
          onCancel={() => handleCancel(state.sealed)}
          onExpire={handleExpire}
        />
      ) : (
        <p className={pack.ways}>
          <button
            type="button"
            className={pack.main}
            ref={state.kind === 'idle' && state.takesFocus === true ? focus : undefined}
            aria-disabled={state.kind === 'sealing'}
            onClick={() => state.kind === 'idle' && handleStart()}
          >
            {state.kind === 'idle' && state.hasFailed === true
              ? m.handover_retry()
              : m.handover_start()}
          </button>
        </p>
      )}
      <p role="status" className={pack.note}>
        {state.kind === 'sealing' ? m.handover_sealing() : state.kind === 'idle' && state.note}
      </p>
    </div>
  );
}
