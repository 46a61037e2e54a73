import type { Context } from 'hono';
import type { AppEnv } from '#src/server/http/app-env.ts';

/** Hands on the cookies that a step of signing in or out sets. */
export function setCookies(c: Context<AppEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
}
