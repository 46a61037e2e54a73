export type Told = { sourceId: string; reason: string };

/** What an import did: counts, and a sentence's worth for each thing that was not as it should be. */
export type ImportSummary = {
  new: number;
  changed: number;
  same: number;
  /** Stories that the source took back. */
  removed: number;
  /** Pictures that came now and that stories had waited for. */
  latePictures: number;
  comments: { new: number; changed: number; same: number; removed: number };
  /** How many were refused; `refused` holds the first thousand. */
  refusedCount: number;
  refused: Told[];
  warningCount: number;
  warnings: Told[];
  /** Why the source could not be read to its end, as a clause; undefined where it was. */
  stopped?: string;
};

const mostKept = 1_000;

export function emptySummary(): ImportSummary {
  return {
    new: 0,
    changed: 0,
    same: 0,
    removed: 0,
    latePictures: 0,
    comments: { new: 0, changed: 0, same: 0, removed: 0 },
    refusedCount: 0,
    refused: [],
    warningCount: 0,
    warnings: [],
  };
}

/** Counts a refusal; a source in which all is wrong must not fill the memory. */
export function addRefused(summary: ImportSummary, told: Told): void {
  summary.refusedCount += 1;
  if (summary.refused.length < mostKept) summary.refused.push(told);
}

export function addWarning(summary: ImportSummary, told: Told): void {
  summary.warningCount += 1;
  if (summary.warnings.length < mostKept) summary.warnings.push(told);
}

/** Drizzle's own message repeats the whole query, so the database's is the one to show. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.name !== 'FetchError'
    ? error.cause.message
    : error.message;
}
