import type { Point } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** Joints, in hundredths of the height, with the feet at zero and up negative. */
export interface Pose {
  readonly head: Point;
  readonly neck: Point;
  readonly hip: Point;
  readonly knees: readonly [Point, Point];
  readonly feet: readonly [Point, Point];
  readonly elbows: readonly [Point, Point];
  readonly hands: readonly [Point, Point];
}

export const poses = {
  stand: {
    head: [0, -92],
    neck: [0, -81],
    hip: [0, -49],
    knees: [
      [-5, -25],
      [5, -25],
    ],
    feet: [
      [-6, 0],
      [6, 0],
    ],
    elbows: [
      [-13, -66],
      [13, -66],
    ],
    hands: [
      [-14, -49],
      [14, -49],
    ],
  },
  walk: {
    head: [2, -92],
    neck: [1, -81],
    hip: [0, -49],
    knees: [
      [-6, -26],
      [10, -27],
    ],
    feet: [
      [-18, -3],
      [12, 0],
    ],
    elbows: [
      [-10, -65],
      [10, -64],
    ],
    hands: [
      [-4, -52],
      [20, -54],
    ],
  },
  look: {
    head: [3, -90],
    neck: [0, -81],
    hip: [0, -49],
    knees: [
      [-5, -25],
      [5, -25],
    ],
    feet: [
      [-6, 0],
      [7, 0],
    ],
    elbows: [
      [-4, -64],
      [8, -62],
    ],
    hands: [
      [12, -68],
      [17, -66],
    ],
  },
  raise: {
    head: [0, -91],
    neck: [0, -81],
    hip: [0, -49],
    knees: [
      [-5, -25],
      [5, -25],
    ],
    feet: [
      [-7, 0],
      [7, 0],
    ],
    elbows: [
      [-13, -67],
      [14, -88],
    ],
    hands: [
      [-13, -50],
      [12, -105],
    ],
  },
  cheer: {
    head: [0, -91],
    neck: [0, -81],
    hip: [0, -49],
    knees: [
      [-6, -25],
      [6, -25],
    ],
    feet: [
      [-9, 0],
      [9, 0],
    ],
    elbows: [
      [-16, -86],
      [16, -86],
    ],
    hands: [
      [-18, -105],
      [18, -105],
    ],
  },
  sit: {
    head: [3, -74],
    neck: [0, -63],
    hip: [-4, -30],
    knees: [
      [16, -31],
      [19, -29],
    ],
    feet: [
      [18, -2],
      [24, 0],
    ],
    elbows: [
      [2, -46],
      [5, -44],
    ],
    hands: [
      [17, -46],
      [19, -43],
    ],
  },
  squat: {
    head: [6, -56],
    neck: [2, -46],
    hip: [-8, -20],
    knees: [
      [12, -28],
      [9, -24],
    ],
    feet: [
      [4, 0],
      [-2, 0],
    ],
    elbows: [
      [8, -30],
      [12, -32],
    ],
    hands: [
      [20, -36],
      [22, -34],
    ],
  },
  lean: {
    head: [14, -86],
    neck: [10, -77],
    hip: [-3, -49],
    knees: [
      [-2, -25],
      [-8, -25],
    ],
    feet: [
      [0, 0],
      [-14, 0],
    ],
    elbows: [
      [18, -62],
      [20, -63],
    ],
    hands: [
      [30, -62],
      [31, -60],
    ],
  },
  push: {
    head: [12, -84],
    neck: [8, -75],
    hip: [-6, -46],
    knees: [
      [8, -28],
      [-16, -25],
    ],
    feet: [
      [2, 0],
      [-28, -2],
    ],
    elbows: [
      [18, -62],
      [20, -60],
    ],
    hands: [
      [32, -66],
      [33, -63],
    ],
  },
  carry: {
    head: [0, -92],
    neck: [0, -81],
    hip: [0, -49],
    knees: [
      [-6, -26],
      [7, -26],
    ],
    feet: [
      [-12, -2],
      [9, 0],
    ],
    elbows: [
      [-9, -63],
      [9, -63],
    ],
    hands: [
      [13, -60],
      [16, -60],
    ],
  },
  point: {
    head: [2, -92],
    neck: [0, -81],
    hip: [0, -49],
    knees: [
      [-5, -25],
      [5, -25],
    ],
    feet: [
      [-7, 0],
      [7, 0],
    ],
    elbows: [
      [-12, -65],
      [15, -77],
    ],
    hands: [
      [-12, -49],
      [33, -82],
    ],
  },
} as const satisfies Readonly<Record<string, Pose>>;
