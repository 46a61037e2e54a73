import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { sendWhatWaits } from '#src/client/features/comments/outbox/send-what-waits.ts';
import { RenderTime } from '#src/client/lib/render-time.ts';
import { SavingDocument } from '#src/client/lib/saving.ts';

type AppProps = {
  queryClient: QueryClient;
  /** When the first view was made, in milliseconds since 1970. */
  renderedAt: number;
  /** True where the first view was made for who saves data. */
  isSaving: boolean;
  children: ReactNode;
};

/** Everything around the router, the same in the browser and on the server. */
export function App({ queryClient, renderedAt, isSaving, children }: AppProps) {
  useEffect(() => sendWhatWaits(queryClient), [queryClient]);
  return (
    <RenderTime value={renderedAt}>
      <SavingDocument value={isSaving}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </SavingDocument>
    </RenderTime>
  );
}
