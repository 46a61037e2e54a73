import { useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { RouterProvider } from 'react-router-dom';
import { keepPlace } from '#src/client/app/language/keep-place.ts';
import { LanguageTurn, type TurnTo } from '#src/client/app/language/language-turn.ts';
import type { Speaker } from '#src/client/app/language/speaker.ts';

/** The application in the speaker's language; turned to another, it is drawn anew where it stands. */
export function SpeakingRouter({ speaker }: { speaker: Speaker }) {
  const router = useSyncExternalStore(speaker.subscribe, speaker.router, speaker.router);
  const returnToPlace = useRef<() => void>(undefined);
  const turnTo: TurnTo = useCallback(
    (language) => {
      returnToPlace.current = keepPlace();
      speaker.turnTo(language);
    },
    [speaker],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another router has been drawn.
  useLayoutEffect(() => {
    returnToPlace.current?.();
    returnToPlace.current = undefined;
  }, [router]);

  return (
    <LanguageTurn value={turnTo}>
      <RouterProvider key={speaker.language()} router={router} />
    </LanguageTurn>
  );
}
