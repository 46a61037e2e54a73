import { kawung } from '#src/server/sample/draw-pictures/motifs/cloth.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { steam } from '#src/server/sample/draw-pictures/motifs/props.ts';
import {
  type Palette,
  type Skin,
  skins,
} from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  line,
  path,
  place,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const buyer = (
    x: number,
    color: string,
    cover: 'hijab' | 'cap' | 'long',
    skin: Skin,
    shirt: string,
    height: number,
  ): string =>
    person(
      x,
      862,
      height,
      poses.look,
      {
        shirt,
        trousers: p.ink,
        hair: cover === 'hijab' ? p.spark : p.ink,
        skin,
        shoes: p.ink,
        cover,
      },
      true,
    ) +
    place(x - height * 0.2, 862 - height * 0.75, -10, 1, rect(-16, -28, 34, 64, color, { rx: 7 })) +
    polygon(
      [
        [x - height * 0.22, 862 - height * 0.74],
        [690, 400],
        [690, 560],
      ],
      color,
      { opacity: 0.22 },
    );
  return [
    s.backdrop(s.linear('down', '#f7d9a8', p.soft)),
    rect(0, 0, 1600, 210, kawung(s, 130, p.deep, p.main, p.spark)),
    rect(0, 200, 1600, 18, p.ink),
    rect(0, 760, 1600, 140, '#b9785a'),
    rect(0, 760, 1600, 10, p.deep),
    rect(150, 290, 16, 470, p.ink),
    rect(590, 290, 16, 470, p.ink),
    path('M100 300Q380 150 660 300Z', p.accent),
    path('M290 235Q380 195 470 235L440 300H320Z', p.paper),
    rect(100, 296, 560, 24, p.ink),
    rect(130, 560, 500, 200, p.main),
    rect(130, 560, 500, 24, p.paper),
    each(5, (i) => rect(150 + i * 98, 600, 70, 130, p.deep, { rx: 8 })),
    circle(240, 790, 74, 'none', { stroke: p.ink, 'stroke-width': 14 }),
    circle(240, 790, 14, p.ink),
    circle(520, 790, 74, 'none', { stroke: p.ink, 'stroke-width': 14 }),
    circle(520, 790, 14, p.ink),
    person(380, 740, 400, poses.carry, {
      shirt: p.paper,
      trousers: p.deep,
      hair: p.ink,
      skin: skins.umber,
      shoes: p.ink,
      cover: 'cap',
    }),
    rect(130, 560, 500, 200, p.main),
    rect(130, 560, 500, 24, p.paper),
    path('M170 560Q176 470 250 470T330 560Z', '#c9c4bd'),
    ellipse(250, 472, 66, 16, '#f3efe9'),
    steam(250, 452, 130, '#fff'),
    buyer(1310, '#d94f3a', 'cap', skins.sand, p.deep, 440),
    buyer(1120, '#3178c6', 'hijab', skins.amber, p.accent, 420),
    buyer(940, '#35a35b', 'long', skins.umber, p.paper, 400),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const code =
    each(49, (i) =>
      s.between(0, 1) < 0.5
        ? rect(-84 + (i % 7) * 24, -84 + Math.floor(i / 7) * 24, 24, 24, p.ink)
        : '',
    ) +
    [
      [-84, -84],
      [36, -84],
      [-84, 36],
    ]
      .map(
        ([x = 0, y = 0]) =>
          rect(x, y, 48, 48, p.ink) +
          rect(x + 8, y + 8, 32, 32, p.paper) +
          rect(x + 16, y + 16, 16, 16, p.accent),
      )
      .join('');
  return [
    line(
      [
        [450, 500],
        [590, 480],
      ],
      skins.umber.light,
      26,
    ),
    place(
      640,
      480,
      4,
      1,
      rect(-112, -112, 224, 250, p.accent, { rx: 14 }),
      rect(-98, -98, 196, 196, p.paper, { rx: 6 }),
      code,
      rect(-60, 110, 120, 14, p.paper, { rx: 7 }),
    ),
  ];
}

export const oneCode = scene('clay', (s, p) => [...setting(s, p), ...subject(s, p)]);
