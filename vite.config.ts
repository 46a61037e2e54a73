import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** In `npm run dev` the same Hono app answers pages and the API, inside Vite's process. */
function devServer(): Plugin {
  return {
    name: 'urtech-dev-server',
    apply: 'serve',
    configureServer(server) {
      let newsroom: Promise<unknown> | undefined;
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const entry = await server.ssrLoadModule('/src/server/dev.ts');
            newsroom ??= entry.openDevNewsroom(server);
            await entry.handleDevRequest(request, response, server, await newsroom);
          } catch (error) {
            if (error instanceof Error) server.ssrFixStacktrace(error);
            next(error);
          }
        });
      };
    },
  };
}

/**
 * Has every `import()` of a piece fetch the files it takes first (`client/lib/fetch-pieces.ts` says why):
 * wraps the function that Vite calls around each, which would only ask for them beside it.
 */
function carefulImports(): Plugin {
  const helper = '\0vite/preload-helper.js';
  const original = 'export const __vitePreload =';
  return {
    name: 'urtech-careful-imports',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (id !== helper) return;
      if (!code.includes(original)) this.error(`Vite's ${helper} is not what it was`);
      return `import { fetchPieces } from '/src/client/lib/fetch-pieces.ts';
${code.replace(original, 'const preload =')}
export const __vitePreload = (load, files = []) => {
  const isStyle = (file) => file.endsWith('.css');
  const scripts = files.filter((file) => !isStyle(file)).map((file) => '/' + file);
  return preload(() => fetchPieces(scripts).then(load), files.filter(isStyle));
};`;
    },
  };
}

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; assets?: string[] };

// What only moderators and members need is fetched when they do.
const notForReaders = /pages\/(moderation|profile|sign-in)|features\/(moderation|identity)\//;
// Kept when it is first fetched: most readers never choose it.
const notForAll = /atkinson-hyperlegible/;

/** Addresses of the files that reading takes, wherever a reader goes. */
function filesForReaders(manifest: Record<string, Chunk>): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const take = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key) || notForReaders.test(key)) return;
    seen.add(key);
    const named = [chunk.file, ...(chunk.assets ?? [])].filter((file) => !notForAll.test(file));
    for (const file of named) files.add(`/${file}`);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) take(next);
  };
  take('src/client/boot.ts');
  take('style.css');
  return [...files].sort();
}

/** Tells the service worker, which is built last, what the build of the browser consists of. */
function buildFiles(): Plugin {
  return {
    name: 'urtech-build-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'worker',
    renderChunk(code) {
      const manifest = JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8'));
      const files = JSON.stringify(filesForReaders(manifest));
      const id = createHash('sha256').update(files).digest('base64url').slice(0, 12);
      return `const buildFiles=${files},buildId="${id}";${code}`;
    },
  };
}

/**
 * What a first view of a page may take of JavaScript, in kB of brotli, and what the one style sheet may.
 * Who raises a number says why in the commit; who lowers it has our thanks.
 */
const budgets = {
  pages: {
    'front-page': 131,
    'section-page': 131,
    'topic-page': 131,
    'author-page': 131,
    'popular-page': 123,
    'article-page': 142,
    'search-page': 132,
    'changes-page': 123,
    'for-you-page': 131,
  },
  style: 13.5,
};

/** Bytes of brotli by file; most pages share most files. */
const brotliSizes = new Map<string, number>();
function brotliSize(file: string): number {
  const known = brotliSizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(`dist/client/${file}`)).length;
  brotliSizes.set(file, size);
  return size;
}

/** The files of a chunk and of all that it cannot start without. */
function filesNeeded(manifest: Record<string, Chunk>, ...keys: string[]): string[] {
  const files = new Set<string>();
  const take = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) take(next);
  };
  for (const key of keys) take(key);
  return [...files];
}

/** Fails the build where a first view has grown past its budget, and names what it is made of. */
function sizeBudget(): Plugin {
  return {
    name: 'urtech-size-budget',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'worker',
    buildStart() {
      const manifest = JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8'));
      const over: string[] = [];
      const check = (name: string, files: string[], budget: number) => {
        const sizes = files.map((file) => [file, brotliSize(file) / 1000] as const);
        const total = sizes.reduce((sum, [, size]) => sum + size, 0);
        if (total <= budget) return;
        const largest = sizes.sort(([, one], [, other]) => other - one).slice(0, 12);
        const list = largest.map(([file, size]) => `  ${size.toFixed(1)} kB ${file}`).join('\n');
        over.push(`${name}: ${total.toFixed(1)} kB of brotli, ${budget} allowed\n${list}`);
      };
      for (const [page, budget] of Object.entries(budgets.pages)) {
        const keys = ['src/client/boot.ts', 'src/client/main.tsx', `src/client/pages/${page}.tsx`];
        check(page, filesNeeded(manifest, ...keys), budget);
      }
      check('style sheet', [manifest['style.css'].file], budgets.style);
      if (over.length > 0)
        this.error(`Past the size budget of vite.config.ts:\n${over.join('\n')}`);
    },
  };
}

// Packages of the browser are bundled into the server too, in their production form.
const bundledOnServer = [/^react/, /^@tanstack/];

export default defineConfig(({ mode, command }) => ({
  appType: 'custom',
  plugins: [
    paraglideVitePlugin({
      project: './src/i18n/project.inlang',
      outdir: './src/i18n/paraglide',
      strategy: ['globalVariable', 'baseLocale'],
      outputStructure: 'message-modules',
      emitGitIgnore: false,
      emitReadme: false,
    }),
    ...(mode === 'test'
      ? []
      : [react(), devServer(), carefulImports(), buildFiles(), sizeBudget()]),
  ],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: 'src/client/boot.ts',
          output: {
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
                { name: 'router', test: /node_modules\/react-router/ },
                { name: 'query', test: /node_modules\/@tanstack/ },
                { name: 'zod', test: /node_modules\/zod/ },
              ],
            },
          },
        },
      },
    },
    ssr: {
      resolve: { noExternal: command === 'build' ? bundledOnServer : [] },
      build: {
        outDir: 'dist/server',
        ssr: true,
        target: 'node20',
        copyPublicDir: false,
        emitAssets: false,
        rolldownOptions: {
          input: {
            main: 'src/server/main.ts',
            import: 'src/server/import.ts',
            export: 'src/server/export.ts',
            admin: 'src/server/admin.ts',
            // Started by its address, as a thread of its own.
            'pglite-worker': 'src/server/db/pglite-worker.js',
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    // After the browser's build, whose files it names. One file: not every browser's worker imports.
    worker: {
      consumer: 'client',
      build: {
        outDir: 'dist/client',
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/client/service-worker.ts',
          output: { format: 'iife', entryFileNames: 'service-worker.js' },
        },
      },
    },
  },
  test: {
    environment: 'node',
    pool: 'forks',
    // One module graph per worker: loading it anew for every file was half of the time. Tests may not
    // leave anything behind in modules.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          globalSetup: 'tests/support/prepare-databases.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: 'tests/support/prepare-databases.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'wordpress',
          include: ['tests/wordpress/**/*.test.ts'],
          globalSetup: [
            'tests/support/prepare-databases.ts',
            'tests/wordpress/prepare-wordpress.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
    ],
  },
}));
