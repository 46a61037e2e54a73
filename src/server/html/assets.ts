import { z } from 'zod';

/** What a document needs of the build: addresses, relative to the site's origin. */
export type PageAssets = {
  /** The one script of the document. */
  boot: string;
  stylesheet: string | undefined;
  font: string | undefined;
  /** The application's pieces in the order in which they run, by route id. */
  piecesOf: (routeId: string) => string[];
};

const chunkSchema = z.object({
  file: z.string(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
  assets: z.array(z.string()).default([]),
});

/** Vite's manifest: https://vite.dev/guide/backend-integration */
export const manifestSchema = z.record(z.string(), chunkSchema);
export type Manifest = z.infer<typeof manifestSchema>;

const bootKey = 'src/client/boot.ts';
const mainKey = 'src/client/main.tsx';
/** With `cssCodeSplit` off all styles are one file, which goes by this name in the manifest. */
const styleKey = 'style.css';
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const pageKey = (routeId: string) => `src/client/pages/${kebab(routeId)}-page.tsx`;

/** A chunk after everything it imports, each once. */
function inOrder(manifest: Manifest, key: string, seen: Set<string>): string[] {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(key)) return [];
  seen.add(key);
  return [...chunk.imports.flatMap((name) => inOrder(manifest, name, seen)), `/${chunk.file}`];
}

/** The face that pages open with; the others are fetched where a reader has chosen them. */
function fontOf(files: string[]): string | undefined {
  const file = files.find((name) => /newsreader.*\.woff2$/.test(name));
  return file && `/${file}`;
}

/** Reads a build's manifest. @throws Error where the entry is missing: the build is not ours. */
export function toPageAssets(manifest: Manifest): PageAssets {
  const boot = manifest[bootKey];
  if (boot === undefined) throw new Error(`The client build has no ${bootKey}`);
  const files = Object.values(manifest).flatMap((chunk) => [
    chunk.file,
    ...chunk.css,
    ...chunk.assets,
  ]);
  const cache = new Map<string, string[]>();
  return {
    boot: `/${boot.file}`,
    stylesheet: manifest[styleKey] && `/${manifest[styleKey].file}`,
    font: fontOf(files),
    piecesOf: (routeId) => {
      const known = cache.get(routeId);
      if (known !== undefined) return known;
      const seen = new Set([bootKey]);
      const pieces = [mainKey, pageKey(routeId)].flatMap((key) => inOrder(manifest, key, seen));
      cache.set(routeId, pieces);
      return pieces;
    },
  };
}
