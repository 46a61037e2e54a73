import type { ImportProgress } from '#src/server/services/import/import-news-items.ts';

export type ProgressOutput = {
  /** Takes a line for the operator. */
  say: (line: string) => void;
  /** Writes on the terminal without a newline; absent where there is no terminal. */
  draw?: (text: string) => void;
  /** Milliseconds of any clock. */
  clock: () => number;
};

export type Progress = {
  report: ImportProgress;
  /** Takes the bar away, so that what follows stands on a line of its own. */
  end: () => void;
};

const barWidth = 30;
const redrawMs = 200;
const linesEvery = 100;

/** Seconds as a person says them: `40 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A bar with rate and time left on a terminal; elsewhere a plain line for every hundred stories. */
export function createProgress({ say, draw, clock }: ProgressOutput): Progress {
  const begun = clock();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    report: (done, expected) => {
      const seconds = Math.max(0.001, (clock() - begun) / 1_000);
      if (draw === undefined) {
        if (done % linesEvery === 0) say(sentence(done, expected, seconds));
        return;
      }
      if (clock() - drawn < redrawMs && done !== expected) return;
      drawn = clock();
      draw(`\r\u001b[K${barOf(done, expected)}${sentence(done, expected, seconds)}`);
    },
    end: () => {
      if (Number.isFinite(drawn)) draw?.('\r\u001b[K');
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}

function barOf(done: number, expected: number | undefined): string {
  if (expected === undefined || expected === 0) return '';
  const filled = Math.min(barWidth, Math.round((done / expected) * barWidth));
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] `;
}

function sentence(done: number, expected: number | undefined, seconds: number): string {
  const rate = done / seconds;
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
  if (expected === undefined || expected < done) return `${done} stories, ${speed}`;
  const left = duration((expected - done) / rate);
  return `${done} of ${expected} stories, ${speed}, ${left} left`;
}
