// SQLSTATE classes that our own statements cause (bad data, broken rules, wrong SQL): those are bugs.
const ourMistakes = new Set(['21', '22', '23', '42']);

/**
 * True where the store could not do its work now but may later: out of reach, out of time, out of
 * room, being restarted. Drizzle wraps what `pg` throws, so the causes are searched too.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  let isFromDatabase = false;
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (['DrizzleQueryError', 'DatabaseError', 'error'].includes(at.name)) isFromDatabase = true;
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (/^[0-9A-Z]{5}$/.test(code) && ourMistakes.has(code.slice(0, 2))) return false;
    at = at.cause;
  }
  return isFromDatabase;
}
