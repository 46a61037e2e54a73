import { sql } from 'drizzle-orm';
import { searchWords } from '#src/server/db/schema.ts';
import type { ParsedQuery, Sought } from '#src/server/services/search/parse-query.ts';
import type { Token } from '#src/server/services/search/tokenise.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Forms of all words of a query together that are told. */
const mostForms = 1_000;

/** In how many stories words stand: of all stories, of a word as written, of a stem in its commonest form. */
export type WordCounts = {
  total: number;
  words: ReadonlyMap<string, number>;
  stems: ReadonlyMap<string, number>;
  /** The forms in which a stem is written here, commonest first. */
  forms: ReadonlyMap<string, readonly string[]>;
};

export function tokensOf(sought: Sought): readonly Token[] {
  return sought.kind === 'word' ? [sought.token] : sought.tokens;
}

/** Looks up how common the words of a query are, excluded ones left out. */
export async function loadWordCounts(db: Database, query: ParsedQuery): Promise<WordCounts> {
  const tokens = query.groups.flat().flatMap(tokensOf);
  const literals = ['', ...tokens.map(({ literal }) => literal)];
  const roots = tokens.flatMap(({ stem, parts }) => [stem, ...parts]);
  const { rows } = await db.execute<{ word: string; stem: string; stories: number }>(sql`
    select word, stem, stories from ${searchWords}
    where word = any(${sql.param(literals)}::text[]) or stem = any(${sql.param(roots)}::text[])
    order by word = any(${sql.param(literals)}::text[]) desc, stories desc limit ${mostForms}`);
  const stems = new Map<string, number>();
  const forms = new Map<string, string[]>();
  for (const { word, stem, stories } of rows) {
    if (word === '') continue;
    stems.set(stem, Math.max(stories, stems.get(stem) ?? 0));
    const known = forms.get(stem);
    if (known === undefined) forms.set(stem, [word]);
    else known.push(word);
  }
  return {
    total: rows.find(({ word }) => word === '')?.stories ?? 0,
    words: new Map(rows.map(({ word, stories }) => [word, stories])),
    stems,
    forms,
  };
}

/** In how many stories a thing that is sought stands at most, as far as single words tell. */
export function countStories(counts: WordCounts, sought: Sought): number {
  const ofToken = ({ literal, stem, parts }: Token) => {
    const ofParts = parts.length > 1 ? parts.map((part) => counts.stems.get(part) ?? 0) : [0];
    const asWritten = counts.words.get(literal) ?? 0;
    if (sought.kind === 'phrase') return asWritten;
    return Math.max(asWritten, counts.stems.get(stem) ?? 0, Math.min(...ofParts));
  };
  const [fewest = 0, ...others] = tokensOf(sought)
    .map(ofToken)
    .sort((one, other) => one - other);
  // Words that are said in a row stand together in fewer stories than the rarer of them.
  const [next = counts.total] = others;
  return Math.min(fewest, Math.ceil((4 * fewest * next) / Math.max(1, counts.total)));
}
