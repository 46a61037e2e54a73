import { pinching } from '#src/server/sample/draw-pictures/motifs/hands.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  group,
  path,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('diagonal', p.deep, p.main)),
    glow(s, 640, 560, 620, p.soft, 0.7),
    group(
      { opacity: 0.55 },
      path('M180 0H420L400 300H200Z', p.ink),
      rect(230, 290, 140, 120, p.ink, { rx: 12 }),
      rect(256, 400, 88, 90, p.deep),
      rect(150, 60, 300, 50, p.deep, { rx: 20 }),
      path('M0 900V260Q10 60 180 40V140Q100 180 110 900Z', p.ink),
    ),
    polygon(
      [
        [300, 490],
        [170, 900],
        [560, 900],
      ],
      s.linear('down', [p.spark, 0.55], [p.spark, 0.05]),
    ),
    polygon(
      [
        [120, 900],
        [330, 560],
        [1220, 560],
        [1340, 900],
      ],
      '#0c7a62',
    ),
    polygon(
      [
        [330, 560],
        [1220, 560],
        [1226, 580],
        [318, 580],
      ],
      '#6fd3a5',
    ),
    [
      [420, 640, 150, 60],
      [980, 620, 140, 50],
      [1080, 720, 130, 70],
      [330, 780, 170, 60],
    ]
      .map(([x = 0, y = 0, w = 0, h = 0]) =>
        polygon(
          [
            [x, y],
            [x + w, y],
            [x + w + 14, y + h],
            [x - 14, y + h],
          ],
          p.ink,
        ),
      )
      .join(''),
    stroke('M600 620H720V700H860M560 800H760L820 740H960M940 840H1040V800M640 680V760', p.spark, 7),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const glove = { light: '#cfe4ff', shade: '#8fb4ea' };
  return [
    polygon(
      [
        [640, 690],
        [840, 690],
        [868, 810],
        [618, 810],
      ],
      '#06382f',
    ),
    glow(s, 740, 500, 240, p.spark, 0.8),
    polygon(
      [
        [600, 500],
        [760, 440],
        [890, 500],
        [730, 570],
      ],
      p.ink,
    ),
    polygon(
      [
        [640, 500],
        [758, 456],
        [850, 500],
        [732, 550],
      ],
      p.accent,
    ),
    polygon(
      [
        [600, 500],
        [730, 570],
        [730, 590],
        [600, 520],
      ],
      '#03112b',
    ),
    polygon(
      [
        [730, 570],
        [890, 500],
        [890, 520],
        [730, 590],
      ],
      '#1a3a78',
    ),
    polygon(
      [
        [870, 500],
        [1150, 250],
        [1190, 290],
      ],
      p.paper,
    ),
    polygon(
      [
        [866, 520],
        [1130, 360],
        [1160, 400],
      ],
      '#b8cdea',
    ),
    place(1080, 270, 4, 0.62, pinching(glove, p.paper)),
  ];
}

export const chipOnTweezers = scene('blueprint', (s, p) => [...setting(s, p), ...subject(s, p)]);
