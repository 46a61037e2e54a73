import type { Database } from '#src/server/services/service-context.ts';

/** The handle that `db.transaction` gives to what runs inside. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
