import { limits } from '#src/contract/limits.ts';
import { indonesianStopWords } from '#src/server/services/search/indonesian-stop-words.ts';
import { type Token, tokenise } from '#src/server/services/search/tokenise.ts';

/** One thing that is sought: a word in any of its forms, or words in a row, exactly as written. */
export type Sought = { kind: 'word'; token: Token } | { kind: 'phrase'; tokens: readonly Token[] };

/**
 * What a query asks for: of every group at least one, and nothing of what is excluded. Tokens carry
 * their places in the query. `isPlain` where nothing is excluded and nothing stands in quotes.
 */
export type ParsedQuery = {
  groups: readonly (readonly Sought[])[];
  excluded: readonly Sought[];
  isPlain: boolean;
};

type Piece = { sought: Sought[]; isExcluded: boolean; isOr: boolean };

// A sign of exclusion counts only before a word, so that `e-KTP` and ` - ` are left alone.
const piecePattern = /(?<![^\s])(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))|"([^"]*)(?:"|$)|([^\s"]+)/g;
const quotes = /[“”„‟«»]/g;

/**
 * Reads a query as search engines do: words are all sought, `"words in a row"`, `-without`, and
 * `one atau other` (or `OR`). Stop words are left out unless there is nothing else or they stand in
 * a phrase; of the words, `limits.searchTerms` are taken. Nothing is refused.
 * https://www.postgresql.org/docs/current/textsearch-controls.html (websearch_to_tsquery)
 */
export function parseQuery(text: string): ParsedQuery {
  const pieces = limitTerms(readPieces(text.replace(quotes, '"')));
  const groups: Sought[][] = [];
  let joinsLast = false;
  for (const { sought, isExcluded, isOr } of pieces) {
    if (isOr) {
      joinsLast = groups.length > 0;
      continue;
    }
    if (isExcluded) continue;
    const [first, ...rest] = sought;
    const last = groups.at(-1);
    if (first === undefined) continue;
    if (joinsLast && last !== undefined) last.push(first);
    else groups.push([first]);
    joinsLast = false;
    for (const one of rest) groups.push([one]);
  }
  const excluded = pieces.flatMap((piece) => (piece.isExcluded ? piece.sought : []));
  const isPlain = excluded.length === 0 && groups.flat().every(({ kind }) => kind === 'word');
  return { groups: dropStopWords(groups), excluded, isPlain };
}

function readPieces(text: string): Piece[] {
  return [...text.matchAll(piecePattern)].map((match) => {
    const [, sign = '', signed, word, inner, other] = match;
    const quoted = signed ?? inner;
    const written = quoted ?? word ?? other ?? '';
    const start = match.index + match[0].indexOf(written, sign.length);
    const tokens = tokenise(written, limits.searchTerms).map((token) => ({
      ...token,
      start: start + token.start,
      end: start + token.end,
    }));
    const isOr = sign === '' && quoted === undefined && /^(?:atau|OR)$/.test(written);
    const sought: Sought[] =
      quoted !== undefined && tokens.length > 0
        ? [{ kind: 'phrase', tokens }]
        : tokens.map((token) => ({ kind: 'word', token }));
    return { sought, isExcluded: sign === '-', isOr };
  });
}

const sizeOf = (sought: Sought) => (sought.kind === 'word' ? 1 : sought.tokens.length);

function limitTerms(pieces: readonly Piece[]): Piece[] {
  let room: number = limits.searchTerms;
  return pieces.map((piece) => ({
    ...piece,
    sought: piece.sought.filter((sought) => {
      // Stop words cost nothing: most of them are dropped.
      if (isStopWord(sought)) return true;
      room -= sizeOf(sought);
      return room >= 0;
    }),
  }));
}

function isStopWord(sought: Sought): boolean {
  return sought.kind === 'word' && indonesianStopWords.has(sought.token.literal);
}

function dropStopWords(groups: readonly Sought[][]): readonly Sought[][] {
  const telling = groups
    .map((group) => group.filter((sought) => !isStopWord(sought)))
    .filter((group) => group.length > 0);
  return telling.length > 0 ? telling : groups.slice(0, limits.searchTerms);
}
