/**
 * Palettes are keyed to a mood, not to a section: six stories of one section in one list
 * should not share one tint. Every palette has the same roles, so that a motif can be
 * drawn in any of them.
 */
export interface Palette {
  /** The darkest colour: outlines in silhouette, the night side of things. */
  readonly ink: string;
  readonly deep: string;
  readonly main: string;
  readonly soft: string;
  /** The lightest colour. */
  readonly paper: string;
  /** The one colour that is meant to be seen first. */
  readonly accent: string;
  /** Light: lamps, suns, screens. */
  readonly spark: string;
}

function palette(
  ink: string,
  deep: string,
  main: string,
  soft: string,
  paper: string,
  accent: string,
  spark: string,
): Palette {
  return { ink, deep, main, soft, paper, accent, spark };
}

export const palettes = {
  dawn: palette('#2b1b3d', '#6d3a6e', '#e9806e', '#f9b995', '#fff0dc', '#1f8a8c', '#ffd166'),
  night: palette('#090d26', '#141c4d', '#2c3d94', '#6f86dd', '#e5ebff', '#ff7a59', '#ffc857'),
  tropic: palette('#0b2b2c', '#0f5a55', '#1f9178', '#8fd3a8', '#fff4d9', '#ff6244', '#ffc43d'),
  press: palette('#1d1b1a', '#4b4540', '#a79d8e', '#d9cfbd', '#f5ede0', '#d63a27', '#eda924'),
  dusk: palette('#1d0f3a', '#4c1d6b', '#a82f78', '#f0697a', '#ffe3c4', '#2ec4c6', '#ffb03b'),
  sea: palette('#031b34', '#083e6b', '#0f74b8', '#69c3ea', '#e3f6fb', '#ff6f4e', '#ffe08a'),
  alarm: palette('#23060f', '#6b0d21', '#c81d37', '#ff8078', '#ffeadf', '#10b5a8', '#ffc145'),
  circuit: palette('#081f19', '#12463a', '#1e7a57', '#7fc58c', '#f1f7dd', '#ff8a3c', '#d3ee5a'),
  plum: palette('#26123d', '#563182', '#9473cf', '#cdb9f2', '#f7f1ff', '#f2557d', '#9df0d2'),
  blueprint: palette('#08224f', '#12418c', '#2a6fd6', '#93bdf7', '#eef5ff', '#ff5f45', '#ffd84d'),
  clay: palette('#2b1c18', '#6b3527', '#c1603f', '#ecb48b', '#fbeedd', '#2f6f69', '#f4b942'),
  candy: palette('#241d5c', '#5b3fb5', '#ff6f9f', '#ffb7cc', '#fff3ec', '#12b3bd', '#ffd43b'),
  winter: palette('#17232e', '#3d5568', '#7f9bb0', '#c2d2dc', '#f3f7f8', '#ff5530', '#ffc46b'),
  mint: palette('#10312f', '#1f6b66', '#4fb5a2', '#b4e2d0', '#f4fbf2', '#e8467c', '#ffcf56'),
  mustard: palette('#27201a', '#70501c', '#e0a01e', '#f6cf6d', '#fff6dc', '#2b50aa', '#ffffff'),
} as const satisfies Readonly<Record<string, Palette>>;

export type Mood = keyof typeof palettes;

/** Skin with its shadow side; people in the pictures are as varied as readers. */
export interface Skin {
  readonly light: string;
  readonly shade: string;
}

export const skins = {
  amber: { light: '#c98a5e', shade: '#a56843' },
  umber: { light: '#8a5438', shade: '#6b3d28' },
  sand: { light: '#e3b08a', shade: '#c58c66' },
  cocoa: { light: '#5f3a2a', shade: '#472a1f' },
} as const satisfies Readonly<Record<string, Skin>>;
