import { cloud } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { rays } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { balloon } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { becak, warung } from '#src/server/sample/draw-pictures/motifs/street.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { place, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const stallOnTheChart = scene('candy', (s, p) => [
  s.backdrop(s.linear('down', '#52c7d3', '#c9f0ea', p.paper)),
  rays(900, 330, 18, 1200, '#fff', 0.22),
  cloud(260, 240, 1, '#fff', { opacity: 0.85 }),
  cloud(1430, 420, 0.9, '#fff', { opacity: 0.85 }),
  [
    [150, 110, '#ffffff'],
    [322, 190, p.soft],
    [494, 280, p.main],
    [666, 380, p.deep],
  ]
    .map(
      ([x, h, c]) =>
        rect(Number(x), 900 - Number(h), 172, Number(h), String(c)) +
        rect(Number(x) + 122, 900 - Number(h), 50, Number(h), '#000', { opacity: 0.1 }),
    )
    .join(''),
  rect(838, 430, 560, 470, p.ink),
  rect(1238, 430, 160, 470, '#000', { opacity: 0.25 }),
  rect(828, 422, 580, 18, p.spark),
  place(860, 426, 0, 0.78, warung(s, p, [p.main, p.paper], '#ffe9b8')),
  place(1180, 896, 0, 0.66, becak({ ...p, ink: '#ffb7cc' }, p.accent, p.main)),
  person(750, 522, 230, poses.raise, {
    shirt: p.spark,
    trousers: p.ink,
    hair: p.main,
    skin: skins.umber,
    shoes: p.ink,
    cover: 'hijab',
    skirt: true,
  }),
  [
    [470, 200, 48, p.main],
    [620, 110, 40, p.spark],
    [580, 280, 34, '#fff'],
    [800, 90, 42, p.accent],
    [1480, 190, 40, p.main],
    [1400, 80, 46, p.spark],
    [360, 110, 34, p.deep],
    [240, 260, 36, p.spark],
    [700, 240, 30, p.main],
  ]
    .map(([x, y, r, c]) => balloon(Number(x), Number(y), Number(r), String(c), p.ink))
    .join(''),
]);
