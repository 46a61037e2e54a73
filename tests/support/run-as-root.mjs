import { spawnSync } from 'node:child_process';

/** Runs a program as root where that needs no password. @returns whether it ended well */
export function runAsRoot(command, args) {
  const isRoot = process.getuid?.() === 0;
  const [program, all] = isRoot ? [command, args] : ['sudo', ['-n', command, ...args]];
  return (
    spawnSync(program, all, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}
