import { useEffect, useState } from 'react';
import styles from '#src/client/features/preferences/month-list.module.css';
import { clearMonths, listMonths, type MonthBytes } from '#src/client/lib/byte-meter.ts';
import { formatBytes } from '#src/i18n/bytes.ts';
import { formatMonth } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** What this device received from the site, month by month; undefined until it was looked up. */
export function MonthList() {
  const [months, setMonths] = useState<MonthBytes[]>();
  const [isCleared, setIsCleared] = useState(false);
  useEffect(() => {
    listMonths().then(setMonths, () => setMonths([]));
  }, []);

  async function handleClear() {
    await clearMonths().catch(() => {});
    setMonths([]);
    setIsCleared(true);
  }

  const locale = currentLocale();
  const isEmpty = months?.length === 0;
  return (
    <div className={styles.meter}>
      <h3 className={styles.title}>{m.meter_title()}</h3>
      <p className={styles.hint}>{m.meter_hint()}</p>
      {months !== undefined && months.length > 0 && (
        <dl className={styles.months}>
          {months.map(({ month, bytes }) => (
            <div key={month} className={styles.month}>
              <dt>{formatMonth(month, locale)}</dt>
              <dd>{formatBytes(bytes, locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p role="status" className={styles.note}>
        {isCleared ? m.meter_cleared() : isEmpty ? m.meter_empty() : ''}
      </p>
      <button
        type="button"
        className={styles.clear}
        aria-disabled={months === undefined || isEmpty}
        onClick={() => void handleClear()}
      >
        {m.meter_clear()}
      </button>
    </div>
  );
}
