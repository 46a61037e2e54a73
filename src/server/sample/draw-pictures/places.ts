import type { Palette } from './palettes.js';
import { HEIGHT, WIDTH, type Sheet } from './sheet.js';
import { circle, each, ellipse, group, line, path, polygon, rect, short, stroke, type Attributes } from './svg.js';

/** Towers from edge to edge with a few lit windows. */
export function skyline(sheet: Sheet, base: number, low: number, high: number, fill: string, light?: string): string {
  let markup = '';
  let x = -30;
  while (x < WIDTH + 30) {
    const width = sheet.between(70, 150);
    const height = sheet.between(low, high);
    const top = base - height;
    markup += rect(x, top, width + 1, HEIGHT - top, fill);
    const crown = sheet.between(0, 1);
    if (crown < 0.25) markup += rect(x + width / 2 - 4, top - 60, 8, 62, fill);
    else if (crown < 0.45) markup += polygon([[x, top + 1], [x + width * 0.5, top - 46], [x + width, top + 1]], fill);
    else if (crown < 0.6) markup += rect(x + width * 0.2, top - 26, width * 0.6, 28, fill);
    if (light !== undefined) markup += windows(sheet, x + 14, top + 22, width - 28, Math.min(height, 420), light);
    x += width;
  }
  return markup;
}

function windows(sheet: Sheet, x: number, y: number, width: number, height: number, light: string): string {
  let d = '';
  const columns = Math.max(1, Math.floor(width / 22));
  for (let row = 0; row < height / 34 - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (sheet.between(0, 1) < 0.34) d += `M${short(x + column * 22)} ${short(y + row * 34)}h11v16h-11z`;
    }
  }
  return d === '' ? '' : path(d, light, { opacity: 0.85 });
}

/** An obelisk with a flame on a cup, which a reader knows from the middle of Jakarta. */
export function obelisk(x: number, base: number, height: number, stone: string, shade: string, flame: string): string {
  const h = height;
  return polygon([[x - h * 0.17, base - h * 0.16], [x + h * 0.17, base - h * 0.16], [x + h * 0.1, base - h * 0.09], [x - h * 0.1, base - h * 0.09]], stone) +
    rect(x - h * 0.045, base - h * 0.1, h * 0.09, h * 0.1, shade) +
    polygon([[x - h * 0.036, base - h * 0.16], [x - h * 0.018, base - h * 0.88], [x + h * 0.018, base - h * 0.88], [x + h * 0.036, base - h * 0.16]], stone) +
    polygon([[x + h * 0.006, base - h * 0.16], [x + h * 0.004, base - h * 0.88], [x + h * 0.018, base - h * 0.88], [x + h * 0.036, base - h * 0.16]], shade) +
    polygon([[x - h * 0.04, base - h * 0.9], [x + h * 0.04, base - h * 0.9], [x + h * 0.022, base - h * 0.87], [x - h * 0.022, base - h * 0.87]], stone) +
    path(`M${short(x - h * 0.026)} ${short(base - h * 0.9)}C${short(x - h * 0.04)} ${short(base - h * 0.95)} ${short(x - h * 0.006)} ${short(base - h * 0.96)} ${short(x + h * 0.004)} ${short(base - h)}C${short(x + h * 0.02)} ${short(base - h * 0.96)} ${short(x + h * 0.04)} ${short(base - h * 0.94)} ${short(x + h * 0.026)} ${short(base - h * 0.9)}Z`, flame);
}

/** Rice terraces: bands that step down towards the reader, water shining in some. */
export function terraces(sheet: Sheet, top: number, colors: readonly string[], water: string): string {
  const rows = 7;
  return each(rows, (row) => {
    const t = row / (rows - 1);
    const y = top + (HEIGHT - top) * (t * 0.55 + t * t * 0.45);
    const sway = 26 + t * 60;
    const shift = sheet.between(-160, 160);
    const d = `M-60 ${HEIGHT + 20}V${short(y)}C${short(300 + shift)} ${short(y - sway)} ${short(620 + shift)} ${short(y + sway)} ${short(900 + shift)} ${short(y)}S${short(1380 + shift)} ${short(y - sway)} 1680 ${short(y + sway * 0.4)}V${HEIGHT + 20}Z`;
    const color = colors[row % colors.length] ?? water;
    return path(d, color, { stroke: row % 2 === 0 ? water : color, 'stroke-width': 4 + t * 12 });
  });
}

