import { bust } from '#src/server/sample/draw-pictures/motifs/busts.ts';
import { gamepad } from '#src/server/sample/draw-pictures/motifs/game-devices.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { sofa } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { place, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const ageLadder = scene('plum', (s, p) => [
  s.backdrop(s.linear('down', '#e7d9ff', p.paper)),
  rect(0, 600, 1600, 300, '#bda3ea'),
  rect(480, 90, 640, 350, p.ink, { rx: 18 }),
  rect(500, 110, 600, 310, s.linear('diagonal', '#7be0c0', '#5a7fe8', p.accent), { rx: 8 }),
  [
    [540, 160],
    [740, 160],
    [940, 160],
  ]
    .map(([x = 0, y = 0], i) =>
      rect(x, y, 130, 180, '#fff', { rx: 14, opacity: i === 1 ? 1 : 0.45 }),
    )
    .join(''),
  place(805, 250, 0, 0.19, gamepad(p.deep, p.ink, p.soft, [p.accent, p.spark])),
  rect(440, 470, 720, 130, '#8a63c9', { rx: 10 }),
  rect(440, 470, 720, 18, '#a684de'),
  glow(s, 800, 300, 430, '#fff', 0.25),
  [
    ['#2fb36f', 50],
    ['#9ccc3c', 96],
    ['#ffd23f', 142],
    ['#ff9432', 188],
    ['#e8412f', 234],
  ]
    .map(
      ([c, h], i) =>
        rect(300 + i * 200, 640 - Number(h), 200, 300, String(c)) +
        rect(300 + i * 200, 640 - Number(h), 200, 16, '#fff', { opacity: 0.5 }) +
        rect(470 + i * 200, 640 - Number(h), 30, 300, '#000', { opacity: 0.14 }),
    )
    .join(''),
  place(790, 930, 0, 1.2, sofa(640, '#432268', '#563182', '#2b1447')),
  place(
    660,
    690,
    0,
    0.7,
    bust({
      hair: 'hijab',
      hairColor: p.accent,
      shirt: p.accent,
      trim: '#fff',
      skin: skins.amber,
      light: 'left',
    }),
  ),
  place(
    940,
    736,
    0,
    0.56,
    bust({ hair: 'short', hairColor: p.ink, shirt: '#ffd23f', trim: '#fff', skin: skins.amber }),
  ),
  rect(400, 836, 780, 90, '#432268', { rx: 40 }),
  rect(400, 836, 780, 12, '#7a50b3', { rx: 6 }),
]);
