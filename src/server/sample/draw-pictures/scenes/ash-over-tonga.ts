import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { fish, seabed, waves } from '#src/server/sample/draw-pictures/motifs/sea.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  path,
  polygon,
  rect,
  stroke,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#5f5a6b', '#c98f7d', '#ffd3a1')),
    glow(s, 800, 470, 520, '#ff9a5a', 0.8),
    path(
      'M690 500C740 400 740 330 700 280C620 300 520 310 440 270C360 290 260 240 330 190C280 120 420 70 500 110C560 30 700 40 760 80C840 20 980 30 1030 100C1120 60 1260 110 1220 180C1320 220 1240 300 1140 270C1080 320 960 300 900 280C860 330 860 400 910 500Z',
      '#3a3540',
    ),
    path(
      'M760 500C780 400 780 330 760 260C700 250 640 220 600 180C700 190 760 150 800 160C860 150 920 190 1010 170C960 220 900 250 850 260C830 330 840 400 860 500Z',
      '#5b5260',
    ),
    [
      [520, 170, 70],
      [680, 130, 86],
      [900, 130, 90],
      [1070, 180, 66],
      [420, 220, 46],
      [1170, 220, 40],
    ]
      .map(([x = 0, y = 0, r = 0]) => circle(x, y, r, '#6d6472', { opacity: 0.55 }))
      .join(''),
    stroke('M760 340L730 390L770 400L738 460M880 330L900 380L866 396L896 450', '#ffe9a8', 6),
    polygon(
      [
        [600, 520],
        [720, 462],
        [880, 462],
        [1000, 520],
      ],
      '#241b22',
    ),
    path('M740 462L770 500L800 466L830 500L860 462Z', '#ff6f3e'),
    waves(510, 12, 210, 40, p.main),
    waves(526, 10, 260, 0, '#0b5f9b'),
    rect(0, 540, 1600, 360, s.linear('down', '#0a5a94', p.ink)),
    polygon(
      [
        [640, 540],
        [960, 540],
        [1060, 900],
        [540, 900],
      ],
      '#fff',
      { opacity: 0.05 },
    ),
    fish(300, 640, 0.7, p.soft),
    fish(380, 600, 0.5, p.soft),
    fish(1360, 660, 0.6, p.soft),
    seabed(s, 790, '#041526', '#0f5a6a'),
    wire(
      [
        [-30, 830],
        [200, 780],
        [420, 800],
        [610, 740],
        [700, 706],
      ],
      p.ink,
      40,
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  return [
    wire(
      [
        [-30, 826],
        [200, 776],
        [420, 796],
        [610, 736],
        [700, 702],
      ],
      p.accent,
      26,
    ),
    wire(
      [
        [1640, 800],
        [1360, 770],
        [1180, 800],
        [1010, 750],
        [930, 716],
      ],
      p.ink,
      40,
    ),
    wire(
      [
        [1640, 796],
        [1360, 766],
        [1180, 796],
        [1010, 746],
        [930, 712],
      ],
      p.accent,
      26,
    ),
    each(
      6,
      (i) =>
        wire(
          [
            [700, 702],
            [734, 690 + i * 6],
            [760 + i * 4, 660 + i * 22],
          ],
          [p.spark, p.soft, p.paper][i % 3] ?? p.spark,
          5,
        ) +
        wire(
          [
            [930, 712],
            [894, 702 + i * 5],
            [868 - i * 3, 670 + i * 22],
          ],
          [p.paper, p.spark, p.soft][i % 3] ?? p.spark,
          5,
        ),
    ),
    glow(s, 740, 700, 130, p.spark, 0.7),
    glow(s, 890, 712, 120, p.spark, 0.5),
  ];
}

export const ashOverTonga = scene('sea', (s, p) => [...setting(s, p), ...subject(s, p)]);
