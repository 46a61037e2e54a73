import { headphones, lens, phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { handheld } from '#src/server/sample/draw-pictures/motifs/game-devices.ts';
import { floorShadow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  type Point,
  place,
  rect,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** Planks of a table seen from above. */
export function planks(sheet: Sheet, light: string, dark: string): string {
  return each(
    6,
    (i) =>
      rect(0, i * 150, 1600, 150, i % 2 === 0 ? light : dark, { opacity: 0.35 }) +
      rect(0, i * 150, 1600, 4, dark, { opacity: 0.6 }) +
      each(3, () => {
        const x = sheet.between(0, 1300);
        const y = i * 150 + sheet.between(30, 120);
        return wire(
          [
            [x, y],
            [x + 130, y - 8],
            [x + 280, y + 4],
          ],
          dark,
          3,
          { opacity: 0.5 },
        );
      }),
  );
}

/** The rounded mouth of a USB-C plug with its cuff; points right from the origin. */
function plug(metal: string, cuff: string): string {
  return (
    rect(-70, -26, 80, 52, cuff, { rx: 14 }) +
    rect(8, -17, 44, 34, metal, { rx: 13 }) +
    rect(16, -5, 32, 10, '#000', { rx: 5, opacity: 0.4 })
  );
}

function setting(s: Sheet, p: Palette): readonly string[] {
  const cable = (points: readonly Point[]): string =>
    wire(
      points.map(([x, y]): Point => [x + 8, y + 14]),
      '#000',
      22,
      { opacity: 0.18 },
    ) + wire(points, p.paper, 20);
  const branches: readonly (readonly Point[])[] = [
    [
      [800, 450],
      [760, 330],
      [640, 250],
      [540, 250],
    ],
    [
      [800, 450],
      [880, 320],
      [980, 260],
      [1050, 250],
    ],
    [
      [800, 450],
      [940, 470],
      [1060, 560],
      [1090, 620],
    ],
    [
      [800, 450],
      [700, 560],
      [650, 650],
      [590, 680],
    ],
    [
      [800, 450],
      [770, 360],
      [730, 280],
      [676, 250],
    ],
  ];
  return [
    s.backdrop(p.main),
    planks(s, p.soft, p.deep),
    cable([
      [800, 960],
      [810, 800],
      [760, 620],
      [800, 450],
    ]),
    ...branches.map(cable),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const end = (x: number, y: number, angle: number): string =>
    place(x, y, angle, 0.9, plug(p.soft, p.paper));
  const camera =
    rect(0, 30, 300, 190, p.ink, { rx: 20 }) +
    rect(90, 0, 110, 50, p.ink, { rx: 10 }) +
    rect(0, 90, 300, 70, p.deep) +
    lens(150, 125, 84, p, p.accent) +
    circle(262, 58, 14, p.spark);
  const speaker =
    rect(0, 0, 190, 260, p.accent, { rx: 60 }) +
    rect(95, 0, 95, 260, '#000', { rx: 60, opacity: 0.15 }) +
    circle(95, 170, 62, p.ink) +
    circle(95, 170, 30, p.soft) +
    circle(95, 70, 30, p.ink);
  return [
    circle(800, 450, 36, p.accent),
    circle(800, 450, 18, p.paper),
    floorShadow(s, 430, 420, 220, 260, 0.5),
    place(320, 90, -8, 1, phone(220, 420, p.ink, s.linear('diagonal', p.accent, p.soft))),
    end(556, 250, 180),
    place(800, 60, 0, 0.85, headphones(p, p.ink, p.paper)),
    place(1040, 130, 7, 1, camera),
    end(1060, 250, 0),
    floorShadow(s, 1150, 740, 380, 150, 0.4),
    place(1190, 740, -9, 0.86, handheld(p, p.accent, p.spark, s.linear('right', p.soft, p.paper))),
    end(1094, 632, 60),
    place(390, 590, 8, 1, speaker),
    end(600, 676, 170),
  ];
}

export const oneCable = scene('clay', (s, p) => [...setting(s, p), ...subject(s, p)]);
