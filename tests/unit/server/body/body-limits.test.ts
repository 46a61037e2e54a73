import { describe, expect, it } from 'vitest';
import { BodyRefused, bodyLimits } from '#src/server/body/body-refused.ts';
import { renderHtml, renderMarkdown } from '#tests/support/body.ts';

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** What happens to a body. That it happens at all, in bounded time, is for the runner's time-out. */
function outcomeOf(text: string, render = renderHtml): Promise<unknown> {
  return render(text).then(
    ({ wordCount }) => wordCount,
    (error: unknown) => error,
  );
}

const refused: [what: string, text: string, reason: RegExp][] = [
  ['10,000 elements in each other', '<div>'.repeat(10_000), /nest deeper/],
  ['200,000 elements in each other', '<b>'.repeat(333_000), /nest deeper/],
  ['10,000 lists in each other', '<ul><li>'.repeat(10_000), /nest deeper/],
  ['tables in each other', '<table><tr><td>'.repeat(60_000), /nest deeper/],
  ['100,000 attributes', `<p ${times(100_000, (index) => `a${index} `)}>a`, /attributes/],
  [
    '100,000 attributes of an end',
    `</p ${times(100_000, (index) => `a${index} `)}>a`,
    /attributes/,
  ],
  [
    'formatting that the parser has to repeat for each paragraph',
    `<p>${times(200, (index) => `<font a=${index}>`)}</p>${'<p>x</p>'.repeat(100_000)}`,
    /more than 30000 elements/,
  ],
  ['a body of megabytes', 'a '.repeat(bodyLimits.characters), /characters/],
];

const handled: [what: string, text: string][] = [
  ['text without an end', 'kata '.repeat(200_000)],
  ['brackets of shortcodes', '['.repeat(1_000_000)],
  ['shortcodes that never close', '[caption id="x"]'.repeat(60_000)],
  ['names without values', '[x a'.repeat(250_000)],
  ['spaces', `a${' '.repeat(500_000)}b${'\n'.repeat(500_000)}c`],
  ['line breaks', `a${'<br>'.repeat(29_000)}b`],
  ['open tags', '<'.repeat(1_000_000)],
  ['comments', '<!--'.repeat(250_000)],
  ['references', '&amp;'.repeat(200_000)],
  ['"Baca juga" without a link', `<p>${'baca juga '.repeat(100_000)}</p>`],
  ['punctuation before "Baca juga"', `<p>${'-'.repeat(100_000)}<a href="/artikel/x">x</a></p>`],
  ['a label and 5,000 links', `<p>Baca juga: ${'<a href="/artikel/x">x</a> '.repeat(5_000)}</p>`],
  ['dashes of a dateline', `<p>${'JAKARTA, '.repeat(100_000)}- a</p>`],
  ['candidates of a picture', `<img srcset="${'a.jpg 1w, '.repeat(90_000)}">`],
  ['styles', `<p style="${'a:b;'.repeat(200_000)}">a</p>`],
  ['10,000 headings of one name', '<h2>a</h2>'.repeat(10_000)],
];

describe('a hostile body of a megabyte', () => {
  it.each(refused)('is refused in bounded time: %s', async (_what, text, reason) => {
    const outcome = await outcomeOf(text);
    expect(outcome).toBeInstanceOf(BodyRefused);
    expect(String(outcome)).toMatch(reason);
  });

  it.each(handled)('is read in bounded time: %s', async (_what, text) => {
    const outcome = await outcomeOf(text);
    expect(outcome).toEqual(expect.any(Number));
  });

  it('of Markdown is read or refused without an overflow', async () => {
    for (const text of ['> '.repeat(2_000), '- '.repeat(2_000), `${'*a **b '.repeat(2_000)}`]) {
      const outcome = await outcomeOf(text, renderMarkdown);
      expect(outcome instanceof BodyRefused || typeof outcome === 'number').toBe(true);
    }
  });
});
