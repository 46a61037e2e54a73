import { ensureWordPress } from '#tests/wordpress/ensure-wordpress.ts';
import { callWordPress, startWordPress } from '#tests/wordpress/real-wordpress.ts';

/** A real WordPress with as many posts as wanted, until this process is told to stop. */
const count = Number(process.argv[3]);
if (ensureWordPress()) {
  const { place, stop } = await startWordPress();
  process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
  await callWordPress(place, 'newsroom_bulk', count, 1, true);
  process.stdout.write(`Ready: ${place.origin}\n`);
} else {
  process.stdout.write('Ready: none\n');
}
