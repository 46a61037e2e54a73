import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import type { Sheet } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  line,
  path,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A food stall with a striped awning, a counter, jars and a bench; origin at the left of its foot. */
export function warung(
  sheet: Sheet,
  p: Palette,
  awning: readonly [string, string],
  inside: string,
): string {
  const stripe = (i: number): string =>
    path(
      `M${i * 74} -380H${i * 74 + 74}L${i * 82 - 36 + 82} -270A41 34 0 0 1 ${i * 82 - 36} -270Z`,
      i % 2 === 0 ? awning[0] : awning[1],
    );
  const jar = (x: number, fill: string): string =>
    rect(x, -206, 44, 56, fill, { rx: 8, opacity: 0.9 }) +
    rect(x + 4, -220, 36, 16, p.accent, { rx: 4 });
  const sachets = each(9, (i) =>
    rect(
      60 + i * 62,
      -286 + (i % 2) * 6,
      34,
      50,
      i % 3 === 0 ? p.accent : i % 3 === 1 ? p.spark : p.soft,
      { rx: 4 },
    ),
  );
  return (
    rect(10, -380, 640, 380, p.ink) +
    rect(24, -360, 612, 214, inside) +
    sachets +
    [60, 120, 190].map((x, i) => jar(x, i === 1 ? p.soft : p.paper)).join('') +
    rect(-10, -152, 680, 26, p.soft) +
    rect(10, -126, 640, 126, p.main) +
    each(8, (i) => rect(10 + i * 80, -126, 6, 126, p.deep, { opacity: 0.4 })) +
    each(9, stripe) +
    rect(-4, -396, 674, 20, p.ink) +
    circle(330, -240, 18, p.spark) +
    line(
      [
        [330, -376],
        [330, -256],
      ],
      p.ink,
      4,
    ) +
    circle(330, -240, 110, sheet.radial([p.spark, 0.7], [p.spark, 0]))
  );
}

/** A pedicab: the passenger's hooded seat before the driver. Faces left; origin between the wheels. */
export function becak(p: Palette, hood: string, body: string): string {
  const wheel = (x: number): string =>
    circle(x, -70, 70, 'none', { stroke: p.ink, 'stroke-width': 12 }) +
    stroke(
      `M${x - 64} -70H${x + 64}M${x} -134V-6M${x - 45} -115L${x + 45} -25M${x + 45} -115L${x - 45} -25`,
      p.ink,
      3,
    ) +
    circle(x, -70, 12, p.ink);
  return (
    wheel(-150) +
    wheel(190) +
    line(
      [
        [-60, -90],
        [190, -70],
        [150, -220],
      ],
      p.ink,
      12,
    ) +
    line(
      [
        [150, -220],
        [120, -226],
      ],
      p.ink,
      12,
    ) +
    line(
      [
        [40, -90],
        [110, -180],
      ],
      p.ink,
      10,
    ) +
    path('M-250-190H-40V-70H-200Q-240-80-250-190Z', body) +
    path('M-250-190H-40V-150H-246Z', p.spark) +
    path('M-230-200C-250-360-150-400-50-390L-20-190H-44L-70-340C-150-350-200-320-206-200Z', hood) +
    path('M-206-200C-200-320-150-350-70-340L-44-190Z', p.ink, { opacity: 0.55 }) +
    line(
      [
        [-50, -390],
        [-30, -190],
      ],
      p.ink,
      8,
    ) +
    rect(-252, -90, 90, 12, p.ink, { rx: 6 }) +
    rect(84, -196, 60, 18, p.ink, { rx: 9 })
  );
}

/** A motor scooter from the side, facing right; origin between the wheels. */
export function scooter(p: Palette, body: string, bag?: string): string {
  const wheel = (x: number): string => circle(x, -48, 48, p.ink) + circle(x, -48, 24, p.soft);
  return (
    wheel(-130) +
    wheel(150) +
    path(
      'M-190-90Q-190-150-120-156H10Q40-156 40-110L60-84H100L120-190L150-196L190-70Q150-110 118-70L100-48H-70Q-90-110-190-90Z',
      body,
    ) +
    path('M-60-48H100L118-70L60-84L40-110Q0-60-74-70Z', '#000', { opacity: 0.25 }) +
    rect(-180, -176, 190, 30, p.ink, { rx: 15 }) +
    line(
      [
        [138, -190],
        [124, -250],
        [90, -262],
      ],
      p.ink,
      12,
    ) +
    circle(160, -186, 18, p.spark) +
    (bag === undefined
      ? ''
      : rect(-214, -306, 150, 130, bag, { rx: 12 }) +
        rect(-214, -306, 150, 26, '#000', { rx: 12, opacity: 0.2 }))
  );
}
