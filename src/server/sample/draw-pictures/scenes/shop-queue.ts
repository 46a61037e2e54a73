import { phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { type Clothes, person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  place,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const shopQueue = scene('candy', (s, p) => {
  const wear = (i: number): Clothes => ({
    shirt: [p.accent, p.spark, p.deep, '#ffffff', p.main, '#57c7a3'][i % 6] ?? p.accent,
    trousers: i % 2 === 0 ? p.ink : p.deep,
    hair: p.ink,
    skin: [skins.amber, skins.umber, skins.sand][i % 3] ?? skins.amber,
    shoes: p.paper,
    cover: (['hijab', undefined, 'cap', 'bun', undefined, 'long'] as const)[i % 6],
  });
  const display = (i: number): string =>
    rect(900 + i * 104, 470, 76, 110, p.paper, { rx: 6 }) +
    place(
      917 + i * 104,
      400,
      0,
      1,
      phone(44, 84, p.ink, s.linear('diagonal', [p.accent, 1], [p.main, 1])),
    );
  return [
    s.backdrop(s.linear('down', p.soft, p.paper)),
    each(7, (i) => rect(i * 260 - 60, 0, 130, 110, p.main, { opacity: 0.25 })),
    rect(0, 740, 1600, 160, s.linear('down', '#ffd3df', p.main)),
    rect(760, 130, 680, 610, p.ink),
    rect(790, 160, 620, 110, p.main),
    rect(1050, 190, 100, 50, p.paper, { rx: 25 }),
    rect(790, 290, 620, 450, s.linear('down', '#fff8df', p.spark)),
    glow(s, 1100, 400, 360, '#ffffff', 0.9),
    each(4, display),
    rect(870, 576, 450, 164, p.deep),
    polygon(
      [
        [790, 290],
        [900, 290],
        [840, 740],
        [790, 740],
      ],
      '#fff',
      { opacity: 0.35 },
    ),
    rect(690, 560, 44, 190, p.ink, { rx: 8 }),
    circle(712, 580, 40, p.accent),
    place(
      712,
      580,
      -56,
      1,
      rect(-30, -16, 470, 32, p.paper, { rx: 16 }),
      each(5, (i) => rect(30 + i * 88, -16, 44, 32, p.main)),
    ),
    glow(s, 712, 580, 90, p.accent, 0.7),
    each(
      6,
      (i) =>
        ellipse(90 + i * 112, 842, 60, 12, p.ink, { opacity: 0.25 }) +
        person(
          90 + i * 112,
          840,
          330 + (i % 3) * 18,
          [poses.stand, poses.look, poses.carry, poses.look, poses.raise, poses.walk][i] ??
            poses.stand,
          wear(i),
        ),
    ),
    person(1330, 842, 340, poses.cheer, { ...wear(1), shirt: p.accent }, true),
  ];
});
