import { bust } from '#src/server/sample/draw-pictures/motifs/busts.ts';
import { tubeMonitor } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { each, place, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const netCafe = scene('circuit', (s, p) => [
  s.backdrop(s.linear('down', '#0a2620', p.ink)),
  each(
    6,
    (i) => rect(60 + i * 270, 0, 140, 20, p.spark) + glow(s, 130 + i * 270, 20, 220, p.spark, 0.25),
  ),
  each(3, (i) => {
    const x = 60 + i * 510;
    const light = ['#6fd3ff', '#ff9ad0', p.spark][i] ?? p.spark;
    return (
      rect(x - 30, 170, 30, 730, '#6d4a2a') +
      rect(x - 30, 170, 10, 730, '#8d6438') +
      rect(x, 230, 480, 670, '#123a30') +
      glow(s, x + 230, 440, 300, light, 0.55) +
      rect(x, 610, 480, 30, '#8d6438') +
      place(x + 60, 300, 0, 0.95, tubeMonitor(p, '#d8d2bd', '#a39b80', light)) +
      rect(x + 120, 360, 120, 80, '#fff', { opacity: 0.5 }) +
      rect(x + 260, 380, 80, 12, '#fff', { opacity: 0.7 }) +
      rect(x + 260, 410, 60, 12, '#fff', { opacity: 0.7 })
    );
  }),
  rect(1560, 170, 30, 730, '#6d4a2a'),
  place(
    290,
    690,
    0,
    0.86,
    bust({ hair: 'curly', hairColor: '#04120e', shirt: p.accent, trim: '#fff', skin: skins.umber }),
  ),
  place(
    800,
    690,
    0,
    0.86,
    bust({ hair: 'cap', hairColor: '#c8413a', shirt: '#e9efd2', trim: '#fff', skin: skins.amber }),
  ),
  place(
    1310,
    690,
    0,
    0.86,
    bust({ hair: 'bun', hairColor: '#04120e', shirt: '#2c9fb0', trim: '#fff', skin: skins.sand }),
  ),
]);
