import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  blob,
  circle,
  each,
  group,
  line,
  type Point,
  path,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#f7b731', '#ffd86b')),
    polygon(
      [
        [0, 0],
        [620, 330],
        [620, 560],
        [0, 900],
      ],
      '#c98a12',
    ),
    polygon(
      [
        [1600, 0],
        [980, 330],
        [980, 560],
        [1600, 900],
      ],
      '#d99a1c',
    ),
    polygon(
      [
        [0, 900],
        [620, 560],
        [980, 560],
        [1600, 900],
      ],
      '#8a5f14',
    ),
    polygon(
      [
        [620, 330],
        [980, 330],
        [980, 560],
        [620, 560],
      ],
      '#fff0b8',
    ),
    polygon(
      [
        [0, 0],
        [1600, 0],
        [980, 330],
        [620, 330],
      ],
      '#b57a0e',
    ),
    each(4, (i) => {
      const t = i / 4;
      const q = (i + 0.55) / 4;
      const at = (x: number, k: number): Point => [x + (800 - x) * k * 0.72, 0 + 330 * k];
      return polygon([at(480, t), at(1120, t), at(1120, q), at(480, q)], '#fff7d6');
    }),
  ];
}

function middle(s: Sheet): readonly string[] {
  const suit = '#fdf9ee';
  return [
    each(3, (i) => {
      const x = i * 200;
      const t = x / 620;
      return (
        polygon(
          [
            [x + 20, 150 + t * 190],
            [x + 160, 235 + t * 180],
            [x + 160, 750 - t * 150],
            [x + 20, 820 - t * 200],
          ],
          '#7a520d',
          { opacity: 0.7 },
        ) +
        polygon(
          [
            [1580 - x, 150 + t * 190],
            [1440 - x, 235 + t * 180],
            [1440 - x, 750 - t * 150],
            [1580 - x, 820 - t * 200],
          ],
          '#8a5f14',
          { opacity: 0.7 },
        )
      );
    }),
    glow(s, 800, 430, 520, '#fff8dc', 0.75),
    path('M470 900C470 690 560 610 690 580H910C1040 610 1130 690 1130 900Z', suit),
    path('M830 580H910C1040 610 1130 690 1130 900H900C930 780 900 660 830 580Z', '#d8cfb4'),
    path('M640 600C600 430 660 290 800 290S1000 430 960 600Q800 680 640 600Z', suit),
    path('M840 296C970 320 996 460 960 600Q920 630 860 640C930 520 930 400 840 296Z', '#d8cfb4'),
    path('M690 430Q800 390 910 430V500Q800 540 690 500Z', skins.amber.light),
    rect(690, 420, 220, 66, '#2b3a55', { rx: 30 }),
    rect(706, 430, 90, 40, '#8fd3ff', { rx: 18, opacity: 0.6 }),
    path('M690 496Q800 530 910 496V560Q800 620 690 560Z', '#cfe6f2'),
    circle(800, 700, 196, '#4b3a63'),
    circle(
      800,
      694,
      190,
      s.linear('diagonal', '#ff7aa8', '#ffd36b', '#7be8c8', '#5aa8ff', '#b37aff'),
    ),
    group(
      { 'clip-path': s.clip(circle(800, 694, 184, '#000')) },
      each(
        12,
        (i) =>
          rect(610 + i * 34, 500, 3, 400, '#2b2050', { opacity: 0.45 }) +
          rect(600, 510 + i * 34, 400, 3, '#2b2050', { opacity: 0.45 }),
      ),
      polygon(
        [
          [560, 640],
          [860, 480],
          [920, 480],
          [560, 720],
        ],
        '#fff',
        { opacity: 0.4 },
      ),
    ),
  ];
}

function subject(): readonly string[] {
  return [
    blob(
      [
        [560, 700],
        [600, 640],
        [650, 650],
        [660, 720],
        [640, 780],
        [580, 790],
      ],
      '#e8f1f4',
    ),
    blob(
      [
        [1040, 700],
        [1000, 640],
        [950, 650],
        [940, 720],
        [960, 780],
        [1020, 790],
      ],
      '#c9d6dc',
    ),
    line(
      [
        [640, 670],
        [680, 690],
      ],
      '#e8f1f4',
      36,
    ),
    line(
      [
        [960, 670],
        [920, 690],
      ],
      '#c9d6dc',
      36,
    ),
    line(
      [
        [646, 720],
        [690, 726],
      ],
      '#e8f1f4',
      36,
    ),
    line(
      [
        [954, 720],
        [910, 726],
      ],
      '#c9d6dc',
      36,
    ),
  ];
}

export const cleanRoom = scene('mustard', (s) => [...setting(s), ...middle(s), ...subject()]);
