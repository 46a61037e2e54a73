import { skyline } from '#src/server/sample/draw-pictures/motifs/cities.ts';
import { handheld } from '#src/server/sample/draw-pictures/motifs/game-devices.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { type Clothes, person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  ellipse,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const nightQueue = scene('night', (s, p) => {
  const wear = (i: number): Clothes => ({
    shirt: [p.accent, p.soft, p.spark, '#3fb7a5', p.paper, '#b05fd0', p.main][i % 7] ?? p.accent,
    trousers: '#0c1236',
    hair: i % 3 === 0 ? p.spark : '#060919',
    skin: [skins.amber, skins.umber, skins.sand][i % 3] ?? skins.amber,
    shoes: p.paper,
    cover: (['hijab', undefined, 'cap', 'long', undefined, 'bun', 'cap'] as const)[i % 7],
  });
  const bag = (x: number, y: number, fill: string): string =>
    stroke(`M${x - 12} ${y}q12-30 24 0`, p.paper, 4) +
    rect(x - 26, y, 52, 62, fill, { rx: 3 }) +
    rect(x + 8, y, 18, 62, '#000', { opacity: 0.18 });
  return [
    s.backdrop(s.linear('down', '#060a22', p.deep)),
    skyline(s, 420, 160, 380, '#101843', p.spark),
    rect(380, 120, 1260, 620, '#0a0f2e'),
    rect(380, 90, 1260, 80, p.accent),
    each(16, (i) => rect(380 + i * 80, 90, 40, 80, p.paper, { opacity: 0.85 })),
    rect(430, 210, 820, 490, s.linear('down', '#fff7dd', '#ffd98c')),
    rect(1300, 210, 240, 530, '#ffe9ad'),
    rect(1414, 210, 10, 530, '#0a0f2e'),
    glow(s, 840, 440, 620, '#ffdf95', 0.55),
    rect(610, 590, 460, 110, '#2c3d94'),
    rect(590, 570, 500, 26, '#1c2a70'),
    place(
      840,
      440,
      0,
      0.72,
      handheld(p, '#3b82f6', '#ef4444', s.linear('diagonal', '#61e0c8', '#5a63e8', '#e061b8')),
    ),
    polygon(
      [
        [430, 210],
        [620, 210],
        [470, 700],
        [430, 700],
      ],
      '#fff',
      { opacity: 0.4 },
    ),
    rect(0, 736, 1600, 164, '#1a2354'),
    polygon(
      [
        [430, 740],
        [1250, 740],
        [1400, 900],
        [280, 900],
      ],
      s.linear('down', [p.spark, 0.5], [p.spark, 0]),
    ),
    each(8, (i) => {
      const x = 120 + i * 190;
      return (
        ellipse(x, 856, 70, 12, '#000', { opacity: 0.4 }) +
        person(
          x,
          854,
          330 + (i % 3) * 22,
          [poses.stand, poses.look, poses.stand, poses.walk][i % 4] ?? poses.stand,
          wear(i),
        ) +
        (i % 4 === 1 ? '' : bag(x + 50, 690, i % 2 === 0 ? '#ef4444' : '#3b82f6'))
      );
    }),
  ];
});
