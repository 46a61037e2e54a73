import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import { keptAtOf, onAgesChange } from '#src/client/lib/kept-copies.ts';
import { mainAnswerOf } from '#src/client/lib/main-answer.ts';
import { useIsOnline } from '#src/client/lib/use-is-online.ts';
import { formatAge } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** Says that there is no network, and how old what is shown is where it was kept from before. */
export function NetworkNotice() {
  const isOnline = useIsOnline();
  const path = mainAnswerOf(useLocation());
  const keptAt = useSyncExternalStore(
    onAgesChange,
    () => keptAtOf(path),
    () => undefined,
  );
  if (isOnline && keptAt === undefined) return null;
  return (
    <p data-quiet={isOnline}>
      {!isOnline && m.site_offline()}{' '}
      {keptAt !== undefined && m.offline_kept({ age: ageOf(keptAt) })}
    </p>
  );
}

const ageOf = (time: number) =>
  formatAge(new Date(time).toISOString(), new Date(), currentLocale());
