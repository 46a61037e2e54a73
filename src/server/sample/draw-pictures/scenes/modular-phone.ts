import { lens } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  line,
  path,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const check = s.tile(
    120,
    120,
    rect(0, 0, 120, 120, p.paper) +
      rect(0, 0, 60, 120, p.main, { opacity: 0.5 }) +
      rect(0, 0, 120, 60, p.main, { opacity: 0.5 }),
    'rotate(8)',
  );
  return [s.backdrop(check)];
}

function middle(s: Sheet, p: Palette): readonly string[] {
  const card = (x: number, y: number, w: number, h: number, fill: string, inside: string): string =>
    rect(x + 10, y + 14, w, h, p.ink, { rx: 22, opacity: 0.28 }) +
    rect(x, y, w, h, fill, { rx: 22 }) +
    place(x, y, 0, 1, inside);
  return [
    card(
      380,
      110,
      300,
      600,
      p.ink,
      rect(16, 16, 268, 568, s.linear('diagonal', '#0d4b54', p.accent, '#bdf0e4'), { rx: 12 }) +
        polygon(
          [
            [40, 560],
            [250, 120],
            [250, 260],
            [110, 560],
          ],
          '#fff',
          { opacity: 0.18 },
        ),
    ),
    card(
      740,
      110,
      220,
      330,
      p.spark,
      rect(70, -14, 80, 18, p.ink, { rx: 6 }) +
        rect(30, 50, 160, 240, '#fff', { rx: 12, opacity: 0.55 }) +
        path('M124 80L70 190H104L90 270L152 156H116Z', p.deep),
    ),
    card(
      1020,
      110,
      240,
      200,
      p.deep,
      lens(72, 100, 54, p, p.accent) + lens(168, 100, 54, p, p.main),
    ),
    card(
      1020,
      370,
      240,
      130,
      p.accent,
      each(18, (i) => circle(40 + (i % 6) * 32, 36 + Math.floor(i / 6) * 30, 8, p.ink)),
    ),
    card(
      740,
      500,
      220,
      210,
      '#0c5b50',
      rect(50, 44, 76, 76, p.ink, { rx: 8 }) +
        rect(140, 130, 50, 50, p.ink, { rx: 6 }) +
        stroke('M126 70H180V120M70 120V170H130', p.spark, 6),
    ),
    card(
      1020,
      560,
      240,
      150,
      p.ink,
      rect(90, 100, 60, 50, '#d9d3cf', { rx: 12 }) + stroke('M40 40H200M40 70H160', p.soft, 8),
    ),
  ];
}

function subject(p: Palette): readonly string[] {
  const screw = (x: number, y: number): string =>
    circle(x, y + 3, 15, p.deep) +
    circle(x, y, 14, '#d9d3cf') +
    line(
      [
        [x - 7, y - 4],
        [x + 7, y + 4],
      ],
      p.ink,
      4,
    );
  return [
    place(
      420,
      800,
      -4,
      1,
      rect(0, -34, 250, 68, p.main, { rx: 30 }),
      each(4, (i) => rect(40 + i * 46, -34, 14, 68, p.deep)),
      rect(250, -20, 40, 40, p.ink),
      rect(290, -9, 260, 18, '#d9d3cf'),
      polygon(
        [
          [550, -9],
          [590, -4],
          [590, 4],
          [550, 9],
        ],
        p.ink,
      ),
    ),
    [1070, 1130, 1190, 1250].map((x, i) => screw(x, 780 + (i % 2) * 30)).join(''),
  ];
}

export const modularPhone = scene('alarm', (s, p) => [
  ...setting(s, p),
  ...middle(s, p),
  ...subject(p),
]);
