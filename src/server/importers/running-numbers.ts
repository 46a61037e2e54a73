// Attributes, with their values in either kind of quotation marks, or in none.
const value = `(?:"[^"]*"|'[^']*'|[^\\s"'>]+)`;
const scripted = new RegExp(`\\sdata-wp-[\\w-]+=${value}`, 'gi');
const named = new RegExp(
  `\\s(?:class|id|for|aria-(?:controls|describedby|labelledby))=${value}`,
  'gi',
);
const numbered =
  /\b((?:wp-(?:container|elements|block)|gallery|modal)(?:-[a-z_]+)*-{1,2})(?:\d+|[0-9a-f]{13}|[0-9a-f]{32})(?=[\s"'-]|$)/gi;

/**
 * HTML without the numbers that WordPress counts anew on every page it makes (`wp-container-3`,
 * `gallery-1`, keys of its scripts): two renderings of one post are the same text. To be compared,
 * never to be shown.
 */
export function withoutRunningNumbers(html: string): string {
  return html
    .replace(scripted, '')
    .replace(named, (attribute) => attribute.replace(numbered, '$1'));
}
