import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runAsRoot } from '#tests/support/run-as-root.mjs';

/** Where Debian's package puts WordPress. */
export const wordpressFolder = '/usr/share/wordpress';

const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];

const isProgram = (name: string) => spawnSync('which', [name]).status === 0;

function isThere(): boolean {
  return (
    existsSync(`${wordpressFolder}/wp-load.php`) &&
    existsSync(`${wordpressFolder}/wp-content/themes/twentytwentythree`) &&
    ['php', 'mariadbd', 'mariadb-install-db'].every(isProgram)
  );
}

/** Installs Debian's WordPress, PHP and MariaDB where they are missing. @returns whether they are there */
export function ensureWordPress(): boolean {
  if (isThere()) return true;
  if (!isProgram('apt-get')) return false;
  process.stdout.write('Installing WordPress, PHP and MariaDB for the import tests …\n');
  runAsRoot('apt-get', ['update', '-qq']);
  runAsRoot('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return isThere();
}
