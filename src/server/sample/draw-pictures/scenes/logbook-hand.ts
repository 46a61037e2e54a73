import { floorShadow, glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { rack } from '#src/server/sample/draw-pictures/motifs/machines.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  line,
  type Point,
  path,
  rect,
  stroke,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const cabinet = s.stamp(rack(s, 220, 620, 11, p, '#04110d', '#0c3027'));
  return [
    s.backdrop(s.linear('down', '#05140f', p.deep)),
    [0, 240, 1140, 1380].map((x) => cabinet(x, 20)).join(''),
    rect(0, 0, 1600, 660, s.linear('down', ['#05140f', 0.2], ['#05140f', 0.6])),
    rect(0, 640, 1600, 260, '#0a2b22'),
    glow(s, 620, 600, 620, p.spark, 0.45),
    floorShadow(s, 640, 840, 640, 50, 0.7),
    path('M620 690Q420 590 120 660L60 850Q400 770 620 850Z', '#f1f7dd'),
    path('M620 690Q820 590 1120 660L1180 850Q840 770 620 850Z', '#dfe8c2'),
    path(
      'M60 850Q400 770 620 850Q840 770 1180 850L1186 874Q840 796 620 876Q400 796 54 874Z',
      '#9c5a25',
    ),
    each(
      5,
      (i) =>
        wire(
          [
            [150 - i * 12, 690 + i * 28],
            [350, 660 + i * 28],
            [560, 704 + i * 26],
          ],
          '#8fae86',
          8,
        ) +
        (i < 2 || i > 3
          ? wire(
              [
                [690, 704 + i * 26],
                [880, 660 + i * 28],
                [1090 + i * 10, 690 + i * 28],
              ],
              '#8fae86',
              8,
            )
          : ''),
    ),
    ellipse(860, 712, 150, 34, '#04110d'),
    path(
      'M740 720C760 560 800 470 900 400L1000 340L1040 420L960 480C930 560 950 640 990 712Z',
      '#081f19',
    ),
    line(
      [
        [980, 390],
        [1070, 300],
      ],
      '#081f19',
      70,
    ),
  ];
}

function subject(p: Palette): readonly string[] {
  return [
    [
      [
        [1040, 300],
        [1120, 240],
      ],
      [
        [1060, 330],
        [1146, 276],
      ],
      [
        [1080, 356],
        [1156, 312],
      ],
    ]
      .map((points) =>
        line(
          points.map(([x = 0, y = 0]): Point => [x, y]),
          '#081f19',
          40,
        ),
      )
      .join(''),
    line(
      [
        [1020, 320],
        [1060, 230],
        [1110, 214],
      ],
      '#081f19',
      38,
    ),
    stroke('M752 690C776 560 816 490 900 428L990 366', p.spark, 6, { opacity: 0.55 }),
    rect(1080, 470, 330, 390, '#c96a24', { rx: 18 }),
    rect(1300, 470, 110, 390, '#000', { rx: 18, opacity: 0.2 }),
    rect(1120, 520, 200, 130, '#04110d', { rx: 10 }),
    stroke('M1136 620L1180 560L1216 604L1300 540', p.spark, 10),
    circle(1150, 720, 28, p.spark),
    circle(1230, 720, 28, '#d64029'),
    rect(1110, 790, 230, 26, '#04110d', { rx: 10 }),
    line(
      [
        [1210, 470],
        [1130, 250],
      ],
      '#d9dcd0',
      24,
    ),
    circle(1126, 240, 40, '#e2402c'),
    circle(1114, 228, 12, '#fff', { opacity: 0.5 }),
    path('M1090 240Q1060 270 1066 300', 'none', { stroke: '#081f19', 'stroke-width': 30 }),
  ];
}

export const logbookHand = scene('circuit', (s, p) => [...setting(s, p), ...subject(p)]);
