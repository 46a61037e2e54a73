import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { findPlace, placeAt } from '#src/client/features/library/find-place.ts';
import {
  finishReading,
  keepPlace,
  type ReadingPlace as Place,
  placeOf,
} from '#src/client/features/library/read-stories.ts';
import styles from '#src/client/features/library/reading-place.module.css';
import { m } from '#src/i18n/text.ts';

/** Milliseconds without a movement after which the reader is taken to be reading. */
const rest = 400;

function blocksIn(text: HTMLElement | null): HTMLElement[] {
  return [...(text?.querySelectorAll<HTMLElement>('[data-story-text] > *') ?? [])];
}

/** @returns whether the story is read to its end: going up again does not undo that */
function note(slug: string, text: HTMLElement | null): boolean {
  const blocks = blocksIn(text);
  const end = blocks.at(-1)?.getBoundingClientRect().bottom;
  if (end === undefined) return false;
  if (end <= innerHeight) {
    finishReading(slug);
    return true;
  }
  const place = placeAt(
    blocks.map((block) => ({ top: block.getBoundingClientRect().top, text: block.textContent })),
    innerHeight / 3,
  );
  if (place !== undefined) keepPlace(slug, place);
  return false;
}

function goTo(place: Place, text: HTMLElement | null): void {
  const blocks = blocksIn(text);
  const block =
    blocks[
      findPlace(
        blocks.map((each) => each.textContent),
        place,
      )
    ];
  if (block === undefined) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'start' });
}

type ReadingPlaceProps = { slug: string; text: RefObject<HTMLElement | null> };

/** How far the story is read: as a line that takes no room, and as an offer to go on from there. */
export function ReadingPlace({ slug, text }: ReadingPlaceProps): ReactNode {
  const [offered, setOffered] = useState(() => placeOf(slug));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const handleScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (note(slug, text.current)) removeEventListener('scroll', handleScroll);
      }, rest);
    };
    addEventListener('scroll', handleScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', handleScroll);
    };
  }, [slug, text]);

  return (
    <>
      <div className={styles.progress} aria-hidden="true" />
      {offered !== undefined && (
        <div className={styles.offer}>
          <button
            type="button"
            onClick={() => {
              setOffered(undefined);
              goTo(offered, text.current);
            }}
          >
            {m.history_continue({ percent: Math.round(offered.share * 100) })}
          </button>
          <button
            type="button"
            aria-label={m.history_continue_no()}
            onClick={() => setOffered(undefined)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </>
  );
}
