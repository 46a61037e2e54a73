import { type Clothes, person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { suitcase } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  ellipse,
  line,
  path,
  place,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#dfe9f7', '#f7efe2')),
    polygon(
      [
        [0, 0],
        [1600, 0],
        [1600, 90],
        [0, 90],
      ],
      '#12418c',
    ),
    each(9, (i) => rect(i * 190, 300, 174, 330, s.linear('down', '#9cc9f0', '#fbe0c3'))),
    path(
      'M980 520L1150 500L1220 420H1250L1226 496L1380 486Q1420 490 1420 506L1226 528L1130 610H1096L1140 532L1010 540Z',
      '#fff',
    ),
    rect(0, 600, 1600, 40, '#6b8fc2'),
    rect(0, 640, 1600, 260, s.linear('down', '#b9cbe4', '#8fa9cf')),
    each(6, (i) =>
      polygon(
        [
          [i * 280 - 40, 640],
          [i * 280 + 40, 640],
          [i * 330 - 120, 900],
          [i * 330 - 240, 900],
        ],
        '#fff',
        { opacity: 0.2 },
      ),
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const wear = (shirt: string, cover?: Clothes['cover']): Clothes => ({
    shirt,
    trousers: '#0b1e47',
    hair: cover === 'hijab' ? p.spark : '#081532',
    skin: cover === 'cap' ? skins.umber : skins.amber,
    shoes: '#fff',
    cover,
  });
  const traveller = (x: number, color: string, clothes: Clothes, flip: boolean): string =>
    ellipse(x, 824, 130, 14, '#000', { opacity: 0.22 }) +
    place(x + (flip ? 20 : -20), 816, 0, 1, suitcase(p, 150, 130, color)) +
    person(x, 820, 430, poses.sit, clothes, flip);
  return [
    [-40, 370, 780, 1190]
      .map(
        (x) =>
          line(
            [
              [x + 100, 80],
              [x + 100, 150],
            ],
            p.ink,
            12,
          ) +
          line(
            [
              [x + 290, 80],
              [x + 290, 150],
            ],
            p.ink,
            12,
          ) +
          rect(x, 140, 390, 230, p.ink, { rx: 14 }) +
          rect(x + 16, 156, 358, 198, s.linear('diagonal', '#2f83ff', '#0f5be0'), { rx: 6 }) +
          polygon(
            [
              [x + 30, 354],
              [x + 160, 156],
              [x + 240, 156],
              [x + 110, 354],
            ],
            '#fff',
            { opacity: 0.12 },
          ) +
          polygon(
            [
              [x + 16, 390],
              [x + 374, 390],
              [x + 470, 900],
              [x - 80, 900],
            ],
            s.linear('down', ['#2f83ff', 0.26], ['#2f83ff', 0]),
          ),
      )
      .join(''),
    traveller(380, p.accent, wear('#2f9e8f', 'hijab'), false),
    traveller(640, p.spark, wear('#ffffff'), true),
    traveller(980, '#2f9e8f', wear(p.accent, 'cap'), false),
    traveller(1240, '#7c5bd0', wear(p.spark, 'bun'), true),
    person(120, 830, 460, poses.look, wear('#7c5bd0', 'long')),
    person(1490, 830, 470, poses.raise, wear('#12418c', 'cap'), true),
  ];
}

export const blueScreens = scene('blueprint', (s, p) => [...setting(s), ...subject(s, p)]);
