import { FollowButton } from '#src/client/features/library/follow-button.tsx';
import { type FollowedSubject, followed } from '#src/client/features/library/followed.ts';
import styles from '#src/client/features/library/followed-list.module.css';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { newsroomLang } from '#src/i18n/text.ts';

/** What this device follows, and what else it could: each with the button that changes it. */
export function FollowedList({ offered }: { offered: readonly FollowedSubject[] }) {
  const chosen = useDeviceValue(followed);
  const isOffered = ({ kind, slug }: FollowedSubject) =>
    !chosen.some((one) => one.kind === kind && one.slug === slug);
  return (
    <ul className={styles.list}>
      {[...chosen, ...offered.filter(isOffered)].map((subject) => (
        <li key={`${subject.kind}:${subject.slug}`}>
          <Link to={pagePaths[subject.kind](subject.slug)} lang={newsroomLang()}>
            {subject.name}
          </Link>
          <FollowButton subject={subject} />
        </li>
      ))}
    </ul>
  );
}
