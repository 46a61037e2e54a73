import type { Palette } from './palettes.js';
import { HEIGHT, WIDTH, type Sheet } from './sheet.js';
import { circle, each, ellipse, group, line, path, place, polygon, rect, short, stroke, wire, type Point } from './svg.js';

/** A wave line from edge to edge, filled to the bottom of the picture. */
export function waves(y: number, height: number, length: number, shift: number, fill: string, opacity?: number): string {
  let d = `M${short(-length + shift)} ${HEIGHT + 10}V${short(y)}`;
  for (let x = -length + shift; x < WIDTH + length; x += length) {
    d += `q${short(length / 4)} ${short(-height)} ${short(length / 2)} 0t${short(length / 2)} 0`;
  }
  return path(`${d}V${HEIGHT + 10}Z`, fill, { opacity });
}

/** Glints on water that narrow towards the horizon, under a sun or moon at `x`. */
export function glints(sheet: Sheet, x: number, top: number, bottom: number, color: string): string {
  return each(22, (index) => {
    const depth = index / 22;
    const y = top + (bottom - top) * depth * depth;
    const half = 16 + depth * 190 * sheet.between(0.3, 1);
    const middle = x + sheet.between(-60, 60) * depth;
    return line([[middle - half, y], [middle + half, y]], color, 3 + depth * 9, { opacity: sheet.between(0.35, 0.9) });
  });
}

/** A satellite with two wings of solar cells; origin at its body, about 520 wide. */
export function satellite(p: Palette, body: string, cell: string, gold: string): string {
  const wing = rect(80, -58, 190, 116, cell) + each(4, (i) => rect(80 + i * 48, -58, 4, 116, p.paper, { opacity: 0.5 })) + rect(80, -3, 190, 5, p.paper, { opacity: 0.5 });
  return rect(-90, -7, 180, 14, p.soft) + wing + group({ transform: 'scale(-1 1)' }, wing) +
    rect(-58, -76, 116, 152, body, { rx: 8 }) + rect(6, -76, 52, 152, '#000', { opacity: 0.2 }) +
    rect(-58, -30, 116, 60, gold, { opacity: 0.9 }) + path('M-50 76A50 50 0 0 0 50 76Z', p.paper) + line([[0, 84], [0, 130]], p.soft, 6) + circle(0, 134, 9, p.accent);
}

/** A rocket pointing up; origin at its nozzle, about 460 tall. */
export function rocket(p: Palette, body: string, trim: string): string {
  return polygon([[-42, -90], [-110, 10], [-42, -14]], trim) + polygon([[42, -90], [110, 10], [42, -14]], trim) +
    path('M-56 0C-84-180-64-330 0-440C64-330 84-180 56 0Z', body) + path('M0-440C64-330 84-180 56 0H14C44-170 40-330 0-440Z', '#000', { opacity: 0.16 }) +
    path('M-40-356C-24-390-12-420 0-440C12-420 24-390 40-356Q0-340-40-356Z', trim) +
    circle(0, -246, 34, p.ink) + circle(0, -246, 23, p.spark) + rect(-40, 0, 80, 22, p.ink);
}

export function flame(sheet: Sheet, length: number, hot: string, edge: string): string {
  const inner = sheet.linear('down', '#ffffff', hot, [edge, 0]);
  return path(`M-46 0C-90 ${length * 0.35}-30 ${length * 0.6} 0 ${length}C30 ${length * 0.6} 90 ${length * 0.35} 46 0Z`, inner);
}

/** A cable ship seen from the side; origin at the waterline amidships. */
export function cableShip(p: Palette, hull: string, house: string): string {
  return path('M-330-70H330L290 40H-270Z', hull) + path('M-310-16H312L290 40H-270Z', p.accent, { opacity: 0.9 }) +
    rect(80, -190, 190, 124, house) + rect(110, -250, 130, 64, house) + rect(110, -232, 130, 22, p.ink) +
    each(4, (i) => rect(98 + i * 42, -156, 24, 24, p.ink)) + rect(150, -330, 12, 80, p.ink) + rect(60, -300, 34, 112, p.accent) +
    circle(-110, -96, 74, p.ink) + circle(-110, -96, 54, p.spark) + circle(-110, -96, 20, p.ink) +
    polygon([[-330, -70], [-410, -128], [-396, -142], [-290, -80]], p.ink) + rect(-30, -160, 14, 96, p.ink) + line([[-24, -156], [76, -116]], p.ink, 8);
}

