// SQLSTATE classes that our own statements cause (bad data, broken rules, wrong SQL): those are bugs.
const ourMistakes = new Set(['21', '22', '23', '42']);

const networkCodes = /^E(?:AI_AGAIN|CONN\w+|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|TIMEDOUT)$/;

/** Whether one error of a chain was thrown by the store, by `pg` or by Drizzle around them. */
function isOfDatabase(error: Error, code: string): boolean {
  const isDrizzle = 'query' in error && 'params' in error;
  const isOurs = error.name === 'DatabaseError';
  const isServer = error.name === 'error' && 'severity' in error;
  const isPool = /^(?:timeout exceeded when trying|Connection terminated)/.test(error.message);
  return isDrizzle || isOurs || isServer || isPool || networkCodes.test(code);
}

/**
 * True where the store could not do its work now but may later: out of reach, out of time, out of
 * room, being restarted. Drizzle wraps what `pg` throws, so the causes are searched too.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  let isFromDatabase = false;
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (/^[0-9A-Z]{5}$/.test(code) && ourMistakes.has(code.slice(0, 2))) return false;
    if (isOfDatabase(at, code)) isFromDatabase = true;
  }
  return isFromDatabase;
}
