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
    ...(mode === 'test' ? [] : [react(), devServer()]),
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
            // Started by its address, as a thread of its own.
            'pglite-worker': 'src/server/db/pglite-worker.js',
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
  test: {
    environment: 'node',
    pool: 'forks',
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
          maxWorkers: 1,
        },
      },
    ],
  },
}));
