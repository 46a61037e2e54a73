import { writeSync } from 'node:fs';

// Preloaded into a process to be measured: says at its end how much memory it ever held, in bytes.
process.on('exit', () => {
  writeSync(2, `\npeak ${process.resourceUsage().maxRSS * 1024}\n`);
});
