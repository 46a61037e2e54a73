import { hourglass } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { floorShadow, glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { padlock } from '#src/server/sample/draw-pictures/motifs/locks.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  line,
  place,
  polygon,
  rect,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', p.ink, p.deep)),
    glow(s, 640, 380, 640, p.main, 0.75),
    rect(0, 660, 1600, 240, '#7a3b1d'),
    rect(0, 660, 1600, 14, '#c9743c'),
    each(4, (i) =>
      wire(
        [
          [i * 430 - 100, 740 + (i % 2) * 70],
          [i * 430 + 120, 732 + (i % 2) * 70],
          [i * 430 + 320, 744 + (i % 2) * 70],
        ],
        '#5c2a14',
        5,
      ),
    ),
    polygon(
      [
        [640, 690],
        [1600, 900],
        [900, 900],
      ],
      '#000',
      { opacity: 0.25 },
    ),
    floorShadow(s, 640, 720, 320, 46, 0.7),
    place(
      640,
      390,
      0,
      1,
      hourglass(
        p,
        660,
        '#b5622f',
        s.linear('diagonal', ['#ffffff', 0.5], ['#ffd9c9', 0.22]),
        p.spark,
        0.35,
      ),
    ),
    floorShadow(s, 1080, 720, 200, 40, 0.6),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  return [
    place(
      1000,
      290,
      8,
      1,
      phone(220, 420, '#12030a', s.linear('diagonal', '#2b0b1a', p.main)),
      rect(-30, 140, 280, 26, '#c7c0be'),
      rect(-30, 280, 280, 26, '#c7c0be'),
      place(110, 236, 0, 1, padlock(150, p.spark, '#c9861a', '#e9e3df', p.ink)),
    ),
    polygon(
      [
        [180, 760],
        [470, 740],
        [520, 870],
        [150, 890],
      ],
      p.paper,
    ),
    each(3, (i) =>
      line(
        [
          [220 - i * 6, 784 + i * 28],
          [440 + i * 8, 770 + i * 28],
        ],
        '#d9b9a8',
        9,
      ),
    ),
    place(
      560,
      800,
      152,
      1,
      rect(0, -13, 220, 26, p.accent, { rx: 12 }),
      polygon(
        [
          [220, -13],
          [262, 0],
          [220, 13],
        ],
        p.spark,
      ),
      rect(150, -13, 16, 26, p.spark),
    ),
  ];
}

export const deadline = scene('alarm', (s, p) => [...setting(s, p), ...subject(s, p)]);
