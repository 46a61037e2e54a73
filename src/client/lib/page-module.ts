import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Params } from 'react-router-dom';
import type { PageHead } from '#src/client/lib/page-head.ts';

/** What a page is given to load itself with. */
export type PageContext = { queryClient: QueryClient; params: Params; url: URL };

/** What each file of `pages/` exports, under these names. */
export type PageModule = {
  /** Brings the page's data into the query client; throws ApiError or a redirect Response. */
  load: (context: PageContext) => Promise<void>;
  /** Reads the head from the query client; undefined while the data is on its way. */
  head: (context: PageContext) => PageHead | undefined;
  Component: ComponentType;
};
