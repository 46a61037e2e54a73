import { appScenes } from './scenes-apps.js';
import { businessScenes } from './scenes-business.js';
import { gadgetScenes } from './scenes-gadgets.js';
import { gameScenes } from './scenes-games.js';
import { internetScenes } from './scenes-internet.js';
import { networkScenes } from './scenes-networks.js';
import { securityScenes } from './scenes-security.js';
import type { SceneBook } from './sheet.js';

/** Every picture of the sample newsroom, by its name. */
export const scenes: SceneBook = { ...gadgetScenes, ...appScenes, ...businessScenes, ...gameScenes, ...internetScenes, ...networkScenes, ...securityScenes };
