import { logLevels } from '#src/server/log.ts';

/** What a variable must be, and what it does. */
export type KeyText = { expects: string; description: string };

/** Where pictures of imported stories are shown from: this site, or their own. */
export const pictureHomes = ['keep', 'link'] as const;

/** What each variable must be, for the sentence that refuses a bad one, and what it does. */
export const configTexts = {
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
    expects: 'a whole number from 0 to 10, or a list as 10.0.0.0/8,127.0.0.1',
    description:
      'Proxies in front that append to X-Forwarded-For: how many, or their addresses as 10.0.0.0/8, ::1. Default 0.',
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
  METRICS_TOKEN: {
    expects: 'at least 16 characters',
    description:
      'Secret with which a collector reads /metrics, as a bearer token; without it nobody does.',
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
  IMPORT_PICTURES: {
    expects: `one of ${pictureHomes.join(', ')}`,
    description:
      'Whether pictures of imported stories are kept here, or link to their own server. Default keep.',
  },
  MEDIA_S3_BUCKET: {
    expects: 'the name of a bucket',
    description:
      'S3-compatible bucket for pictures instead of DATA_DIR; credentials as in AWS_ACCESS_KEY_ID.',
  },
  MEDIA_S3_ENDPOINT: {
    expects: 'the address of an S3-compatible server, as https://s3.example',
    description: "Server of that bucket, where it is not Amazon's.",
  },
  MEDIA_S3_REGION: {
    expects: 'the name of a region',
    description: 'Region of that bucket. Default us-east-1.',
  },
  SMTP_URL: {
    expects: 'the address of a mail server, as smtps://user:password@mail.example:465',
    description: 'Mail server that codes and notices are sent by. Without it nothing is mailed.',
  },
  MAIL_FROM: {
    expects: 'a mail address, as Redaksi <redaksi@news.example>',
    description: 'Sender of those mails. Default noreply@ and the host of SITE_URL.',
  },
  GOOGLE_CLIENT_ID: {
    expects: 'the id of a Google OAuth client',
    description: 'OAuth client of Google; with its secret, readers may sign in with Google.',
  },
  GOOGLE_CLIENT_SECRET: {
    expects: 'the secret of that client',
    description: 'Secret of that client.',
  },
  COMMENTS_PER_HOUR: {
    expects: 'a whole number from 1 to 1000000',
    description:
      'Comments that one reader may send in an hour; more than 20 widens every limit alike. Default 20.',
  },
  AKISMET_KEY: {
    expects: 'a key of Akismet, 6 to 64 letters and digits',
    description:
      'Key with which comments are checked by Akismet, which is sent words, name and address. Default off.',
  },
  COMMENT_WEBHOOK_URL: {
    expects: 'an https address without user or password, as https://hooks.slack.com/services/…',
    description:
      'Slack-compatible webhook that is told of held comments, once a minute at most. Default off.',
  },
  VAPID_PUBLIC_KEY: {
    expects: 'a public key as npx web-push generate-vapid-keys makes it',
    description:
      'Public key of Web Push; with the private one, readers may be told of replies by their browser.',
  },
  VAPID_PRIVATE_KEY: {
    expects: 'the private key that was made with it',
    description: 'Private key of Web Push; whoever changes the pair loses who asked to be told.',
  },
  VAPID_SUBJECT: {
    expects: 'an https address, or a mail address as mailto:redaksi@news.example',
    description: 'Whom a push service may ask about this site. Default SITE_URL.',
  },
  LOG_LEVEL: {
    expects: `one of ${logLevels.join(', ')}`,
    description: 'The least that is logged, as JSON lines on stderr. Default info.',
  },
};

/** Never repeated in a sentence. */