export function palm(x: number, y: number, height: number, trunk: string, leaf: string, lean = 0.18): string {
  const topX = x + height * lean;
  const topY = y - height;
  const l = height * 0.42;
  const fronds = [[-1, 0.35], [-0.85, -0.2], [-0.35, -0.5], [0.3, -0.52], [0.85, -0.2], [1, 0.38]]
    .map(([fx = 0, fy = 0]) => path(`M${short(topX)} ${short(topY)}Q${short(topX + l * fx * 0.55)} ${short(topY + l * (fy - 0.42))} ${short(topX + l * fx)} ${short(topY + l * fy)}Q${short(topX + l * fx * 0.5)} ${short(topY + l * (fy * 0.5 - 0.08))} ${short(topX)} ${short(topY)}Z`, leaf)).join('');
  return stroke(`M${short(x)} ${short(y)}Q${short(x + height * lean * 0.2)} ${short(y - height * 0.6)} ${short(topX)} ${short(topY)}`, trunk, height * 0.045) + fronds;
}

/** A food stall with a striped awning, a counter, jars and a bench; origin at the left of its foot. */
export function warung(sheet: Sheet, p: Palette, awning: readonly [string, string], inside: string): string {
  const stripe = (i: number): string => path(`M${i * 74} -380H${i * 74 + 74}L${i * 82 - 36 + 82} -270A41 34 0 0 1 ${i * 82 - 36} -270Z`, i % 2 === 0 ? awning[0] : awning[1]);
  const jar = (x: number, fill: string): string => rect(x, -206, 44, 56, fill, { rx: 8, opacity: 0.9 }) + rect(x + 4, -220, 36, 16, p.accent, { rx: 4 });
  const sachets = each(9, (i) => rect(60 + i * 62, -286 + (i % 2) * 6, 34, 50, i % 3 === 0 ? p.accent : i % 3 === 1 ? p.spark : p.soft, { rx: 4 }));
  return rect(10, -380, 640, 380, p.ink) + rect(24, -360, 612, 214, inside) + sachets +
    [60, 120, 190].map((x, i) => jar(x, i === 1 ? p.soft : p.paper)).join('') +
    rect(-10, -152, 680, 26, p.soft) + rect(10, -126, 640, 126, p.main) + each(8, (i) => rect(10 + i * 80, -126, 6, 126, p.deep, { opacity: 0.4 })) +
    each(9, stripe) + rect(-4, -396, 674, 20, p.ink) + circle(330, -240, 18, p.spark) + line([[330, -376], [330, -256]], p.ink, 4) +
    circle(330, -240, 110, sheet.radial([p.spark, 0.7], [p.spark, 0]));
}

/** A pedicab: the passenger's hooded seat before the driver. Faces left; origin between the wheels. */
export function becak(p: Palette, hood: string, body: string): string {
  const wheel = (x: number): string => circle(x, -70, 70, 'none', { stroke: p.ink, 'stroke-width': 12 }) + stroke(`M${x - 64} -70H${x + 64}M${x} -134V-6M${x - 45} -115L${x + 45} -25M${x + 45} -115L${x - 45} -25`, p.ink, 3) + circle(x, -70, 12, p.ink);
  return wheel(-150) + wheel(190) + line([[-60, -90], [190, -70], [150, -220]], p.ink, 12) + line([[150, -220], [120, -226]], p.ink, 12) + line([[40, -90], [110, -180]], p.ink, 10) +
    path('M-250-190H-40V-70H-200Q-240-80-250-190Z', body) + path('M-250-190H-40V-150H-246Z', p.spark) +
    path('M-230-200C-250-360-150-400-50-390L-20-190H-44L-70-340C-150-350-200-320-206-200Z', hood) + path('M-206-200C-200-320-150-350-70-340L-44-190Z', p.ink, { opacity: 0.55 }) +
    line([[-50, -390], [-30, -190]], p.ink, 8) + rect(-252, -90, 90, 12, p.ink, { rx: 6 }) + rect(84, -196, 60, 18, p.ink, { rx: 9 });
}

