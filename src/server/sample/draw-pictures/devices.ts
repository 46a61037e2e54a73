import type { Palette } from './palettes.js';
import { circle, each, element, ellipse, group, path, place, polygon, rect, stroke, type Attributes } from './svg.js';

/** A phone whose top left corner is the origin; `screen` is drawn in the same coordinates. */
export function phone(width: number, height: number, body: string, display: string, screen = ''): string {
  const edge = width * 0.045;
  const corner = width * 0.13;
  return rect(0, 0, width, height, body, { rx: corner }) +
    rect(width, height * 0.24, edge * 0.6, height * 0.1, body) +
    rect(edge, edge, width - edge * 2, height - edge * 2, display, { rx: corner - edge }) + screen +
    circle(width / 2, edge * 2.6, edge * 0.8, body);
}

/** The back of a phone, with its cluster of lenses. */
export function phoneBack(width: number, height: number, body: string, island: string, glass: string, shine: string, lenses = 3): string {
  const corner = width * 0.14;
  const r = width * 0.1;
  const spots = [[0.24, 0.13], [0.24, 0.26], [0.47, 0.195], [0.47, 0.3]] as const;
  return rect(0, 0, width, height, body, { rx: corner }) +
    polygon([[width * 0.1, height * 0.98], [width * 0.9, height * 0.45], [width * 0.9, height * 0.75], [width * 0.5, height * 0.99]], shine, { opacity: 0.12 }) +
    rect(width * 0.08, height * 0.045, width * 0.56, height * 0.31, island, { rx: width * 0.12 }) +
    spots.slice(0, lenses).map(([fx, fy]) => {
      const x = width * fx;
      const y = height * fy;
      return circle(x, y, r, glass) + circle(x, y, r * 0.66, '#000', { opacity: 0.45 }) + circle(x - r * 0.3, y - r * 0.3, r * 0.2, shine);
    }).join('');
}

/** An open laptop from the front; origin at the middle of its hinge. */
export function laptop(width: number, height: number, p: Palette, display: string, screen = ''): string {
  const left = -width / 2;
  return rect(left, -height, width, height, p.ink, { rx: 18 }) +
    rect(left + 16, -height + 16, width - 32, height - 34, display, { rx: 6 }) + screen +
    path(`M${left - 70} 0H${-left + 70}L${-left + 92} 26Q${-left + 88} 40 ${-left + 66} 40H${left - 66}Q${left - 88} 40 ${left - 92} 26Z`, p.soft) +
    path(`M${left - 90} 27H${-left + 90}Q${-left + 86} 40 ${-left + 66} 40H${left - 66}Q${left - 88} 40 ${left - 90} 27Z`, p.deep, { opacity: 0.55 }) +
    rect(-70, 0, 140, 10, p.deep, { rx: 5, opacity: 0.5 });
}

/** A laptop from straight above, with keyboard; origin at its middle. */
export function laptopFromAbove(p: Palette, body: string, key: string): string {
  const keys = each(4, (index) => stroke(`M-196 ${-52 + index * 31}H196`, key, 22, { 'stroke-dasharray': '24 8', 'stroke-dashoffset': index * 8, 'stroke-linecap': 'butt' }));
  return rect(-240, -110, 480, 300, body, { rx: 20 }) + rect(-214, -74, 428, 136, p.ink, { rx: 10, opacity: 0.25 }) +
    keys + rect(-80, 76, 160, 96, key, { rx: 10, opacity: 0.35 });
}

export function monitor(width: number, height: number, p: Palette, display: string, screen = ''): string {
  return polygon([[width * 0.42, height], [width * 0.58, height], [width * 0.61, height * 1.2], [width * 0.39, height * 1.2]], p.deep) +
    rect(width * 0.3, height * 1.19, width * 0.4, height * 0.045, p.ink, { rx: 8 }) +
    rect(0, 0, width, height, p.ink, { rx: 16 }) + rect(14, 14, width - 28, height - 28, display, { rx: 6 }) + screen;
}

