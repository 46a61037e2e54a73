import { type Context, Hono } from 'hono';
import { unsubscribePattern } from '#src/contract/paths.ts';
import { toUnsubscribeDocument } from '#src/server/html/unsubscribe-document.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { isUnsubscribeToken, unsubscribe } from '#src/server/services/notices/unsubscribe.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const headers = { 'cache-control': cachePolicies.never, 'referrer-policy': 'no-referrer' };

const tokenOf = (c: Context<AppEnv>) => (c.req.query('token') ?? '').slice(0, 200);

/**
 * Where a mail's link to end such mails leads, and where mail programs post to by themselves
 * (https://www.rfc-editor.org/rfc/rfc8058). The token stands in for a session, so the rules about
 * origins and JSON do not apply; the body is not read.
 */
export function unsubscribeRoutes(context: ServiceContext) {
  return new Hono<AppEnv>()
    .get(unsubscribePattern, async (c) => {
      if (!(await isUnsubscribeToken(context, tokenOf(c)))) throw new ServiceError('not_found');
      return c.html(toUnsubscribeDocument('ask'), 200, headers);
    })
    .post(unsubscribePattern, async (c) => {
      await unsubscribe(context, tokenOf(c));
      return c.html(toUnsubscribeDocument('done'), 200, headers);
    });
}
