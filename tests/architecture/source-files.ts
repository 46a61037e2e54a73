import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A file of the project: its path from the top with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** Every file of ours (tracked, or new and not ignored) below the folders given. */
export function listFiles(...folders: string[]): SourceFile[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  return execFileSync('git', args, { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Every file of code below the folders given. */
export function listCode(...folders: string[]): SourceFile[] {
  return listFiles(...folders).filter(({ path }) => /\.(ts|tsx|js|mjs)$/.test(path));
}

/** What a file imports, as written. */
export function importsOf({ text }: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const pattern = /(?:\bfrom\s+|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(pattern)].map((match) => match[2] ?? '');
}
