/** What issue and design allow. Bytes are what the wire carried (1 kB = 1,000 bytes), times in ms. */
export const budgets = {
  javascript: 130_000,
  css: 12_000,
  fonts: 60_000,
  html: 20_000,
  lcpRatio: 1.05,
  cls: 0,
  tbt: 50,
  move: 110,
};

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value below which a share of all values lies (nearest rank). @param share 0 to 1 */
export function quantile(values, share) {
  const rank = Math.max(1, Math.ceil(share * values.length));
  return sorted(values)[rank - 1] ?? Number.NaN;
}

export function median(values) {
  const order = sorted(values);
  const middle = order.length / 2;
  return (order[Math.ceil(middle) - 1] + order[Math.floor(middle)]) / 2;
}

export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const milliseconds = (value) => `${Math.round(value)} ms`;

/** `902 ms (880–950)`: the median, and the least and most of all runs. */
export function spread(values, unit = milliseconds) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? unit(least) : `${unit(median(values))} (${unit(least)} – ${unit(most)})`;
}

/** `ok` or `OVER`, nothing where there is no budget. */
export function verdict(value, budget) {
  if (budget === undefined) return '';
  return value <= budget ? 'ok' : '**OVER**';
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
