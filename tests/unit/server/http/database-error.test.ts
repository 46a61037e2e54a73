import { describe, expect, it } from 'vitest';
import { isDatabaseUnavailable } from '#src/server/http/database-error.ts';

const coded = (code: string, name = 'error') =>
  Object.assign(new Error('x'), { name, code, severity: 'ERROR' });
const wrapped = (cause: unknown) =>
  Object.assign(new Error('Failed query: select 1', { cause }), { query: 'select 1', params: [] });

describe('the database', () => {
  it.each([
    ['a query out of time', coded('57014')],
    ['a server that restarts', coded('57P01')],
    ['a full disk', coded('53100')],
    ['writes refused', coded('25006')],
    ['a refused connection', coded('ECONNREFUSED', 'Error')],
    ['a failure of the embedded engine', coded('query_timeout', 'DatabaseError')],
    ['a pool that waited too long', new Error('timeout exceeded when trying to connect')],
    ['a lost connection', new Error('Connection terminated unexpectedly')],
  ])('is unavailable for %s, also inside of what Drizzle throws', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(true);
    expect(isDatabaseUnavailable(wrapped(error))).toBe(true);
  });

  it.each([
    ['wrong SQL', coded('42601')],
    ['a broken rule', coded('23505')],
    ['bad data', coded('22021')],
  ])('is not to blame for %s', (_, error) => {
    expect(isDatabaseUnavailable(wrapped(error))).toBe(false);
  });

  it.each([new Error('x'), new TypeError('x'), 'x', undefined, null])(
    'has no part in %s',
    (error) => {
      expect(isDatabaseUnavailable(error)).toBe(false);
    },
  );

  it('does not follow causes in a circle', () => {
    const error = new Error('x');
    error.cause = error;
    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});
