// Format characters (Cf) show nothing or turn the line around; these few Arabic signs do show. The
// two joiners and the tags of flags are looked at separately.
const hidden =
  /(?![\n\u{600}-\u{605}\u{6DD}\u{8E2}\u{200C}-\u{200D}\u{E0000}-\u{E007F}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;

// Fillers and variation selectors that only serve to hide something, or to look like nothing.
const fillers = /[\u{115F}\u{1160}\u{3164}\u{FFA0}]|[\u{17B4}-\u{17B5}]|[\u{E0100}-\u{E01EF}]/gu;

// Tags spell the flags of England, Scotland and Wales after a black flag; elsewhere they are hidden.
const tags =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

// Joiners belong between the parts of an emoji and inside scripts that join; never in Latin words.
const joined = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|(?!\p{Script=Latin})\p{L})`;
const looseJoiners = new RegExp(
  `(?<!${joined})[\\u{200C}\\u{200D}]|[\\u{200C}\\u{200D}](?!${joined})`,
  'gu',
);

/** Marks that one letter may carry: enough for every script, too few to climb over other lines. */
const stackedMarks = /(\p{M}{3})\p{M}+/gu;
const marksOfNothing = /(^|\n)\p{M}+/gu;

/**
 * Plain text as it may be stored and shown: NFC, newlines as `\n` with at most two blank lines in a
 * row, no characters that are invisible, control the terminal or reverse the line, at most three
 * marks on one letter, no space at either end or at a line's end.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function cleanText(raw: string): string {
  const visible = raw
    .replace(/\r\n?|[\u{85}\u{2028}\u{2029}]/gu, '\n')
    .replace(/[\t\u{2800}]/gu, ' ')
    .replace(hidden, '')
    .replace(fillers, '')
    .replace(tags, '$1')
    .normalize('NFC')
    .replace(looseJoiners, '')
    .replace(stackedMarks, '$1');
  return visible
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(marksOfNothing, '$1')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** The same on one line, as a name is written. */
export function cleanLine(raw: string): string {
  return cleanText(raw).split(/\s+/u).join(' ');
}

/** False where nothing would be seen: only spaces, marks or joiners. */
export function hasVisibleText(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Characters as a reader counts them: a family emoji or an accented letter is one. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
