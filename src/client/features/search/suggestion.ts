import { pagePaths } from '#src/contract/paths.ts';
import type { SearchSuggestions, TextPart } from '#src/contract/search.ts';
import { m } from '#src/i18n/text.ts';

/** Something that the list under the search field offers, and the address that it leads to. */
export type Suggestion = { key: string; label: TextPart[]; path: string };
export type SuggestionGroup = { title: string; items: Suggestion[] };

const plain = (text: string): TextPart[] => [{ text, isHit: false }];

function toGroup(title: string, items: Suggestion[]): SuggestionGroup[] {
  return items.length === 0 ? [] : [{ title, items }];
}

/** Stories, topics and authors, in that order; groups without any are left out. */
export function groupSuggestions(found: SearchSuggestions): SuggestionGroup[] {
  const { stories, topics, authors } = found;
  const storyItems = stories.map(({ slug, headline }) => ({
    key: `story:${slug}`,
    label: headline,
    path: pagePaths.article(slug),
  }));
  const topicItems = topics.map(({ slug, name }) => ({
    key: `topic:${slug}`,
    label: plain(name),
    path: pagePaths.topic(slug),
  }));
  const authorItems = authors.map(({ slug, name }) => ({
    key: `author:${slug}`,
    label: plain(name),
    path: pagePaths.author(slug),
  }));
  return [
    ...toGroup(m.search_stories(), storyItems),
    ...toGroup(m.search_topics(), topicItems),
    ...toGroup(m.search_authors(), authorItems),
  ];
}

/** What was searched for before, while nothing is typed. */
export function groupRecent(queries: readonly string[]): SuggestionGroup[] {
  const items = queries.map((q) => ({
    key: `recent:${q}`,
    label: plain(q),
    path: pagePaths.search({ q }),
  }));
  return toGroup(m.search_recent(), items);
}
