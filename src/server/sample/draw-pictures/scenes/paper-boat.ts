import { skyline } from '#src/server/sample/draw-pictures/motifs/cities.ts';
import { waves } from '#src/server/sample/draw-pictures/motifs/sea.ts';
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
  return [
    s.backdrop(s.linear('down', '#ffd2b0', p.paper, p.soft)),
    circle(420, 300, 120, p.spark),
    skyline(s, 560, 120, 330, '#a9bfcd'),
    skyline(s, 560, 50, 200, p.main),
    rect(0, 548, 1600, 360, s.linear('down', '#87a8bd', p.deep)),
    [1180, 1330]
      .map((x) =>
        stroke(
          `M${x} 560V300H${x + 120}M${x} 340L${x - 60} 300M${x + 90} 300V380M${x - 40} 560L${x} 420L${x + 40} 560`,
          p.deep,
          12,
        ),
      )
      .join(''),
    rect(1100, 520, 420, 44, p.deep),
    [1130, 1230, 1330].map((x, i) => rect(x, 470, 84, 50, i === 1 ? p.accent : p.ink)).join(''),
    each(7, (i) => rect(90 + i * 210, 250 + i * 70, 5, 650 - i * 70, p.paper, { opacity: 0.35 })),
    path(
      'M-20 240C220 240 300 300 420 330S620 360 760 520S1000 640 1120 640S1400 780 1640 800V900H-20Z',
      p.ink,
      { opacity: 0.35 },
    ),
    stroke(
      'M-20 220C220 220 300 280 420 310S620 340 760 500S1000 620 1120 620S1400 760 1640 780',
      p.accent,
      30,
    ),
    stroke('M-20 212C220 212 300 272 420 302S620 332 760 492S1000 612 1120 612', '#ff9a7f', 8),
  ];
}

function subject(p: Palette): readonly string[] {
  return [
    place(
      690,
      380,
      44,
      1.25,
      path('M-190 0H190L120 100H-120Z', '#1fa35b'),
      polygon(
        [
          [-190, 0],
          [0, 0],
          [-40, 100],
          [-120, 100],
        ],
        '#35c777',
      ),
      polygon(
        [
          [-110, 0],
          [0, -190],
          [110, 0],
        ],
        '#4fdb8d',
      ),
      polygon(
        [
          [0, -190],
          [110, 0],
          [0, 0],
        ],
        '#178a4b',
      ),
      line(
        [
          [-190, 0],
          [190, 0],
        ],
        '#0f6a39',
        5,
      ),
    ),
    [
      [520, 210],
      [450, 160],
      [560, 130],
    ]
      .map(([x = 0, y = 0], i) =>
        stroke(`M${x} ${y}l-${70 + i * 20}-${40 + i * 10}`, '#fff', 9, { opacity: 0.8 }),
      )
      .join(''),
    waves(860, 14, 180, 0, p.ink, 0.5),
  ];
}

export const paperBoat = scene('winter', (s, p) => [...setting(s, p), ...subject(p)]);
