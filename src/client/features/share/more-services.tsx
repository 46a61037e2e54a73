import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import styles from '#src/client/features/share/share-bar.module.css';
import { ShareIcon } from '#src/client/features/share/share-icon.tsx';
import type { ShareLink } from '#src/client/features/share/share-links.ts';
import { shareNames } from '#src/client/features/share/share-names.ts';
import { m } from '#src/i18n/text.ts';

/** The less used services. A `<details>`, so that it opens before any script has arrived. */
export function MoreServices({ links }: { links: readonly ShareLink[] }) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);

  function close() {
    if (details.current !== null) details.current.open = false;
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || details.current?.open !== true) return;
    close();
    summary.current?.focus();
  }

  function handleBlur(event: FocusEvent) {
    if (event.relatedTarget instanceof Node && !details.current?.contains(event.relatedTarget)) {
      close();
    }
  }

  useEffect(() => {
    function closeFromOutside(event: PointerEvent) {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) {
        menu.open = false;
      }
    }
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, []);

  return (
    <details ref={details} className={styles.more} onKeyDown={handleKeyDown} onBlur={handleBlur}>
      <summary ref={summary} className={styles.control}>
        <ShareIcon name="more" />
        <span className={styles.label}>{m.share_more()}</span>
      </summary>
      <ul className={styles.menu}>
        {links.map(({ service, href }) => (
          <li key={service}>
            <a
              href={href}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={m.share_to({ name: shareNames[service]() })}
              onClick={close}
            >
              {shareNames[service]()}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
