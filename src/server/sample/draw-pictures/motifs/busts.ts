import type { Skin } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import {
  circle,
  ellipse,
  group,
  path,
  place,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export type Hair = 'short' | 'bun' | 'long' | 'hijab' | 'curly' | 'cap' | 'helmet' | 'peci';

/** Heads are seen from behind or the side, so none of them needs a face. */
function hairOn(hair: Hair, color: string, trim: string): string {
  switch (hair) {
    case 'short':
      return path(
        'M-62 12C-78-70-40-92 0-92S78-70 62 12C58 36 44 44 34 46C20 30-20 30-34 46C-44 44-58 36-62 12Z',
        color,
      );
    case 'bun':
      return (
        circle(0, -104, 34, color) +
        path('M-62 12C-78-70-40-92 0-92S78-70 62 12C50 46 20 34 0 34S-50 46-62 12Z', color)
      );
    case 'long':
      return (
        path(
          'M-70 10C-84-76-44-98 0-98S84-76 70 10C76 70 84 120 70 168C40 184-40 184-70 168C-84 120-76 70-70 10Z',
          color,
        ) +
        stroke('M-24 60C-30 100-28 130-24 160M20 40C28 90 26 130 24 162', trim, 5, {
          opacity: 0.35,
        })
      );
    case 'hijab':
      return (
        path(
          'M-72 0C-80-78-44-100 0-100S80-78 72 0C76 50 118 96 138 140C80 176-80 176-138 140C-118 96-76 50-72 0Z',
          color,
        ) +
        stroke('M-40 60C-20 90-30 120-60 146M34 50C40 90 60 110 84 140', trim, 6, { opacity: 0.3 })
      );
    case 'curly':
      return [
        [-46, -34],
        [-18, -74],
        [26, -76],
        [54, -34],
        [0, -40],
        [-56, 4],
        [54, 6],
        [-24, 20],
        [24, 20],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 36, color))
        .join('');
    case 'cap':
      return (
        path('M-62 20C-64 40-40 44-34 46C-20 32 20 32 34 46C46 42 62 40 62 20Z', '#2a1c18') +
        path('M-68 6C-76-72-40-94 0-94S76-72 68 6C40-8-40-8-68 6Z', color) +
        path('M-24-2a26 26 0 0 1 48 0z', trim, { opacity: 0.6 })
      );
    case 'helmet':
      return (
        path('M-82 20C-94-84-46-112 0-112S94-84 82 20C80 40 60 48 0 48S-80 40-82 20Z', color) +
        path('M-84-10C-60 6 60 6 84-10V10C60 26-60 26-84 10Z', trim)
      );
    case 'peci':
      return (
        path(
          'M-62 18C-58 40-44 44-34 46C-20 32 20 32 34 46C44 44 58 40 62 18C60-10 60-20 62-30H-62Z',
          '#2a1c18',
        ) + path('M-66-22L-60-96Q0-116 60-96L66-22Q0-6-66-22Z', color)
      );
  }
}

export interface Bust {
  readonly hair: Hair;
  readonly hairColor: string;
  readonly shirt: string;
  readonly trim: string;
  readonly skin: Skin;
  /** The side the light comes from: the far side is shaded. */
  readonly light?: 'left' | 'right';
  /** A collar is drawn for a shirt, none for a T-shirt. */
  readonly collar?: boolean;
}

/** A person from behind, cut at the chest. Origin between the shoulders, about 400 wide. */
export function bust(b: Bust): string {
  const body =
    'M-200 330C-206 180-196 96-128 72C-90 60-56 50-46 28H46C56 50 90 60 128 72C196 96 206 180 200 330Z';
  const side = b.light === 'right' ? -1 : 1;
  const shade = 'M30 330C60 240 70 130 46 60C56 56 90 60 128 72C196 96 206 180 200 330Z';
  return (
    rect(-40, -60, 80, 120, b.skin.shade, { rx: 30 }) +
    path(body, b.shirt) +
    group({ transform: `scale(${side} 1)` }, path(shade, '#000', { opacity: 0.2 })) +
    (b.collar === true ? path('M-66 52C-40 76 40 76 66 52L50 22C30 44-30 44-50 22Z', b.trim) : '') +
    place(
      0,
      -70,
      0,
      1,
      ellipse(0, 0, 60, 76, b.skin.light) +
        ellipse(-62, 14, 10, 18, b.skin.light) +
        ellipse(62, 14, 10, 18, b.skin.shade) +
        hairOn(b.hair, b.hairColor, b.trim),
    ) +
    (b.hair === 'hijab' || b.hair === 'long'
      ? ''
      : group(
          { transform: `scale(${side} 1)` },
          path('M-186 150C-186 120-172 96-128 80', 'none', {
            stroke: '#fff',
            'stroke-width': 8,
            'stroke-linecap': 'round',
            opacity: 0.35,
          }),
        ))
  );
}
