import {
  type Mood,
  type Palette,
  palettes,
} from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import {
  type Attributes,
  element,
  rect,
  short,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const WIDTH = 1600;
export const HEIGHT = 900;

/** mulberry32 over a hash of the name: the same picture on every machine and every day. */
export function seeded(name: string): () => number {
  let state = 2166136261;
  for (const letter of name) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Direction = 'down' | 'right' | 'diagonal' | 'up';

const directions: Readonly<Record<Direction, Attributes>> = {
  down: { x1: 0, y1: 0, x2: 0, y2: 1 },
  up: { x1: 0, y1: 1, x2: 0, y2: 0 },
  right: { x1: 0, y1: 0, x2: 1, y2: 0 },
  diagonal: { x1: 0, y1: 0, x2: 1, y2: 1 },
};

/** A colour, or a colour with its opacity. */
export type Stop = string | readonly [color: string, opacity: number];

/** One picture being drawn: its palette, its own chance, and the definitions it refers to. */
export class Sheet {
  readonly palette: Palette;
  private readonly definitions = new Map<string, string>();
  private readonly chance: () => number;

  constructor(name: string, mood: Mood) {
    this.palette = palettes[mood];
    this.chance = seeded(name);
  }

  between(low: number, high: number): number {
    return low + this.chance() * (high - low);
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.chance() * list.length)] ?? list[0];
  }

  /** The same definition asked for twice is written once. */
  private define(kind: string, attributes: Attributes, body: string): string {
    const key = kind + JSON.stringify(attributes) + body;
    const known = this.definitions.get(key);
    if (known !== undefined) return known;
    const id = `d${this.definitions.size.toString(36)}`;
    this.definitions.set(key, id);
    this.written.push(element(kind, { id, ...attributes }, body));
    return id;
  }

  private readonly written: string[] = [];

  private stops(list: readonly Stop[]): string {
    return list
      .map((stop, index) => {
        const [color, opacity] = typeof stop === 'string' ? [stop, undefined] : stop;
        const offset = short(index / Math.max(1, list.length - 1));
        return element('stop', { offset, 'stop-color': color, 'stop-opacity': opacity });
      })
      .join('');
  }

  linear(direction: Direction, ...stops: readonly Stop[]): string {
    return `url(#${this.define('linearGradient', directions[direction], this.stops(stops))})`;
  }

  radial(...stops: readonly Stop[]): string {
    return `url(#${this.define('radialGradient', {}, this.stops(stops))})`;
  }

  /** For `clip-path`: what lies outside of the shape is not drawn. */
  clip(shape: string): string {
    return `url(#${this.define('clipPath', {}, shape)})`;
  }

  /** A small drawing that is repeated; the size of a crowd of windows is that of one. */
  stamp(drawing: string): (x: number, y: number, more?: Attributes) => string {
    const id = this.define('g', {}, drawing);
    return (x, y, more = {}) =>
      element('use', {
        href: `#${id}`,
        x: x === 0 ? undefined : x,
        y: y === 0 ? undefined : y,
        ...more,
      });
  }

  tile(width: number, height: number, drawing: string, transform?: string): string {
    const attributes = {
      width,
      height,
      patternUnits: 'userSpaceOnUse',
      patternTransform: transform,
    };
    return `url(#${this.define('pattern', attributes, drawing)})`;
  }

  backdrop(fill: string): string {
    return rect(0, 0, WIDTH, HEIGHT, fill);
  }

  finish(parts: readonly string[]): string {
    const definitions = this.written.length === 0 ? '' : element('defs', {}, this.written.join(''));
    const attributes = {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: String(WIDTH),
      height: String(HEIGHT),
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    };
    return `${element('svg', attributes, definitions + parts.join(''))}\n`;
  }
}

/** How a picture is drawn; the book of scenes maps its name to this. */
export interface Scene {
  readonly mood: Mood;
  readonly draw: (sheet: Sheet, palette: Palette) => readonly string[];
}

export type SceneBook = Readonly<Record<string, Scene>>;

export function scene(mood: Mood, draw: Scene['draw']): Scene {
  return { mood, draw };
}
