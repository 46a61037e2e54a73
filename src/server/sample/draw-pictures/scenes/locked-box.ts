import { padlock } from '#src/server/sample/draw-pictures/motifs/locks.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  path,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#f3cf9e', p.paper, p.soft)),
    circle(800, 250, 180, '#fff4d8'),
    polygon(
      [
        [0, 520],
        [260, 380],
        [520, 560],
        [800, 430],
        [1100, 560],
        [1380, 390],
        [1600, 520],
        [1600, 900],
        [0, 900],
      ],
      p.soft,
    ),
    polygon(
      [
        [0, 640],
        [500, 600],
        [820, 660],
        [1200, 600],
        [1600, 660],
        [1600, 900],
        [0, 900],
      ],
      '#dd8f62',
    ),
    path('M0 430H440L462 500L428 580L476 660L440 780L490 900H0Z', p.main),
    path(
      'M320 430H440L462 500L428 580L476 660L440 780L490 900H360L330 760L370 640L310 540Z',
      p.deep,
    ),
    path('M1600 380H1150L1130 470L1170 560L1120 680L1160 780L1100 900H1600Z', p.main),
    path(
      'M1150 380L1130 470L1170 560L1120 680L1160 780L1100 900H1210L1250 760L1200 620L1270 480L1230 380Z',
      '#8f452c',
    ),
    rect(0, 420, 444, 16, p.accent),
    rect(1146, 370, 454, 16, p.accent),
    polygon(
      [
        [640, 900],
        [690, 690],
        [910, 690],
        [960, 900],
      ],
      p.main,
    ),
    polygon(
      [
        [820, 690],
        [910, 690],
        [960, 900],
        [850, 900],
      ],
      p.deep,
    ),
  ];
}

function subject(p: Palette): readonly string[] {
  const crate = (x: number, y: number): string =>
    place(
      x,
      y,
      0,
      1,
      stroke('M0-110V-70', p.ink, 8),
      rect(-90, -70, 180, 150, p.spark, { rx: 8 }),
      rect(20, -70, 70, 150, '#000', { rx: 8, opacity: 0.14 }),
      rect(-90, -70, 180, 30, '#c98a1e', { rx: 6 }),
      place(0, 18, 0, 1, padlock(80, p.accent, '#1e504b', p.ink, p.paper)),
    );
  return [
    rect(684, 680, 232, 16, p.accent),
    stroke('M418 268Q790 400 1182 205', p.ink, 8),
    crate(760, 424),
    person(400, 424, 300, poses.raise, {
      shirt: p.accent,
      trousers: p.ink,
      hair: p.ink,
      skin: skins.amber,
      shoes: p.ink,
      cover: 'hijab',
    }),
    person(
      1210,
      374,
      300,
      poses.raise,
      { shirt: p.paper, trousers: p.deep, hair: p.ink, skin: skins.cocoa, shoes: p.ink },
      true,
    ),
    person(
      880,
      684,
      270,
      poses.raise,
      {
        shirt: '#3e4a63',
        trousers: p.ink,
        hair: '#3e4a63',
        skin: skins.sand,
        shoes: p.ink,
        cover: 'cap',
      },
      true,
    ),
    [
      [560, 210],
      [630, 232],
    ]
      .map(([x = 0, y = 0]) => stroke(`M${x - 16} ${y - 6}q16-14 16 0q0-14 16 0`, p.ink, 5))
      .join(''),
  ];
}

export const lockedBox = scene('clay', (s, p) => [...setting(s, p), ...subject(p)]);
