import { useState } from 'react';
import styles from '#src/client/features/library/follow-button.module.css';
import {
  type FollowedSubject,
  follow,
  followed,
  isFollowed,
  unfollow,
} from '#src/client/features/library/followed.ts';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';

type FollowButtonProps = {
  subject: FollowedSubject;
  /** Beside other words rather than on its own. */
  isQuiet?: boolean;
};

/** Follows a section, a topic or an author on this device, or ends it. */
export function FollowButton({ subject, isQuiet = false }: FollowButtonProps) {
  const isOn = isFollowed(useDeviceValue(followed), subject);
  const [isFull, setIsFull] = useState(false);

  function handleClick() {
    if (isOn) unfollow(subject);
    else setIsFull(!follow(subject));
  }

  return (
    <span className={styles.follow} data-quiet={isQuiet}>
      <button type="button" data-on={isOn} onClick={handleClick}>
        {isOn ? m.follow_added() : m.follow_add()}
        <span className="visually-hidden"> {subject.name}</span>
      </button>
      <span role="status">{isFull && m.follow_full({ count: limits.followed })}</span>
    </span>
  );
}
