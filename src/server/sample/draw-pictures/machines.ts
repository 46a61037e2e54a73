import type { Palette } from './palettes.js';
import type { Sheet } from './sheet.js';
import { circle, each, ellipse, group, line, path, polygon, range, rect, short, spots, stroke, trace, type Attributes, type Point } from './svg.js';

/** A server cabinet from the front; lamps are scattered by the sheet's chance. */
export function rack(sheet: Sheet, width: number, height: number, units: number, p: Palette, frame: string, slot: string): string {
  const gap = height / units;
  const middle = (unit: number): number => unit * gap + gap * 0.5;
  const lamps = range(units).flatMap((unit) => range(3).map((lamp) => ({
    at: [width * 0.12 + lamp * gap * 0.34, middle(unit)] as Point, color: sheet.pick([p.spark, p.spark, p.accent, p.soft]),
  })));
  const slots = stroke(range(units).map((unit) => `M${short(width * 0.08)} ${short(middle(unit))}H${short(width * 0.92)}`).join(''), slot, gap * 0.72, { 'stroke-linecap': 'butt' });
  const vents = stroke(range(units).map((unit) => `M${short(width * 0.45)} ${short(middle(unit))}H${short(width * 0.88)}`).join(''), frame, gap * 0.34, {
    'stroke-dasharray': `${short(gap * 0.1)} ${short(gap * 0.14)}`, 'stroke-linecap': 'butt',
  });
  const lit = [p.spark, p.accent, p.soft].map((color) => spots(lamps.filter((lamp) => lamp.color === color).map((lamp) => lamp.at), gap * 0.2, color));
  return rect(0, 0, width, height, frame, { rx: 10 }) + slots + vents + lit.join('');
}

/** A chip from above with legs all around; origin at its middle. */
export function chip(size: number, legs: number, body: string, metal: string, die: string): string {
  const half = size / 2;
  const step = size / (legs + 1);
  const leg = size * 0.14;
  const sides = [0, 90, 180, 270].map((angle) => group({ transform: `rotate(${angle})` },
    each(legs, (i) => rect(-half + step * (i + 1) - step * 0.22, -half - leg, step * 0.44, leg + 6, metal)))).join('');
  return sides + rect(-half, -half, size, size, body, { rx: size * 0.06 }) +
    path(`M${-half} ${half}L${half} ${-half}V${half}Z`, '#000', { opacity: 0.16 }) +
    rect(-half * 0.56, -half * 0.56, half * 1.12, half * 1.12, die, { rx: size * 0.03 }) + circle(-half * 0.78, -half * 0.78, size * 0.03, metal);
}

/** Right-angled copper tracks that run away from a middle point. */
export function tracks(sheet: Sheet, x: number, y: number, count: number, from: number, color: string, width: number): string {
  return each(count, (index) => {
    const angle = Math.floor((index / count) * 4);
    const along = sheet.between(-0.9, 0.9) * from;
    const out = from + sheet.between(60, 260);
    const shift = along > 0 ? sheet.between(20, 160) : -sheet.between(20, 160);
    const far = out + Math.abs(shift) + sheet.between(40, 320);
    const points: readonly Point[] = [[along, -from], [along, -out], [along + shift, -out - Math.abs(shift)], [along + shift, -far]];
    return group({ transform: `translate(${x} ${y}) rotate(${angle * 90})` }, line(points, color, width), circle(along + shift, -far, width * 1.7, color));
  });
}

/** A padlock; origin at the middle of its body. Lifted, its shackle is open. */
export function padlock(size: number, body: string, shade: string, steel: string, hole: string, open = false): string {
  const s = size;
  const shackle = stroke(`M${-s * 0.3} ${-s * 0.3}V${-s * 0.62}A${s * 0.3} ${s * 0.3} 0 0 1 ${s * 0.3} ${-s * 0.62}V${open ? -s * 0.56 : -s * 0.3}`, steel, s * 0.13, { 'stroke-linecap': 'butt' });
  const lifted = open ? group({ transform: `translate(0 ${short(-s * 0.12)}) rotate(-16 ${short(-s * 0.3)} ${short(-s * 0.3)})` }, shackle) : shackle;
  return lifted + rect(-s * 0.5, -s * 0.38, s, s * 0.84, body, { rx: s * 0.12 }) +
    path(`M${s * 0.12} ${-s * 0.38}H${s * 0.38}Q${s * 0.5} ${-s * 0.38} ${s * 0.5} ${-s * 0.26}V${s * 0.34}Q${s * 0.5} ${s * 0.46} ${s * 0.38} ${s * 0.46}H${-s * 0.1}Q${s * 0.16} ${s * 0.1} ${s * 0.12} ${-s * 0.38}Z`, shade) +
    circle(0, -s * 0.02, s * 0.12, hole) + polygon([[-s * 0.05, 0], [s * 0.05, 0], [s * 0.09, s * 0.26], [-s * 0.09, s * 0.26]], hole);
}

