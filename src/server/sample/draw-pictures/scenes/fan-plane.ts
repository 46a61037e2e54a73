import { cloud, volcano } from '#src/server/sample/draw-pictures/motifs/land.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  group,
  line,
  path,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const fan = (x: number): string =>
    circle(x, 0, 92, '#0c2a12') +
    each(9, (i) =>
      group(
        { transform: `rotate(${i * 40} ${x} 0)` },
        path(`M${x} 0q30-50 8-84q-40 10-36 40z`, '#2f7a34'),
      ),
    ) +
    circle(x, 0, 26, '#b8f05a');
  return [
    s.backdrop(s.linear('down', '#3d2a86', '#c0558c', '#ffb27a', p.paper)),
    circle(1240, 560, 130, '#fff0cf', { opacity: 0.9 }),
    volcano(1160, 900, 1000, 430, '#6a3a8c', '#4b2370'),
    volcano(520, 900, 1100, 540, '#8d4a9a', '#5d2c7d'),
    polygon(
      [
        [440, 408],
        [482, 360],
        [560, 360],
        [610, 420],
        [566, 446],
        [530, 410],
        [500, 450],
      ],
      '#fff',
    ),
    cloud(240, 700, 1.6, '#ffd7c0'),
    cloud(1320, 800, 2, '#ffe6d3'),
    cloud(760, 860, 1.8, '#fff1e4'),
    stroke('M-40 480C140 450 260 400 380 330M-40 540C160 520 300 450 420 380', '#fff', 12, {
      opacity: 0.6,
      'stroke-dasharray': '120 30',
    }),
    place(
      790,
      230,
      -16,
      1.12,
      polygon(
        [
          [-20, 80],
          [-180, 230],
          [-60, 230],
          [170, 80],
        ],
        '#1f5a24',
      ),
      polygon(
        [
          [-330, -90],
          [-420, -220],
          [-340, -220],
          [-220, -110],
        ],
        '#3f9a42',
      ),
      rect(-350, -116, 700, 232, '#58c23f', { rx: 30 }),
      rect(-350, 40, 700, 76, '#2f8a2c', { rx: 30 }),
      [-228, 0, 228].map(fan).join(''),
      path('M350-100Q430-40 430 20Q430 80 350 100Z', '#b8f05a'),
      each(9, (i) => rect(-300 + i * 34, 116, 22, 26, p.spark)),
    ),
  ];
}

function subject(p: Palette): readonly string[] {
  return [
    place(
      1130,
      560,
      0,
      0.95,
      path(
        'M0-130C50-190 160-170 160-50C160 60 80 140 0 150C-80 140-160 60-160-50C-160-170-50-190 0-130Z',
        '#e2483d',
      ),
      path('M60-160C130-160 160-110 160-50C160 60 80 140 0 150C60 60 90-60 60-160Z', '#a92a35'),
      path('M0-130C0-170 20-200 50-210C60-170 40-140 0-130Z', '#59b04a'),
      line(
        [
          [-60, 130],
          [-30, 220],
        ],
        p.ink,
        5,
      ),
      line(
        [
          [60, 130],
          [30, 220],
        ],
        p.ink,
        5,
      ),
      rect(-44, 216, 88, 60, '#8a5a2c', { rx: 10 }),
    ),
  ];
}

export const fanPlane = scene('dusk', (s, p) => [...setting(s, p), ...subject(p)]);
