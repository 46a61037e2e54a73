/** What our middleware leaves for handlers: `c.get('requestId')`. */
export type AppEnv = { Variables: { requestId: string } };
