import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { polygon, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A house on stilts by the water; origin at the middle of its foot. */
export function stiltHouse(p: Palette, wall: string, roof: string, lamp: string): string {
  return (
    [-120, -50, 30, 110].map((x) => rect(x, -90, 12, 110, p.ink)).join('') +
    rect(-150, -100, 300, 16, p.ink) +
    rect(-130, -210, 260, 112, wall) +
    rect(50, -210, 80, 112, '#000', { opacity: 0.2 }) +
    rect(-90, -186, 54, 54, lamp) +
    rect(-10, -186, 46, 88, p.ink) +
    polygon(
      [
        [-170, -200],
        [-110, -300],
        [110, -300],
        [170, -200],
      ],
      roof,
    ) +
    polygon(
      [
        [50, -300],
        [110, -300],
        [170, -200],
        [70, -200],
      ],
      '#000',
      { opacity: 0.22 },
    )
  );
}