/** An inter-island ferry from the side; origin at the waterline amidships. */
export function ferry(p: Palette, hull: string, deck: string): string {
  return path('M-380-90L-330 40H320L400-90Z', hull) + rect(-330, -150, 620, 62, deck) + rect(-280, -206, 500, 58, p.soft) + rect(-220, -256, 190, 52, deck) +
    each(13, (i) => rect(-310 + i * 46, -134, 26, 24, p.ink, { rx: 4, opacity: 0.8 })) + each(10, (i) => rect(-262 + i * 48, -190, 28, 22, p.ink, { rx: 4, opacity: 0.7 })) +
    rect(-214, -240, 176, 18, p.ink) + polygon([[60, -206], [70, -310], [140, -310], [150, -206]], p.accent) + rect(68, -296, 74, 20, p.paper) +
    path('M-356-30H376L362 0H-346Z', p.paper, { opacity: 0.8 }) + rect(-130, -330, 8, 76, p.ink) + line([[-126, -326], [-330, -150]], p.ink, 3) + line([[-126, -326], [66, -206]], p.ink, 3);
}

/** A fishing boat with outriggers and one sail, as around Bali and Madura. */
export function jukung(hull: string, sail: string, stripe: string): string {
  return polygon([[-6, -20], [-6, -330], [190, -60]], sail) + polygon([[-6, -190], [-6, -140], [118, -104], [92, -140]], stripe) +
    line([[-6, 0], [-6, -340]], '#2b1c18', 8) + path('M-210-34Q-160 30-60 34H90Q170 30 220-50Q170-14 90-10H-70Q-150-10-210-34Z', hull) +
    stroke('M-110 0Q-130 40-150 46M90 0Q120 40 140 46', '#2b1c18', 6) + line([[-200, 50], [190, 50]], hull, 9);
}

/** A fish from the side, swimming left. */
export function fish(x: number, y: number, scale: number, fill: string): string {
  return place(x, y, 0, scale, path('M-60 0C-30-36 30-34 56-6L92-34C84-10 84 10 92 34L56 6C30 34-30 36-60 0Z', fill), circle(-34, -6, 4.5, '#fff'));
}

export function gull(x: number, y: number, scale: number, color: string): string {
  return place(x, y, 0, scale, stroke('M-40-12Q-18-26 0 0Q18-26 40-12', color, 7));
}

/** The sea bed from edge to edge, with a few rocks and weeds. */
export function seabed(sheet: Sheet, y: number, fill: string, weed: string): string {
  const rocks = each(6, (index) => ellipse(sheet.between(0, WIDTH), y + 46 + index * 6, sheet.between(50, 120), sheet.between(24, 50), fill));
  const weeds = each(16, () => {
    const x = sheet.between(0, WIDTH);
    const tall = sheet.between(40, 130);
    const bend: readonly Point[] = [[x, y + 60], [x + 14, y + 50 - tall * 0.35], [x - 10, y + 50 - tall * 0.7], [x + 8, y + 50 - tall]];
    return wire(bend, weed, 10);
  });
  return weeds + path(`M0 ${y + 30}Q300 ${y - 30} 620 ${y + 26}T1180 ${y + 16}T1600 ${y + 30}V900H0Z`, fill) + rocks;
}

/** A submarine cable cut open: armour, copper and the fibres in its heart. Points right. */
export function cutCable(p: Palette, x: number, y: number, radius: number, sheath: string): string {
  const r = radius;
  const fibres = [p.accent, p.spark, p.soft, p.paper, p.accent, p.spark];
  return rect(-80, y - r, x + 80, r * 2, sheath) + rect(-80, y + r * 0.3, x + 80, r * 0.7, '#000', { opacity: 0.28 }) + rect(-80, y - r * 0.78, x + 80, r * 0.2, '#fff', { opacity: 0.25 }) +
    ellipse(x, y, r * 0.42, r, p.ink) + rect(x, y - r * 0.74, r * 1.3, r * 1.48, p.soft) +
    each(9, (i) => rect(x, y - r * 0.74 + i * r * 0.165, r * 1.3, r * 0.05, p.ink, { opacity: 0.4 })) + ellipse(x + r * 1.3, y, r * 0.3, r * 0.74, p.ink) +
    rect(x + r * 1.3, y - r * 0.44, r * 1.1, r * 0.88, p.spark) + rect(x + r * 1.3, y + r * 0.1, r * 1.1, r * 0.34, '#000', { opacity: 0.2 }) + ellipse(x + r * 2.4, y, r * 0.18, r * 0.44, p.ink) +
    fibres.map((color, i) => {
      const from = y - r * 0.28 + i * r * 0.112;
      const to = y - r * 1.3 + i * r * 0.52;
      return wire([[x + r * 2.4, from], [x + r * 3.2, from], [x + r * 4.3, to], [x + r * 5.1, to - r * 0.1 + i * 6]], color, r * 0.09) + circle(x + r * 5.1, to - r * 0.1 + i * 6, r * 0.09, '#fff');
    }).join('');
}
