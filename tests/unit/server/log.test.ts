import { describe, expect, it } from 'vitest';
import { createLogger, type LogLevel } from '#src/server/log.ts';

function logTo(level: LogLevel) {
  const lines: string[] = [];
  return { lines, log: createLogger(level, (line) => lines.push(line)) };
}

describe('a log', () => {
  it('is one JSON object a line', () => {
    const { lines, log } = logTo('info');
    log.info('baris\nsatu', { port: 3000 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      message: 'baris\nsatu',
      port: 3000,
    });
  });

  it('leaves out what is less than its level', () => {
    const { lines, log } = logTo('warn');
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    expect(lines.map((line) => JSON.parse(line).message)).toEqual(['c', 'd']);
    const silent = logTo('silent');
    silent.log.error('e');
    expect(silent.lines).toEqual([]);
  });

  it('tells an error with its causes and without the parameters of a query', () => {
    const { lines, log } = logTo('error');
    const cause = new Error('sebab');
    log.error('gagal', {
      error: new Error('Failed query: insert\nparams: rahasia,\nlagi', { cause }),
    });
    const [line = ''] = lines;
    expect(line).not.toContain('rahasia');
    expect(line).not.toContain('lagi');
    expect(JSON.parse(line).error).toMatchObject({
      message: 'Failed query: insert',
      stack: expect.stringContaining('log.test.ts'),
      cause: { message: 'sebab' },
    });
  });
});