/** A motor scooter from the side, facing right; origin between the wheels. */
export function scooter(p: Palette, body: string, bag?: string): string {
  const wheel = (x: number): string => circle(x, -48, 48, p.ink) + circle(x, -48, 24, p.soft);
  return wheel(-130) + wheel(150) + path('M-190-90Q-190-150-120-156H10Q40-156 40-110L60-84H100L120-190L150-196L190-70Q150-110 118-70L100-48H-70Q-90-110-190-90Z', body) +
    path('M-60-48H100L118-70L60-84L40-110Q0-60-74-70Z', '#000', { opacity: 0.25 }) + rect(-180, -176, 190, 30, p.ink, { rx: 15 }) +
    line([[138, -190], [124, -250], [90, -262]], p.ink, 12) + circle(160, -186, 18, p.spark) + (bag === undefined ? '' : rect(-214, -306, 150, 130, bag, { rx: 12 }) + rect(-214, -306, 150, 26, '#000', { rx: 12, opacity: 0.2 }));
}

/** A house with the steep middle roof of Java; origin at the middle of its foot. */
export function joglo(p: Palette, roof: string, shade: string, wall: string, lamp: string): string {
  return rect(-230, -130, 460, 130, wall) + [-210, -90, 76, 196].map((x) => rect(x, -140, 16, 140, p.ink)).join('') + rect(-60, -110, 120, 110, lamp) +
    polygon([[-330, -120], [-130, -200], [130, -200], [330, -120]], roof) + polygon([[40, -200], [130, -200], [330, -120], [60, -120]], shade) +
    polygon([[-130, -198], [-70, -310], [70, -310], [130, -198]], roof) + polygon([[30, -310], [70, -310], [130, -198], [40, -198]], shade) + rect(-84, -322, 168, 16, p.ink);
}

/** A house on stilts by the water; origin at the middle of its foot. */
export function stiltHouse(p: Palette, wall: string, roof: string, lamp: string): string {
  return [-120, -50, 30, 110].map((x) => rect(x, -90, 12, 110, p.ink)).join('') + rect(-150, -100, 300, 16, p.ink) + rect(-130, -210, 260, 112, wall) + rect(50, -210, 80, 112, '#000', { opacity: 0.2 }) +
    rect(-90, -186, 54, 54, lamp) + rect(-10, -186, 46, 88, p.ink) + polygon([[-170, -200], [-110, -300], [110, -300], [170, -200]], roof) + polygon([[50, -300], [110, -300], [170, -200], [70, -200]], '#000', { opacity: 0.22 });
}

/** Pillars under a pediment: a court, a parliament, a bank. Origin at the middle of its foot. */
export function court(p: Palette, stone: string, shade: string, dark: string): string {
  return polygon([[-420, -430], [0, -600], [420, -430]], stone) + polygon([[-300, -448], [0, -568], [300, -448]], shade) + rect(-420, -430, 840, 44, stone) + rect(-420, -398, 840, 12, shade) +
    rect(-370, -386, 740, 306, dark) +
    each(6, (i) => rect(-376 + i * 138, -386, 62, 306, stone) + rect(-340 + i * 138, -386, 26, 306, shade) + rect(-388 + i * 138, -100, 86, 22, stone)) +
    [0, 1, 2].map((i) => rect(-430 - i * 36, -80 + i * 28, 860 + i * 72, 29, i % 2 === 0 ? stone : shade)).join('') + circle(0, -490, 30, p.accent);
}

