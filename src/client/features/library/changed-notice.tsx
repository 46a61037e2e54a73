import { useState } from 'react';
import styles from '#src/client/features/library/changed-notice.module.css';
import { readingBefore, readStories } from '#src/client/features/library/read-stories.ts';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { isExported } from '#src/client/lib/is-exported.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { formatMoment } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type ChangedNoticeProps = { slug: string; dateRevised: string };

/** Says that a story is not what it was when it was read here; it lies above the page and moves nothing. */
export function ChangedNotice({ slug, dateRevised }: ChangedNoticeProps) {
  const [isClosed, setIsClosed] = useState(false);
  // What was read before is known from the moment at which this reading is remembered.
  useDeviceValue(readStories);
  const before = readingBefore(slug);
  const isChanged =
    before !== undefined && Date.parse(dateRevised) > Date.parse(before.dateRevised);

  return (
    <div role="status">
      {isChanged && !isClosed && (
        <div className={styles.notice} data-foot-notice>
          <p>{m.changes_notice({ moment: formatMoment(before.readAt, currentLocale()) })}</p>
          <p className={styles.ways}>
            <Link to={pagePaths.changes(slug, isExported() ? undefined : before.dateRevised)}>
              {m.changes_notice_see()}
            </Link>
            <button type="button" onClick={() => setIsClosed(true)}>
              {m.changes_notice_close()}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
