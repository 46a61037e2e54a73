import type { Skin } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import {
  blob,
  ellipse,
  line,
  type Point,
  path,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A finger as a round stroke with a lit edge and a nail at its end. */
function finger(points: readonly Point[], width: number, skin: Skin, nail = false): string {
  const tip = points[points.length - 1] ?? [0, 0];
  const before = points[points.length - 2] ?? tip;
  const length = Math.max(1, Math.hypot(tip[0] - before[0], tip[1] - before[1]));
  const ux = (tip[0] - before[0]) / length;
  const uy = (tip[1] - before[1]) / length;
  const angle = (Math.atan2(uy, ux) * 180) / Math.PI;
  const x = tip[0] + ux * width * 0.12;
  const y = tip[1] + uy * width * 0.12;
  const plate = nail
    ? ellipse(x, y, width * 0.34, width * 0.26, '#fff', {
        opacity: 0.4,
        transform: `rotate(${Math.round(angle)} ${Math.round(x)} ${Math.round(y)})`,
      })
    : '';
  return line(points, skin.light, width) + plate;
}

/**
 * A hand that holds a phone of the given size, from below. Split in two, because the palm
 * lies behind the phone and the thumb before it. Origin: the phone's top left corner.
 */
export function holding(
  width: number,
  height: number,
  skin: Skin,
  sleeve: string,
): { readonly behind: string; readonly before: string } {
  const w = width;
  const h = height;
  const behind =
    path(
      `M${w * 0.2} ${h * 1.7}L${w * 0.12} ${h * 1.02}Q${-w * 0.1} ${h * 0.8} ${w * 0.1} ${h * 0.55}H${w * 0.95}Q${w * 1.34} ${h * 0.6} ${w * 1.2} ${h * 0.9}L${w * 1.0} ${h * 1.12}L${w * 1.06} ${h * 1.7}Z`,
      skin.light,
    ) +
    path(
      `M${w * 0.62} ${h * 1.7}Q${w * 0.66} ${h * 1.2} ${w * 1.2} ${h * 0.9}L${w} ${h * 1.12}L${w * 1.06} ${h * 1.7}Z`,
      skin.shade,
    ) +
    path(`M${w * 0.04} ${h * 1.34}H${w * 1.18}L${w * 1.3} ${h * 2}H${-w * 0.06}Z`, sleeve);
  const knuckle = (index: number): string => {
    const y = h * (0.46 + index * 0.115);
    return (
      line(
        [
          [-w * 0.02, y + h * 0.03],
          [w * 0.07 - index * w * 0.006, y],
        ],
        skin.light,
        h * 0.088,
      ) + ellipse(w * 0.075, y - h * 0.002, w * 0.03, h * 0.026, '#fff', { opacity: 0.35 })
    );
  };
  const thumb =
    blob(
      [
        [w * 1.16, h * 0.98],
        [w * 1.22, h * 0.78],
        [w * 1.12, h * 0.6],
        [w * 0.98, h * 0.46],
        [w * 0.87, h * 0.42],
        [w * 0.83, h * 0.47],
        [w * 0.88, h * 0.58],
        [w * 0.93, h * 0.74],
        [w * 0.9, h * 0.92],
        [w * 1.0, h * 1.06],
      ],
      skin.light,
    ) +
    ellipse(w * 0.89, h * 0.46, w * 0.035, h * 0.03, '#fff', {
      opacity: 0.4,
      transform: `rotate(-30 ${w * 0.89} ${h * 0.46})`,
    });
  return { behind, before: [0, 1, 2, 3].map(knuckle).join('') + thumb };
}

/** A pointing hand that comes from the lower right; origin at the finger's tip. */
export function pointing(skin: Skin, sleeve: string): string {
  return (
    path('M120 260L330 150L760 520L600 760Z', skin.light) +
    path('M250 400L600 760L680 640L330 320Z', skin.shade, { opacity: 0.6 }) +
    path('M430 480L620 300L1000 640L820 900Z', sleeve) +
    path('M480 540L820 900L890 800L560 500Z', '#000', { opacity: 0.18 }) +
    blob(
      [
        [110, 230],
        [170, 130],
        [290, 120],
        [370, 190],
        [370, 300],
        [280, 380],
        [180, 340],
      ],
      skin.light,
    ) +
    finger(
      [
        [200, 170],
        [20, 22],
      ],
      66,
      skin,
      true,
    ) +
    finger(
      [
        [310, 180],
        [200, 210],
        [170, 260],
      ],
      62,
      skin,
    ) +
    finger(
      [
        [340, 230],
        [236, 262],
        [210, 306],
      ],
      58,
      skin,
    ) +
    finger(
      [
        [350, 286],
        [280, 306],
        [256, 340],
      ],
      52,
      skin,
    ) +
    finger(
      [
        [150, 330],
        [120, 250],
        [150, 196],
      ],
      62,
      skin,
      true,
    ) +
    stroke('M206 236C190 262 186 270 186 286M250 286C236 306 232 316 232 326', skin.shade, 7, {
      opacity: 0.7,
    })
  );
}

/** Thumb and finger that hold something small, from the right; origin at the pinch. */
export function pinching(skin: Skin, sleeve: string): string {
  return (
    path('M300-60L700-130L720 200L330 190Z', skin.light) +
    path('M330 120L700 60L720 200L330 190Z', skin.shade, { opacity: 0.7 }) +
    path('M560-170L1200-260V330L590 250Z', sleeve) +
    path('M575 120L1200 140V330L590 250Z', '#000', { opacity: 0.18 }) +
    blob(
      [
        [190, -60],
        [330, -96],
        [420, 0],
        [400, 160],
        [290, 220],
        [200, 150],
      ],
      skin.light,
    ) +
    finger(
      [
        [360, 150],
        [240, 210],
        [150, 180],
      ],
      66,
      skin,
    ) +
    finger(
      [
        [370, 100],
        [240, 150],
        [140, 128],
      ],
      68,
      skin,
    ) +
    finger(
      [
        [330, -50],
        [150, -90],
        [6, -30],
      ],
      70,
      skin,
      true,
    ) +
    finger(
      [
        [330, 90],
        [170, 100],
        [4, 34],
      ],
      74,
      skin,
      true,
    ) +
    stroke('M330 60C280 70 230 76 190 78', skin.shade, 8, { opacity: 0.6 })
  );
}
