import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { circle, path, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A gamepad seen from above; origin at its middle, about 560 wide. */
export function gamepad(
  body: string,
  shade: string,
  button: string,
  accents: readonly string[],
): string {
  const shell =
    'M-150-150C-70-130 70-130 150-150C240-172 290-60 320 90C340 200 240 230 190 140C160 86 120 70 70 70H-70C-120 70-160 86-190 140C-240 230-340 200-320 90C-290-60-240-172-150-150Z';
  const spots = [
    [180, -82],
    [226, -36],
    [180, 10],
    [134, -36],
  ] as const;
  return (
    rect(-220, -176, 110, 60, shade, { rx: 28 }) +
    rect(110, -176, 110, 60, shade, { rx: 28 }) +
    path(shell, body) +
    path(
      'M320 90C340 200 240 230 190 140C160 86 120 70 70 70H-70C-120 70-160 86-190 140C-220 196-270 208-300 186C-250 190-230 130-200 100C-160 60-110 44-60 44H60C110 44 170 66 200 110C230 160 300 170 320 90Z',
      shade,
      { opacity: 0.55 },
    ) +
    path('M-200-86h36v36h36v36h-36v36h-36v-36h-36v-36h36z', button, {
      'stroke-linejoin': 'round',
    }) +
    circle(-80, 40, 50, shade) +
    circle(-80, 36, 36, button) +
    circle(80, 40, 50, shade) +
    circle(80, 36, 36, button) +
    spots
      .map(([x, y], index) => circle(x, y, 24, accents[index % accents.length] ?? button))
      .join('') +
    rect(-44, -96, 34, 14, shade, { rx: 7 }) +
    rect(10, -96, 34, 14, shade, { rx: 7 })
  );
}

/** A handheld console with a wide screen; origin at its middle, about 760 wide. */
export function handheld(
  p: Palette,
  left: string,
  right: string,
  display: string,
  screen = '',
): string {
  return (
    path('M-270-150V150H-320Q-390 150-390 70V-70Q-390-150-320-150Z', left) +
    path('M270-150V150H320Q390 150 390 70V-70Q390-150 320-150Z', right) +
    path('M270 110V150H320Q390 150 390 70V20Q380 110 320 110Z', p.ink, { opacity: 0.25 }) +
    path('M-270 110V150H-320Q-390 150-390 70V20Q-380 110-320 110Z', p.ink, { opacity: 0.25 }) +
    rect(-270, -150, 540, 300, p.ink) +
    rect(-246, -126, 492, 252, display, { rx: 8 }) +
    screen +
    circle(-330, -70, 34, p.ink) +
    circle(-330, -74, 24, p.deep) +
    circle(330, 56, 34, p.ink) +
    circle(330, 52, 24, p.deep) +
    [
      [-330, 24],
      [-330, 84],
      [-360, 54],
      [-300, 54],
      [330, -100],
      [330, -40],
      [360, -70],
      [300, -70],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 13, p.ink))
      .join('')
  );
}
