import * as z from 'zod/mini';
import { inLanguage, languages } from '#src/contract/languages.ts';
import { staticApiPath, staticPagePath } from '#src/contract/static-site.ts';
import type { ExportFolder } from '#src/server/export/export-folder.ts';

/** Asks the app itself, in-process, by a path that begins with `/`. */
export type Ask = (path: string) => Promise<Response>;

/** An address that could not be had; what an earlier export wrote of it stays. */
export type ExportFailure = { path: string; reason: string };

const picturePattern = /\/media\/[0-9a-f]{8,64}\/(?:preview\.jpg|[1-9][0-9]{0,4}\.[a-z]{2,5})/g;
// Moments of the rendering, not of what is rendered.
const moments = /"(?:renderedAt|dehydratedAt|dataUpdatedAt)":\d+/g;

/** Takes the app's answers and writes them to files; remembers the pictures that they name. */
export function createTaker(ask: Ask, folder: ExportFolder) {
  const pictures = new Set<string>();
  const failures: ExportFailure[] = [];

  /** Undefined where the app has no such answer. */
  async function take(path: string, file = path, status = 200): Promise<string | undefined> {
    try {
      const answer = await ask(path);
      const text = await answer.text();
      if (answer.status !== status) throw new Error(`answered ${answer.status}`);
      for (const [picture] of text.matchAll(picturePattern)) pictures.add(picture);
      await folder.write(file, text, text.replace(moments, ''));
      return text;
    } catch (error) {
      failures.push({ path, reason: error instanceof Error ? error.message : String(error) });
      await folder.keep(file);
      return undefined;
    }
  }

  return {
    pictures,
    failures,
    take,
    /** A page in every language. @param path as `pagePaths` builds it */
    takePage: async (path: string): Promise<void> => {
      for (const page of languages.map((language) => inLanguage(language, path))) {
        await take(page, staticPagePath(page));
      }
    },
    takeJson: async <T>(path: string, schema: z.ZodMiniType<T>): Promise<T | undefined> => {
      const text = await take(path, staticApiPath(path));
      return text === undefined ? undefined : z.parse(schema, JSON.parse(text));
    },
    takePicture: async (path: string): Promise<void> => {
      // A picture's address names its content: what is there is right.
      if (await folder.keep(path)) return;
      const answer = await ask(path);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (answer.ok) await folder.write(path, bytes, path);
      else failures.push({ path, reason: `answered ${answer.status}` });
    },
  };
}

export type Taker = ReturnType<typeof createTaker>;
