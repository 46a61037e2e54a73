import { palm } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { glow, stars } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { flame, rocket } from '#src/server/sample/draw-pictures/motifs/vessels.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  line,
  path,
  place,
  rect,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const rocketOverBeach = scene('dawn', (s, p) => [
  s.backdrop(s.linear('down', '#1c3d7a', '#5f7fc0', '#f9b995', '#ffe3bd')),
  stars(s, 40, 300, '#fff'),
  path('M760 430C700 560 660 640 520 720H1080C940 640 900 560 860 430Z', '#fff', { opacity: 0.85 }),
  [
    [560, 690, 80],
    [660, 650, 90],
    [780, 690, 110],
    [900, 650, 90],
    [1020, 690, 90],
    [720, 590, 60],
    [880, 580, 56],
  ]
    .map(([x = 0, y = 0, r = 0]) => circle(x, y, r, r > 85 ? '#fff4e4' : '#ffd9bd'))
    .join(''),
  glow(s, 810, 470, 330, p.spark, 0.9),
  place(810, 400, 0, 0.82, flame(s, 340, '#ffd166', '#ff6a2b'), rocket(p, '#ffffff', '#d9dbe8')),
  rect(0, 700, 1600, 200, s.linear('down', '#e58a6d', '#8d4f7a')),
  each(14, (i) =>
    line(
      [
        [s.between(300, 1200), 716 + i * 8],
        [s.between(500, 1300), 716 + i * 8],
      ],
      '#ffe3bd',
      4,
      { opacity: 0.5 },
    ),
  ),
  path('M0 700Q300 684 520 706L400 730H0ZM1600 696Q1300 680 1120 708L1240 730H1600Z', p.deep),
  path('M0 820Q400 770 800 812T1600 800V900H0Z', p.ink),
  each(30, (i) => {
    const x = i * 55 + s.between(-16, 16);
    const h = s.between(70, 190);
    return (
      wire(
        [
          [x, 880],
          [x + 6, 880 - h * 0.5],
          [x + s.between(-26, 30), 860 - h],
        ],
        p.ink,
        6,
      ) + (i % 3 === 0 ? ellipse(x, 850 - h, 8, 28, '#4a2450') : '')
    );
  }),
  [
    [470, 250, 'look'],
    [560, 270, 'raise'],
    [650, 190, 'stand'],
    [960, 262, 'point'],
    [1060, 240, 'raise'],
    [1150, 256, 'stand'],
  ]
    .map(([x, h, pose], i) =>
      person(
        Number(x),
        830,
        Number(h),
        poses[pose as 'look' | 'raise' | 'stand' | 'point'],
        {
          shirt: '#2b1b3d',
          trousers: '#24152f',
          hair: '#1d1029',
          skin: { light: '#4a2c4f', shade: '#3a2142' },
          shoes: '#1d1029',
          cover: i % 3 === 1 ? 'hijab' : i % 3 === 2 ? 'cap' : undefined,
        },
        i > 2,
      ),
    )
    .join(''),
  palm(170, 830, 380, p.ink, p.ink, 0.2),
  palm(1440, 830, 320, p.ink, p.ink, -0.18),
]);
