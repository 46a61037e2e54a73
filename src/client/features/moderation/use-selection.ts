import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { rowId } from '#src/client/features/moderation/queue-row.tsx';
import type { ModerationItem } from '#src/contract/moderation.ts';

/** The id of the selected comment's own place on the page. */
export const detailId = 'komentar-terpilih';

function isVisible(element: HTMLElement | null): element is HTMLElement {
  return element !== null && element.offsetParent !== null;
}

/**
 * Which comment is looked at, and which ones are ticked. The first is the address's fragment, so that
 * Back leads from a comment to the list on a phone; without one it is the first of the list.
 */
export function useSelection(items: readonly ModerationItem[]) {
  const navigate = useNavigate();
  const { hash, search, key } = useLocation();
  // Known before the router has gone there: a key that follows at once must mean the new comment.
  const [goingTo, setGoingTo] = useState<{ id: string | undefined }>();
  const openId = goingTo === undefined ? hash.slice(1) || undefined : goingTo.id;
  const currentId = openId ?? items[0]?.id;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  /** Which comment takes the focus once it is the selected one. */
  const awaited = useRef<string>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival, by whatever way, ends the move.
  useEffect(() => setGoingTo(undefined), [key]);

  useEffect(() => {
    if (currentId === undefined || awaited.current !== currentId) return;
    awaited.current = undefined;
    const row = document.getElementById(rowId(currentId));
    if (isVisible(row)) {
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
    } else document.getElementById(detailId)?.focus();
  });

  /** Moves on without leaving a trail in the history, and takes the focus along. */
  function moveTo(id: string | undefined) {
    awaited.current = id;
    setGoingTo({ id });
    void navigate({ search, hash: id ?? '' }, { replace: true, preventScrollReset: true });
  }

  function moveBy(step: number) {
    const index = items.findIndex(({ id }) => id === currentId);
    const next = items[Math.min(items.length - 1, Math.max(0, index + step))];
    if (next !== undefined) moveTo(next.id);
  }

  function open(id: string) {
    awaited.current = id;
    setGoingTo({ id });
    void navigate({ search, hash: id }, { preventScrollReset: true });
  }

  function toggle(id: string) {
    const others = new Set(ticked);
    if (!others.delete(id)) others.add(id);
    setTicked(others);
  }

  return {
    currentId,
    /** Whether the address names a comment: a phone then shows it instead of the list. */
    isOpen: openId !== undefined,
    tickedItems: items.filter(({ id }) => ticked.has(id)),
    isTicked: (id: string) => ticked.has(id),
    toggle,
    tick: (ids: readonly string[]) => setTicked(new Set(ids)),
    open,
    moveTo,
    moveBy,
  };
}
export type Selection = ReturnType<typeof useSelection>;
