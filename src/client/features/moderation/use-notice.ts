import { useEffect, useState } from 'react';
import { limits } from '#src/contract/limits.ts';

/** What was just done or went wrong; `entryIds` are taken back by "undo". */
export type Notice = { kind: 'done' | 'warning'; text: string; entryIds: readonly string[] };

/** The latest notice. What can be undone can be so for 10 seconds, then only its words stay. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice>();

  useEffect(() => {
    if (notice === undefined || notice.entryIds.length === 0) return;
    const timer = setTimeout(() => setNotice({ ...notice, entryIds: [] }), limits.undoWindow);
    return () => clearTimeout(timer);
  }, [notice]);

  return { notice, setNotice };
}
