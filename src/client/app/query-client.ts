import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#src/client/lib/api-error.ts';

const minute = 60_000;

/**
 * "No" is final at once, and so is a network that the browser knows to be away. A stumbling server, a
 * slow network, or one that is said to be back a moment before it is, gets two more tries.
 */
function shouldRetry(failureCount: number, error: Error): boolean {
  if (!(error instanceof ApiError) || !error.isTransient || failureCount >= 2) return false;
  return error.code !== 'offline' || navigator.onLine;
}

/** All server state of one browser tab, or of one request on the server. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // `online` would leave a loader waiting for ever without a network; we show that it failed.
        networkMode: 'always',
        retry: import.meta.env.SSR ? false : shouldRetry,
        gcTime: import.meta.env.SSR ? Number.POSITIVE_INFINITY : 60 * minute,
        staleTime: minute,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
