import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { chain, padlock } from '#src/server/sample/draw-pictures/motifs/locks.ts';
import { rack } from '#src/server/sample/draw-pictures/motifs/machines.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  ellipse,
  group,
  line,
  type Point,
  place,
  polygon,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const cabinet = s.stamp(rack(s, 250, 720, 12, p, '#14040a', '#3a0b18'));
  return [
    s.backdrop(s.linear('down', '#14040a', '#3d0a18')),
    polygon(
      [
        [0, 900],
        [560, 640],
        [1040, 640],
        [1600, 900],
      ],
      '#2a0812',
    ),
    glow(s, 800, 520, 460, p.main, 0.55),
    [
      [-30, 60],
      [240, 60],
    ]
      .map(([x = 0, y = 0]) => cabinet(x, y))
      .join(''),
    [
      [1110, 60],
      [1380, 60],
    ]
      .map(([x = 0, y = 0]) => cabinet(x, y))
      .join(''),
    group({ transform: 'translate(500 190) scale(.5)' }, cabinet(0, 0)),
    group({ transform: 'translate(975 190) scale(.5)' }, cabinet(0, 0)),
    polygon(
      [
        [500, 60],
        [630, 190],
        [630, 560],
        [500, 780],
      ],
      '#0d0206',
      { opacity: 0.75 },
    ),
    polygon(
      [
        [1100, 60],
        [975, 190],
        [975, 560],
        [1100, 780],
      ],
      '#0d0206',
      { opacity: 0.75 },
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const lock = (x: number, y: number, size: number): string =>
    glow(s, x, y, size * 1.3, '#ff3b4f', 0.45) +
    place(x, y, 0, 1, padlock(size, '#e0263c', '#a10f26', '#d9cdd0', '#23060f'));
  const c = (a: Point, b: Point): string => chain(a, b, 66, '#9a8f95', '#6d6268');
  return [
    c([90, 160], [640, 560]),
    c([640, 150], [90, 620]),
    c([960, 160], [1510, 560]),
    c([1510, 150], [960, 620]),
    lock(400, 390, 170),
    lock(1220, 390, 170),
    c([560, 650], [-20, 730]),
    c([1050, 660], [1640, 730]),
    polygon(
      [
        [762, 546],
        [280, 260],
        [280, 560],
      ],
      s.linear('right', [p.spark, 0.04], [p.spark, 0.6]),
    ),
    ellipse(830, 868, 120, 16, '#000', { opacity: 0.6 }),
    person(
      830,
      866,
      470,
      poses.look,
      {
        shirt: '#2c5f73',
        trousers: '#12030a',
        hair: '#12030a',
        skin: skins.amber,
        shoes: '#12030a',
        cover: 'cap',
      },
      true,
    ),
    line(
      [
        [790, 552],
        [752, 544],
      ],
      '#e9dfe1',
      22,
    ),
  ];
}

export const chainedServers = scene('alarm', (s, p) => [...setting(s, p), ...subject(s, p)]);
