/** What the process asks of the thread in which PGlite runs. */
export type EngineRequest =
  | { id: number; kind: 'wire'; bytes: Uint8Array }
  | { id: number; kind: 'set-writable'; isWritable: boolean }
  | { id: number; kind: 'reset' | 'ping' | 'checkpoint' | 'close' };

/** A request as it is asked; the link numbers it. `Omit` alone would merge the kinds. */
export type EngineQuestion = EngineRequest extends infer R
  ? R extends EngineRequest
    ? Omit<R, 'id'>
    : never
  : never;

export type EngineStats = {
  /** fsync calls that reached the operating system. */
  fsyncs: number;
  checkpoints: number;
  /** Write-ahead log since the last checkpoint, in bytes; measured at each ping. */
  walBytes: number;
};

/** Zero or more parts, then one end. Being open is the answer to request 0, which nobody asks. */
export type EngineAnswer =
  | { id: number; kind: 'part'; bytes: Uint8Array<ArrayBuffer> }
  | {
      id: number;
      kind: 'done';
      isInTransaction: boolean;
      stats: EngineStats;
      /** What went wrong without harm to the thread, as a checkpoint on a full disk. */
      problem?: string;
    }
  | { id: number; kind: 'failed'; reason: string };

export type EngineDone = Extract<EngineAnswer, { kind: 'done' }>;

export type EngineWorkerData = {
  /** `prepare` makes an empty database and ends; `serve` opens it. */
  task: 'prepare' | 'serve';
  /** Folder of the database's files; null keeps them in memory. */
  folder: string | null;
};
