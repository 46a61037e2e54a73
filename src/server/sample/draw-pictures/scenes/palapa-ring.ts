import { ferry, jukung } from '#src/server/sample/draw-pictures/motifs/vessels.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  blob,
  circle,
  each,
  ellipse,
  type Point,
  place,
  polygon,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** The archipelago in the rough: recognisable, yet drawn by hand and no map to sail by. */
const ISLANDS: readonly (readonly Point[])[] = [
  [
    [150, 250],
    [230, 300],
    [330, 390],
    [430, 500],
    [480, 590],
    [430, 600],
    [340, 520],
    [260, 420],
    [180, 330],
    [130, 270],
  ],
  [
    [480, 650],
    [580, 650],
    [700, 672],
    [790, 700],
    [770, 722],
    [640, 712],
    [520, 690],
    [470, 670],
  ],
  [
    [566, 400],
    [600, 360],
    [680, 350],
    [730, 290],
    [782, 262],
    [812, 300],
    [800, 360],
    [812, 400],
    [780, 470],
    [740, 540],
    [660, 552],
    [596, 530],
    [568, 470],
  ],
  [
    [872, 400],
    [900, 352],
    [980, 346],
    [1060, 330],
    [1078, 352],
    [1000, 384],
    [930, 386],
    [916, 420],
    [960, 430],
    [1020, 412],
    [1034, 438],
    [968, 466],
    [984, 520],
    [1010, 570],
    [978, 580],
    [944, 530],
    [926, 490],
    [916, 550],
    [910, 606],
    [876, 600],
    [880, 530],
    [868, 460],
  ],
  [
    [1250, 430],
    [1320, 410],
    [1360, 450],
    [1430, 440],
    [1560, 480],
    [1600, 520],
    [1600, 660],
    [1520, 630],
    [1450, 610],
    [1400, 540],
    [1310, 510],
  ],
];

function setting(s: Sheet, p: Palette): readonly string[] {
  const islets: readonly (readonly [number, number, number])[] = [
    [830, 722, 22],
    [890, 730, 28],
    [960, 738, 34],
    [1050, 742, 30],
    [1130, 720, 34],
    [1160, 410, 24],
    [1180, 340, 26],
    [1150, 520, 36],
    [1210, 560, 20],
    [480, 330, 12],
    [450, 260, 12],
    [510, 480, 14],
    [1240, 640, 16],
  ];
  return [
    s.backdrop(s.radial('#1f8fd6', '#0b5fa3', '#06345f')),
    each(9, (i) =>
      ellipse(800, 480, 200 + i * 110, 90 + i * 62, 'none', {
        stroke: '#8fd8ff',
        'stroke-width': 2,
        opacity: 0.16,
      }),
    ),
    ISLANDS.map(
      (points) =>
        blob(
          points.map(([x, y]): Point => [x + 10, y + 20]),
          p.ink,
          { opacity: 0.35 },
        ) +
        blob(points, '#e9dfa6', { stroke: '#e9dfa6', 'stroke-width': 16 }) +
        blob(points, s.linear('down', '#57c98a', '#1f9160')),
    ).join(''),
    islets
      .map(
        ([x, y, r]) =>
          ellipse(x + 5, y + 10, r + 4, r * 0.66, p.ink, { opacity: 0.35 }) +
          ellipse(x, y, r + 5, r * 0.66 + 4, '#e9dfa6') +
          ellipse(x, y, r, r * 0.6, '#35ad74'),
      )
      .join(''),
  ];
}

function subject(p: Palette): readonly string[] {
  const lit = (points: readonly Point[]): string =>
    wire(points, p.spark, 26, { opacity: 0.25 }) +
    wire(points, p.spark, 9) +
    points.map(([x, y]) => circle(x, y, 17, '#fff') + circle(x, y, 10, p.accent)).join('');
  return [
    each(16, (i) => {
      const [x, y] = (
        [
          [250, 370],
          [330, 450],
          [680, 380],
          [720, 450],
          [640, 430],
          [1420, 500],
          [1500, 560],
          [950, 410],
        ] as const
      )[i % 8] ?? [0, 0];
      return polygon(
        [
          [x + (i > 7 ? 34 : 0) - 16, y + 14],
          [x + (i > 7 ? 34 : 0), y - 18],
          [x + (i > 7 ? 34 : 0) + 16, y + 14],
        ],
        '#146b47',
      );
    }),
    lit([
      [200, 320],
      [440, 250],
      [560, 320],
      [500, 480],
      [380, 470],
    ]),
    lit([
      [700, 520],
      [830, 590],
      [900, 520],
      [1030, 380],
      [1160, 400],
      [960, 640],
      [700, 690],
    ]),
    lit([
      [1130, 715],
      [1150, 540],
      [1270, 440],
      [1430, 470],
      [1540, 590],
      [1380, 690],
      [1130, 715],
    ]),
    place(560, 800, 0, 0.4, jukung('#fff', p.spark, p.accent)),
    place(1340, 260, 0, 0.3, ferry(p, '#fff', p.soft)),
  ];
}

export const palapaRing = scene('sea', (s, p) => [...setting(s, p), ...subject(p)]);
