import { tornSheet } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { floorShadow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { shield } from '#src/server/sample/draw-pictures/motifs/locks.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  line,
  place,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const year = (i: number): string => {
    const x = 170 + i * 260;
    if (i < 2)
      return (
        rect(x, 100, 230, 60, p.deep, { rx: 12, opacity: 0.35 }) +
        each(9, (k) =>
          polygon(
            [
              [x + 8 + k * 24, 158],
              [x + 32 + k * 24, 158],
              [x + 20 + k * 24, 182],
            ],
            p.deep,
            { opacity: 0.35 },
          ),
        )
      );
    return (
      rect(x + 8, 112, 230, 290, p.ink, { rx: 14, opacity: 0.15 }) +
      rect(x, 100, 230, 290, p.paper, { rx: 14 }) +
      rect(x, 100, 230, 76, i === 2 ? p.accent : p.main, { rx: 14 }) +
      each(12, (k) =>
        rect(x + 26 + (k % 4) * 46, 202 + Math.floor(k / 4) * 58, 34, 40, p.soft, { rx: 6 }),
      )
    );
  };
  return [
    s.backdrop(s.linear('down', p.main, p.soft)),
    rect(0, 720, 1600, 180, s.linear('down', p.deep, p.ink)),
    polygon(
      [
        [900, 0],
        [1600, 0],
        [1600, 720],
        [1340, 720],
      ],
      '#fff',
      { opacity: 0.18 },
    ),
    rect(130, 66, 1340, 30, p.ink, { rx: 15 }),
    each(5, year),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const leaf = (x: number, y: number, angle: number, size: number): string =>
    place(
      x,
      y,
      angle,
      size,
      tornSheet(230, 220, p.paper, p.soft),
      rect(-80, -40, 160, 30, p.accent, { rx: 15 }),
      each(6, (k) =>
        rect(-80 + (k % 3) * 56, 8 + Math.floor(k / 3) * 36, 40, 24, p.soft, { rx: 5 }),
      ),
    );
  return [
    leaf(300, 430, -24, 1),
    leaf(500, 600, 28, 0.9),
    leaf(240, 770, 10, 0.8),
    floorShadow(s, 900, 800, 420, 50, 0.7),
    place(
      950,
      310,
      14,
      1,
      phone(
        250,
        470,
        p.ink,
        s.linear('diagonal', '#0f5c66', p.main, p.spark),
        each(4, (i) =>
          circle(125, 230, 40 + i * 30, 'none', {
            stroke: p.paper,
            'stroke-width': 8,
            opacity: 1 - i * 0.25,
          }),
        ),
      ),
    ),
    place(
      770,
      650,
      0,
      1.15,
      shield(270, p.accent, '#c4336a'),
      line(
        [
          [-44, 6],
          [-10, 44],
          [58, -40],
        ],
        p.paper,
        24,
      ),
    ),
  ];
}

export const yearsOfUpdates = scene('mint', (s, p) => [...setting(s, p), ...subject(s, p)]);
