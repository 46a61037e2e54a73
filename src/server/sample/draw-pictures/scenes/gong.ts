import { floorShadow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { ring } from '#src/server/sample/draw-pictures/motifs/tones.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  line,
  path,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', p.ink, p.deep)),
    rect(300, 70, 1000, 480, '#04110d'),
    rect(318, 88, 964, 444, s.linear('diagonal', '#0d3b30', p.main)),
    each(5, (i) =>
      line(
        [
          [330, 160 + i * 80],
          [1270, 160 + i * 80],
        ],
        p.soft,
        2,
        { opacity: 0.35 },
      ),
    ),
    path('M330 500L470 430L580 460L720 340L830 380L1000 230L1110 260L1260 130V532H330Z', p.spark, {
      opacity: 0.22,
    }),
    line(
      [
        [330, 500],
        [470, 430],
        [580, 460],
        [720, 340],
        [830, 380],
        [1000, 230],
        [1110, 260],
        [1260, 130],
      ],
      p.spark,
      13,
    ),
    circle(1260, 130, 22, p.paper),
    polygon(
      [
        [120, 0],
        [220, 0],
        [760, 700],
        [300, 700],
      ],
      s.linear('down', [p.paper, 0.28], [p.paper, 0]),
    ),
    polygon(
      [
        [1480, 0],
        [1380, 0],
        [840, 700],
        [1300, 700],
      ],
      s.linear('down', [p.paper, 0.28], [p.paper, 0]),
    ),
    path('M0 0H190Q150 450 60 900H0ZM1600 0H1410Q1450 450 1540 900H1600Z', '#7b1d1f'),
    each(3, (i) =>
      stroke(
        `M${40 + i * 50} 0Q${30 + i * 40} 500 ${10 + i * 18} 900M${1560 - i * 50} 0Q${1570 - i * 40} 500 ${1590 - i * 18} 900`,
        '#4f0f14',
        12,
      ),
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  return [
    polygon(
      [
        [200, 720],
        [1400, 720],
        [1600, 900],
        [0, 900],
      ],
      '#8a4b22',
    ),
    polygon(
      [
        [200, 720],
        [1400, 720],
        [1416, 736],
        [184, 736],
      ],
      '#d98a4a',
    ),
    floorShadow(s, 930, 790, 380, 40, 0.6),
    stroke('M690 790V270H1180V790', '#5c1f14', 30),
    stroke('M650 270H1220', '#5c1f14', 34),
    circle(650, 270, 24, p.spark),
    circle(1220, 270, 24, p.spark),
    line(
      [
        [840, 270],
        [860, 340],
      ],
      p.paper,
      6,
    ),
    line(
      [
        [1030, 270],
        [1010, 340],
      ],
      p.paper,
      6,
    ),
    circle(935, 500, 210, '#b9751c'),
    circle(935, 500, 200, s.linear('diagonal', '#ffe08a', '#e6a02e', '#a8640f')),
    ring(935, 500, 150, '#a8640f', 8),
    circle(935, 500, 66, s.linear('diagonal', '#fff0b5', '#c9821d')),
    [240, 300, 360]
      .map((r) => ring(935, 500, r, p.spark, 5, { opacity: 0.3, 'stroke-dasharray': '60 40' }))
      .join(''),
    person(560, 800, 480, poses.point, {
      shirt: '#1fb56a',
      trousers: p.ink,
      hair: '#118a4e',
      skin: skins.umber,
      shoes: p.ink,
      cover: 'helmet',
    }),
    line(
      [
        [690, 410],
        [830, 462],
      ],
      '#f1e2c4',
      16,
    ),
    circle(838, 466, 36, '#d94f3a'),
  ];
}

export const gong = scene('circuit', (s, p) => [...setting(s, p), ...subject(s, p)]);
