import { cloud, hills } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { mast } from '#src/server/sample/draw-pictures/motifs/machines.ts';
import { gull } from '#src/server/sample/draw-pictures/motifs/sea.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  line,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const roofAntenna = scene('dawn', (s, p) => [
  s.backdrop(s.linear('down', '#f6b48a', '#ffe0b5', p.paper)),
  circle(1120, 380, 110, '#fff6dc'),
  glow(s, 1120, 380, 320, '#fff6dc', 0.8),
  hills(s, 560, 170, 460, '#dd9a93'),
  hills(s, 640, 130, 340, '#a9647f'),
  hills(s, 720, 80, 260, p.deep),
  cloud(320, 250, 0.9, '#fff', { opacity: 0.7 }),
  rect(0, 760, 1600, 140, p.ink),
  polygon(
    [
      [0, 760],
      [1600, 760],
      [1600, 784],
      [0, 784],
    ],
    '#55356a',
  ),
  rect(180, 660, 200, 100, '#3c2650'),
  rect(1180, 690, 240, 70, '#3c2650'),
  each(3, (i) => rect(1200 + i * 74, 660, 50, 36, '#55356a')),
  line(
    [
      [700, 280],
      [420, 760],
    ],
    p.ink,
    4,
  ),
  line(
    [
      [760, 280],
      [1060, 760],
    ],
    p.ink,
    4,
  ),
  place(730, 764, 0, 1.25, mast(500, p.ink, p.paper, p.main)),
  stroke('M470 300H1000M540 256V344M620 262V338M860 262V338M940 270V330', p.ink, 12),
  [120, 190, 260]
    .map((r) =>
      circle(730, 190, r, 'none', {
        stroke: p.accent,
        'stroke-width': 7,
        opacity: 0.6,
        'stroke-dasharray': '90 70',
      }),
    )
    .join(''),
  gull(400, 420, 0.8, p.ink),
  gull(470, 450, 0.6, p.ink),
]);
