import { indonesianStopWords } from '#src/server/services/search/indonesian-stop-words.ts';
import { readHyphenated, stemOfPair } from '#src/server/services/search/tokenise-hyphenated.ts';
import {
  foldWord,
  longestWord,
  type Reading,
  readWord,
} from '#src/server/services/search/tokenise-word.ts';

/**
 * A word of a text as it is searched for.
 *
 * - `literal`: as written, folded (`mengirim`, `wi-fi`, `rp10.000`); never empty, at most 64 units.
 * - `stem`: what all its forms and spellings share (`kirim`, `wifi`, `rp10000`); never empty.
 * - `parts`: stems of what it is put together from (`wi`, `fi`), in order; empty for most words. A
 *   text is found by them too; a query may ask for all of them in a row instead of the stem.
 * - `position`: counted from 1, stop words counted too.
 * - `start`, `end`: where it stands in the text, in UTF-16 units.
 */
export type Token = {
  literal: string;
  stem: string;
  parts: readonly string[];
  position: number;
  start: number;
  end: number;
};

/** Enough for any story; what a text has beyond it is not searched. */
const mostTokens = 20_000;
/** A longer chain of hyphens is several words. */
const mostPieces = 5;
/** Characters of a chain without a space that are looked at. */
const longestChain = 512;

// Letters and digits with the marks and invisible joiners inside them, then what may join two such
// runs. No two neighbours of the pattern share a character, so it cannot backtrack.
const run = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*`;
const joint = String.raw`[-\u2010\u2011.'’ʼ\x60&]|(?<=\p{N})[,:](?=\p{N})`;
const wordPattern = new RegExp(String.raw`${run}(?:(?:${joint})${run})*(?:\+\+|#)?`, 'gu');

/**
 * The words of a text, in order, at most `limit` of them. Takes time in proportion to the text,
 * whatever stands in it; emoji, signs and control characters are passed over.
 */
export function tokenise(text: string, limit = mostTokens): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    addWord(tokens, match[0], match.index);
    if (tokens.length >= limit) break;
  }
  return tokens.slice(0, limit);
}

/** What a text is searched by: its tokens but for stop words, whose positions are left empty. */
export function searchTerms(text: string, limit = mostTokens): Token[] {
  return tokenise(text, limit).filter(({ literal }) => !indonesianStopWords.has(literal));
}

function addWord(tokens: Token[], match: string, start: number): void {
  // Most words by far are plain: what follows would take five times as long for them.
  if (match.length <= longestWord && /^[A-Za-z]+$/.test(match)) {
    addToken(tokens, match.toLowerCase(), start, start + match.length);
    return;
  }
  // Without the English genitive: Apple's.
  const written = match.slice(0, longestChain).replace(/['’][sS]$/, '');
  const pieces = written.split(/[-\u2010\u2011]/);
  // Ranges and dates (2019-2020) are several numbers.
  if (pieces.length <= mostPieces && !pieces.every((piece) => /^\d+$/.test(piece))) {
    const folded = pieces.map(foldWord).filter((piece) => piece !== '');
    const literal = folded.join('-');
    const reading = folded.length > 1 ? readHyphenated(folded) : readWord(literal);
    addToken(tokens, literal, start, start + written.length, reading);
    return;
  }
  let offset = start;
  for (const piece of pieces) {
    const end = offset + piece.length;
    addToken(tokens, foldWord(piece), offset, end);
    offset = end + 1;
  }
}

function addToken(
  tokens: Token[],
  literal: string,
  start: number,
  end: number,
  { stem, parts }: Reading = readWord(literal),
): void {
  if (literal === '') return;
  const last = tokens.at(-1);
  const pair = last?.literal === literal ? stemOfPair(literal) : undefined;
  if (last !== undefined && pair !== undefined) {
    // `undang undang` is how people type the word that is written `undang-undang`.
    last.literal = pair;
    last.stem = pair;
    last.end = end;
    return;
  }
  tokens.push({ literal, stem, parts, position: tokens.length + 1, start, end });
}
