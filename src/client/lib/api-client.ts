import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { ApiError } from '#src/client/lib/api-error.ts';
import { errorBodySchema } from '#src/contract/errors.ts';
import { limits } from '#src/contract/limits.ts';

// zod's compiled fast path probes `new Function`, which our Content-Security-Policy reports.
z.config({ jitless: true });

/** How JSON reaches us: the browser's fetch, or the server's own app in-process. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** The one door to the server. Each call answers with a parsed value or throws one `ApiError`. */
export type ApiClient = {
  get<T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<T>;
  send<T>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body: unknown,
    schema: z.ZodMiniType<T>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<T>;
};

function toJson(response: Response): Promise<unknown> {
  return response.json().catch((cause: unknown) => {
    throw new ApiError('malformed', { status: response.status, cause });
  });
}

async function toApiError(response: Response): Promise<ApiError> {
  const status = response.status;
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const body = errorBodySchema.safeParse(await response.json().catch(() => undefined));
  return new ApiError(body.data?.code ?? (status >= 500 ? 'unavailable' : 'malformed'), {
    status,
    requestId: body.data?.requestId,
    fields: body.data?.fields,
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
  });
}

/**
 * Makes the door.
 * @param fetchJson takes a path that begins with `/` @returns a client whose calls end within
 * `limits.requestTimeout` ms @throws (each call) ApiError, or the signal's reason when cancelled
 */
export function createApiClient(fetchJson: Fetch): ApiClient {
  async function request<T>(path: string, init: RequestInit, schema: z.ZodMiniType<T>): Promise<T> {
    const timeout = AbortSignal.timeout(limits.requestTimeout);
    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
    let response: Response;
    try {
      response = await fetchJson(path, { ...init, signal });
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new ApiError(timeout.aborted ? 'timeout' : 'offline', { cause });
    }
    if (!response.ok) throw await toApiError(response);
    const parsed = schema.safeParse(await toJson(response));
    if (!parsed.success) {
      throw new ApiError('malformed', { status: response.status, cause: parsed.error });
    }
    return parsed.data;
  }

  return {
    get: (path, schema, signal) =>
      request(path, { headers: { accept: 'application/json' }, signal: signal ?? null }, schema),
    send: (method, path, body, schema, headers = {}) =>
      request(
        path,
        {
          method,
          headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
          // A call without a body sends none: JSON.stringify(undefined) is undefined.
          body: JSON.stringify(body),
        },
        schema,
      ),
  };
}

const clients = new WeakMap<QueryClient, ApiClient>();

/** Ties an API client to a query client, so that queries find it without `meta`. */
export function provideApiClient(queryClient: QueryClient, client: ApiClient): void {
  clients.set(queryClient, client);
}

/** The API client tied to a query client. @throws Error where none was provided: a bug of ours. */
export function apiClientOf(queryClient: QueryClient): ApiClient {
  const client = clients.get(queryClient);
  if (client === undefined) throw new Error('No ApiClient was provided for this QueryClient');
  return client;
}
