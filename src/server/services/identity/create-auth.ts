import { passkey } from '@better-auth/passkey';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { emailOTP } from 'better-auth/plugins/email-otp';
import {
  accountLogins,
  accountPasskeys,
  accountSessions,
  accounts,
  accountVerifications,
} from '#src/server/db/schema.ts';
import { codeMinutes } from '#src/server/services/identity/code-minutes.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { site } from '#src/site.ts';

export type GoogleClient = { clientId: string; clientSecret: string };

export type AuthOptions = {
  db: Database;
  /** Public origin without a slash at the end. */
  siteUrl: string;
  secret: string;
  google: GoogleClient | undefined;
  /** Hears of failures that are ours. */
  onError: (message: string) => void;
};

const minute = 60;
const day = 24 * 60 * minute;

/** Tokens of other services are not kept: all we want of them is who signs in. */
const withoutTokens = async <T extends object>(login: T) => ({
  data: { ...login, accessToken: null, refreshToken: null, idToken: null },
});

/**
 * Better Auth on our own tables. It is loaded when somebody first signs in or comes with a session:
 * the packages take a second and 45 MB. Only `sign-in.ts` calls it; its own addresses are not
 * mounted, but for the one that Google returns to.
 */
export function createAuth({ db, siteUrl, secret, google, onError }: AuthOptions) {
  return betterAuth({
    appName: site.name,
    baseURL: siteUrl,
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: accounts,
        session: accountSessions,
        account: accountLogins,
        verification: accountVerifications,
        passkey: accountPasskeys,
      },
    }),
    user: {
      additionalFields: {
        role: { type: 'string', input: false, required: false, defaultValue: 'reader' },
        wantsReplies: { type: 'boolean', input: false, required: false, defaultValue: false },
      },
    },
    session: { expiresIn: 60 * day, updateAge: day, freshAge: day },
    databaseHooks: {
      // A name is chosen here and checked; what another service calls somebody is not shown.
      user: { create: { before: async (user) => ({ data: { ...user, name: '', image: null } }) } },
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: codeMinutes * minute,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        // Codes are mailed by `sign-in.ts`, which tells where that fails.
        sendVerificationOTP: async () => undefined,
      }),
      passkey({ rpID: new URL(siteUrl).hostname, rpName: site.name, origin: siteUrl }),
    ],
    ...(google && { socialProviders: { google: { ...google, prompt: 'select_account' } } }),
    // Held back by `slow-down.ts`, for all processes together.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => onError(message) },
    onAPIError: { errorURL: `${siteUrl}/masuk` },
    advanced: {
      cookiePrefix: sessionPrefix,
      // Pages are the same for everybody: their requests carry no session at all.
      defaultCookieAttributes: { path: '/api', sameSite: 'lax', httpOnly: true },
      useSecureCookies: siteUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
  });
}

const sessionPrefix = 'akun';

export type Auth = ReturnType<typeof createAuth>;
