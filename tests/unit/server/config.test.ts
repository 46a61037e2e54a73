import { describe, expect, it } from 'vitest';
import { ConfigError, configKeys, parseConfig } from '#src/server/config.ts';

function refusal(env: Record<string, string>): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('the environment', () => {
  it('needs nothing', () => {
    expect(parseConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '.data',
      databaseUrl: undefined,
      siteUrl: 'http://localhost:3000',
      trustedProxies: 0,
      hasSample: true,
      queryTimeoutMs: 5_000,
      minFreeBytes: 256 * 1024 * 1024,
      imports: {
        sources: [],
        intervalMs: 300_000,
        secret: undefined,
        allowedHosts: [],
        wordpressCredential: undefined,
      },
      logLevel: 'info',
    });
  });

  it('takes an empty variable for an absent one, and leaves others alone', () => {
    expect(parseConfig({ PORT: '', SITE_URL: '', PATH: '/bin', LOG_LEVEL: 'debug' })).toEqual({
      ...parseConfig({}),
      logLevel: 'debug',
    });
  });

  it('follows the port in the address of a site that has no other', () => {
    expect(parseConfig({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
    expect(parseConfig({ PORT: '8080', SITE_URL: 'https://urtech.example/' }).siteUrl).toBe(
      'https://urtech.example',
    );
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PORT', ' 80'],
    ['SITE_URL', 'urtech.example'],
    ['SITE_URL', 'https://urtech.example/berita'],
    ['SITE_URL', 'https://urtech.example?x'],
    ['SITE_URL', 'ftp://urtech.example'],
    ['SITE_URL', 'https://user:pass@urtech.example'],
    ['TRUSTED_PROXIES', 'yes'],
    ['SAMPLE', '1'],
    ['QUERY_TIMEOUT_MS', '0'],
    ['MIN_FREE_BYTES', '1GB'],
    ['IMPORT_INTERVAL', '0'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one sentence that names it', (name, value) => {
    const sentence = refusal({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must be [^\\n]+, but is "`));
    expect(sentence).toContain(`"${value}"`);
  });

  it.each([
    ['DATABASE_URL', 'mysql://urtech:rahasia@localhost/urtech'],
    ['IMPORT_SOURCES', 'wordpress=https://urtech:rahasia@localhost/'],
    ['IMPORT_SECRET', 'rahasia'],
  ])('never repeats the secret in %s', (name, value) => {
    const sentence = refusal({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must be `));
    expect(sentence).not.toContain('rahasia');
  });

  it('names the sources to keep in step, and what they are read with', () => {
    const { imports } = parseConfig({
      IMPORT_SOURCES: 'wordpress=https://cms.example/, feed:blog=https://blog.example/feed',
      IMPORT_INTERVAL: '15',
      IMPORT_ALLOW_HOSTS: 'cms.internal, 127.0.0.1:8080',
      WORDPRESS_USER: 'redaksi',
      WORDPRESS_APP_PASSWORD: 'abcd efgh',
    });
    expect(imports).toEqual({
      sources: [
        { name: 'wordpress', kind: 'wordpress', address: 'https://cms.example/' },
        { name: 'blog', kind: 'feed', address: 'https://blog.example/feed' },
      ],
      intervalMs: 900_000,
      secret: undefined,
      allowedHosts: ['cms.internal', '127.0.0.1:8080'],
      wordpressCredential: 'redaksi:abcd efgh',
    });
  });

  it('describes every variable that it reads', () => {
    expect(configKeys.map((key) => key.name)).toEqual([
      'PORT',
      'HOST',
      'DATA_DIR',
      'DATABASE_URL',
      'SITE_URL',
      'TRUSTED_PROXIES',
      'SAMPLE',
      'QUERY_TIMEOUT_MS',
      'MIN_FREE_BYTES',
      'WEBSUB_HUB',
      'API_ORIGIN',
      'IMPORT_SOURCES',
      'IMPORT_INTERVAL',
      'IMPORT_SECRET',
      'IMPORT_ALLOW_HOSTS',
      'WORDPRESS_USER',
      'WORDPRESS_APP_PASSWORD',
      'LOG_LEVEL',
    ]);
    for (const { description } of configKeys) expect(description).toMatch(/\.$/);
  });
});
