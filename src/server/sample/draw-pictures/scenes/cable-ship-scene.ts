import { cloud } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { glints, gull, waves } from '#src/server/sample/draw-pictures/motifs/sea.ts';
import { cableShip } from '#src/server/sample/draw-pictures/motifs/vessels.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  group,
  path,
  place,
  rect,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const cableShipScene = scene('winter', (s, p) => [
  s.backdrop(s.linear('down', '#a9cfdd', '#e7f1ea', '#ffe6c7')),
  circle(380, 330, 86, '#fff7df'),
  cloud(1200, 240, 1.3, '#fff', { opacity: 0.9 }),
  cloud(620, 170, 0.8, '#fff', { opacity: 0.7 }),
  path('M900 540Q1100 480 1300 516T1600 490V560H900Z', '#9dbcc4'),
  rect(0, 540, 1600, 360, s.linear('down', '#7fb3c4', '#2f6d8c', '#123a52')),
  glints(s, 380, 552, 700, '#fff7df'),
  group(
    { opacity: 0.35, transform: 'translate(0 1176) scale(1 -1)' },
    place(870, 586, 0, 1.36, cableShip(p, '#d6402c', '#fff')),
  ),
  place(870, 596, 0, 1.4, cableShip(p, '#d6402c', '#fdf7ee')),
  wire(
    [
      [306, 404],
      [250, 470],
      [236, 600],
      [200, 760],
      [120, 920],
    ],
    p.ink,
    12,
  ),
  wire(
    [
      [306, 400],
      [246, 468],
      [232, 598],
    ],
    p.accent,
    5,
  ),
  waves(640, 8, 300, 40, '#ffffff', 0.12),
  waves(740, 10, 340, 120, '#0c2c40', 0.35),
  gull(520, 300, 0.9, p.ink),
  gull(610, 350, 0.6, p.ink),
  gull(1360, 330, 0.7, p.ink),
]);