/** A gamepad seen from above; origin at its middle, about 560 wide. */
export function gamepad(body: string, shade: string, button: string, accents: readonly string[]): string {
  const shell = 'M-150-150C-70-130 70-130 150-150C240-172 290-60 320 90C340 200 240 230 190 140C160 86 120 70 70 70H-70C-120 70-160 86-190 140C-240 230-340 200-320 90C-290-60-240-172-150-150Z';
  const spots = [[180, -82], [226, -36], [180, 10], [134, -36]] as const;
  return rect(-220, -176, 110, 60, shade, { rx: 28 }) + rect(110, -176, 110, 60, shade, { rx: 28 }) +
    path(shell, body) +
    path('M320 90C340 200 240 230 190 140C160 86 120 70 70 70H-70C-120 70-160 86-190 140C-220 196-270 208-300 186C-250 190-230 130-200 100C-160 60-110 44-60 44H60C110 44 170 66 200 110C230 160 300 170 320 90Z', shade, { opacity: 0.55 }) +
    path('M-200-86h36v36h36v36h-36v36h-36v-36h-36v-36h36z', button, { 'stroke-linejoin': 'round' }) +
    circle(-80, 40, 50, shade) + circle(-80, 36, 36, button) + circle(80, 40, 50, shade) + circle(80, 36, 36, button) +
    spots.map(([x, y], index) => circle(x, y, 24, accents[index % accents.length] ?? button)).join('') +
    rect(-44, -96, 34, 14, shade, { rx: 7 }) + rect(10, -96, 34, 14, shade, { rx: 7 });
}

/** A handheld console with a wide screen; origin at its middle, about 760 wide. */
export function handheld(p: Palette, left: string, right: string, display: string, screen = ''): string {
  return path('M-270-150V150H-320Q-390 150-390 70V-70Q-390-150-320-150Z', left) +
    path('M270-150V150H320Q390 150 390 70V-70Q390-150 320-150Z', right) +
    path('M270 110V150H320Q390 150 390 70V20Q380 110 320 110Z', p.ink, { opacity: 0.25 }) +
    path('M-270 110V150H-320Q-390 150-390 70V20Q-380 110-320 110Z', p.ink, { opacity: 0.25 }) +
    rect(-270, -150, 540, 300, p.ink) + rect(-246, -126, 492, 252, display, { rx: 8 }) + screen +
    circle(-330, -70, 34, p.ink) + circle(-330, -74, 24, p.deep) +
    circle(330, 56, 34, p.ink) + circle(330, 52, 24, p.deep) +
    [[-330, 24], [-330, 84], [-360, 54], [-300, 54], [330, -100], [330, -40], [360, -70], [300, -70]]
      .map(([x = 0, y = 0]) => circle(x, y, 13, p.ink)).join('');
}

/** A camera lens looked into; rings of glass with two reflections. */
export function lens(x: number, y: number, radius: number, p: Palette, glass: string): string {
  return circle(x, y, radius, p.ink) + circle(x, y, radius * 0.9, p.deep) + circle(x, y, radius * 0.78, p.ink) +
    circle(x, y, radius * 0.66, glass) + circle(x, y, radius * 0.36, p.ink, { opacity: 0.75 }) +
    ellipse(x - radius * 0.3, y - radius * 0.32, radius * 0.2, radius * 0.12, '#fff', { opacity: 0.75, transform: `rotate(-40 ${x - radius * 0.3} ${y - radius * 0.32})` }) +
    circle(x + radius * 0.3, y + radius * 0.3, radius * 0.07, '#fff', { opacity: 0.5 });
}

/** A wireless router; origin at the middle of its base. */
export function router(p: Palette, body: string): string {
  return [-150, -50, 50, 150].map((x) => rect(x - 9, -220, 18, 150, p.ink, { rx: 9 })).join('') +
    path('M-230 0L-200-84H200L230 0Z', body) + rect(-230, 0, 460, 26, p.ink, { rx: 8 }) +
    [-120, -80, -40, 0].map((x, index) => circle(x, -30, 8, index === 3 ? p.accent : p.spark)).join('');
}

