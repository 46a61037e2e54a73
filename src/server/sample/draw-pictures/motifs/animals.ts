import {
  circle,
  each,
  ellipse,
  group,
  path,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A horse that stands and looks left, about 420 long and 400 tall; origin between its hooves. */
export function horse(
  coat: string,
  shade: string,
  mane: string,
  hoof: string,
  horn?: string,
): string {
  const far =
    path(
      'M-86-170C-78-110-92-70-88 0H-64C-62-60-44-110-50-170ZM118-180C150-130 118-90 132 0H156C154-70 180-120 166-190Z',
      shade,
    ) +
    rect(-88, -16, 24, 16, hoof) +
    rect(132, -16, 24, 16, hoof);
  const tail = path('M176-236C230-240 236-150 214-70C200-110 190-180 166-206Z', mane);
  const body = path(
    'M-250-352C-236-380-196-396-166-384L-148-412L-142-380C-110-350-96-310-70-276C-10-262 60-270 110-276C160-280 190-250 184-200C186-170 168-160 164-150C170-110 176-60 172 0H146C142-70 116-110 100-146C50-130-20-130-60-146C-74-110-106-70-110 0H-136C-140-70-126-130-136-180C-150-220-160-260-172-296C-196-286-222-276-240-280C-262-288-262-306-250-318C-246-330-252-342-250-352Z',
    coat,
  );
  const belly = path(
    'M-60-146C-20-130 50-130 100-146C116-110 142-70 146 0H172C176-60 170-110 164-150C168-160 186-170 184-200C160-150 40-150-60-176Z',
    shade,
    { opacity: 0.55 },
  );
  const hair = path(
    'M-166-384C-130-380-100-330-70-276C-90-262-110-270-118-280C-112-300-130-310-142-318C-134-336-150-346-160-350Z',
    mane,
  );
  const spike =
    horn === undefined
      ? ''
      : polygon(
          [
            [-222, -376],
            [-290, -500],
            [-196, -386],
          ],
          horn,
        ) + stroke('M-244-410L-216-408M-258-440L-238-432', '#fff', 5, { opacity: 0.7 });
  return (
    far +
    tail +
    spike +
    body +
    belly +
    hair +
    rect(-136, -16, 26, 16, hoof) +
    rect(146, -16, 26, 16, hoof) +
    circle(-208, -344, 6, hoof) +
    ellipse(-246, -300, 4, 6, hoof)
  );
}

/** A small round songbird in flight, to the upper right; origin at its breast. */
export function songbird(feather: string, wing: string, belly: string, beak: string): string {
  return (
    path('M-60 20L-190 70L-170 30L-200 6L-70-16Z', wing) +
    path(
      'M-90 10C-70-60 20-90 84-64C110-96 160-86 164-44C168 20 90 76 10 70C-40 66-80 50-90 10Z',
      feather,
    ) +
    path('M-70 40C-20 84 90 70 140 6C120 70 60 84 10 80C-30 78-60 64-70 40Z', belly) +
    polygon(
      [
        [160, -60],
        [204, -52],
        [162, -32],
      ],
      beak,
    ) +
    circle(130, -52, 8, '#111') +
    path('M30-30C-10-120-80-170-150-186C-140-110-90-10-10 14C20 14 40 0 30-30Z', wing) +
    path('M40-40C60-110 50-160 30-200C-10-150-20-70 0-20Z', feather, { opacity: 0.9 })
  );
}

/** A penguin that sits with its feet out; origin at its seat. */
export function penguin(back: string, belly: string, beak: string): string {
  return (
    ellipse(-46, 2, 44, 18, beak) +
    ellipse(50, 2, 44, 18, beak) +
    path('M-84 0C-110-90-80-170-60-200C-66-270 66-270 60-200C80-170 110-90 84 0Q0 30-84 0Z', back) +
    path(
      'M-58-6C-74-80-50-140-30-158C-50-220-10-224 0-200C10-224 50-220 30-158C50-140 74-80 58-6Q0 16-58-6Z',
      belly,
    ) +
    circle(-20, -204, 7, back) +
    circle(20, -204, 7, back) +
    polygon(
      [
        [-18, -190],
        [18, -190],
        [0, -166],
      ],
      beak,
    ) +
    path('M-74-140C-120-110-126-60-110-30C-90-50-80-80-70-100Z', back)
  );
}

/** A worm of rings along given points, its head last. */
export function worm(
  points: readonly (readonly [number, number])[],
  size: number,
  skin: string,
  ring: string,
): string {
  return points
    .map(([x, y], i) => {
      const r = size * (0.6 + 0.4 * (i / points.length));
      return (
        circle(x, y, r, i % 2 === 0 ? skin : ring) +
        circle(x - r * 0.3, y - r * 0.36, r * 0.26, '#fff', { opacity: 0.25 })
      );
    })
    .join('');
}

/** Corals in three habits: fan, fingers and table; origin at the foot. */
export function coral(kind: number, scale: number, fill: string): string {
  const shapes = [
    each(7, (i) =>
      stroke(`M0 0Q${(i - 3) * 20}-60 ${(i - 3) * 44}-${130 - Math.abs(i - 3) * 14}`, fill, 13),
    ),
    [-60, -22, 20, 62]
      .map((x, i) => stroke(`M${x * 0.4} 0Q${x}-30 ${x}-${90 + (i % 2) * 46}`, fill, 30))
      .join(''),
    path('M-16 0L-26-60C-100-66-130-90-120-104H120C130-90 100-66 26-60L16 0Z', fill),
  ];
  return group({ transform: `scale(${scale})` }, shapes[kind % 3] ?? '');
}
