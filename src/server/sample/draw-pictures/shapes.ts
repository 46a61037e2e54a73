import { HEIGHT, WIDTH, type Sheet } from './sheet.js';
import { circle, each, element, ellipse, group, path, place, polygon, range, rect, short, spots, stroke, trace, type Attributes, type Point } from './svg.js';

/** A pool of light that fades to nothing. */
export function glow(sheet: Sheet, x: number, y: number, radius: number, color: string, strength = 0.8): string {
  return circle(x, y, radius, sheet.radial([color, strength], [color, strength * 0.35], [color, 0]));
}

/** Light that falls from a point through an opening, as a fading wedge. */
export function beam(sheet: Sheet, points: readonly Point[], color: string, strength = 0.6): string {
  return polygon(points, sheet.linear('down', [color, strength], [color, 0]));
}

export function rays(x: number, y: number, count: number, length: number, color: string, opacity: number): string {
  const wedge = (index: number): string => {
    const from = ((index * 2) / (count * 2)) * Math.PI * 2;
    const to = ((index * 2 + 1) / (count * 2)) * Math.PI * 2;
    const corner = (angle: number): Point => [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
    return trace([[x, y], corner(from), corner(to)], true);
  };
  return path(range(count).map(wedge).join(''), color, { opacity });
}

export function stars(sheet: Sheet, count: number, bottom: number, color: string): string {
  const some = (share: number): Point[] => range(Math.ceil(count * share)).map(() => [sheet.between(0, WIDTH), sheet.between(0, bottom)]);
  return spots(some(0.5), 3.5, color, { opacity: 0.5 }) + spots(some(0.35), 5, color, { opacity: 0.75 }) + spots(some(0.15), 8, color);
}

/** A flat-bottomed cloud, its origin at the middle of its base. */
export function cloud(x: number, y: number, scale: number, fill: string, more: Attributes = {}): string {
  const d = 'M-150 0a46 46 0 0 1 12-90a78 78 0 0 1 138-34a62 62 0 0 1 102 30a48 48 0 0 1 46 94z';
  return group(more, place(x, y, 0, scale, path(d, fill)));
}

/** A line of hills from edge to edge; the smaller the step, the rougher. */
export function hills(sheet: Sheet, y: number, height: number, step: number, fill: string): string {
  let d = `M-20 ${HEIGHT + 20}V${short(y)}`;
  for (let x = -20; x < WIDTH + step; x += step) {
    const peak = y - sheet.between(height * 0.35, height);
    d += `Q${short(x + step / 2)} ${short(peak)} ${short(x + step)} ${short(y + sheet.between(-0.15, 0.1) * height)}`;
  }
  return path(`${d}V${HEIGHT + 20}Z`, fill);
}

/** A sleeping volcano with lit and shaded flanks. */
export function volcano(x: number, base: number, width: number, height: number, lit: string, shaded: string): string {
  const half = width / 2;
  const rim = width * 0.07;
  const top = base - height;
  const left = `M${short(x - half)} ${short(base)}Q${short(x - half * 0.35)} ${short(base - height * 0.35)} ${short(x - rim)} ${short(top)}`;
  const right = `Q${short(x + half * 0.35)} ${short(base - height * 0.35)} ${short(x + half)} ${short(base)}Z`;
  const crater = `L${short(x - rim * 0.3)} ${short(top + rim * 0.5)}L${short(x + rim * 0.4)} ${short(top + rim * 0.2)}L${short(x + rim)} ${short(top - rim * 0.2)}`;
  const shade = `M${short(x + rim)} ${short(top - rim * 0.2)}${right.slice(0, -1)}L${short(x - half * 0.1)} ${short(base)}Q${short(x + half * 0.12)} ${short(base - height * 0.5)} ${short(x + rim * 0.2)} ${short(top + rim * 0.3)}Z`;
  return path(left + crater + right, lit) + path(shade, shaded);
}

/** The band that lies on top of a shape and makes its shaded side. */
export function shadow(points: readonly Point[], opacity = 0.22): string {
  return polygon(points, '#000', { opacity });
}

/** A soft shadow on the floor under a thing. */
export function floorShadow(sheet: Sheet, x: number, y: number, rx: number, ry: number, strength = 0.45): string {
  return ellipse(x, y, rx, ry, sheet.radial(['#000', strength], ['#000', strength * 0.5], ['#000', 0]));
}

/** Kawung: four seeds around a point, the oldest of the batik patterns. */
export function kawung(sheet: Sheet, size: number, ground: string, seed: string, dot: string, transform?: string): string {
  const half = size / 2;
  const grain = (angle: number): string =>
    element('g', { transform: `translate(${short(half)} ${short(half)}) rotate(${angle})` },
      ellipse(0, -half * 0.66, half * 0.3, half * 0.56, seed) + circle(0, -half * 0.66, half * 0.08, ground));
  const drawing = rect(0, 0, size, size, ground) + [45, 135, 225, 315].map(grain).join('') +
    circle(half, half, half * 0.1, dot) + circle(0, 0, half * 0.12, dot) + circle(size, size, half * 0.12, dot) +
    circle(size, 0, half * 0.12, dot) + circle(0, size, half * 0.12, dot);
  return sheet.tile(size, size, drawing, transform);
}

/** Parang: slanting waves like the edge of a kris. */
export function parang(sheet: Sheet, size: number, ground: string, blade: string, thin: string): string {
  const s = size;
  const wave = `M0 ${short(s * 0.5)}C${short(s * 0.1)} ${short(s * 0.1)} ${short(s * 0.45)} ${short(s * 0.1)} ${short(s * 0.5)} ${short(s * 0.4)}C${short(s * 0.55)} ${short(s * 0.7)} ${short(s * 0.9)} ${short(s * 0.75)} ${short(s)} ${short(s * 0.5)}`;
  const drawing = rect(0, 0, s, s, ground) + stroke(wave, blade, s * 0.2) + stroke(`M0 ${short(s * 0.04)}H${short(s)}`, thin, s * 0.05) +
    circle(s * 0.25, s * 0.66, s * 0.07, thin) + circle(s * 0.75, s * 0.34, s * 0.07, thin);
  return sheet.tile(s, s, drawing, 'rotate(-38)');
}

/** Mega mendung: the rain cloud of Cirebon, outline within outline. */
export function megaMendung(x: number, y: number, scale: number, colors: readonly string[]): string {
  const d = 'M-210 20C-260 10-250-60-190-58C-200-110-120-130-96-86C-80-150 30-150 40-86C70-130 150-110 136-58C190-70 230-30 190-4C240 14 210 60 160 44C120 90 40 70 30 44C-10 84-90 80-100 44C-140 70-200 60-210 20Z';
  return place(x, y, 0, scale, ...colors.map((color, index) => {
    const size = 1 - index * 0.17;
    return element('path', { d, fill: color, transform: `scale(${short(size)} ${short(size * 0.98)})` });
  }));
}

/** Diamonds within diamonds, as in a woven ikat cloth. */
export function ikat(sheet: Sheet, size: number, ground: string, outer: string, inner: string): string {
  const h = size / 2;
  const diamond = (r: number, fill: string): string => polygon([[h, h - r], [h + r * 0.7, h], [h, h + r], [h - r * 0.7, h]], fill);
  const corner = (x: number, y: number): string => polygon([[x, y - h * 0.3], [x + h * 0.2, y], [x, y + h * 0.3], [x - h * 0.2, y]], inner);
  const drawing = rect(0, 0, size, size, ground) + diamond(h * 0.9, outer) + diamond(h * 0.62, ground) + diamond(h * 0.34, inner) +
    corner(0, 0) + corner(size, 0) + corner(0, size) + corner(size, size);
  return sheet.tile(size, size, drawing);
}

/** Evenly spaced dots, for a printed tone. */
export function dots(sheet: Sheet, gap: number, radius: number, color: string, transform = 'rotate(30)'): string {
  return sheet.tile(gap, gap, circle(gap / 2, gap / 2, radius, color), transform);
}

export function stripes(sheet: Sheet, gap: number, width: number, color: string, angle = 45): string {
  return sheet.tile(gap, gap, rect(0, 0, width, gap, color), `rotate(${angle})`);
}

export function gridLines(sheet: Sheet, gap: number, color: string, width = 1.5): string {
  return sheet.tile(gap, gap, path(`M0 0H${gap}M0 0V${gap}`, 'none', { stroke: color, 'stroke-width': width * 2 }));
}

/** A banner of text that cannot be read: bars of different lengths. */
export function textBars(sheet: Sheet, x: number, y: number, width: number, rows: number, gap: number, color: string, thick = gap * 0.42): string {
  return each(rows, (row) => {
    const length = row === rows - 1 ? width * 0.55 : width * sheet.between(0.78, 1);
    return rect(x, y + row * gap, length, thick, color, { rx: thick / 2 });
  });
}

/** A ring of a given thickness, as an outline. */
export function ring(x: number, y: number, radius: number, color: string, width: number, more: Attributes = {}): string {
  return circle(x, y, radius, 'none', { stroke: color, 'stroke-width': width, ...more });
}

/** Part of a ring, in degrees from the top, clockwise. */
export function arc(x: number, y: number, radius: number, from: number, to: number, color: string, width: number): string {
  const at = (degrees: number): string => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return `${short(x + Math.cos(angle) * radius)} ${short(y + Math.sin(angle) * radius)}`;
  };
  const large = to - from > 180 ? 1 : 0;
  return stroke(`M${at(from)}A${short(radius)} ${short(radius)} 0 ${large} 1 ${at(to)}`, color, width);
}
