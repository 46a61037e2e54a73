import { obelisk, skyline } from '#src/server/sample/draw-pictures/motifs/cities.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { waves } from '#src/server/sample/draw-pictures/motifs/sea.ts';
import { scooter } from '#src/server/sample/draw-pictures/motifs/street.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  path,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const bridgeHandshake = scene('mustard', (s, p) => [
  s.backdrop(s.linear('down', p.soft, p.main)),
  circle(800, 400, 330, '#fff3c4'),
  skyline(s, 620, 60, 220, '#e8b84a'),
  obelisk(370, 562, 430, '#fff3c4', '#e8b84a', '#d94f3a'),
  waves(780, 18, 240, 30, '#2b50aa'),
  waves(830, 16, 200, 90, '#1d3a82'),
  path(
    'M0 560H1600V620H1480Q1200 640 1180 900H1060Q1040 690 800 690T540 900H420Q400 640 120 620H0Z',
    p.deep,
  ),
  path('M0 560H1600V584H0Z', p.ink),
  each(9, (i) => rect(60 + i * 186, 520, 12, 44, p.ink)),
  stroke('M0 520H1600', p.ink, 8),
  polygon(
    [
      [0, 470],
      [300, 470],
      [300, 560],
      [0, 560],
    ],
    '#5a5148',
  ),
  each(4, (i) => rect(20 + i * 76, 508, 44, 10, p.paper)),
  place(190, 560, 0, 0.9, scooter(p, '#1fa35b', p.paper)),
  rect(1270, 260, 330, 300, '#c2442d'),
  rect(1300, 380, 120, 180, p.ink),
  rect(1450, 380, 120, 100, '#ffefb8'),
  path(
    'M1250 260H1600V330q-29 40-58 0q-29 40-58 0q-29 40-58 0q-29 40-58 0q-29 40-58 0q-29 40-60 0z',
    p.paper,
  ),
  each(3, (i) => rect(1280 + i * 116, 260, 58, 66, p.accent)),
  ellipse(800, 562, 260, 12, p.ink, { opacity: 0.35 }),
  person(680, 560, 430, poses.point, {
    shirt: '#1fa35b',
    trousers: p.ink,
    hair: '#148048',
    skin: skins.umber,
    shoes: p.ink,
    cover: 'helmet',
  }),
  person(
    940,
    560,
    415,
    poses.point,
    {
      shirt: '#c2442d',
      trousers: p.deep,
      hair: p.ink,
      skin: skins.amber,
      shoes: p.ink,
      cover: 'bun',
    },
    true,
  ),
  path('M912 300H964L974 420H906Z', p.paper),
  circle(814, 214, 30, skins.amber.light),
  glow(s, 812, 214, 130, '#fff', 0.8),
]);
