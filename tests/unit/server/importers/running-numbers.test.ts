import { describe, expect, it } from 'vitest';
import { withoutRunningNumbers } from '#src/server/importers/running-numbers.ts';

const renderings: [string, string, string][] = [
  [
    'columns',
    '<div class="is-layout-flex wp-container-3 wp-block-columns">',
    '<div class="is-layout-flex wp-container-12 wp-block-columns">',
  ],
  [
    'columns of later versions',
    '<div class="wp-block-columns is-layout-flex wp-container-core-columns-is-layout-1">',
    '<div class="wp-block-columns is-layout-flex wp-container-core-columns-is-layout-9">',
  ],
  [
    'block galleries',
    '<figure class="wp-block-gallery-6 wp-block-gallery">',
    '<figure class="wp-block-gallery-1 wp-block-gallery">',
  ],
  [
    'classic galleries',
    `<div id='gallery-1' class='gallery'><img aria-describedby="gallery-1-5">`,
    `<div id='gallery-4' class='gallery'><img aria-describedby="gallery-4-5">`,
  ],
  [
    'coloured elements',
    '<p class="wp-elements-0f1a2b3c4d5e6f708192a3b4c5d6e7f8">',
    '<p class="wp-elements-ffffffffffffffffffffffffffffffff">',
  ],
  [
    'pictures that grow on a click',
    `<figure data-wp-context='{"imageId":"6617f3a1b2c3d"}' data-wp-key="6617f3a1b2c3d" class="a">`,
    `<figure data-wp-context='{"imageId":"6617f3a1b2c3e"}' data-wp-key="6617f3a1b2c3e" class="a">`,
  ],
  [
    'search boxes',
    '<label for="wp-block-search__input-1"><input id="wp-block-search__input-1">',
    '<label for="wp-block-search__input-2"><input id="wp-block-search__input-2">',
  ],
];

describe('two renderings of one post of WordPress', () => {
  it.each(renderings)('are the same text without running numbers: %s', (_, one, other) => {
    expect(one).not.toBe(other);
    expect(withoutRunningNumbers(one)).toBe(withoutRunningNumbers(other));
  });

  it.each([
    ['<img src="/gallery-1.jpg">', '<img src="/gallery-2.jpg">'],
    ['<p>gallery-1</p>', '<p>gallery-2</p>'],
    ['<img class="wp-image-5">', '<img class="wp-image-6">'],
    ['<a href="/gallery-1">', '<a href="/gallery-2">'],
  ])('that say something else stay different: %s', (one, other) => {
    expect(withoutRunningNumbers(one)).not.toBe(withoutRunningNumbers(other));
  });

  it('takes no longer for markup made to be slow', () => {
    const hostile = ' data-wp-a="'.repeat(20_000) + ' class='.repeat(20_000);
    expect(withoutRunningNumbers(hostile)).toBeDefined();
  });
});
