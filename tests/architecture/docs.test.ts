import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configKeys } from '#src/server/config.ts';
import { listCode, listFiles } from '#tests/architecture/source-files.ts';

const readme = readFileSync('README.md', 'utf8');
const documents = listFiles('README.md', 'docs', 'src/server/sample/README.md').filter(({ path }) =>
  path.endsWith('.md'),
);
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/** Paths of the project that a document names in code style or as a link. */
function pathsIn(text: string): string[] {
  const code = text
    .replace(/```[\s\S]*?```/g, '')
    .matchAll(/`((?:src|tests|docs|public|\.ci)\/[\w./-]+)`/g);
  const links = text.matchAll(/\]\((?!https?:|#|mailto:)([\w./-]+)/g);
  return [...code, ...links].map((match) => match[1] ?? '');
}

describe('the documents', () => {
  it('cite only files that exist', () => {
    const missing = documents.flatMap(({ path, text }) => {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
      return pathsIn(text)
        .filter((cited) => !existsSync(cited) && !existsSync(folder + cited))
        .map((cited) => `${path} cites ${cited}`);
    });
    expect(missing.filter((line) => !line.startsWith('src/server/sample/README.md'))).toEqual([]);
  });

  it('name only scripts that exist', () => {
    const named = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => [path, match[1] ?? ''] as const),
    );
    expect(named.filter(([, script]) => !scripts.includes(script))).toEqual([]);
  });

  it('show both commands and describe every environment key', () => {
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
    for (const { name } of configKeys) expect(readme, name).toContain(`\`${name}\``);
  });
});

describe('the environment', () => {
  it('is read in config.ts only', () => {
    const readers = listCode('src').filter(
      ({ path, text }) => /process\.env\b/.test(text) && path !== 'src/server/config.ts',
    );
    const entries =
      /^src\/server\/(main|import|export|admin|start|dev|setup\/ensure-built)\.(ts|mjs)$/;
    expect(readers.map(({ path }) => path).filter((path) => !entries.test(path))).toEqual([]);
  });
});
