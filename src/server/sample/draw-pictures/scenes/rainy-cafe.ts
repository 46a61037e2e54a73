import { beam, glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { cup, steam } from '#src/server/sample/draw-pictures/motifs/props.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  ellipse,
  line,
  type Point,
  path,
  place,
  range,
  rect,
  spots,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#2a1320', '#5d2a22')),
    glow(s, 800, 300, 640, '#ffb55c', 0.9),
    rect(0, 250, 1600, 16, '#2b1410'),
    rect(0, 400, 1600, 14, '#2b1410'),
    each(15, (i) =>
      rect(
        120 + i * 96,
        250 - 50 - (i % 3) * 20,
        40 + (i % 2) * 16,
        50 + (i % 3) * 20,
        ['#8a4b2b', '#c78247', '#3f6f6a', '#e0b070'][i % 4] ?? p.accent,
        { rx: 8 },
      ),
    ),
    each(13, (i) =>
      path(
        `M${170 + i * 104} 400v-46q0-10 10-10h32q10 0 10 10v46z`,
        ['#e0b070', '#3f6f6a', '#a35232'][i % 3] ?? p.accent,
      ),
    ),
    [430, 800, 1170]
      .map(
        (x) =>
          line(
            [
              [x, 0],
              [x, 120],
            ],
            '#120a14',
            6,
          ) +
          path(`M${x - 80} 180Q${x - 70} 110 ${x} 110T${x + 80} 180Z`, '#1d1018') +
          ellipse(x, 180, 60, 12, '#fff1c2') +
          beam(
            s,
            [
              [x - 60, 180],
              [x + 60, 180],
              [x + 220, 700],
              [x - 220, 700],
            ],
            '#ffd58a',
            0.45,
          ),
      )
      .join(''),
    rect(0, 640, 1600, 40, '#c47a45'),
    rect(0, 640, 1600, 10, '#f2b273'),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  return [
    rect(0, 680, 1600, 220, s.linear('down', '#5a2c1f', '#26110f')),
    each(9, (i) => rect(40 + i * 190, 700, 150, 200, '#3b1b16', { rx: 6 })),
    ellipse(800, 644, 150, 12, '#000', { opacity: 0.35 }),
    place(780, 636, 0, 1, cup(170, '#f6efe6', '#d3c3b4', '#5a2c1f')),
    steam(780, 490, 190, '#fff'),
    path('M690 790V730Q690 690 740 690H870Q920 690 920 730V790', 'none', {
      stroke: '#e0b070',
      'stroke-width': 18,
    }),
    rect(670, 780, 270, 44, '#ff7a59', { rx: 20 }),
    rect(790, 820, 30, 100, '#e0b070'),
    rect(1100, 560, 130, 80, '#2f3b46', { rx: 8 }),
    rect(1120, 520, 90, 46, '#46586a', { rx: 6 }),
    rect(
      0,
      0,
      1600,
      900,
      s.linear('diagonal', ['#6f9fd8', 0.26], ['#1a2b66', 0.02], ['#6f9fd8', 0.22]),
    ),
    each(26, () => {
      const x = s.between(0, 1600);
      const y = s.between(0, 800);
      const l = s.between(30, 120);
      return (
        line(
          [
            [x, y],
            [x, y + l],
          ],
          '#d8ecff',
          5,
          { opacity: 0.3 },
        ) + ellipse(x, y + l + 6, 7, 11, '#e9f5ff', { opacity: 0.75 })
      );
    }),
    spots(
      range(44).map((): Point => [s.between(0, 1600), s.between(0, 880)]),
      10,
      '#e9f5ff',
      { opacity: 0.4 },
    ),
    rect(0, 0, 1600, 34, p.ink),
    rect(0, 866, 1600, 34, p.ink),
    rect(0, 0, 40, 900, p.ink),
    rect(1560, 0, 40, 900, p.ink),
    rect(340, 0, 22, 900, p.ink),
    rect(1240, 0, 22, 900, p.ink),
  ];
}

export const rainyCafe = scene('night', (s, p) => [...setting(s, p), ...subject(s, p)]);
