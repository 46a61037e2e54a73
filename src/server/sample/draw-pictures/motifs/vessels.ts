import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import type { Sheet } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  line,
  path,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A rocket pointing up; origin at its nozzle, about 460 tall. */
export function rocket(p: Palette, body: string, trim: string): string {
  return (
    polygon(
      [
        [-42, -90],
        [-110, 10],
        [-42, -14],
      ],
      trim,
    ) +
    polygon(
      [
        [42, -90],
        [110, 10],
        [42, -14],
      ],
      trim,
    ) +
    path('M-56 0C-84-180-64-330 0-440C64-330 84-180 56 0Z', body) +
    path('M0-440C64-330 84-180 56 0H14C44-170 40-330 0-440Z', '#000', { opacity: 0.16 }) +
    path('M-40-356C-24-390-12-420 0-440C12-420 24-390 40-356Q0-340-40-356Z', trim) +
    circle(0, -246, 34, p.ink) +
    circle(0, -246, 23, p.spark) +
    rect(-40, 0, 80, 22, p.ink)
  );
}

export function flame(sheet: Sheet, length: number, hot: string, edge: string): string {
  const inner = sheet.linear('down', '#ffffff', hot, [edge, 0]);
  return path(
    `M-46 0C-90 ${length * 0.35}-30 ${length * 0.6} 0 ${length}C30 ${length * 0.6} 90 ${length * 0.35} 46 0Z`,
    inner,
  );
}

/** A cable ship seen from the side; origin at the waterline amidships. */
export function cableShip(p: Palette, hull: string, house: string): string {
  return (
    path('M-330-70H330L290 40H-270Z', hull) +
    path('M-310-16H312L290 40H-270Z', p.accent, { opacity: 0.9 }) +
    rect(80, -190, 190, 124, house) +
    rect(110, -250, 130, 64, house) +
    rect(110, -232, 130, 22, p.ink) +
    each(4, (i) => rect(98 + i * 42, -156, 24, 24, p.ink)) +
    rect(150, -330, 12, 80, p.ink) +
    rect(60, -300, 34, 112, p.accent) +
    circle(-110, -96, 74, p.ink) +
    circle(-110, -96, 54, p.spark) +
    circle(-110, -96, 20, p.ink) +
    polygon(
      [
        [-330, -70],
        [-410, -128],
        [-396, -142],
        [-290, -80],
      ],
      p.ink,
    ) +
    rect(-30, -160, 14, 96, p.ink) +
    line(
      [
        [-24, -156],
        [76, -116],
      ],
      p.ink,
      8,
    )
  );
}

/** An inter-island ferry from the side; origin at the waterline amidships. */
export function ferry(p: Palette, hull: string, deck: string): string {
  return (
    path('M-380-90L-330 40H320L400-90Z', hull) +
    rect(-330, -150, 620, 62, deck) +
    rect(-280, -206, 500, 58, p.soft) +
    rect(-220, -256, 190, 52, deck) +
    each(13, (i) => rect(-310 + i * 46, -134, 26, 24, p.ink, { rx: 4, opacity: 0.8 })) +
    each(10, (i) => rect(-262 + i * 48, -190, 28, 22, p.ink, { rx: 4, opacity: 0.7 })) +
    rect(-214, -240, 176, 18, p.ink) +
    polygon(
      [
        [60, -206],
        [70, -310],
        [140, -310],
        [150, -206],
      ],
      p.accent,
    ) +
    rect(68, -296, 74, 20, p.paper) +
    path('M-356-30H376L362 0H-346Z', p.paper, { opacity: 0.8 }) +
    rect(-130, -330, 8, 76, p.ink) +
    line(
      [
        [-126, -326],
        [-330, -150],
      ],
      p.ink,
      3,
    ) +
    line(
      [
        [-126, -326],
        [66, -206],
      ],
      p.ink,
      3,
    )
  );
}

/** A fishing boat with outriggers and one sail, as around Bali and Madura. */
export function jukung(hull: string, sail: string, stripe: string): string {
  return (
    polygon(
      [
        [-6, -20],
        [-6, -330],
        [190, -60],
      ],
      sail,
    ) +
    polygon(
      [
        [-6, -190],
        [-6, -140],
        [118, -104],
        [92, -140],
      ],
      stripe,
    ) +
    line(
      [
        [-6, 0],
        [-6, -340],
      ],
      '#2b1c18',
      8,
    ) +
    path('M-210-34Q-160 30-60 34H90Q170 30 220-50Q170-14 90-10H-70Q-150-10-210-34Z', hull) +
    stroke('M-110 0Q-130 40-150 46M90 0Q120 40 140 46', '#2b1c18', 6) +
    line(
      [
        [-200, 50],
        [190, 50],
      ],
      hull,
      9,
    )
  );
}
