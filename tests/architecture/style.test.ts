import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCode, listFiles, type SourceFile } from '#tests/architecture/source-files.ts';
import { nodesOf } from '#tests/architecture/syntax-nodes.ts';

const isGenerated = ({ path }: SourceFile) =>
  path.startsWith('src/i18n/paraglide/') || path.includes('/migrations/');
const code = listCode('src', 'tests').filter((file) => !isGenerated(file));
const source = code.filter(({ path }) => path.startsWith('src/'));
const pathsWhere = (files: SourceFile[], isBreach: (file: SourceFile) => boolean) =>
  files.filter(isBreach).map(({ path }) => path);

/** Long by nature: tables, catalogues, what was written to be looked at. */
const mayBeLong = /schema\.ts$|\/messages\/|\/sample\//;

const lineCount = ({ text }: SourceFile) => text.split('\n').length - 1;

describe('style', () => {
  it('names files in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
    const named = listFiles('src', 'tests', 'docs').filter(
      ({ path }) =>
        !path.endsWith('README.md') &&
        !path.includes('/migrations/meta/') &&
        !/migrations\/\d{4}_/.test(path),
    );
    expect(pathsWhere(named, ({ path }) => !kebab.test(basename(path).replace(/^\./, '')))).toEqual(
      [],
    );
  });

  it('has no folder for leftovers', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|common)(\/|\.|-)/;
    expect(pathsWhere(code, ({ path }) => vague.test(path))).toEqual([]);
  });

  it('has no barrels', () => {
    const isBarrel = ({ path, text }: SourceFile) =>
      /\/index\.tsx?$/.test(path) || /^export \* from/m.test(text);
    expect(pathsWhere(source, isBarrel)).toEqual([]);
  });

  it('exports by name only', () => {
    expect(pathsWhere(code, ({ text }) => /^export default/m.test(text))).toEqual([]);
  });

  it('has no any, no non-null assertion and no enum', () => {
    const refused = ['TSAnyKeyword', 'TSNonNullExpression', 'TSEnumDeclaration'];
    const typed = code.filter(({ path }) => /\.tsx?$/.test(path));
    const isBreach = (file: SourceFile) => nodesOf(file).some(({ type }) => refused.includes(type));
    expect(pathsWhere(typed, isBreach)).toEqual([]);
    expect(isBreach({ path: 'a.ts', text: 'const a = b as any;' })).toBe(true);
  });

  it('never sets markup from a string', () => {
    expect(pathsWhere(source, ({ text }) => text.includes('dangerouslySet' + 'InnerHTML'))).toEqual(
      [],
    );
  });

  it('mocks no module and skips no test', () => {
    const breach = /\bvi\.(mock|doMock)\(|\b(it|test|describe)\.(skip|only|todo|fixme)\b/;
    const tests = code.filter(({ path }) => path !== 'tests/architecture/style.test.ts');
    expect(pathsWhere(tests, ({ text }) => breach.test(text))).toEqual([]);
  });

  it('keeps files short', () => {
    const long = source.filter((file) => !mayBeLong.test(file.path) && lineCount(file) > 300);
    expect(long.map((file) => `${file.path} (${lineCount(file)})`)).toEqual([]);
    const lengths = source.map(lineCount).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  });

  it('exports one component per file', () => {
    const components = ({ text }: SourceFile) =>
      text.match(/^export (function|const) [A-Z][a-z]\w*(?= ?[(=])/gm)?.length ?? 0;
    const files = source.filter(({ path }) => path.endsWith('.tsx'));
    expect(pathsWhere(files, (file) => components(file) > 1)).toEqual([]);
  });

  it('leaves nothing undone in the code', () => {
    expect(pathsWhere(source, ({ text }) => /TODO|FIXME|not implemented/.test(text))).toEqual([]);
  });
});
