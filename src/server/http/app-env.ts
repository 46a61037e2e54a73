import type { Actor } from '#src/server/services/identity/actor.ts';

/** What our middleware leaves for handlers: `c.get('requestId')`, and `actor` where calls need one. */
export type AppEnv = { Variables: { requestId: string; actor: Actor } };
