import type { Pose } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import type { Skin } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import {
  circle,
  ellipse,
  group,
  line,
  type Point,
  path,
  polygon,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export interface Clothes {
  readonly shirt: string;
  readonly trousers: string;
  readonly hair: string;
  readonly skin: Skin;
  readonly shoes: string;
  readonly cover?: 'hijab' | 'helmet' | 'cap' | 'bun' | 'long';
  readonly skirt?: boolean;
}

/** A whole person in flat shapes with limbs as round strokes; origin between the feet. */
export function person(
  x: number,
  y: number,
  height: number,
  pose: Pose,
  wear: Clothes,
  flip = false,
): string {
  const u = height / 100;
  const at = ([px, py]: Point): Point => [px * u, py * u];
  const [neckX, neckY] = at(pose.neck);
  const [headX, headY] = at(pose.head);
  const limb = (points: readonly Point[], color: string, width: number): string =>
    line(points.map(at), color, width * u);
  const shoulder: Point = [pose.neck[0] - 3, pose.neck[1] + 4.5];
  const other: Point = [pose.neck[0] + 5, pose.neck[1] + 4.5];
  const shoe = ([px, py]: Point): string =>
    line([at([px, py - 1]), at([px + 4.5, py - 0.5])], wear.shoes, 4.2 * u);
  const hips: readonly [Point, Point] = [
    [pose.hip[0] - 2.4, pose.hip[1]],
    [pose.hip[0] + 2.4, pose.hip[1]],
  ];
  const leg = (side: 0 | 1): string =>
    limb([hips[side], pose.knees[side], pose.feet[side]], wear.trousers, 7.6) +
    shoe(pose.feet[side]);
  const arm = (side: 0 | 1, from: Point): string => {
    const sleeve: Point = [
      from[0] + (pose.elbows[side][0] - from[0]) * 0.8,
      from[1] + (pose.elbows[side][1] - from[1]) * 0.8,
    ];
    return (
      limb(
        [from, pose.elbows[side], pose.hands[side]],
        side === 0 ? wear.skin.light : wear.skin.shade,
        4.6,
      ) + limb([from, sleeve], wear.shirt, 5.8)
    );
  };
  const parts =
    leg(0) +
    leg(1) +
    (wear.skirt === true ? skirt(pose.hip, u, wear.trousers) : '') +
    arm(1, other) +
    line(
      [
        [neckX, neckY + 3 * u],
        [headX, headY + 4 * u],
      ],
      wear.skin.shade,
      5 * u,
    ) +
    torso(pose, u, wear.shirt) +
    arm(0, shoulder) +
    smallHead(headX, headY, u, wear);
  return group(
    { transform: `translate(${Math.round(x)} ${Math.round(y)})${flip ? ' scale(-1 1)' : ''}` },
    parts,
  );
}

function skirt([, hipY]: Point, u: number, cloth: string): string {
  const top = hipY * u - 4 * u;
  return polygon(
    [
      [-6.5 * u, top],
      [-13 * u, -6 * u],
      [13 * u, -6 * u],
      [6.5 * u, top],
    ],
    cloth,
  );
}

/** A thick stroke from the chest to the hip, with a shaded back edge. */
function torso(pose: Pose, u: number, shirt: string): string {
  const [neckX, neckY] = [pose.neck[0] * u, pose.neck[1] * u];
  const [hipX, hipY] = [pose.hip[0] * u, pose.hip[1] * u - u];
  const front: readonly Point[] = [
    [neckX + 0.5 * u, neckY + 9 * u],
    [hipX, hipY],
  ];
  const edge: readonly Point[] = [
    [neckX + 5 * u, neckY + 12 * u],
    [hipX + 5 * u, hipY],
  ];
  return line(front, shirt, 16 * u) + line(edge, '#000', 6 * u, { opacity: 0.12 });
}

function smallHead(x: number, y: number, u: number, wear: Clothes): string {
  const skull = ellipse(x, y, 5.6 * u, 6.8 * u, wear.skin.light);
  const cap = (fill: string): string =>
    path(
      `M${x - 6.2 * u} ${y + 2 * u}C${x - 8 * u} ${y - 9.5 * u} ${x + 6 * u} ${y - 10 * u} ${x + 6 * u} ${y - 2.5 * u}C${x + 2 * u} ${y - 1 * u} ${x - 1 * u} ${y - 3 * u} ${x - 2 * u} ${y + 3 * u}Z`,
      fill,
    );
  switch (wear.cover) {
    case 'hijab':
      return (
        skull +
        path(
          `M${x + 4 * u} ${y - 6.5 * u}C${x - 4 * u} ${y - 10 * u} ${x - 8 * u} ${y - 4 * u} ${x - 7 * u} ${y + 4 * u}C${x - 8 * u} ${y + 9 * u} ${x - 11 * u} ${y + 13 * u} ${x - 9 * u} ${y + 18 * u}H${x + 8 * u}C${x + 9 * u} ${y + 13 * u} ${x + 5 * u} ${y + 9 * u} ${x + 4 * u} ${y + 6 * u}C${x - 1 * u} ${y + 3 * u} ${x - 1 * u} ${y - 3 * u} ${x + 4 * u} ${y - 6.5 * u}Z`,
          wear.hair,
        )
      );
    case 'helmet':
      return (
        skull +
        path(
          `M${x - 8 * u} ${y + 4 * u}C${x - 10 * u} ${y - 12 * u} ${x + 9 * u} ${y - 12 * u} ${x + 8 * u} ${y - 1 * u}H${x + 1 * u}V${y + 5 * u}Z`,
          wear.hair,
        )
      );
    case 'cap':
      return (
        skull +
        cap(wear.hair) +
        stroke(`M${x + 3 * u} ${y - 4 * u}H${x + 9.5 * u}`, wear.hair, 2.4 * u)
      );
    case 'bun':
      return circle(x - 6 * u, y - 6 * u, 3.6 * u, wear.hair) + skull + cap(wear.hair);
    case 'long':
      return (
        path(
          `M${x - 6 * u} ${y - 3 * u}C${x - 9 * u} ${y + 8 * u} ${x - 9 * u} ${y + 16 * u} ${x - 5 * u} ${y + 19 * u}L${x + 2 * u} ${y + 16 * u}V${y - 3 * u}Z`,
          wear.hair,
        ) +
        skull +
        cap(wear.hair)
      );
    case undefined:
      return skull + cap(wear.hair);
  }
}

/** A crowd in one tone, shoulder to shoulder, from edge to edge. */
export function crowdRow(
  y: number,
  size: number,
  count: number,
  fill: string,
  jitter: () => number,
): string {
  return Array.from({ length: count }, (_, index) => {
    const x = ((index + 0.5) / count) * 1760 - 80 + jitter() * size * 0.2;
    const top = y - size * (0.9 + jitter() * 0.25);
    return (
      circle(x, top, size * 0.26, fill) +
      path(
        `M${Math.round(x - size * 0.55)} 920V${Math.round(top + size * 0.62)}Q${Math.round(x - size * 0.5)} ${Math.round(top + size * 0.32)} ${Math.round(x)} ${Math.round(top + size * 0.3)}Q${Math.round(x + size * 0.5)} ${Math.round(top + size * 0.32)} ${Math.round(x + size * 0.55)} ${Math.round(top + size * 0.62)}V920Z`,
        fill,
      )
    );
  }).join('');
}
