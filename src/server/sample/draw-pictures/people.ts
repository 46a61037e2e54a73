import type { Palette, Skin } from './palettes.js';
import { circle, ellipse, group, line, path, place, rect, stroke, type Point } from './svg.js';

export type Hair = 'short' | 'bun' | 'long' | 'hijab' | 'curly' | 'cap' | 'helmet' | 'peci';

/** Heads are seen from behind or the side, so none of them needs a face. */
function hairOn(hair: Hair, color: string, trim: string): string {
  switch (hair) {
    case 'short': return path('M-62 12C-78-70-40-92 0-92S78-70 62 12C58 36 44 44 34 46C20 30-20 30-34 46C-44 44-58 36-62 12Z', color);
    case 'bun': return circle(0, -104, 34, color) + path('M-62 12C-78-70-40-92 0-92S78-70 62 12C50 46 20 34 0 34S-50 46-62 12Z', color);
    case 'long': return path('M-70 10C-84-76-44-98 0-98S84-76 70 10C76 70 84 120 70 168C40 184-40 184-70 168C-84 120-76 70-70 10Z', color) + stroke('M-24 60C-30 100-28 130-24 160M20 40C28 90 26 130 24 162', trim, 5, { opacity: 0.35 });
    case 'hijab': return path('M-72 0C-80-78-44-100 0-100S80-78 72 0C76 50 118 96 138 140C80 176-80 176-138 140C-118 96-76 50-72 0Z', color) + stroke('M-40 60C-20 90-30 120-60 146M34 50C40 90 60 110 84 140', trim, 6, { opacity: 0.3 });
    case 'curly': return [[-46, -34], [-18, -74], [26, -76], [54, -34], [0, -40], [-56, 4], [54, 6], [-24, 20], [24, 20]].map(([x = 0, y = 0]) => circle(x, y, 36, color)).join('');
    case 'cap': return path('M-62 20C-64 40-40 44-34 46C-20 32 20 32 34 46C46 42 62 40 62 20Z', '#2a1c18') + path('M-68 6C-76-72-40-94 0-94S76-72 68 6C40-8-40-8-68 6Z', color) + path('M-24-2a26 26 0 0 1 48 0z', trim, { opacity: 0.6 });
    case 'helmet': return path('M-82 20C-94-84-46-112 0-112S94-84 82 20C80 40 60 48 0 48S-80 40-82 20Z', color) + path('M-84-10C-60 6 60 6 84-10V10C60 26-60 26-84 10Z', trim);
    case 'peci': return path('M-62 18C-58 40-44 44-34 46C-20 32 20 32 34 46C44 44 58 40 62 18C60-10 60-20 62-30H-62Z', '#2a1c18') + path('M-66-22L-60-96Q0-116 60-96L66-22Q0-6-66-22Z', color);
  }
}

export interface Bust {
  readonly hair: Hair;
  readonly hairColor: string;
  readonly shirt: string;
  readonly trim: string;
  readonly skin: Skin;
  /** The side the light comes from: the far side is shaded. */
  readonly light?: 'left' | 'right';
  /** A collar is drawn for a shirt, none for a T-shirt. */
  readonly collar?: boolean;
}

