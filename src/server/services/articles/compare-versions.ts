import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ChangedPassage, ChangedWords } from '#src/contract/changes.ts';
import { isSpellingOnly } from '#src/server/services/articles/is-spelling-only.ts';

/** What is compared of a story: its words, the body as one line for each block. */
export type VersionWords = { headline: string; description: string; bodyText: string };

export type VersionChange = {
  /** Passages that differ, in the order of the story; none where only pictures or markup changed. */
  passages: ChangedPassage[];
  /** True where nothing but spelling and punctuation was mended. */
  isSpelling: boolean;
};

/** A passage that differs in more words than these is shown as taken out and put in, whole. */
const mostEdits = 400;

/** Compares two versions of a story, word by word within each passage that differs. */
export function compareVersions(before: VersionWords, after: VersionWords): VersionChange {
  const passages = [
    ...compareTexts('headline', before.headline, after.headline),
    ...compareTexts('description', before.description, after.description),
    ...compareBlocks(linesOf(before.bodyText), linesOf(after.bodyText)),
  ];
  return { passages, isSpelling: passages.every(({ words }) => isSpellingOnly(words)) };
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

function compareTexts(part: ChangedPassage['part'], one: string, other: string): ChangedPassage[] {
  return one === other ? [] : [{ part, words: compareWords(one, other) }];
}

/** Blocks that were rewritten stand opposite each other: word by word, in the order of the story. */
function compareBlocks(before: string[], after: string[]): ChangedPassage[] {
  const passages: ChangedPassage[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = () => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      passages.push(...compareTexts('body', removed[at] ?? '', added[at] ?? ''));
    }
    [removed, added] = [[], []];
  };
  const changes = diffArrays(before, after, { maxEditLength: mostEdits }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  for (const change of changes) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else close();
  }
  close();
  return passages;
}

function compareWords(before: string, after: string): ChangedWords[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return joinNeighbours(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
}

/** Changes with nothing but blanks between them read as one: what was there, then what is. */
function joinNeighbours(words: readonly ChangedWords[]): ChangedWords[] {
  const joined: ChangedWords[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    // A blank that ended up in both is neither.
    const blank = removed !== '' && added !== '' ? (/\s*$/.exec(removed)?.[0] ?? '') : '';
    const isShared = blank !== '' && added.endsWith(blank);
    const [before, after] = isShared
      ? [removed.slice(0, -blank.length), added.slice(0, -blank.length)]
      : [removed, added];
    if (before !== '') joined.push({ kind: 'removed', text: before });
    if (after !== '') joined.push({ kind: 'added', text: after });
    if (isShared) joined.push({ kind: 'same', text: blank });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of words) {
    const isOpen = removed !== '' || added !== '';
    if (kind === 'removed' || (kind === 'same' && isOpen && text.trim() === '')) removed += text;
    if (kind === 'added' || (kind === 'same' && isOpen && text.trim() === '')) added += text;
    if (kind === 'same' && !(isOpen && text.trim() === '')) {
      close();
      joined.push({ kind, text });
    }
  }
  close();
  return joined;
}
