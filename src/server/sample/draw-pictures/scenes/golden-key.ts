import { phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { holding } from '#src/server/sample/draw-pictures/motifs/hands.ts';
import { glow, rays } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { key } from '#src/server/sample/draw-pictures/motifs/locks.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  group,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('right', '#f4b93a', '#f7d072')),
    polygon(
      [
        [1000, 0],
        [1600, 0],
        [1600, 900],
        [1000, 900],
      ],
      '#c8503a',
    ),
    group(
      { 'clip-path': s.clip(rect(1016, 0, 600, 900, '#000')) },
      each(9, (r) =>
        each(5, (c) =>
          rect(1016 + c * 140 - (r % 2) * 70, r * 104, 132, 96, '#b8452f', { opacity: 0.55 }),
        ),
      ),
    ),
    rect(1000, 0, 16, 900, '#8c2f20'),
    rect(1060, 90, 470, 810, '#fff6dc', { rx: 8 }),
    rect(1090, 120, 410, 780, '#2b6a5f'),
    rect(1090, 120, 410, 780, s.linear('right', ['#000000', 0], ['#000000', 0.35])),
    [
      [1130, 160],
      [1310, 160],
      [1130, 640],
      [1310, 640],
    ]
      .map(
        ([x = 0, y = 0]) =>
          rect(x, y, 150, 220, '#1f5048', { rx: 6 }) +
          rect(x + 12, y + 12, 126, 196, '#357a6e', { rx: 4 }),
      )
      .join(''),
    rect(1090, 400, 410, 200, '#357a6e'),
    circle(1160, 500, 74, p.spark),
    circle(1160, 500, 74, '#e0a01e', { opacity: 0.4 }),
    circle(1160, 486, 24, p.ink),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const hand = holding(250, 470, skins.amber, '#2b50aa');
  return [
    polygon(
      [
        [1150, 490],
        [1170, 490],
        [1180, 540],
        [1140, 540],
      ],
      p.ink,
    ),
    glow(s, 720, 440, 420, '#fff', 0.75),
    rays(560, 440, 16, 520, '#fff', 0.25),
    place(
      330,
      210,
      -6,
      1,
      hand.behind,
      phone(250, 470, p.ink, s.linear('diagonal', '#2b50aa', '#6f9bf0')),
      circle(125, 190, 84, '#fff', { opacity: 0.9 }),
      [0, 1, 2, 3]
        .map((i) =>
          stroke(
            `M${125 - 14 - i * 15} ${210 + i * 6}A${14 + i * 15} ${20 + i * 16} 0 1 1 ${125 + 14 + i * 15} ${210 + i * 6}`,
            '#2b50aa',
            7,
          ),
        )
        .join(''),
      hand.before,
    ),
    place(
      640,
      470,
      3,
      1,
      group({ opacity: 0.2, transform: 'translate(8 22)' }, key(480, '#000', '#000')),
      key(480, '#ffd23f', '#d99a1c'),
      ellipse(-30, -52, 34, 12, '#fff', { opacity: 0.7, transform: 'rotate(-20 -30 -52)' }),
    ),
  ];
}

export const goldenKey = scene('mustard', (s, p) => [...setting(s, p), ...subject(s, p)]);