/** A person from behind, cut at the chest. Origin between the shoulders, about 400 wide. */
export function bust(b: Bust): string {
  const body = 'M-200 330C-206 180-196 96-128 72C-90 60-56 50-46 28H46C56 50 90 60 128 72C196 96 206 180 200 330Z';
  const side = b.light === 'right' ? -1 : 1;
  const shade = 'M30 330C60 240 70 130 46 60C56 56 90 60 128 72C196 96 206 180 200 330Z';
  return rect(-40, -60, 80, 120, b.skin.shade, { rx: 30 }) +
    path(body, b.shirt) + group({ transform: `scale(${side} 1)` }, path(shade, '#000', { opacity: 0.2 })) +
    (b.collar === true ? path('M-66 52C-40 76 40 76 66 52L50 22C30 44-30 44-50 22Z', b.trim) : '') +
    place(0, -70, 0, 1,
      ellipse(0, 0, 60, 76, b.skin.light) + ellipse(-62, 14, 10, 18, b.skin.light) + ellipse(62, 14, 10, 18, b.skin.shade) + hairOn(b.hair, b.hairColor, b.trim)) +
    (b.hair === 'hijab' || b.hair === 'long' ? '' : group({ transform: `scale(${side} 1)` }, path('M-186 150C-186 120-172 96-128 80', 'none', { stroke: '#fff', 'stroke-width': 8, 'stroke-linecap': 'round', opacity: 0.35 })));
}

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
  stand: { head: [0, -92], neck: [0, -81], hip: [0, -49], knees: [[-5, -25], [5, -25]], feet: [[-6, 0], [6, 0]], elbows: [[-13, -66], [13, -66]], hands: [[-14, -49], [14, -49]] },
  walk: { head: [2, -92], neck: [1, -81], hip: [0, -49], knees: [[-6, -26], [10, -27]], feet: [[-18, -3], [12, 0]], elbows: [[-10, -65], [10, -64]], hands: [[-4, -52], [20, -54]] },
  look: { head: [3, -90], neck: [0, -81], hip: [0, -49], knees: [[-5, -25], [5, -25]], feet: [[-6, 0], [7, 0]], elbows: [[-4, -64], [8, -62]], hands: [[12, -68], [17, -66]] },
  raise: { head: [0, -91], neck: [0, -81], hip: [0, -49], knees: [[-5, -25], [5, -25]], feet: [[-7, 0], [7, 0]], elbows: [[-13, -67], [14, -88]], hands: [[-13, -50], [12, -105]] },
  cheer: { head: [0, -91], neck: [0, -81], hip: [0, -49], knees: [[-6, -25], [6, -25]], feet: [[-9, 0], [9, 0]], elbows: [[-16, -86], [16, -86]], hands: [[-18, -105], [18, -105]] },
  sit: { head: [3, -74], neck: [0, -63], hip: [-4, -30], knees: [[16, -31], [19, -29]], feet: [[18, -2], [24, 0]], elbows: [[2, -46], [5, -44]], hands: [[17, -46], [19, -43]] },
  squat: { head: [6, -56], neck: [2, -46], hip: [-8, -20], knees: [[12, -28], [9, -24]], feet: [[4, 0], [-2, 0]], elbows: [[8, -30], [12, -32]], hands: [[20, -36], [22, -34]] },
  lean: { head: [14, -86], neck: [10, -77], hip: [-3, -49], knees: [[-2, -25], [-8, -25]], feet: [[0, 0], [-14, 0]], elbows: [[18, -62], [20, -63]], hands: [[30, -62], [31, -60]] },
  push: { head: [12, -84], neck: [8, -75], hip: [-6, -46], knees: [[8, -28], [-16, -25]], feet: [[2, 0], [-28, -2]], elbows: [[18, -62], [20, -60]], hands: [[32, -66], [33, -63]] },
  carry: { head: [0, -92], neck: [0, -81], hip: [0, -49], knees: [[-6, -26], [7, -26]], feet: [[-12, -2], [9, 0]], elbows: [[-9, -63], [9, -63]], hands: [[13, -60], [16, -60]] },
  point: { head: [2, -92], neck: [0, -81], hip: [0, -49], knees: [[-5, -25], [5, -25]], feet: [[-7, 0], [7, 0]], elbows: [[-12, -65], [15, -77]], hands: [[-12, -49], [33, -82]] },
} as const satisfies Readonly<Record<string, Pose>>;

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
export function person(x: number, y: number, height: number, pose: Pose, wear: Clothes, flip = false): string {
  const u = height / 100;
  const at = ([px, py]: Point): Point => [px * u, py * u];
  const [neckX, neckY] = at(pose.neck);
  const [headX, headY] = at(pose.head);
  const [hipX, hipY] = at(pose.hip);
  const limb = (points: readonly Point[], color: string, width: number): string => line(points.map(at), color, width * u);
  const shoulder: Point = [pose.neck[0] - 3, pose.neck[1] + 4.5];
  const other: Point = [pose.neck[0] + 5, pose.neck[1] + 4.5];
  const shoe = ([px, py]: Point): string => line([at([px, py - 1]), at([px + 4.5, py - 0.5])], wear.shoes, 4.2 * u);
  const hips: readonly [Point, Point] = [[pose.hip[0] - 2.4, pose.hip[1]], [pose.hip[0] + 2.4, pose.hip[1]]];
  const leg = (side: 0 | 1): string => limb([hips[side], pose.knees[side], pose.feet[side]], wear.trousers, 7.6) + shoe(pose.feet[side]);
  const dress = wear.skirt === true
    ? path(`M${-6.5 * u} ${hipY - 4 * u}L${-13 * u} ${-6 * u}H${13 * u}L${6.5 * u} ${hipY - 4 * u}Z`, wear.trousers) : '';
  const torso = line([[neckX + 0.5 * u, neckY + 9 * u], [hipX, hipY - 1 * u]], wear.shirt, 16 * u) +
    line([[neckX + 5 * u, neckY + 12 * u], [hipX + 5 * u, hipY - 1 * u]], '#000', 6 * u, { opacity: 0.12 });
  const arm = (side: 0 | 1, from: Point): string => {
    const sleeve: Point = [from[0] + (pose.elbows[side][0] - from[0]) * 0.8, from[1] + (pose.elbows[side][1] - from[1]) * 0.8];
    return limb([from, pose.elbows[side], pose.hands[side]], side === 0 ? wear.skin.light : wear.skin.shade, 4.6) + limb([from, sleeve], wear.shirt, 5.8);
  };
  const parts = leg(0) + leg(1) + dress + arm(1, other) + line([[neckX, neckY + 3 * u], [headX, headY + 4 * u]], wear.skin.shade, 5 * u) + torso + arm(0, shoulder) +
    smallHead(headX, headY, u, wear);
  return group({ transform: `translate(${Math.round(x)} ${Math.round(y)})${flip ? ' scale(-1 1)' : ''}` }, parts);
}

