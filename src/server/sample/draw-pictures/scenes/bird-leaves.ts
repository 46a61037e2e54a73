import { songbird } from '#src/server/sample/draw-pictures/motifs/animals.ts';
import { skyline } from '#src/server/sample/draw-pictures/motifs/cities.ts';
import { cloud } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  group,
  place,
  rect,
  stroke,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const birdLeaves = scene('dawn', (s, p) => {
  const wear = {
    shirt: p.spark,
    trousers: p.ink,
    hair: p.main,
    skin: skins.umber,
    shoes: p.ink,
    cover: 'helmet',
  } as const;
  return [
    s.backdrop(s.linear('down', '#79c6d6', '#f9d9b0', p.soft)),
    circle(360, 560, 150, '#fff0c8'),
    glow(s, 360, 560, 380, '#fff0c8', 0.7),
    cloud(300, 300, 1.1, '#fff', { opacity: 0.7 }),
    cloud(980, 170, 0.8, '#fff', { opacity: 0.6 }),
    skyline(s, 900, 120, 300, p.main),
    skyline(s, 900, 40, 190, p.deep),
    rect(960, 330, 700, 570, p.ink),
    each(4, (r) =>
      each(6, (c) =>
        rect(1000 + c * 104, 560 + r * 92, 66, 58, (r + c * 2) % 5 < 2 ? p.spark : p.deep, {
          opacity: 0.9,
        }),
      ),
    ),
    rect(930, 310, 760, 30, p.deep),
    rect(960, 340, 700, 18, '#000', { opacity: 0.3 }),
    rect(1180, 40, 26, 280, p.main),
    stroke('M760 60H1480M1193 10L760 60M1193 10L1480 60M1193 10V60', p.main, 14),
    rect(1420, 56, 80, 60, p.deep),
    stroke('M810 60V330M1090 60V330', p.ink, 5),
    rect(760, 560, 380, 24, p.deep),
    stroke('M770 560V470H1130V560', p.deep, 8),
    place(
      950,
      400,
      -7,
      1,
      rect(-180, -72, 360, 144, p.paper, { rx: 14 }),
      rect(-160, -52, 320, 104, 'none', { rx: 8, stroke: p.soft, 'stroke-width': 8 }),
    ),
    stroke('M810 60L790 350M1090 60L1110 320', p.ink, 5),
    person(830, 562, 200, poses.raise, wear),
    person(1080, 562, 200, poses.raise, { ...wear, shirt: p.accent, skin: skins.amber }, true),
    stroke('M770 500H1130', p.deep, 8),
    group(
      { opacity: 0.5 },
      wire(
        [
          [960, 300],
          [820, 280],
          [700, 330],
          [600, 320],
        ],
        '#fff',
        6,
        { 'stroke-dasharray': '4 20' },
      ),
    ),
    place(
      470,
      270,
      0,
      1.05,
      group({ transform: 'scale(-1 1)' }, songbird('#2f9be6', '#1d6fb8', '#d8f0ff', p.spark)),
    ),
  ];
});
