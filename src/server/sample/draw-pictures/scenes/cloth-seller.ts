import { ikat, kawung, parang } from '#src/server/sample/draw-pictures/motifs/cloth.ts';
import { floorShadow, glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { each, place, polygon, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const clothSeller = scene('clay', (s, p) => {
  const stack = (x: number, base: number, width: number, colors: readonly string[]): string =>
    colors
      .map(
        (fill, i) =>
          rect(x + ((i * 37) % 3) * 6, base - (i + 1) * 46, width, 44, fill, { rx: 16 }) +
          rect(x + width - 60 + ((i * 37) % 3) * 6, base - (i + 1) * 46, 60, 44, '#000', {
            rx: 16,
            opacity: 0.13,
          }),
      )
      .join('');
  const a = kawung(s, 44, '#5b2418', '#f0c078', '#fff');
  const b = parang(s, 60, '#f7e6c8', '#5b2418', p.accent);
  const c = ikat(s, 44, '#1f5e66', '#f4b942', '#fff');
  return [
    s.backdrop(s.linear('down', '#7b3424', '#c1603f')),
    each(
      6,
      (i) =>
        rect(20 + i * 270, 0, 210, 330 + (i % 2) * 60, [a, c, b][i % 3] ?? a) +
        rect(20 + i * 270, 0, 210, 60, '#000', { opacity: 0.3 }),
    ),
    glow(s, 800, 420, 460, '#ffd9a0', 0.55),
    person(800, 900, 640, poses.look, {
      shirt: p.spark,
      trousers: p.ink,
      hair: p.accent,
      skin: skins.amber,
      shoes: p.ink,
      cover: 'hijab',
    }),
    place(
      930,
      420,
      12,
      1,
      rect(-26, -60, 56, 120, p.ink, { rx: 10 }),
      rect(-30, -50, 12, 100, '#bff2ff'),
    ),
    polygon(
      [
        [910, 420],
        [1180, 560],
        [1120, 720],
      ],
      '#fff',
      { opacity: 0.14 },
    ),
    rect(0, 760, 1600, 140, '#4a2016'),
    rect(0, 760, 1600, 14, '#e29a63'),
    stack(60, 764, 300, [a, p.spark, c, p.accent, b, '#d94f3a']),
    stack(390, 764, 280, [c, '#d94f3a', b, a]),
    stack(980, 764, 300, [b, p.accent, a, p.spark, c]),
    stack(1300, 764, 280, ['#d94f3a', c, a, b, p.spark, a, p.accent]),
    floorShadow(s, 800, 770, 700, 26, 0.5),
    polygon(
      [
        [620, 800],
        [980, 800],
        [1060, 900],
        [540, 900],
      ],
      b,
    ),
  ];
});
