import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#src/contract/body.ts';
import { attackCases } from '#tests/support/attacks.ts';
import { renderHtml, renderMarkdown } from '#tests/support/body.ts';
import { breachesOf } from '#tests/support/body-contract.ts';

/** The same numbers every time, so that a failure can be seen again. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/** Places in a body at which an attack may stand. */
const contexts = [
  (markup: string) => markup,
  (markup: string) => `kata ${markup} kata`,
  (markup: string) => `<table><tr><td>${markup}</td><td>x</td></tr></table>`,
  (markup: string) =>
    `<figure><img src="a.jpg">${markup}<figcaption>${markup}</figcaption></figure>`,
  (markup: string) => `<ul><li>${markup}<blockquote>${markup}</blockquote></ul>`,
  (markup: string) =>
    `<p><b><a href="https://x.example/">${markup}</a></b></p><pre>${markup}</pre>`,
];

describe('the collection of attacks', () => {
  it('is large', () => {
    expect(attackCases.length).toBeGreaterThanOrEqual(120);
  });

  it.each(attackCases)(
    '%s: nothing of %j stands outside of the contract',
    async (_family, markup) => {
      for (const inContext of contexts) {
        expect(breachesOf((await renderHtml(inContext(markup))).body)).toEqual([]);
      }
      expect(breachesOf((await renderMarkdown(markup)).body)).toEqual([]);
      expect(breachesOf((await renderMarkdown(`kata ${markup}\n\n- ${markup}`)).body)).toEqual([]);
    },
  );

  it('stays harmless cut into pieces and put together at random', async () => {
    const random = numbers(20_200_914);
    const next = (below: number) => random.next().value % below;
    const pieces = attackCases.flatMap(([, markup]) => markup.split(/(?=[<>"'=])/));
    for (let round = 0; round < 120; round += 1) {
      const markup = Array.from({ length: 40 }, () => pieces[next(pieces.length)] ?? '').join('');
      const { body } = await renderHtml(markup);
      expect([breachesOf(body), breachesOf(body).length > 0 ? markup : '']).toEqual([[], '']);
    }
  }, 60_000);
});

const tagNames =
  `p div span b i a ul ol li table tbody tr td th caption h1 h3 blockquote figure figcaption
  img br hr pre code aside section center dl dd dt details summary iframe video noscript picture
  amp-img form select option template svg math cite time`.split(/\s+/);

describe('any nesting of elements', () => {
  it('comes out as the contract lists it, twice the same', async () => {
    const random = numbers(1);
    const next = (below: number) => random.next().value % below;
    for (let round = 0; round < 120; round += 1) {
      const markup = Array.from({ length: 60 }, () => {
        const name = tagNames[next(tagNames.length)] ?? 'p';
        const kind = next(5);
        if (kind < 3)
          return `<${name} src="a.jpg" href="https://x.example/" class="wp-block-gallery">`;
        return kind === 3 ? `</${name}>` : `kata${round}`;
      }).join('');
      const { body } = await renderHtml(markup);
      expect([breachesOf(body), breachesOf(body).length > 0 ? markup : '']).toEqual([[], '']);
      expect(wordsOf(body.children)).toBe(wordsOf((await renderHtml(markup)).body.children));
    }
  }, 60_000);
});

function wordsOf(nodes: readonly BodyNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : wordsOf(node.children))).join('');
}
