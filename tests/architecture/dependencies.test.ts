import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

type Locked = { dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean };

const production = Object.keys(readJson('package.json').dependencies);
const locked: Record<string, Locked> = readJson('package-lock.json').packages;

describe('packages of production', () => {
  it('are each in docs/dependencies.md with their reason, and nothing else is', () => {
    const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)]);
    expect(named.map(([, name]) => name).sort()).toEqual(production.sort());
    expect(
      rows.filter((row) =>
        row.split('|').some((cell, at) => at > 0 && at < 7 && cell.trim() === ''),
      ),
    ).toEqual([]);
  });

  it('run no script when they are installed', () => {
    const scripted = Object.entries(locked)
      .filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });
});
