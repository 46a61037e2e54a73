import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { ZodMiniType } from 'zod/mini';
import * as mini from 'zod/mini';
import { errorBodySchema, type FieldProblem } from '#src/contract/errors.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

type Issue = { code?: string; origin?: string; path: PropertyKey[] };

function problemOf(issue: Issue, data: unknown, field: string): FieldProblem {
  const isMissing = typeof data === 'object' && data !== null && !Object.keys(data).includes(field);
  if (isMissing) return 'required';
  return issue.code === 'too_big' && issue.origin === 'string' ? 'too_long' : 'invalid';
}

/** Names each refused field once. @param data what was checked, as it arrived */
function fieldsOf(issues: readonly Issue[], data: unknown): Record<string, FieldProblem> {
  const named = issues.flatMap((issue) => {
    const field = issue.path[0];
    return typeof field === 'string' ? [[field, problemOf(issue, data, field)] as const] : [];
  });
  return Object.fromEntries(named.reverse());
}

/** A router whose validation answers in the one error shape. */
export function createRouter() {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      throw new ServiceError(
        'invalid_request',
        fieldsOf(result.error.issues, 'data' in result ? result.data : undefined),
      );
    },
  });
}

/** The `:slug` of an address: anything, since old addresses keep working; the service looks it up. */
export const slugParamSchema = z.object({
  slug: z
    .string()
    .min(1)
    .max(400)
    .meta({ description: 'Address of the story, of today or before' }),
});

/**
 * A JSON answer of a route, of a named schema of the contract. Those are zod/mini, which the
 * generator cannot read: it is told the name, and `open-api.ts` adds what the names stand for.
 */
export function jsonAnswer<T>(description: string, answer: ZodMiniType<T>) {
  const id = mini.globalRegistry.get(answer)?.id;
  if (id === undefined) throw new Error(`The answer "${description}" needs a schema with an id`);
  const schema = z
    .custom<T>()
    .openapi({ type: 'object', allOf: [{ $ref: `#/components/schemas/${id}` }] });
  return { description, content: { 'application/json': { schema } } };
}

/** What every route answers when it fails, whatever the status. */
export const failedAnswer = { default: jsonAnswer('Any failure', errorBodySchema) };
