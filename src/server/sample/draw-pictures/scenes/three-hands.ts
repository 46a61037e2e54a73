import { phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { pinching } from '#src/server/sample/draw-pictures/motifs/hands.ts';
import { cloud } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { puzzle } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { dots } from '#src/server/sample/draw-pictures/motifs/tones.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  group,
  place,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const threeHands = scene('blueprint', (s, p) => {
  const piece = (
    x: number,
    y: number,
    angle: number,
    sides: readonly [number, number, number, number],
    fill: string,
    shade: string,
    mark: string,
  ): string =>
    group({ opacity: 0.16 }, place(x + 12, y + 20, angle, 1, puzzle(270, sides, '#000', '#000'))) +
    place(x, y, angle, 1, puzzle(270, sides, fill, shade), mark);
  const cart =
    stroke('M-90-60H-60L-36 40H60L84-36H-52', p.ink, 16) +
    circle(-24, 72, 15, p.ink) +
    circle(50, 72, 15, p.ink);
  return [
    s.backdrop(s.linear('diagonal', p.soft, p.main, p.deep)),
    rect(0, 0, 1600, 900, dots(s, 44, 4, p.paper, 'rotate(15)'), { opacity: 0.25 }),
    piece(
      640,
      330,
      0,
      [0, 1, 1, 0],
      p.spark,
      '#c9a21f',
      place(-46, -88, 0, 1, phone(92, 176, p.ink, p.accent)),
    ),
    piece(990, 290, 8, [0, 0, -1, 0], p.paper, '#b7cbe8', cloud(0, 44, 0.62, p.main)),
    piece(700, 690, -5, [0, 0, 0, 0], p.accent, '#c03c26', cart),
    place(490, 350, 186, 0.62, pinching(skins.umber, p.ink)),
    place(1140, 250, -14, 0.66, pinching(skins.sand, p.spark)),
    place(840, 760, 34, 0.66, pinching(skins.amber, p.paper)),
  ];
});