function smallHead(x: number, y: number, u: number, wear: Clothes): string {
  const skull = ellipse(x, y, 5.6 * u, 6.8 * u, wear.skin.light);
  const cap = (fill: string): string => path(`M${x - 6.2 * u} ${y + 2 * u}C${x - 8 * u} ${y - 9.5 * u} ${x + 6 * u} ${y - 10 * u} ${x + 6 * u} ${y - 2.5 * u}C${x + 2 * u} ${y - 1 * u} ${x - 1 * u} ${y - 3 * u} ${x - 2 * u} ${y + 3 * u}Z`, fill);
  switch (wear.cover) {
    case 'hijab': return skull + path(`M${x + 4 * u} ${y - 6.5 * u}C${x - 4 * u} ${y - 10 * u} ${x - 8 * u} ${y - 4 * u} ${x - 7 * u} ${y + 4 * u}C${x - 8 * u} ${y + 9 * u} ${x - 11 * u} ${y + 13 * u} ${x - 9 * u} ${y + 18 * u}H${x + 8 * u}C${x + 9 * u} ${y + 13 * u} ${x + 5 * u} ${y + 9 * u} ${x + 4 * u} ${y + 6 * u}C${x - 1 * u} ${y + 3 * u} ${x - 1 * u} ${y - 3 * u} ${x + 4 * u} ${y - 6.5 * u}Z`, wear.hair);
    case 'helmet': return skull + path(`M${x - 8 * u} ${y + 4 * u}C${x - 10 * u} ${y - 12 * u} ${x + 9 * u} ${y - 12 * u} ${x + 8 * u} ${y - 1 * u}H${x + 1 * u}V${y + 5 * u}Z`, wear.hair);
    case 'cap': return skull + cap(wear.hair) + stroke(`M${x + 3 * u} ${y - 4 * u}H${x + 9.5 * u}`, wear.hair, 2.4 * u);
    case 'bun': return circle(x - 6 * u, y - 6 * u, 3.6 * u, wear.hair) + skull + cap(wear.hair);
    case 'long': return path(`M${x - 6 * u} ${y - 3 * u}C${x - 9 * u} ${y + 8 * u} ${x - 9 * u} ${y + 16 * u} ${x - 5 * u} ${y + 19 * u}L${x + 2 * u} ${y + 16 * u}V${y - 3 * u}Z`, wear.hair) + skull + cap(wear.hair);
    case undefined: return skull + cap(wear.hair);
  }
}

/** A crowd in one tone, shoulder to shoulder, from edge to edge. */
export function crowdRow(y: number, size: number, count: number, fill: string, jitter: () => number): string {
  return Array.from({ length: count }, (_, index) => {
    const x = ((index + 0.5) / count) * 1760 - 80 + jitter() * size * 0.2;
    const top = y - size * (0.9 + jitter() * 0.25);
    return circle(x, top, size * 0.26, fill) +
      path(`M${Math.round(x - size * 0.55)} 920V${Math.round(top + size * 0.62)}Q${Math.round(x - size * 0.5)} ${Math.round(top + size * 0.32)} ${Math.round(x)} ${Math.round(top + size * 0.3)}Q${Math.round(x + size * 0.5)} ${Math.round(top + size * 0.32)} ${Math.round(x + size * 0.55)} ${Math.round(top + size * 0.62)}V920Z`, fill);
  }).join('');
}

export function wardrobe(p: Palette, skin: Skin, shirt = p.accent, trousers = p.deep): Clothes {
  return { shirt, trousers, hair: p.ink, skin, shoes: p.ink };
}
