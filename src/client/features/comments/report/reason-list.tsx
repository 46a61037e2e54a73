import { useId } from 'react';
import styles from '#src/client/features/comments/report/dialog-form.module.css';
import { type ReportReason, reportReasons } from '#src/contract/comments.ts';
import { m } from '#src/i18n/text.ts';

const names: Record<ReportReason, () => string> = {
  spam: () => m.comments_report_spam(),
  insult: () => m.comments_report_insult(),
  hatred: () => m.comments_report_hatred(),
  hoax: () => m.comments_report_hoax(),
  privacy: () => m.comments_report_privacy(),
  other: () => m.comments_report_other(),
};

type ReasonListProps = {
  chosen: ReportReason | undefined;
  onChoose: (reason: ReportReason) => void;
};

/** What may be wrong with a comment, one of it. */
export function ReasonList({ chosen, onChoose }: ReasonListProps) {
  const name = useId();
  return (
    <fieldset className={styles.reasons}>
      <legend>{m.comments_report_why()}</legend>
      {reportReasons.map((reason) => (
        <label key={reason}>
          <input
            type="radio"
            name={name}
            value={reason}
            checked={chosen === reason}
            onChange={() => onChoose(reason)}
          />
          {names[reason]()}
        </label>
      ))}
    </fieldset>
  );
}
