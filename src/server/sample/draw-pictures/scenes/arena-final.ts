import { beam, glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { trophy } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  ellipse,
  type Point,
  place,
  polygon,
  range,
  rect,
  short,
  spots,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function confetti(sheet: Sheet, count: number, colors: readonly string[]): string {
  return colors
    .map((color) =>
      stroke(
        each(count / colors.length, () => {
          const turn = sheet.between(0, Math.PI);
          return `M${short(sheet.between(0, 1600))} ${short(sheet.between(20, 640))}l${short(Math.cos(turn) * 16)} ${short(Math.sin(turn) * 16)}`;
        }),
        color,
        10,
        { 'stroke-linecap': 'butt' },
      ),
    )
    .join('');
}

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', '#050f2c', '#0c2a66', p.deep)),
    each(
      5,
      (i) =>
        rect(0, 250 + i * 46, 1600, 26, '#0a1f4e') +
        spots(
          range(30).map((k): Point => [30 + k * 54 + (i % 2) * 27, 250 + i * 46]),
          32,
          '#0d2557',
        ),
    ),
    [
      [360, p.spark],
      [800, '#fff'],
      [1240, '#58b4ff'],
    ]
      .map(([x, c]) =>
        beam(
          s,
          [
            [Number(x) - 26, 0],
            [Number(x) + 26, 0],
            [Number(x) + 230, 820],
            [Number(x) - 230, 820],
          ],
          String(c),
          0.55,
        ),
      )
      .join(''),
    polygon(
      [
        [260, 760],
        [1340, 760],
        [1600, 900],
        [0, 900],
      ],
      '#123a80',
    ),
    polygon(
      [
        [260, 760],
        [1340, 760],
        [1360, 776],
        [240, 776],
      ],
      p.soft,
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const team = (x: number, color: string, happy: boolean, flip: boolean, i: number): string =>
    person(
      x,
      happy ? 740 - (i % 2) * 60 : 800,
      330,
      happy ? poses.cheer : poses.carry,
      {
        shirt: color,
        trousers: '#071a40',
        hair: '#06122c',
        skin: [skins.amber, skins.umber, skins.sand][i % 3] ?? skins.amber,
        shoes: '#fff',
        cover: i === 1 ? 'cap' : undefined,
      },
      flip,
    );
  const bowed = { ...poses.stand, head: [9, -84] as Point, neck: [4, -78] as Point };
  return [
    rect(640, 660, 320, 130, '#0a1f4e', { rx: 8 }),
    rect(620, 640, 360, 30, p.soft, { rx: 8 }),
    glow(s, 800, 380, 380, p.spark, 0.8),
    place(800, 642, 0, 1, trophy(470, '#ffd84d', '#d99a1c', '#7a4a12')),
    each(3, (i) =>
      person(
        300 + i * 130,
        830 - i * 10,
        330,
        bowed,
        {
          shirt: '#f5bd1f',
          trousers: '#071a40',
          hair: '#06122c',
          skin: [skins.umber, skins.amber, skins.sand][i] ?? skins.amber,
          shoes: '#fff',
          cover: i === 2 ? 'cap' : undefined,
        },
        i === 1,
      ),
    ),
    [1050, 1180, 1310]
      .map(
        (x, i) =>
          ellipse(x, 836, 60, 10, '#000', { opacity: 0.4 }) + team(x, '#2f8bff', true, i === 1, i),
      )
      .join(''),
    confetti(s, 60, ['#ffd84d', '#58b4ff', '#ff5f45', '#ffffff']),
  ];
}

export const arenaFinal = scene('blueprint', (s, p) => [...setting(s, p), ...subject(s, p)]);
