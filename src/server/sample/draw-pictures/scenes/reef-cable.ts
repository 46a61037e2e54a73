import { coral } from '#src/server/sample/draw-pictures/motifs/animals.ts';
import { stiltHouse } from '#src/server/sample/draw-pictures/motifs/houses.ts';
import { palm } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { beam, glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { fish } from '#src/server/sample/draw-pictures/motifs/sea.ts';
import { jukung } from '#src/server/sample/draw-pictures/motifs/vessels.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  path,
  place,
  rect,
  stroke,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#ffd9a0', '#fff0cc')),
    circle(1080, 170, 74, '#fff8e2'),
    path('M0 250Q160 170 330 250ZM1300 250Q1450 190 1600 240V250Z', '#4fa58a'),
    palm(120, 230, 130, '#0f5a55', '#0f5a55'),
    palm(200, 225, 100, '#0f5a55', '#0f5a55', -0.1),
    rect(0, 250, 1600, 650, s.linear('down', '#3fd0c3', '#1593a5', '#0a4a6e', '#062544')),
    stroke(
      'M0 252q50-16 100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0',
      '#e9fff6',
      9,
    ),
    place(300, 246, 0, 0.5, stiltHouse(p, '#c98d5a', '#8a4b2b', p.spark)),
    place(760, 246, 0, 0.62, jukung('#fff4d9', p.accent, '#fff')),
    person(710, 246, 96, poses.stand, {
      shirt: '#0b2b2c',
      trousers: '#0b2b2c',
      hair: '#0b2b2c',
      skin: skins.umber,
      shoes: '#0b2b2c',
      cover: 'cap',
    }),
    [
      [420, 560, 0],
      [700, 860, 90],
      [1000, 1240, 60],
    ]
      .map(([a = 0, b = 0, c = 0]) =>
        beam(
          s,
          [
            [a, 256],
            [a + 90, 256],
            [b + c, 900],
            [b - 200, 900],
          ],
          '#d8fff2',
          0.28,
        ),
      )
      .join(''),
    each(9, (i) =>
      fish(930 + (i % 3) * 96, 390 + Math.floor(i / 3) * 50 + (i % 2) * 16, 0.5, p.spark),
    ),
    fish(420, 470, 1, p.accent),
    fish(330, 540, 0.6, p.accent),
    path(
      'M1120 620C1180 560 1300 560 1370 610L1440 570L1430 660L1370 630C1300 690 1180 680 1120 620Z',
      '#0b3652',
      { opacity: 0.7 },
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  return [
    path('M0 760Q260 700 520 760T1000 770T1600 730V900H0Z', '#0c5570'),
    path('M0 800Q300 760 640 810T1200 800T1600 790V900H0Z', '#083a55'),
    [
      [160, 800, 0, 1.3, '#ff6f7d'],
      [300, 815, 1, 1, '#ffb14d'],
      [460, 800, 2, 1, '#c77be0'],
      [1150, 810, 0, 1.4, '#ffb14d'],
      [1320, 800, 1, 1.3, '#ff6f7d'],
      [1450, 815, 2, 1, '#52d6b0'],
      [620, 826, 1, 0.7, '#ff8f5c'],
    ]
      .map(([x, y, k, sc, c]) =>
        place(Number(x), Number(y), 0, 1, coral(Number(k), Number(sc), String(c))),
      )
      .join(''),
    wire(
      [
        [-40, 850],
        [200, 846],
        [380, 790],
        [560, 840],
        [760, 790],
        [940, 840],
        [1130, 850],
        [1360, 830],
        [1640, 860],
      ],
      '#04121c',
      26,
    ),
    wire(
      [
        [-40, 846],
        [200, 842],
        [380, 786],
        [560, 836],
        [760, 786],
        [940, 836],
        [1130, 846],
        [1360, 826],
        [1640, 856],
      ],
      p.spark,
      12,
    ),
    glow(s, 760, 786, 170, p.spark, 0.5),
    rect(700, 760, 130, 52, '#04121c', { rx: 26 }),
    rect(716, 770, 98, 32, '#e7b94a', { rx: 16 }),
  ];
}

export const reefCable = scene('tropic', (s, p) => [...setting(s, p), ...subject(s, p)]);
