import { z } from 'zod';
import { logLevels } from '#src/server/log.ts';
import { parseImportSources } from '#src/server/services/import/import-source.ts';
import { site } from '#src/site.ts';

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const hasProtocol = (protocols: string[]) => (value: string) =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol);
const isOrigin = (value: string) =>
  hasProtocol(['http:', 'https:'])(value) && isBare(new URL(value));
const isBare = (url: URL) => url.href === `${url.origin}/`;

const minute = 60_000;

const listOf = (list: string) =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
const importSources = z.string().transform((list, context) => {
  const sources = parseImportSources(list);
  if (sources === undefined) context.addIssue('cannot be read');
  return sources ?? [];
});

const environmentSchema = z.object({
  PORT: whole(0, 65_535).default(3000),
  // Loopback: a newsroom that was only tried out is not shown to everybody on the same network.
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(hasProtocol(['postgres:', 'postgresql:']))
    .optional(),
  SITE_URL: z
    .string()
    .refine(isOrigin)
    .transform((value) => new URL(value).origin)
    .optional(),
  TRUSTED_PROXIES: whole(0, 10).default(0),
  SAMPLE: flag.optional(),
  QUERY_TIMEOUT_MS: whole(100, 10 * minute).default(5_000),
  MIN_FREE_BYTES: whole(0, 1e15).default(256 * 1024 * 1024),
  WEBSUB_HUB: z
    .string()
    .refine(hasProtocol(['http:', 'https:']))
    .optional(),
  API_ORIGIN: z
    .string()
    .refine(isOrigin)
    .transform((value) => new URL(value).origin)
    .optional(),
  IMPORT_SOURCES: importSources.optional(),
  IMPORT_INTERVAL: whole(1, 1_440).default(5),
  IMPORT_SECRET: z.string().min(16).optional(),
  IMPORT_ALLOW_HOSTS: z.string().transform(listOf).optional(),
  WORDPRESS_USER: z.string().optional(),
  WORDPRESS_APP_PASSWORD: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

type Key = keyof z.infer<typeof environmentSchema>;

/** What each variable must be, for the sentence that refuses a bad one, and what it does. */
const keyTexts: Readonly<Record<Key, { expects: string; description: string }>> = {
  PORT: {
    expects: 'a port number from 0 to 65535',
    description: 'Port to listen on; 0 takes any that is free. Default 3000.',
  },
  HOST: {
    expects: 'an address to listen on',
    description:
      'Address to listen on; 0.0.0.0 is all of them, as in a container. Default 127.0.0.1.',
  },
  DATA_DIR: {
    expects: 'a folder',
    description: 'Folder of the embedded database and of the pictures. Default .data.',
  },
  DATABASE_URL: {
    expects: 'the address of a PostgreSQL database, as postgres://user:password@host/name',
    description: 'PostgreSQL 15 or newer to use instead of the embedded database.',
  },
  SITE_URL: {
    expects: 'the public origin of the site without a path, as https://news.example',
    description: 'Public origin of the site. Default: the origin in src/site.ts.',
  },
  TRUSTED_PROXIES: {
    expects: 'a whole number from 0 to 10',
    description: 'How many proxies stand in front and append to X-Forwarded-For. Default 0.',
  },
  SAMPLE: {
    expects: 'true or false',
    description:
      'Whether an empty database is filled with the sample newsroom. Default true, without IMPORT_SOURCES.',
  },
  QUERY_TIMEOUT_MS: {
    expects: 'a whole number of milliseconds from 100 to 600000',
    description: 'Milliseconds after which one database query is given up. Default 5000.',
  },
  MIN_FREE_BYTES: {
    expects: 'a whole number of bytes',
    description:
      'Free bytes on the disk of DATA_DIR below which nothing more is written. Default 268435456.',
  },
  WEBSUB_HUB: {
    expects: 'the address of a WebSub hub, as https://hub.example/',
    description: 'WebSub hub that the feeds name, so that readers hear of news at once.',
  },
  API_ORIGIN: {
    expects: 'the origin of a running URtech without a path, as https://api.news.example',
    description:
      'Server that takes the comments of an exported site. Without it they are closed there.',
  },
  IMPORT_SOURCES: {
    expects:
      'a list as wordpress=https://news.example,feed:blog=https://blog.example/feed, without passwords',
    description: 'Sources that the server keeps in step, as kind=address or kind:name=address.',
  },
  IMPORT_INTERVAL: {
    expects: 'a whole number of minutes from 1 to 1440',
    description: 'Minutes between two looks at the sources. Default 5.',
  },
  IMPORT_SECRET: {
    expects: 'at least 16 characters',
    description: 'Secret with which POST /api/import/<name> starts an import, as a bearer token.',
  },
  IMPORT_ALLOW_HOSTS: {
    expects: 'a list of hosts, as cms.internal,127.0.0.1:8080',
    description: 'Hosts of sources and pictures that may lie in a private network.',
  },
  WORDPRESS_USER: {
    expects: 'a user name',
    description: 'User of a WordPress whose API wants one.',
  },
  WORDPRESS_APP_PASSWORD: {
    expects: 'an application password',
    description: 'Application password of that user.',
  },
  LOG_LEVEL: {
    expects: `one of ${logLevels.join(', ')}`,
    description: 'The least that is logged, as JSON lines on stderr. Default info.',
  },
};

/** Never repeated in a sentence. */
const secretKeys: readonly Key[] = [
  'DATABASE_URL',
  'IMPORT_SOURCES',
  'IMPORT_SECRET',
  'WORDPRESS_APP_PASSWORD',
];

/** Every variable that is read, with what it does: the README's table is compared with it. */
export const configKeys = Object.entries(keyTexts).map(([name, { description }]) => ({
  name,
  description,
}));

/** A variable that cannot be used. Its message is one sentence that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function isKey(name: unknown): name is Key {
  return typeof name === 'string' && Object.hasOwn(keyTexts, name);
}

function defaultSiteUrl(port: number): string {
  const { protocol, hostname } = new URL(site.origin);
  return hostname === 'localhost' ? `${protocol}//${hostname}:${port}` : site.origin;
}

/**
 * Reads the environment; an empty variable counts as absent.
 * @throws ConfigError for the first variable that cannot be used; a password is not repeated in it
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>) {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0];
    if (!isKey(name)) throw new ConfigError('The environment cannot be read.');
    const shown = secretKeys.includes(name) ? '' : `, but is "${env[name]}"`;
    throw new ConfigError(`${name} must be ${keyTexts[name].expects}${shown}.`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    siteUrl: data.SITE_URL ?? defaultSiteUrl(data.PORT),
    trustedProxies: data.TRUSTED_PROXIES,
    // Whoever keeps a source in step does not want the sample beside it.
    hasSample: data.SAMPLE ?? (data.IMPORT_SOURCES ?? []).length === 0,
    queryTimeoutMs: data.QUERY_TIMEOUT_MS,
    minFreeBytes: data.MIN_FREE_BYTES,
    webSubHub: data.WEBSUB_HUB,
    apiOrigin: data.API_ORIGIN,
    imports: {
      sources: data.IMPORT_SOURCES ?? [],
      intervalMs: data.IMPORT_INTERVAL * minute,
      secret: data.IMPORT_SECRET,
      allowedHosts: data.IMPORT_ALLOW_HOSTS ?? [],
      wordpressCredential:
        data.WORDPRESS_USER && data.WORDPRESS_APP_PASSWORD
          ? `${data.WORDPRESS_USER}:${data.WORDPRESS_APP_PASSWORD}`
          : undefined,
    },
    logLevel: data.LOG_LEVEL,
  };
}

export type Config = ReturnType<typeof parseConfig>;
