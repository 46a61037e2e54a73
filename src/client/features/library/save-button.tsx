import { useEffect, useState } from 'react';
import styles from '#src/client/features/library/save-button.module.css';
import {
  removeSaved,
  savedStories,
  saveStory,
} from '#src/client/features/library/saved-stories.ts';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { keptAtOf, shelves } from '#src/client/lib/kept-copies.ts';
import type { Article, ArticleSummary } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

type SaveButtonProps = { story: ArticleSummary; article: Article | undefined };

/** Its copy for when there is no network. @throws where it cannot be kept */
async function keep(article: Article): Promise<void> {
  const { keepCopy } = await import('#src/client/features/library/keep-copy.ts');
  await keepCopy(shelves.saved, article, { keptAt: keptAtOf(apiPaths.article(article.slug)) });
}

async function tidy(): Promise<void> {
  const { tidyShelf } = await import('#src/client/features/library/keep-copy.ts');
  await tidyShelf(
    shelves.saved,
    savedStories.read().map(({ slug }) => slug),
  );
}

/** Puts a story aside on this device with a copy that needs no network, or takes it from there. */
export function SaveButton({ story, article }: SaveButtonProps) {
  const isSaved = useDeviceValue(savedStories).some(({ slug }) => slug === story.slug);
  const [note, setNote] = useState('');

  // The copy is of what the reader sees now, also where a saved story is opened again.
  useEffect(() => {
    if (!isSaved || article === undefined) return;
    keep(article).catch(() => setNote(m.saved_without_copy()));
  }, [isSaved, article]);

  function handleClick() {
    setNote('');
    if (!isSaved) {
      if (!saveStory(story, new Date())) setNote(m.saved_full());
      return;
    }
    removeSaved(story.slug);
    void tidy().catch(() => {});
  }

  return (
    <>
      <button
        type="button"
        className={styles.button}
        data-shortcut="save"
        data-on={isSaved}
        onClick={handleClick}
      >
        {isSaved ? m.saved_done() : m.saved_save()}
      </button>
      <span role="status" className={styles.note}>
        {note}
      </span>
    </>
  );
}
