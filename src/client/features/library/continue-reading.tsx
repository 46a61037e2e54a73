import { lazy, type RefObject, Suspense } from 'react';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';

type ContinueReadingProps = { slug: string; text: RefObject<HTMLElement | null> };

/** Fetched when the page is long there; without it nothing is missing but the way back to a place. */
const Place = lazy(() =>
  import('#src/client/features/library/reading-place.tsx').then(
    ({ ReadingPlace }) => ({ default: ReadingPlace }),
    () => ({ default: () => null }),
  ),
);

/** Remembers how far the text in `text` was read, and leads back there. */
export function ContinueReading(props: ContinueReadingProps) {
  return (
    useIsHydrated() && (
      <Suspense>
        <Place {...props} />
      </Suspense>
    )
  );
}
