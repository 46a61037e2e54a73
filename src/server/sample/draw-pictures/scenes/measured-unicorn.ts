import { horse } from '#src/server/sample/draw-pictures/motifs/animals.ts';
import { cloud, hills } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  group,
  place,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const measuredUnicorn = scene('tropic', (s, p) => [
  s.backdrop(s.linear('down', '#9adbd0', '#fff4d9')),
  circle(1180, 240, 120, p.spark, { opacity: 0.9 }),
  cloud(360, 240, 1.1, '#fff'),
  cloud(1400, 330, 0.7, '#fff', { opacity: 0.8 }),
  hills(s, 560, 160, 420, '#7cc79b'),
  hills(s, 640, 90, 300, p.main),
  hills(s, 760, 40, 360, p.deep),
  place(300, 690, 0, 0.7, horse('#8a5233', '#6a3b22', '#3f2314', p.ink)),
  place(
    1340,
    680,
    0,
    0.66,
    group({ transform: 'scale(-1 1)' }, horse('#a5683f', '#7f4a2a', '#4a2a18', p.ink)),
  ),
  place(1130, 640, 0, 0.5, horse('#75432a', '#57301d', '#2f1a10', p.ink)),
  glow(s, 780, 560, 420, '#fff', 0.7),
  ellipse(780, 846, 260, 22, p.ink, { opacity: 0.35 }),
  place(790, 846, 0, 1.28, horse('#ffffff', '#d9dcef', '#f2a7c3', '#5b5480', p.spark)),
  rect(1090, 210, 16, 640, p.spark),
  each(20, (i) => rect(1090, 220 + i * 32, i % 5 === 0 ? 16 : 9, 4, p.ink)),
  stroke('M505 214H1098', p.accent, 5, { 'stroke-dasharray': '18 14' }),
  circle(1098, 850, 26, p.accent),
  person(
    1180,
    852,
    420,
    poses.raise,
    {
      shirt: p.accent,
      trousers: p.ink,
      hair: '#123f46',
      skin: skins.amber,
      shoes: p.ink,
      cover: 'hijab',
    },
    true,
  ),
  each(18, () => {
    const x = s.between(20, 1580);
    const y = s.between(800, 890);
    return stroke(`M${x} ${y}l-8-22M${x} ${y}l4-28M${x} ${y}l14-18`, '#2fae85', 5);
  }),
]);