/** A key lying along x, its bow at the origin. */
export function key(length: number, fill: string, shade: string): string {
  const l = length;
  const r = l * 0.19;
  return path(`M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0ZM${-r * 0.45} 0A${r * 0.45} ${r * 0.45} 0 1 0 ${r * 0.45} 0A${r * 0.45} ${r * 0.45} 0 1 0 ${-r * 0.45} 0Z`, fill, { 'fill-rule': 'evenodd' }) +
    rect(r * 0.94, -l * 0.045, l * 0.8, l * 0.09, fill) + rect(r * 0.94, l * 0.01, l * 0.8, l * 0.035, shade) +
    path(`M${l * 0.7} ${l * 0.04}h${l * 0.07}v${l * 0.13}h${-l * 0.07}zM${l * 0.83} ${l * 0.04}h${l * 0.09}v${l * 0.17}h${-l * 0.03}v${-l * 0.05}h${-l * 0.06}z`, fill);
}

export function shield(size: number, left: string, right: string): string {
  const s = size;
  const side = `M0 ${-s * 0.6}C${s * 0.2} ${-s * 0.46} ${s * 0.38} ${-s * 0.42} ${s * 0.5} ${-s * 0.42}C${s * 0.52} ${s * 0.1} ${s * 0.36} ${s * 0.44} 0 ${s * 0.62}Z`;
  return path(side, right) + group({ transform: 'scale(-1 1)' }, path(side, left));
}

export function gear(radius: number, teeth: number, fill: string, hole: string): string {
  const points: Point[] = [];
  for (let i = 0; i < teeth * 4; i += 1) {
    const angle = ((i - 0.5) / (teeth * 4)) * Math.PI * 2;
    const r = i % 4 < 2 ? radius : radius * 0.8;
    points.push([Math.cos(angle) * r, Math.sin(angle) * r]);
  }
  return path(trace(points, true), fill, { stroke: fill, 'stroke-width': radius * 0.06, 'stroke-linejoin': 'round' }) + circle(0, 0, radius * 0.34, hole);
}

/** A coin on its face with a rim; what is on it is a plain shape, no currency of anybody. */
export function coin(x: number, y: number, r: number, face: string, rim: string, mark = ''): string {
  return circle(x, y + r * 0.1, r, rim) + circle(x, y, r, face) + circle(x, y, r * 0.78, 'none', { stroke: rim, 'stroke-width': r * 0.07 }) + mark;
}

/** Coins in a stack, seen from slightly above; origin at the middle of the lowest. */
export function coinStack(x: number, y: number, rx: number, count: number, face: string, rim: string): string {
  const ry = rx * 0.32;
  const step = rx * 0.26;
  return each(count, (i) => {
    const top = y - i * step;
    return path(`M${short(x - rx)} ${short(top - step)}V${short(top)}A${short(rx)} ${short(ry)} 0 0 0 ${short(x + rx)} ${short(top)}V${short(top - step)}Z`, rim) + ellipse(x, top - step, rx, ry, face);
  }) + ellipse(x, y - count * step, rx * 0.7, ry * 0.66, 'none', { stroke: rim, 'stroke-width': rx * 0.05 });
}

/** A lattice mast with antennas; origin at the middle of its foot. */
export function mast(height: number, color: string, dish: string, lamp: string): string {
  const h = height;
  const foot = h * 0.12;
  const half = (t: number): number => foot * (1 - t * 0.8);
  const levels = 9;
  const braces = each(levels, (i) => {
    const a = i / levels;
    const b = (i + 1) / levels;
    return stroke(trace([[-half(a), -a * h], [half(b), -b * h]]) + trace([[half(a), -a * h], [-half(b), -b * h]]) + trace([[-half(b), -b * h], [half(b), -b * h]]), color, h * 0.007);
  });
  return line([[-foot, 0], [-half(1), -h]], color, h * 0.014) + line([[foot, 0], [half(1), -h]], color, h * 0.014) + braces +
    [-0.06, 0, 0.06].map((dx) => rect(h * dx - h * 0.014, -h * 1.02, h * 0.028, h * 0.16, dish, { rx: 4 })).join('') +
    circle(-half(0.7) - h * 0.02, -h * 0.7, h * 0.045, dish) + circle(half(0.6) + h * 0.02, -h * 0.6, h * 0.055, dish) +
    line([[0, -h], [0, -h * 1.12]], color, h * 0.01) + circle(0, -h * 1.13, h * 0.016, lamp);
}

