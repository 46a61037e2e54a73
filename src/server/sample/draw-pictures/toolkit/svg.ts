/** The few SVG elements the pictures are made of, as functions that return markup. */

export type Point = readonly [number, number];
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Short numbers keep the files small; half a unit cannot be seen at 1600 wide. */
export function short(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? 1 : size >= 10 ? 10 : 100;
  return String(Math.round(value * digits) / digits);
}

export function element(tag: string, attributes: Attributes, body = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? short(value) : value}"`)
    .join('');
  return body === '' ? `<${tag}${written}/>` : `<${tag}${written}>${body}</${tag}>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('rect', { x, y, width, height, fill, ...more });
}

export function circle(
  cx: number,
  cy: number,
  r: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('circle', { cx, cy, r, fill, ...more });
}

export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('ellipse', { cx, cy, rx, ry, fill, ...more });
}

export function path(d: string, fill: string, more: Attributes = {}): string {
  return element('path', { d, fill, ...more });
}

/**
 * An outline without a fill: limbs, cables, rays. Its ends are round, because the picture
 * says so once for all lines; see `Sheet.finish`.
 */
export function stroke(d: string, color: string, width: number, more: Attributes = {}): string {
  return element('path', { d, fill: 'none', stroke: color, 'stroke-width': width, ...more });
}

export function trace(points: readonly Point[], closed = false): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`);
  return steps.join('') + (closed ? 'Z' : '');
}

export function polygon(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return path(trace(points, true), fill, more);
}

export function line(
  points: readonly Point[],
  color: string,
  width: number,
  more: Attributes = {},
): string {
  return stroke(trace(points), color, width, more);
}

/** A Catmull-Rom curve through the points, written as Béziers. */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[wrapped] ?? [0, 0];
  };
  const [startX, startY] = at(0);
  let d = `M${short(startX)} ${short(startY)}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [ax, ay] = at(index - 1);
    const [bx, by] = at(index);
    const [cx, cy] = at(index + 1);
    const [dx, dy] = at(index + 2);
    const numbers = [
      bx + (cx - ax) / 6,
      by + (cy - ay) / 6,
      cx - (dx - bx) / 6,
      cy - (dy - by) / 6,
      cx,
      cy,
    ];
    d += `C${numbers.map(short).join(' ')}`;
  }
  return closed ? `${d}Z` : d;
}

export function blob(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return path(curve(points, true), fill, more);
}

export function wire(
  points: readonly Point[],
  color: string,
  width: number,
  more: Attributes = {},
): string {
  return stroke(curve(points), color, width, more);
}

/**
 * Many dots of one size and colour as one path: a line without length and with round ends
 * is a dot, at a tenth of the markup of a circle.
 */
export function spots(
  points: readonly Point[],
  diameter: number,
  color: string,
  more: Attributes = {},
): string {
  return points.length === 0
    ? ''
    : stroke(points.map(([x, y]) => `M${short(x)} ${short(y)}h0`).join(''), color, diameter, more);
}

export function group(attributes: Attributes, ...parts: readonly string[]): string {
  return element('g', attributes, parts.join(''));
}

/** Moves, turns and scales parts that were drawn around their own origin. */
export function place(
  x: number,
  y: number,
  angle: number,
  scale: number,
  ...parts: readonly string[]
): string {
  const turn = angle === 0 ? '' : ` rotate(${short(angle)})`;
  const size = scale === 1 ? '' : ` scale(${short(scale)})`;
  return group({ transform: `translate(${short(x)} ${short(y)})${turn}${size}` }, ...parts);
}

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function each(count: number, draw: (index: number) => string): string {
  return range(count).map(draw).join('');
}
