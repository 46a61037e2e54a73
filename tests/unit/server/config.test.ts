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
      mediaBucket: undefined,
      commentsPerHour: 20,
      imports: {
        sources: [],
        intervalMs: 300_000,
        secret: undefined,
        allowedHosts: [],
        pictures: 'keep',
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
    ['IMPORT_PICTURES', 'proxy'],
    ['MEDIA_S3_ENDPOINT', 'minio:9000'],
    ['SITE_URL', 'urtech.example'],
    ['SITE_URL', 'https://urtech.example/berita'],
    ['SITE_URL', 'https://urtech.example?x'],
    ['SITE_URL', 'ftp://urtech.example'],
    ['SITE_URL', 'https://user:pass@urtech.example'],
    ['TRUSTED_PROXIES', 'yes'],
    ['TRUSTED_PROXIES', '11'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.1,'],
    ['SAMPLE', '1'],
    ['QUERY_TIMEOUT_MS', '0'],
    ['MIN_FREE_BYTES', '1GB'],
    ['IMPORT_INTERVAL', '0'],
    ['MAIL_FROM', 'redaksi'],
    ['MAIL_FROM', 'a@b.example\nBcc: c@d.example'],
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
    ['SMTP_URL', 'http://redaksi:rahasia@mail.example'],
    ['COMMENT_WEBHOOK_URL', 'http://hooks.example/rahasia'],
    ['COMMENT_WEBHOOK_URL', 'https://redaksi:rahasia@hooks.example/'],
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
      IMPORT_PICTURES: 'link',
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
      pictures: 'link',
      wordpressCredential: 'redaksi:abcd efgh',
    });
  });

  it('names a bucket for pictures, at Amazon unless told', () => {
    expect(parseConfig({ MEDIA_S3_REGION: 'eu-north-1' }).mediaBucket).toBeUndefined();
    expect(parseConfig({ MEDIA_S3_BUCKET: 'foto' }).mediaBucket).toEqual({
      bucket: 'foto',
      endpoint: undefined,
      region: 'us-east-1',
    });
    const env = { MEDIA_S3_BUCKET: 'foto', MEDIA_S3_ENDPOINT: 'https://s3.example' };
    expect(parseConfig(env).mediaBucket).toMatchObject({ endpoint: 'https://s3.example' });
  });

  it('mails where a server is named, and offers Google where id and secret are', () => {
    expect(parseConfig({ MAIL_FROM: 'a@b.example' }).mail).toBeUndefined();
    const env = { SMTP_URL: 'smtp://mail.example', SITE_URL: 'https://berita.example' };
    expect(parseConfig(env).mail?.from).toBe('URtech <noreply@berita.example>');
    expect(parseConfig({ GOOGLE_CLIENT_ID: 'a' }).google).toBeUndefined();
    const google = { GOOGLE_CLIENT_ID: 'a', GOOGLE_CLIENT_SECRET: 'b' };
    expect(parseConfig(google).google).toEqual({ clientId: 'a', clientSecret: 'b' });
  });

  it('describes every variable that it reads', () => {
    // That each has a description at all is a matter of types; the README's table is compared as well.
    expect(configKeys.map((key) => key.name)).toContain('COMMENTS_PER_HOUR');
    for (const { description } of configKeys) expect(description).toMatch(/\.$/);
  });
});
