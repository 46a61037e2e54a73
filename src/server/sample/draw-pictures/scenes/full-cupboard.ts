import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  ellipse,
  place,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** Painted brick on cloth: the surfaces that fill a disk. */
function bricksOf(s: Sheet): string {
  return s.tile(
    60,
    40,
    rect(0, 0, 60, 40, '#f2dfc2') +
      rect(2, 2, 56, 16, '#c2502e') +
      rect(-30, 22, 56, 16, '#a8401f') +
      rect(30, 22, 56, 16, '#a8401f'),
  );
}

function roll(s: Sheet, x: number, y: number, angle: number, length: number): string {
  const bricks = bricksOf(s);
  return place(
    x,
    y,
    angle,
    1,
    rect(0, -44, length, 88, bricks),
    rect(0, 10, length, 34, '#000', { opacity: 0.2 }),
    ellipse(length, 0, 22, 44, '#f2dfc2'),
    ellipse(length, 0, 13, 27, '#c2502e'),
    ellipse(length, 0, 6, 12, '#f2dfc2'),
  );
}

function log(x: number, y: number, angle: number, length: number): string {
  return place(
    x,
    y,
    angle,
    1,
    rect(0, -26, length, 52, '#8a5426'),
    rect(0, 6, length, 20, '#5f3716'),
    ellipse(length, 0, 13, 26, '#e2b77c'),
    ellipse(length, 0, 6, 12, '#a8733a'),
  );
}

function disc(p: Palette, x: number, y: number, r: number): string {
  return (
    circle(x, y, r, '#1b1713') +
    [0.82, 0.66, 0.5]
      .map((k) => circle(x, y, r * k, 'none', { stroke: '#4a4036', 'stroke-width': 3 }))
      .join('') +
    circle(x, y, r * 0.32, p.accent) +
    circle(x, y, r * 0.06, p.soft)
  );
}

export const fullCupboard = scene('mustard', (s, p) => {
  return [
    s.backdrop(p.main),
    circle(800, 420, 430, p.soft, { opacity: 0.7 }),
    rect(0, 770, 1600, 130, p.deep),
    ellipse(720, 800, 480, 30, p.ink, { opacity: 0.4 }),
    roll(s, 700, 220, -112, 200),
    log(790, 240, -78, 230),
    roll(s, 880, 250, -56, 220),
    disc(p, 620, 150, 96),
    log(640, 260, -140, 220),
    disc(p, 980, 210, 80),
    rect(520, 250, 470, 540, '#3d63b8', { rx: 10 }),
    rect(548, 276, 414, 486, '#14244d'),
    rect(548, 520, 414, 16, '#3d63b8'),
    roll(s, 560, 340, 6, 330),
    log(560, 420, -4, 400),
    roll(s, 570, 486, 0, 300),
    disc(p, 880, 470, 56),
    roll(s, 560, 730, -2, 380),
    disc(p, 640, 620, 84),
    disc(p, 770, 640, 70),
    log(840, 600, 20, 250),
    polygon(
      [
        [548, 276],
        [400, 220],
        [400, 830],
        [548, 762],
      ],
      '#2b50aa',
    ),
    polygon(
      [
        [528, 300],
        [424, 262],
        [424, 780],
        [528, 736],
      ],
      '#223f88',
    ),
    circle(440, 520, 14, p.spark),
    roll(s, 300, 780, -12, 260),
    disc(p, 1080, 810, 70),
    log(1180, 830, 4, 240),
    person(
      1230,
      822,
      470,
      poses.push,
      {
        shirt: '#d94f3a',
        trousers: p.ink,
        hair: p.ink,
        skin: skins.umber,
        shoes: p.paper,
        cover: 'bun',
      },
      true,
    ),
    polygon(
      [
        [990, 250],
        [1060, 300],
        [1060, 820],
        [990, 790],
      ],
      '#223f88',
    ),
  ];
});
