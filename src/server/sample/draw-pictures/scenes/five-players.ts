import { beam, glow, rays } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { type Clothes, crowdRow, person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  group,
  line,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#1a0514', '#5b0c2a', '#c4203c')),
    rect(250, 60, 1100, 300, '#12030e'),
    rect(266, 76, 1068, 268, s.linear('diagonal', '#ff5a3c', '#a50f3a', '#3c0a4c')),
    rays(800, 210, 14, 520, p.spark, 0.14),
    polygon(
      [
        [800, 110],
        [850, 190],
        [800, 300],
        [750, 190],
      ],
      p.spark,
    ),
    polygon(
      [
        [800, 110],
        [850, 190],
        [800, 300],
      ],
      '#d98f1f',
    ),
    [200, 520, 1080, 1400]
      .map((x, i) =>
        beam(
          s,
          [
            [x - 20, 0],
            [x + 20, 0],
            [x + (i < 2 ? 360 : -120), 760],
            [x + (i < 2 ? 60 : -420), 760],
          ],
          i % 2 === 0 ? p.spark : '#7ff0e6',
          0.45,
        ),
      )
      .join(''),
    polygon(
      [
        [120, 560],
        [1480, 560],
        [1600, 680],
        [0, 680],
      ],
      '#3a0a2a',
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  return [
    rect(0, 676, 1600, 20, p.spark),
    rect(0, 696, 1600, 210, '#1a0514'),
    glow(s, 800, 560, 560, '#ff7a5a', 0.5),
    each(5, (i) => {
      const x = 350 + i * 215;
      const wear: Clothes = {
        shirt: i % 2 === 0 ? '#e62b3f' : '#ffffff',
        trousers: '#2b1030',
        hair: '#1a0a12',
        skin: [skins.amber, skins.sand, skins.umber][i % 3] ?? skins.amber,
        shoes: '#fff',
        cover: i === 3 ? 'cap' : undefined,
      };
      return (
        rect(x - 60, 380, 100, 250, '#12030e', { rx: 24 }) +
        person(x, 650, 400, poses.sit, wear) +
        line(
          [
            [x - 20, 430],
            [x - 20, 500],
          ],
          i % 2 === 0 ? '#fff' : '#e62b3f',
          18,
        ) +
        rect(x + 64, 448, 44, 24, '#7ff0e6', { rx: 5 }) +
        glow(s, x + 84, 455, 60, '#7ff0e6', 0.6)
      );
    }),
    group(
      {},
      crowdRow(800, 150, 12, '#3a0a22', () => s.between(-1, 1)),
      each(
        13,
        (i) =>
          line(
            [
              [40 + i * 128, 860],
              [30 + i * 128 + (i % 3) * 20, 730 - (i % 4) * 22],
            ],
            '#23060f',
            34,
          ) + circle(30 + i * 128 + (i % 3) * 20, 722 - (i % 4) * 22, 24, '#23060f'),
      ),
      crowdRow(870, 170, 10, '#16040b', () => s.between(-1, 1)),
    ),
  ];
}

export const fivePlayers = scene('alarm', (s, p) => [...setting(s, p), ...subject(s, p)]);
