export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type LogFields = Readonly<Record<string, unknown>>;
export type Logger = Readonly<
  Record<Exclude<LogLevel, 'silent'>, (message: string, fields?: LogFields) => void>
>;

// Drizzle repeats a failed query's parameters, which are what readers wrote: not for a log.
const withoutParameters = (text = '') => text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, '');

function readable(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, cause } = value;
  return {
    name,
    message: withoutParameters(value.message),
    stack: withoutParameters(value.stack),
    ...(cause === undefined ? {} : { cause: readable(cause) }),
  };
}

/**
 * One JSON object a line, which every collector reads.
 * @param level the least that is written @param write takes one line without its newline
 */
export function createLogger(
  level: LogLevel,
  write: (line: string) => void = (line) => console.error(line),
): Logger {
  const threshold = logLevels.indexOf(level);
  const at =
    (name: Exclude<LogLevel, 'silent'>) =>
    (message: string, fields: LogFields = {}) => {
      if (logLevels.indexOf(name) < threshold) return;
      const entries = Object.entries(fields).map(([key, value]) => [key, readable(value)]);
      const time = new Date().toISOString();
      write(JSON.stringify({ time, level: name, message, ...Object.fromEntries(entries) }));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
