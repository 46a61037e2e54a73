import { readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm run lock`: names in package-lock.json the optional packages of other platforms that a registry
 * mirror with fewer platforms left out. Without them `npm ci` refuses the file everywhere. They carry
 * no checksum, since nothing was fetched; npm reads os and cpu to leave them out where they do not fit.
 */
const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  riscv64: 'riscv64',
  wasm32: 'wasm32',
  armv7: 'arm',
  armv6: 'arm',
  x86: 'ia32',
  gnueabihf: 'arm',
  universal: undefined,
};

/** What a package's name says of the platform it is for: `@rolldown/binding-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.replace('linuxmusl', 'linux-musl').split(/[-/@.]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.map((word) => processors[word]).find(Boolean);
  const libc = words.includes('musl') ? 'musl' : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}

/** Where node looks for a package that the one at `from` asks for, nearest first. */
function placesFrom(from, name) {
  const parts = from.split('/node_modules/');
  const nested = parts.map(
    (_, index) =>
      `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...(from === '' ? [] : nested), `node_modules/${name}`];
}

let added = 0;
for (const [from, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (placesFrom(from, name).some((place) => lock.packages[place])) continue;
    const place = placesFrom(from, name).at(-1);
    lock.packages[place] = {
      version: range.replace(/^[\^~]/, ''),
      ...platformOf(name),
      ...(entry.dev && { dev: true }),
      optional: true,
    };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  path,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
);
process.stdout.write(`${added} packages of other platforms added.\n`);
