import { pinching } from '#src/server/sample/draw-pictures/motifs/hands.ts';
import { rays } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  line,
  path,
  place,
  polygon,
  rect,
  short,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const books = [p.accent, p.ink, p.spark, '#33658a', p.deep, '#7a9e7e', p.main].map((fill) =>
    s.stamp(
      rect(-20, -150, 40, 150, fill, { rx: 4 }) +
        rect(8, -150, 12, 150, '#000', { opacity: 0.15 }) +
        rect(-20, -124, 40, 9, '#fff', { opacity: 0.6 }) +
        rect(-20, -30, 40, 6, '#fff', { opacity: 0.4 }),
    ),
  );
  const book = (angle: number, r: number, wide: number, tall: number, kind: number): string =>
    books[kind % books.length]?.(0, 0, {
      transform: `translate(800 1120)rotate(${short(angle)})translate(0-${r})scale(${short(wide)} ${short(tall)})`,
    }) ?? '';
  const shelf = (r: number, count: number, h: number, k: number): string =>
    each(count, (i) =>
      book(
        -58 + i * (116 / (count - 1)),
        r,
        ((r * 1.9) / count - 6 + ((i * 7) % 3) * 4) / 40,
        (h - ((i * 13) % 5) * 9) / 150,
        i * 3 + k,
      ),
    ) +
    path(
      `M${800 - r * 0.94} ${1120 - r * 0.34}A${r} ${r} 0 0 1 ${800 + r * 0.94} ${1120 - r * 0.34}`,
      'none',
      { stroke: '#6d4a2e', 'stroke-width': 24, 'stroke-linecap': 'butt' },
    );
  return [
    s.backdrop(s.linear('down', p.paper, p.soft)),
    rays(800, 1120, 26, 1500, p.main, 0.18),
    shelf(900, 34, 160, 0),
    shelf(690, 26, 150, 3),
    shelf(480, 18, 140, 5),
    path('M500 900A340 340 0 0 1 1100 900Z', p.ink),
    path(
      'M800 720Q710 670 600 700V850Q710 820 800 870Q890 820 1000 850V700Q890 670 800 720Z',
      p.paper,
    ),
    path('M800 720Q890 670 1000 700V850Q890 820 800 870Z', p.soft),
    each(
      3,
      (i) =>
        wire(
          [
            [630, 740 + i * 34],
            [700, 732 + i * 34],
            [772, 754 + i * 34],
          ],
          p.main,
          8,
        ) +
        wire(
          [
            [828, 754 + i * 34],
            [900, 732 + i * 34],
            [970, 740 + i * 34],
          ],
          p.main,
          8,
        ),
    ),
  ];
}

function subject(p: Palette): readonly string[] {
  const noteCard = (x: number, y: number, angle: number, fill: string): string =>
    place(
      x,
      y,
      angle,
      1,
      rect(-50, -50, 100, 100, fill),
      path('M50 20V50H20Z', '#000', { opacity: 0.2 }),
      line(
        [
          [-30, -22],
          [30, -22],
        ],
        p.ink,
        6,
      ),
      line(
        [
          [-30, 2],
          [14, 2],
        ],
        p.ink,
        6,
      ),
    );
  const pencil = rect(-140, -14, 240, 28, p.spark),
    tip =
      polygon(
        [
          [-140, -14],
          [-190, 0],
          [-140, 14],
        ],
        '#f1d7ad',
      ) +
      polygon(
        [
          [-174, -5],
          [-190, 0],
          [-174, 5],
        ],
        p.ink,
      );
  return [
    noteCard(560, 330, -10, '#fff2a8'),
    noteCard(1010, 290, 12, '#bfe3d0'),
    noteCard(780, 500, 4, '#ffc9b8'),
    noteCard(1170, 560, 20, '#fff2a8'),
    place(470, 470, 28, 1, pencil, tip),
    place(440, 452, 200, 0.46, pinching(skins.umber, p.accent)),
    place(1030, 300, -24, 0.5, pinching(skins.sand, '#33658a')),
    place(800, 150, -70, 1, pencil, tip),
    place(812, 110, -78, 0.42, pinching(skins.amber, p.ink)),
    place(1190, 580, 12, 0.5, pinching(skins.cocoa, p.spark)),
    place(560, 640, 150, 0.44, pinching(skins.amber, p.deep)),
  ];
}

export const sharedShelf = scene('press', (s, p) => [...setting(s, p), ...subject(p)]);
