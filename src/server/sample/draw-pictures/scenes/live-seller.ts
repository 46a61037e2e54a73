import { kawung, parang } from '#src/server/sample/draw-pictures/motifs/cloth.ts';
import { phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { basket, parcel } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  line,
  path,
  place,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const liveSeller = scene('plum', (s, p) => [
  s.backdrop(s.linear('down', p.deep, p.main)),
  rect(80, 60, 150, 560, kawung(s, 96, '#5a2a1c', '#f0c078', '#fff')),
  rect(250, 60, 150, 500, parang(s, 110, '#f6e3c0', '#5a2a1c', '#c1603f')),
  rect(420, 60, 130, 600, kawung(s, 70, '#123a5c', '#e3d6b0', p.accent)),
  rect(40, 44, 560, 22, p.ink, { rx: 8 }),
  rect(0, 740, 1600, 160, p.ink),
  rect(0, 740, 1600, 10, p.soft, { opacity: 0.5 }),
  glow(s, 740, 330, 420, '#fff6dc', 0.8),
  person(500, 860, 520, poses.point, {
    shirt: p.accent,
    trousers: '#3a1d5c',
    hair: p.spark,
    skin: skins.amber,
    shoes: p.paper,
    cover: 'hijab',
    skirt: true,
  }),
  polygon(
    [
      [640, 430],
      [740, 440],
      [730, 660],
      [620, 640],
    ],
    kawung(s, 60, '#7b2f1c', '#f4c96f', '#fff'),
  ),
  line(
    [
      [830, 480],
      [830, 880],
    ],
    p.ink,
    14,
  ),
  line(
    [
      [830, 780],
      [760, 890],
    ],
    p.ink,
    12,
  ),
  line(
    [
      [830, 780],
      [900, 890],
    ],
    p.ink,
    12,
  ),
  circle(830, 320, 150, 'none', { stroke: '#fff8e6', 'stroke-width': 38 }),
  circle(830, 320, 150, 'none', { stroke: p.spark, 'stroke-width': 8, opacity: 0.6 }),
  place(770, 210, 5, 1, phone(120, 230, p.ink, s.linear('down', p.accent, p.soft))),
  path('M880 300C1050 240 1180 360 1250 620L1330 620C1300 380 1130 180 890 240Z', '#fff', {
    opacity: 0.16,
  }),
  parcel(950, 262, 66, -10, '#e7b06c', p.accent),
  parcel(1050, 290, 84, 14, '#d99a54', p.spark),
  parcel(1160, 370, 96, 32, '#e7b06c', p.accent),
  parcel(1236, 490, 104, 56, '#cf8c47', p.paper),
  parcel(1200, 650, 110, -12, '#e7b06c', p.spark),
  parcel(1310, 660, 120, 10, '#d99a54', p.accent),
  place(1260, 868, 0, 1, basket(330, 190, '#35b36b', '#1f8a4c')),
]);