export function keycap(x: number, y: number, width: number, p: Palette, top: string, side: string): string {
  return rect(x, y, width, 96, side, { rx: 14 }) + rect(x + 9, y + 3, width - 18, 74, top, { rx: 12 }) +
    rect(x + 9, y + 3, width - 18, 20, p.paper, { rx: 10, opacity: 0.16 });
}

/** A pair of over-ear headphones, from the front; origin at the middle. */
export function headphones(p: Palette, band: string, cup: string): string {
  return stroke('M-190 60V0C-190-130-110-200 0-200S190-130 190 0V60', band, 34) +
    stroke('M-176-40C-160-130-90-182 0-184', p.paper, 8, { opacity: 0.35 }) +
    rect(-236, 20, 92, 190, cup, { rx: 44 }) + rect(144, 20, 92, 190, cup, { rx: 44 }) +
    rect(-164, 36, 44, 158, p.ink, { rx: 22 }) + rect(120, 36, 44, 158, p.ink, { rx: 22 });
}

/** Goggles for virtual reality, from the front; origin at the middle. */
export function goggles(sheetFill: string, p: Palette): string {
  return path('M-330-30C-390-40-420 40-330 50Z', p.deep) + path('M330-30C390-40 420 40 330 50Z', p.deep) +
    path('M-300-130H300Q350-130 350-80V70Q350 130 290 130H120Q90 130 60 90Q0 50-60 90Q-90 130-120 130H-290Q-350 130-350 70V-80Q-350-130-300-130Z', p.paper) +
    path('M-280-100H280Q318-100 318-66V50Q318 92 280 92H130Q100 92 76 58Q0 8-76 58Q-100 92-130 92H-280Q-318 92-318 50V-66Q-318-100-280-100Z', sheetFill);
}

/** A card of the size of a SIM, with its contacts. Origin at its top left. */
export function simCard(width: number, body: string, metal: string, cut: string): string {
  const h = width * 1.28;
  const m = width * 0.2;
  const inner = width - m * 2;
  return path(`M${width * 0.08} 0H${width * 0.7}L${width} ${width * 0.3}V${h - width * 0.08}Q${width} ${h} ${width * 0.92} ${h}H${width * 0.08}Q0 ${h} 0 ${h - width * 0.08}V${width * 0.08}Q0 0 ${width * 0.08} 0Z`, body) +
    rect(m, h * 0.4, inner, inner * 0.8, metal, { rx: width * 0.07 }) +
    stroke(`M${m} ${h * 0.4 + inner * 0.27}h${inner * 0.32}v${inner * 0.26}h-${inner * 0.32}M${width - m} ${h * 0.4 + inner * 0.27}h-${inner * 0.32}v${inner * 0.26}h${inner * 0.32}M${width / 2} ${h * 0.4}v${inner * 0.27}M${width / 2} ${h * 0.4 + inner * 0.53}v${inner * 0.27}`, cut, width * 0.025);
}

/** A bubble of talk with a tail; origin at the tip of the tail. */
export function bubble(width: number, height: number, fill: string, tail: 'left' | 'right', more: Attributes = {}): string {
  const side = tail === 'left' ? 1 : -1;
  return group(more, element('g', { transform: `scale(${side} 1)` },
    path('M0 0C10-20 20-40 24-60H80C66-30 34-8 0 0Z', fill) + rect(-10, -height - 40, width, height, fill, { rx: Math.min(60, height / 2) })));
}

/** An arrow pointer of a desktop. */
export function pointer(fill: string, outline: string): string {
  return path('M0 0V150L38 118L62 176L96 161L71 105H122Z', fill, { stroke: outline, 'stroke-width': 10, 'stroke-linejoin': 'round' });
}
