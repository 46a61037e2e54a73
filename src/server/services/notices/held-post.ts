import type { CommentHold } from '#src/contract/comments.ts';
import { pagePaths, queueStoryParam, withQuery } from '#src/contract/paths.ts';
import { holdSentence } from '#src/i18n/hold-sentence.ts';
import { m } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

export type HeldPost = {
  /** How many became held since the last post, and how many wait in all. */
  fresh: number;
  waiting: number;
  newest: {
    authorName: string;
    text: string;
    hold: CommentHold | null;
    article: { slug: string; headline: string };
  };
  /** Public origin without a slash at the end. */
  siteUrl: string;
};

const mostCharacters = 200;
const say = { locale: site.defaultLocale };

/** One line of at most 200 characters; none is cut in two. */
function excerpt(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (characters.length <= mostCharacters) return characters.join('');
  return `${characters.slice(0, mostCharacters).join('')}…`;
}

/**
 * Makes words of readers mean nothing: the three characters of
 * https://docs.slack.dev/messaging/formatting-message-text, and mentions such as @channel, which
 * others than Slack would heed.
 */
function escapeWords(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u{200B}');
}

/** The text of a post about comments that wait: how many, the newest of them, and where to decide. */
export function heldPost({ fresh, waiting, newest, siteUrl }: HeldPost): string {
  const { article, hold } = newest;
  const name = escapeWords(excerpt(newest.authorName)) || m.comments_anonymous({}, say);
  const headline = escapeWords(excerpt(article.headline));
  // Narrowed where the newest is the only one, else the others would not be seen.
  const story = fresh === 1 ? article.slug : undefined;
  const path = withQuery(pagePaths.moderation(), { [queueStoryParam]: story });
  return [
    m.held_post_count({ fresh, waiting }, say),
    m.held_post_newest({ name, headline }, say),
    `> ${escapeWords(excerpt(newest.text))}`,
    ...(hold === null ? [] : [escapeWords(excerpt(holdSentence(hold, say.locale)))]),
    m.held_post_open({ address: siteUrl + path }, say),
  ].join('\n');
}
