import { envelope } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { pointing } from '#src/server/sample/draw-pictures/motifs/hands.ts';
import { floorShadow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  path,
  place,
  polygon,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#ffe3ec', '#ff9fbd')),
    circle(760, 420, 400, '#fff', { opacity: 0.4 }),
    stroke('M770-20V150', p.ink, 6),
    circle(770, 160, 18, 'none', { stroke: '#5a6478', 'stroke-width': 12 }),
    stroke('M770 178V470C770 580 640 590 640 490', '#8b97ab', 20),
    polygon(
      [
        [640, 440],
        [612, 510],
        [668, 504],
      ],
      '#8b97ab',
    ),
    floorShadow(s, 700, 856, 380, 34, 0.4),
    polygon(
      [
        [430, 660],
        [940, 660],
        [1050, 860],
        [320, 860],
      ],
      p.ink,
    ),
    polygon(
      [
        [456, 672],
        [914, 672],
        [1008, 842],
        [362, 842],
      ],
      s.linear('down', '#12b3bd', '#7fe3e0'),
    ),
    polygon(
      [
        [320, 860],
        [1050, 860],
        [1040, 890],
        [330, 890],
      ],
      '#120d3a',
    ),
  ];
}

function subject(p: Palette): readonly string[] {
  const flower = (x: number, y: number, r: number, c: string): string =>
    each(5, (i) =>
      circle(
        x + Math.cos((i * Math.PI * 2) / 5) * r,
        y + Math.sin((i * Math.PI * 2) / 5) * r,
        r * 0.72,
        c,
      ),
    ) + circle(x, y, r * 0.56, p.spark);
  return [
    ellipse(690, 750, 170, 34, '#000', { opacity: 0.2 }),
    place(
      690,
      400,
      -8,
      1,
      envelope(400, 270, '#fff8ec', '#ffe2c4', p.main),
      flower(-160, -110, 26, p.main),
      flower(-110, -128, 20, '#ff9f43'),
      flower(150, 96, 26, p.main),
      flower(178, 50, 18, '#b06ff0'),
      flower(-176, -60, 17, '#b06ff0'),
      path('M-130-90q30 40 10 70q-30-20-10-70zM120 100q-40-10-60 12q30 20 60-12z', '#35b36b'),
    ),
    stroke('M770 178V300', '#8b97ab', 20),
    stroke('M640 500C650 580 770 570 770 480', '#8b97ab', 20),
    polygon(
      [
        [640, 440],
        [612, 510],
        [668, 504],
      ],
      '#8b97ab',
    ),
    place(990, 470, -4, 0.72, pointing(skins.umber, p.deep)),
    stroke('M930 430L900 404M950 500H910M966 404L956 366', p.ink, 9),
  ];
}

export const baitedInvitation = scene('candy', (s, p) => [...setting(s, p), ...subject(p)]);
