import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { countGraphemes } from '#src/client/features/comments/graphemes.ts';
import styles from '#src/client/features/comments/report/dialog-form.module.css';
import { ReasonList } from '#src/client/features/comments/report/reason-list.tsx';
import { sendReport } from '#src/client/features/comments/report/send-report.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { createUuidV7 } from '#src/client/lib/uuid-v7.ts';
import { Dialog } from '#src/client/ui/dialog.tsx';
import type { ReportReason } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';

type ReportDialogProps = { commentId: string; onClose: () => void };

function failureSentence(error: Error): string {
  const isGone = error instanceof ApiError && error.isNotFound;
  return isGone ? m.comments_report_gone() : m.comments_report_failed();
}

function Thanks({ onClose }: { onClose: () => void }) {
  return (
    <>
      <p role="status">{m.comments_report_thanks()}</p>
      <div className={styles.foot}>
        {/* biome-ignore lint/a11y/noAutofocus: the button that had the focus is gone. */}
        <button type="button" className={styles.strong} autoFocus onClick={onClose}>
          {m.comments_close()}
        </button>
      </div>
    </>
  );
}

/** Tells the moderators what is wrong with a comment. Nobody needs to be signed in for it. */
export function ReportDialog({ commentId, onClose }: ReportDialogProps) {
  // One id for one report, however often it has to be sent.
  const [id] = useState(() => createUuidV7());
  const [reason, setReason] = useState<ReportReason>();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const report = useMutation(sendReport(commentId));
  const textId = useId();

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (report.isPending) return;
    if (reason === undefined) return setProblem(m.comments_report_reason_required());
    if (countGraphemes(text.trim(), limits.reportText + 1) > limits.reportText) {
      return setProblem(m.comments_report_text_too_long({ limit: limits.reportText }));
    }
    setProblem('');
    report.mutate({ id, reason, text: text.trim() });
  }

  const told = problem || (report.error === null ? '' : failureSentence(report.error));
  return (
    <Dialog title={m.comments_report_title()} onClose={onClose}>
      {(close) =>
        report.isSuccess ? (
          <Thanks onClose={close} />
        ) : (
          <form className={styles.form} onSubmit={handleSubmit} noValidate>
            <ReasonList chosen={reason} onChoose={setReason} />
            <div className={styles.field}>
              <label htmlFor={textId}>{m.comments_report_text()}</label>
              <textarea
                id={textId}
                rows={3}
                value={text}
                autoComplete="off"
                dir="auto"
                onChange={(event) => setText(event.target.value)}
              />
            </div>
            <p role="alert" className={styles.problem}>
              {told}
            </p>
            <div className={styles.foot}>
              <button type="button" className={styles.quiet} onClick={close}>
                {m.comments_reply_cancel()}
              </button>
              <button type="submit" className={styles.strong} aria-disabled={report.isPending}>
                {m.comments_report_send()}
              </button>
            </div>
          </form>
        )
      }
    </Dialog>
  );
}
