import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** Everything around the router, the same in the browser and on the server. */
export function App(props: { queryClient: QueryClient; children: ReactNode }) {
  return <QueryClientProvider client={props.queryClient}>{props.children}</QueryClientProvider>;
}
