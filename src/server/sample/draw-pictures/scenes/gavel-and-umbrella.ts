import { gavel } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { floorShadow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { type Clothes, person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { umbrella } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  line,
  place,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const gavelAndUmbrella = scene('plum', (s, p) => {
  const shade = (light: string): Clothes => ({
    shirt: light,
    trousers: light,
    hair: light,
    skin: { light, shade: light },
    shoes: light,
  });
  return [
    s.backdrop(s.linear('down', '#f9d3c0', '#f7e8f0')),
    circle(990, 330, 330, '#fff', { opacity: 0.75 }),
    each(34, () => {
      const x = s.between(0, 1600);
      const y = s.between(-40, 560);
      return line(
        [
          [x, y],
          [x - 22, y + 70],
        ],
        p.main,
        5,
        { opacity: 0.4 },
      );
    }),
    rect(560, 630, 1040, 12, p.main, { opacity: 0.5 }),
    place(1000, 330, 0, 1, umbrella(720, ['#563182', '#7a4fb5'], '#26123d')),
    person(930, 690, 390, poses.carry, { ...shade('#3a2059'), cover: 'hijab', skirt: true }),
    person(1110, 690, 410, poses.stand, shade('#2e1849'), true),
    person(1020, 690, 230, poses.raise, shade('#4a2b6e')),
    person(1205, 690, 190, poses.stand, { ...shade('#452766'), cover: 'bun' }, true),
    rect(0, 690, 1600, 210, '#7c4a2d'),
    rect(0, 690, 1600, 14, '#b9764a'),
    floorShadow(s, 520, 800, 470, 40, 0.5),
    [
      ['#f2557d', 0],
      ['#9df0d2', 1],
      ['#ffc94d', 2],
      ['#7d8df0', 3],
      ['#f4f0ff', 4],
    ]
      .map(([c, i]) => {
        const k = Number(i);
        const y = 770 - k * 46;
        return (
          rect(240 + ((k * 23) % 40), y, 560, 40, String(c), { rx: 8 }) +
          rect(240 + ((k * 23) % 40), y + 24, 560, 16, '#000', { rx: 8, opacity: 0.14 }) +
          rect(700 - k * 60, y - 8, 80, 16, String(c), { rx: 5 })
        );
      })
      .join(''),
    place(470, 440, 12, 0.92, gavel('#a9612f', '#7a421c', p.spark)),
    ellipse(520, 578, 200, 16, '#000', { opacity: 0.2 }),
  ];
});