/** Roofs of a kampung, one behind another. */
export function roofs(sheet: Sheet, base: number, rows: number, tiles: readonly [string, ...string[]], wall: string, lamp: string): string {
  return each(rows, (row) => each(9, (i) => {
    const x = i * 200 - 100 + (row % 2) * 100 + sheet.between(-20, 20);
    const y = base + row * 96 + sheet.between(-16, 16);
    const tile = sheet.pick(tiles);
    return rect(x + 10, y - 4, 180, 200, wall) + (sheet.between(0, 1) < 0.6 ? rect(x + 40, y + 22, 34, 36, lamp) : '') + (sheet.between(0, 1) < 0.5 ? rect(x + 116, y + 22, 34, 36, lamp, { opacity: 0.7 }) : '') +
      polygon([[x - 14, y + 4], [x + 40, y - 74], [x + 160, y - 74], [x + 214, y + 4]], tile) + polygon([[x + 110, y - 74], [x + 160, y - 74], [x + 214, y + 4], [x + 124, y + 4]], '#000', { opacity: 0.2 });
  }));
}

/** A hall for servers, from the front, with its cooling on the roof. Origin at the left of its foot. */
export function dataHall(width: number, height: number, wall: string, shade: string, light: string): string {
  return each(Math.floor(width / 130), (i) => rect(30 + i * 130, -height - 44, 80, 46, shade) + ellipse(70 + i * 130, -height - 44, 34, 9, wall)) +
    rect(0, -height, width, height, wall) + rect(width * 0.7, -height, width * 0.3, height, shade) +
    each(Math.floor(width / 44), (i) => rect(20 + i * 44, -height + 40, 14, height * 0.45, i % 5 === 2 ? light : shade)) + rect(width * 0.08, -70, 90, 70, shade);
}

/** A parasol over a market table with crates; origin at the middle of its foot. */
export function marketStall(p: Palette, cloth: readonly [string, string], goods: readonly string[]): string {
  return rect(-6, -380, 12, 380, p.ink) + path('M-240-330Q0-520 240-330Z', cloth[0]) + path('M-120-330Q-70-440 0-425Q70-440 120-330Z', cloth[1]) + path('M-240-330q40 40 80 0q40 40 80 0q40 40 80 0q40 40 80 0q40 40 80 0q40 40 80 0z', cloth[1]) +
    rect(-220, -130, 440, 24, p.deep) + rect(-200, -106, 400, 106, p.ink, { opacity: 0.85 }) +
    goods.map((color, i) => rect(-200 + i * 104, -170, 88, 42, p.deep) + each(3, (j) => circle(-178 + i * 104 + j * 22, -172, 20, color))).join('');
}

export function lampPost(x: number, base: number, height: number, color: string, light: string): string {
  return stroke(`M${x} ${base}V${base - height}q0-60 60-60h30`, color, 10) + path(`M${x + 66} ${base - height - 66}h70l14 22h-98z`, color) + ellipse(x + 101, base - height - 42, 40, 8, light);
}

/** Street wires from pole to pole, as over every Indonesian street. */
export function overheadWires(y: number, poles: readonly number[], bottom: number, color: string): string {
  const posts = poles.map((x) => rect(x - 8, y - 40, 16, bottom - y + 40, color) + rect(x - 56, y - 20, 112, 10, color) + rect(x - 40, y + 30, 80, 8, color)).join('');
  const spans = poles.slice(1).map((x, i) => {
    const from = poles[i] ?? 0;
    return [0, 14, 46, 60].map((dy, k) => stroke(`M${from} ${y - 16 + dy}Q${(from + x) / 2} ${y + 60 + dy + k * 12} ${x} ${y - 16 + dy}`, color, 3.5)).join('');
  }).join('');
  return posts + spans;
}

/** A plant in a pot, for desks and verandas; origin at the middle of its foot. */
export function potPlant(p: Palette, pot: string, leaf: string, more: Attributes = {}): string {
  const leaves = [-64, -36, -10, 18, 44, 70].map((angle, i) => group({ transform: `translate(0 -96) rotate(${angle})` }, path(`M0 0C-40-60-30-130 0-${170 + (i % 3) * 26}C30-130 40-60 0 0Z`, leaf), stroke(`M0 0V-120`, '#000', 3, { opacity: 0.2 }))).join('');
  return group(more, leaves, path('M-70-100H70L52 0H-52Z', pot), path('M10-100H70L52 0H18Z', '#000', { opacity: 0.18 }));
}