/** A dish on a short post that looks up to the right; origin at its foot. */
export function dish(scale: number, face: string, shade: string, post: string): string {
  return group({ transform: `scale(${short(scale)})` },
    polygon([[-16, 0], [-8, -130], [12, -130], [20, 0]], post) +
    group({ transform: 'translate(0 -160) rotate(40)' }, path('M-150 0A150 74 0 0 0 150 0Z', shade) + ellipse(0, 0, 150, 34, face) + line([[-100, 0], [0, -120], [100, 0]], post, 7) + circle(0, -122, 14, post)));
}

/** A flying drone with four rotors; origin at its middle. */
export function drone(p: Palette, body: string): string {
  const arm = (x: number, y: number): string => line([[0, 0], [x, y]], p.ink, 18) + ellipse(x, y - 12, 86, 10, p.soft, { opacity: 0.7 }) + rect(x - 8, y - 14, 16, 30, p.ink, { rx: 6 });
  return arm(-170, -30) + arm(170, -30) + rect(-80, -40, 160, 74, body, { rx: 34 }) + rect(-80, 0, 160, 34, '#000', { rx: 17, opacity: 0.2 }) + circle(0, 46, 28, p.ink) + circle(0, 48, 14, p.accent) + line([[-60, 34], [-84, 84]], p.ink, 8) + line([[60, 34], [84, 84]], p.ink, 8);
}

/** A robot arm on a base, its hand at the upper left; origin at its foot. */
export function robotArm(p: Palette, metal: string, joint: string): string {
  return rect(-110, -50, 220, 50, p.ink, { rx: 10 }) + line([[0, -70], [70, -300]], metal, 74) + line([[70, -300], [-190, -430]], metal, 58) + line([[-190, -430], [-250, -330]], metal, 40) +
    [[0, -70, 56], [70, -300, 50], [-190, -430, 40]].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, joint) + circle(x, y, r * 0.45, p.ink)).join('') +
    line([[-250, -330], [-296, -300], [-290, -240]], p.ink, 16) + line([[-250, -330], [-226, -280], [-246, -236]], p.ink, 16);
}

/** A beetle, for a fault in a program. Points up; origin at its middle. */
export function beetle(p: Palette, shell: string, head: string): string {
  const legs = [-60, 10, 80].map((y) => `M70 ${y}L140 ${y - 24}L166 ${y + 26}M-70 ${y}L-140 ${y - 24}L-166 ${y + 26}`).join('');
  return stroke(legs, p.ink, 15) + stroke('M-26-136Q-50-190-86-196M26-136Q50-190 86-196', p.ink, 10) + circle(0, -106, 54, head) +
    ellipse(0, 24, 104, 132, shell) + path('M0-108A104 132 0 0 1 0 156Z', '#000', { opacity: 0.2 }) + line([[0, -106], [0, 154]], p.ink, 9) +
    [[-50, -20], [50, -20], [-54, 60], [54, 60]].map(([x = 0, y = 0]) => circle(x, y, 19, p.ink)).join('');
}

/** Bars of a chart that stand on a line; origin at the foot of the first. */
export function bars(values: readonly number[], width: number, gap: number, fill: (index: number) => string, more: Attributes = {}): string {
  return values.map((value, i) => rect(i * (width + gap), -value, width, value, fill(i), more)).join('');
}

/** A hanging balance; tilt in degrees lowers the right side. */
export function scales(p: Palette, metal: string, tilt: number, left = '', right = ''): string {
  const rad = (tilt * Math.PI) / 180;
  const dx = Math.cos(rad) * 330;
  const dy = Math.sin(rad) * 330;
  const pan = (x: number, y: number, load: string): string => group({ transform: `translate(${short(x)} ${short(y)})` },
    line([[-100, 200], [0, 0], [100, 200]], metal, 6) + load + path('M-120 200H120A120 60 0 0 1-120 200Z', metal));
  return rect(-14, -20, 28, 520, metal) + path('M-130 520Q-120 470 0 470T130 520Z', metal) + pan(-dx, -dy, left) + pan(dx, dy, right) +
    line([[-dx, -dy], [dx, dy]], metal, 20) + circle(0, 0, 36, p.accent) + circle(0, 0, 14, p.ink);
}
