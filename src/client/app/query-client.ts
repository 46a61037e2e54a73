import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#src/client/lib/api-error.ts';

const minute = 60_000;

/** Offline and "no" are final at once; a stumbling server or a slow network gets two more tries. */
function shouldRetry(failureCount: number, error: Error): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.isTransient && error.code !== 'offline' && failureCount < 2;
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
