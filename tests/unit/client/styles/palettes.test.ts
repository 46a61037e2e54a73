import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/client/styles/tokens.css', 'utf8');

type Palette = Record<string, string>;

/** The colours that one rule sets, by name. */
function paletteOf(selector: string): Palette {
  const start = tokens.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const rule = tokens.slice(start, tokens.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const palettes = {
  light: paletteOf(':root'),
  dark: paletteOf(':root[data-theme="dark"]'),
  sepia: paletteOf(':root[data-theme="sepia"]'),
};

describe.each(Object.entries(palettes))('the %s palette', (_name, palette) => {
  const inks = Object.keys(palette).filter((name) =>
    /^(ink|ink-muted|ink-faint|accent|danger|success|focus|section-.*)$/.test(name),
  );

  it.each(['paper', 'paper-raised'])(
    'lets every ink be read on %s (WCAG AA, 4.5 to 1)',
    (paper) => {
      expect(inks.length).toBeGreaterThan(12);
      const weak = inks.filter((ink) => contrast(palette[ink], palette[paper]) < 4.5);
      expect(weak).toEqual([]);
    },
  );

  it('lets marked words and words on the accent be read', () => {
    expect(contrast(palette.ink, palette.highlight)).toBeGreaterThan(4.5);
    expect(contrast(palette['accent-ink'], palette.accent)).toBeGreaterThan(4.5);
  });
});

describe('night', () => {
  it('is the same where the device asks for it and where the reader does', () => {
    const asked = ':root:not([data-theme="light"], [data-theme="sepia"])';
    expect(paletteOf(asked)).toEqual(palettes.dark);
  });
});
