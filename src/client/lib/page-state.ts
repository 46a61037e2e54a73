import type { DehydratedState } from '@tanstack/react-query';
import type { ApiErrorCode } from '#src/client/lib/api-error.ts';
import type { ExportedSite } from '#src/contract/static-site.ts';

/** Id of the `application/json` block in which the server's state travels to the browser. */
export const pageStateId = 'page-state';

/** What the server hands to the browser beside the markup. */
export type PageState = {
  /** Milliseconds since 1970. */
  renderedAt: number;
  queries: DehydratedState;
  /** What failed, by route id, so that the browser hydrates the same error page. */
  errors: Record<string, { code: ApiErrorCode; status: number; requestId?: string }> | null;
  /** True where the request said that data is to be saved. */
  isSaving?: boolean;
  /** True in the page without content that the service worker answers with. */
  isShell?: boolean;
  /** Only in the pages of an exported site. */
  exported?: ExportedSite;
};
