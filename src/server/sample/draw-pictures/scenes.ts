import { appScenes } from '#src/server/sample/draw-pictures/scenes-apps.ts';
import { businessScenes } from '#src/server/sample/draw-pictures/scenes-business.ts';
import { gadgetScenes } from '#src/server/sample/draw-pictures/scenes-gadgets.ts';
import { gameScenes } from '#src/server/sample/draw-pictures/scenes-games.ts';
import { internetScenes } from '#src/server/sample/draw-pictures/scenes-internet.ts';
import { networkScenes } from '#src/server/sample/draw-pictures/scenes-networks.ts';
import { securityScenes } from '#src/server/sample/draw-pictures/scenes-security.ts';
import type { SceneBook } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

/** Every picture of the sample newsroom, by its name. */
export const scenes: SceneBook = {
  ...gadgetScenes,
  ...appScenes,
  ...businessScenes,
  ...gameScenes,
  ...internetScenes,
  ...networkScenes,
  ...securityScenes,
};
