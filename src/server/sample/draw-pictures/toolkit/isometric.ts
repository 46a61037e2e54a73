import {
  element,
  type Point,
  polygon,
  short,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** Isometric space: x runs to the lower right, y to the lower left, z up. */
export interface Space {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

const COS = Math.cos(Math.PI / 6);
const SIN = 0.5;

export function project(space: Space, x: number, y: number, z: number): Point {
  return [space.x + (x - y) * COS * space.unit, space.y + ((x + y) * SIN - z) * space.unit];
}

/** The colours of the faces that can be seen: top, left and right. */
export type Faces = readonly [top: string, left: string, right: string];

export function box(
  space: Space,
  x: number,
  y: number,
  z: number,
  width: number,
  depth: number,
  height: number,
  faces: Faces,
): string {
  const at = (px: number, py: number, pz: number): Point => project(space, px, py, pz);
  const top = z + height;
  const [topFill, leftFill, rightFill] = faces;
  return (
    polygon(
      [at(x, y, top), at(x + width, y, top), at(x + width, y + depth, top), at(x, y + depth, top)],
      topFill,
    ) +
    polygon(
      [
        at(x, y + depth, top),
        at(x + width, y + depth, top),
        at(x + width, y + depth, z),
        at(x, y + depth, z),
      ],
      leftFill,
    ) +
    polygon(
      [
        at(x + width, y, top),
        at(x + width, y + depth, top),
        at(x + width, y + depth, z),
        at(x + width, y, z),
      ],
      rightFill,
    )
  );
}

export type Face = 'top' | 'left' | 'right';

/**
 * Flat drawing, in units of the space, laid on a face. On `top` the drawing's x runs along x and its y along y;
 * on `left` (facing lower left) and `right` its y runs down.
 */
export function onFace(
  space: Space,
  face: Face,
  x: number,
  y: number,
  z: number,
  ...parts: readonly string[]
): string {
  const [originX, originY] = project(space, x, y, z);
  const matrices: Readonly<Record<Face, readonly number[]>> = {
    top: [COS, SIN, -COS, SIN],
    left: [COS, SIN, 0, 1],
    right: [COS, -SIN, 0, 1],
  };
  const numbers = matrices[face]
    .map((value) => String(Math.round(value * space.unit * 1000) / 1000))
    .join(' ');
  return element(
    'g',
    { transform: `matrix(${numbers} ${short(originX)} ${short(originY)})` },
    parts.join(''),
  );
}

/** A floor tile or any flat polygon in space. */
export function floor(
  space: Space,
  x: number,
  y: number,
  width: number,
  depth: number,
  fill: string,
  z = 0,
): string {
  return polygon(
    [
      project(space, x, y, z),
      project(space, x + width, y, z),
      project(space, x + width, y + depth, z),
      project(space, x, y + depth, z),
    ],
    fill,
  );
}

/** A cable or road on the floor, through points of the space. */
export function route(
  space: Space,
  points: readonly (readonly [number, number])[],
  color: string,
  width: number,
  z = 0,
): string {
  const d = points
    .map(([x, y], index) => {
      const [px, py] = project(space, x, y, z);
      return `${index === 0 ? 'M' : 'L'}${short(px)} ${short(py)}`;
    })
    .join('');
  return element('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
}
