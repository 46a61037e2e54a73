import { useState } from 'react';
import styles from '#src/client/features/articles/published-time.module.css';
import { formatDateTime, indonesianZones } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** When a story was published, in Jakarta's time; a tap shows it in the country's other two zones. */
export function PublishedTime({ iso }: { iso: string }) {
  const [index, setIndex] = useState(0);
  const zone = indonesianZones[index] ?? indonesianZones[0];
  return (
    <button
      type="button"
      className={styles.button}
      title={m.article_zone({ zone: zone.abbreviation })}
      onClick={() => setIndex((current) => (current + 1) % indonesianZones.length)}
    >
      <time dateTime={iso} title={zone.abbreviation}>
        {formatDateTime(iso, currentLocale(), zone.timeZone)}
      </time>
      {index > 0 && <span className={styles.zone}> {zone.abbreviation}</span>}
    </button>
  );
}
