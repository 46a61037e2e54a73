import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  ellipse,
  group,
  line,
  path,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const colors = [p.main, p.accent, p.spark, '#d94f3a'];
  const stamps = colors.map((fill) =>
    s.stamp(
      path('M0 90V44Q0 0 44 0H58Q102 0 102 44V90Z', fill) +
        path('M58 0Q102 0 102 44V90H72V44Q72 6 50 0Z', '#000', { opacity: 0.18 }) +
        path('M8 90V46Q8 12 36 12T64 46V90Z', '#000', { opacity: 0.5 }) +
        polygon(
          [
            [12, 88],
            [16, 30],
            [44, 24],
            [60, 40],
            [58, 88],
          ],
          p.paper,
        ) +
        polygon(
          [
            [24, 90],
            [34, 44],
            [66, 52],
            [56, 90],
          ],
          p.soft,
        ) +
        rect(92, 22, 26, 10, p.ink) +
        rect(106, 4, 12, 28, p.accent),
    ),
  );
  const boxes = each(
    24,
    (i) =>
      stamps[(i * 7 + Math.floor(i / 4)) % 4]?.(
        84 + (i % 4) * 112,
        196 + Math.floor(i / 4) * 101,
      ) ?? '',
  );
  return [
    s.backdrop(s.linear('right', '#f7dcb0', '#fbeedd', '#e7b98a')),
    rect(0, 800, 1600, 100, p.deep),
    rect(70, 180, 470, 640, '#000', { opacity: 0.14 }),
    rect(60, 170, 470, 640, '#8d4a32'),
    boxes,
    rect(40, 800, 520, 20, p.ink),
    polygon(
      [
        [820, -60],
        [1640, -260],
        [1640, 1000],
        [820, 830],
      ],
      '#6b3f22',
    ),
    polygon(
      [
        [780, -40],
        [820, -60],
        [820, 830],
        [780, 815],
      ],
      '#452714',
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const drawer = s.stamp(
    rect(0, 0, 84, 54, '#c98f5a', { rx: 4 }) +
      rect(0, 40, 84, 14, '#a66d3c', { rx: 4 }) +
      rect(30, 20, 24, 9, p.ink, { rx: 4 }),
  );
  return [
    group(
      { transform: 'matrix(1 -.06 0 1 0 52)' },
      each(8, (c) => each(13, (r) => drawer(838 + c * 96, -90 + r * 68))),
    ),
    group(
      { transform: 'matrix(1 -.06 0 1 0 52)' },
      rect(1030, 318, 96, 66, p.ink),
      rect(1014, 336, 128, 70, '#e3b078', { rx: 4 }),
      rect(1060, 362, 34, 12, p.ink, { rx: 5 }),
      polygon(
        [
          [1040, 338],
          [1050, 290],
          [1110, 300],
          [1104, 340],
        ],
        p.paper,
      ),
    ),
    polygon(
      [
        [1240, -160],
        [1640, -260],
        [1640, 1000],
        [1240, 900],
      ],
      s.linear('right', ['#2b1c18', 0], ['#2b1c18', 0.75]),
    ),
    ellipse(680, 864, 130, 16, '#000', { opacity: 0.3 }),
    person(
      670,
      862,
      480,
      { ...poses.stand, head: [-1, -92] },
      {
        shirt: p.main,
        trousers: p.ink,
        hair: p.accent,
        skin: skins.umber,
        shoes: p.ink,
        cover: 'cap',
      },
    ),
    line(
      [
        [640, 530],
        [700, 700],
      ],
      p.spark,
      14,
    ),
    rect(684, 650, 110, 90, p.spark, { rx: 10 }),
    polygon(
      [
        [700, 650],
        [712, 612],
        [770, 620],
        [766, 650],
      ],
      p.paper,
    ),
  ];
}

export const endlessDrawers = scene('clay', (s, p) => [...setting(s, p), ...subject(s, p)]);
