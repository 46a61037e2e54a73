import type { Notice } from '#src/client/features/moderation/use-notice.ts';
import { m } from '#src/i18n/text.ts';

/** Says what was just done, for eyes and ears alike, with the way back while there is one. */
export function DeskNotice({ notice, onUndo }: { notice: Notice | undefined; onUndo: () => void }) {
  return (
    <div className="mod-notice" role="status" data-kind={notice?.kind}>
      {notice !== undefined && (
        <>
          <p>{notice.text}</p>
          {notice.entryIds.length > 0 && (
            <button type="button" className="mod-quiet" aria-keyshortcuts="u" onClick={onUndo}>
              {m.mod_undo()}{' '}
              <span className="mod-key" aria-hidden="true">
                u
              </span>
            </button>
          )}
        </>
      )}
    </div>
  );
}
