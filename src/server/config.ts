import { z } from 'zod';
import { configTexts, type KeyText, pictureHomes } from '#src/server/config-texts.ts';
import { parseTrustedProxies } from '#src/server/http/trusted-proxies.ts';
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

const hasNoPassword = ({ username, password }: URL) => username === '' && password === '';
const isHookAddress = (value: string) =>
  hasProtocol(['https:'])(value) && hasNoPassword(new URL(value));

const minute = 60_000;
// An address, or a name before one in angle brackets; no line ends in either.
const mailbox = /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

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
const trustedProxies = z.string().transform((text, context) => {
  const proxies = parseTrustedProxies(text);
  if (proxies === undefined) context.addIssue('cannot be read');
  return proxies ?? 0;
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
  TRUSTED_PROXIES: trustedProxies.default(0),
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
  METRICS_TOKEN: z.string().min(16).optional(),
  IMPORT_ALLOW_HOSTS: z.string().transform(listOf).optional(),
  WORDPRESS_USER: z.string().optional(),
  WORDPRESS_APP_PASSWORD: z.string().optional(),
  IMPORT_PICTURES: z.enum(pictureHomes).default('keep'),
  MEDIA_S3_BUCKET: z.string().optional(),
  MEDIA_S3_ENDPOINT: z
    .string()
    .refine(hasProtocol(['http:', 'https:']))
    .optional(),
  MEDIA_S3_REGION: z.string().default('us-east-1'),
  SMTP_URL: z
    .string()
    .refine(hasProtocol(['smtp:', 'smtps:']))
    .optional(),
  MAIL_FROM: z.string().regex(mailbox).optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  COMMENTS_PER_HOUR: whole(1, 1_000_000).default(20),
  AKISMET_KEY: z
    .string()
    .regex(/^[\w-]{6,64}$/)
    .optional(),
  COMMENT_WEBHOOK_URL: z.string().refine(isHookAddress).optional(),
  VAPID_PUBLIC_KEY: z
    .string()
    .regex(/^B[\w-]{86}$/)
    .optional(),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional(),
  VAPID_SUBJECT: z
    .string()
    .refine(hasProtocol(['https:', 'mailto:']))
    .optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

type Key = keyof z.infer<typeof environmentSchema>;
const keyTexts: Readonly<Record<Key, KeyText>> = configTexts;

const secretKeys: readonly Key[] = [
  'DATABASE_URL',
  'IMPORT_SOURCES',
  'IMPORT_SECRET',
  'METRICS_TOKEN',
  'WORDPRESS_APP_PASSWORD',
  'AKISMET_KEY',
  'COMMENT_WEBHOOK_URL',
  'VAPID_PRIVATE_KEY',
  'SMTP_URL',
  'GOOGLE_CLIENT_SECRET',
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

/** Who a push service may ask about us: it takes an https address or a mail address. */
function defaultSubject(siteUrl: string): string {
  const { protocol, hostname } = new URL(siteUrl);
  return protocol === 'https:' ? siteUrl : `mailto:noreply@${hostname}`;
}

const defaultSender = (siteUrl: string) => `${site.name} <noreply@${new URL(siteUrl).hostname}>`;

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
  const siteUrl = data.SITE_URL ?? defaultSiteUrl(data.PORT);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    siteUrl,
    trustedProxies: data.TRUSTED_PROXIES,
    // Whoever keeps a source in step does not want the sample beside it.
    hasSample: data.SAMPLE ?? (data.IMPORT_SOURCES ?? []).length === 0,
    queryTimeoutMs: data.QUERY_TIMEOUT_MS,
    minFreeBytes: data.MIN_FREE_BYTES,
    webSubHub: data.WEBSUB_HUB,
    metricsToken: data.METRICS_TOKEN,
    apiOrigin: data.API_ORIGIN,
    mediaBucket:
      data.MEDIA_S3_BUCKET === undefined
        ? undefined
        : {
            bucket: data.MEDIA_S3_BUCKET,
            endpoint: data.MEDIA_S3_ENDPOINT,
            region: data.MEDIA_S3_REGION,
          },
    imports: {
      sources: data.IMPORT_SOURCES ?? [],
      intervalMs: data.IMPORT_INTERVAL * minute,
      secret: data.IMPORT_SECRET,
      allowedHosts: data.IMPORT_ALLOW_HOSTS ?? [],
      pictures: data.IMPORT_PICTURES,
      wordpressCredential:
        data.WORDPRESS_USER && data.WORDPRESS_APP_PASSWORD
          ? `${data.WORDPRESS_USER}:${data.WORDPRESS_APP_PASSWORD}`
          : undefined,
    },
    mail:
      data.SMTP_URL === undefined
        ? undefined
        : { smtpUrl: data.SMTP_URL, from: data.MAIL_FROM ?? defaultSender(siteUrl) },
    google:
      data.GOOGLE_CLIENT_ID && data.GOOGLE_CLIENT_SECRET
        ? { clientId: data.GOOGLE_CLIENT_ID, clientSecret: data.GOOGLE_CLIENT_SECRET }
        : undefined,
    commentsPerHour: data.COMMENTS_PER_HOUR,
    akismetKey: data.AKISMET_KEY,
    commentWebhookUrl: data.COMMENT_WEBHOOK_URL,
    push:
      data.VAPID_PUBLIC_KEY && data.VAPID_PRIVATE_KEY
        ? {
            publicKey: data.VAPID_PUBLIC_KEY,
            privateKey: data.VAPID_PRIVATE_KEY,
            subject: data.VAPID_SUBJECT ?? defaultSubject(siteUrl),
          }
        : undefined,
    logLevel: data.LOG_LEVEL,
  };
}

export type Config = ReturnType<typeof parseConfig>;
