import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, listCode, type SourceFile } from '#tests/architecture/source-files.ts';

/**
 * Who may import whom (docs/architecture.md). A folder that is not named here may import nothing but
 * itself, so a new one is covered the moment it exists. Packages: `react` stands for everything that
 * only a component needs.
 */
type Rule = { folders: string[]; packages: 'any' | RegExp };

const none = /^$/;
const react =
  /^(react|react-dom|react-router-dom|@simplewebauthn\/browser|@tanstack\/react-query|zod\/mini|uuidv7|uplot|lean-qr|idb-keyval|altcha-lib|yet-another-react-lightbox|text-fragments-polyfill)(\/|$)/;
const server = /^(?!react|@tanstack|hono|@hono)/;

function ruleFor(area: string): Rule {
  const [top = '', second = '', third = ''] = area.split('/');
  const shared = ['contract', 'i18n', 'site.ts'];
  if (top === 'site.ts') return { folders: ['i18n'], packages: none };
  if (top === 'contract') return { folders: ['contract'], packages: /^zod(\/mini)?$/ };
  if (top === 'i18n') return { folders: ['i18n', 'contract', 'site.ts'], packages: none };
  if (top === 'client') {
    const base = ['client/lib', 'client/ui', ...shared];
    switch (second) {
      case 'ui':
        return { folders: ['client/ui', 'i18n'], packages: react };
      case 'lib':
        return { folders: ['client/lib', ...shared], packages: react };
      case 'features':
        return { folders: [`client/features/${third}`, ...base], packages: react };
      case 'pages':
        return { folders: ['client/features', ...base], packages: react };
      case 'app':
        return {
          folders: ['client/app', 'client/pages', 'client/features', ...base],
          packages: react,
        };
      case 'service-worker':
      case 'service-worker.ts':
        return {
          folders: ['client/service-worker', 'client/features/comments', 'client/lib', ...shared],
          packages: /^(serwist|altcha-lib)(\/|$)/,
        };
      case 'styles':
        return { folders: ['client/styles'], packages: none };
      default:
        return {
          folders: ['client/app', 'client/styles', 'client/main.tsx', ...base],
          packages: react,
        };
    }
  }
  const kinds = ['server/db', 'server/services', 'server/body', 'server/importers'];
  switch (second) {
    case 'services':
    case 'body':
    case 'importers':
      return { folders: [...kinds, ...shared], packages: server };
    case 'db':
      return { folders: ['server/db', ...shared], packages: server };
    case 'sample':
      return { folders: [...kinds, 'server/sample', ...shared], packages: server };
    case 'feeds':
      return { folders: ['server/feeds', ...shared], packages: none };
    case 'http':
      return {
        folders: ['server/http', 'server/services', 'server/log.ts', ...shared],
        packages: /^(hono|@hono|zod|prom-client)(\/|$)/,
      };
    case 'routes':
      return {
        folders: [
          'server/routes',
          'server/services',
          'server/feeds',
          'server/html',
          'server/http',
          ...shared,
        ],
        packages: /^(hono|@hono|zod)(\/|$)/,
      };
    case 'html':
      return {
        folders: ['server/html', 'client/app', 'client/lib', ...shared],
        packages: /^(react|react-dom|react-router-dom|@tanstack\/react-query|zod)(\/|$)/,
      };
    case 'setup':
      return { folders: ['server/setup'], packages: none };
    default:
      return { folders: ['server', ...shared], packages: 'any' };
  }
}

function areaOf(path: string): string {
  const parts = path.replace(/^src\//, '').split('/');
  const depth = parts[1] === 'features' ? 3 : 2;
  return parts.slice(0, Math.max(1, Math.min(depth, parts.length))).join('/');
}

/** A path below src/ for our own files, undefined for packages. */
function toOwnPath(file: SourceFile, specifier: string): string | undefined {
  // A component's own styles lie beside it.
  if (specifier.endsWith('.module.css') && specifier.startsWith('#src/client/')) {
    const folder = posix.dirname(specifier.slice(1));
    return folder === posix.dirname(file.path) ? areaOf(file.path) : specifier.slice(5);
  }
  if (specifier.startsWith('#src/')) return specifier.slice('#src/'.length);
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file.path), specifier).replace(/^src\//, '');
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function breachesOf(file: SourceFile): string[] {
  const rule = ruleFor(areaOf(file.path));
  return importsOf(file).flatMap((specifier) => {
    const own = toOwnPath(file, specifier);
    if (own !== undefined) {
      const area = areaOf(file.path);
      const isOwnStyle = own === area;
      const isAllowed = isOwnStyle || rule.folders.some((folder) => isWithin(own, folder));
      return isAllowed ? [] : [`${file.path} imports ${own}`];
    }
    if (specifier.startsWith('node:')) {
      return file.path.startsWith('src/server/') ? [] : [`${file.path} imports ${specifier}`];
    }
    const isAllowed = rule.packages === 'any' || rule.packages.test(specifier);
    return isAllowed ? [] : [`${file.path} imports ${specifier}`];
  });
}

const files = listCode('src').filter(({ path }) => !path.startsWith('src/i18n/paraglide/'));

describe('who may import whom', () => {
  it('finds the files of every layer', () => {
    const areas = new Set(files.map(({ path }) => areaOf(path)));
    for (const area of [
      'contract',
      'client/pages',
      'client/features/articles',
      'server/services',
    ]) {
      expect(
        [...areas].some((found) => found.startsWith(area)),
        area,
      ).toBe(true);
    }
  });

  it('holds for every import in src', () => {
    expect(files.flatMap(breachesOf)).toEqual([]);
  });

  it('keeps the server out of the browser', () => {
    const client = files.filter(({ path }) => path.startsWith('src/client/'));
    const crossing = client.filter((file) =>
      importsOf(file).some((specifier) => specifier.includes('server/')),
    );
    expect(crossing.map(({ path }) => path)).toEqual([]);
  });

  it('lets the browser take types, never values, from the requests', () => {
    const valueImport = /import (?!type)[^;]*'#src\/contract\/(?:\w+-)?requests\.ts'/;
    const breaches = files.filter(
      ({ path, text }) => path.startsWith('src/client/') && valueImport.test(text),
    );
    expect(breaches.map(({ path }) => path)).toEqual([]);
  });

  it('is refused where it should be (the check itself can fail)', () => {
    const text = "import { x } from '#src/client/features/share/share-bar.tsx';";
    expect(breachesOf({ path: 'src/client/features/articles/a.ts', text })).toHaveLength(1);
    expect(
      breachesOf({ path: 'src/server/routes/a.ts', text: "import 'drizzle-orm';" }),
    ).toHaveLength(1);
    expect(breachesOf({ path: 'src/brand-new/a.ts', text })).toHaveLength(1);
  });
});
