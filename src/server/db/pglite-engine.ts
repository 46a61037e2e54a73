import type { DbLogger } from '#src/server/db/database.ts';
import type { DatabaseError } from '#src/server/db/database-error.ts';
import { type AskOptions, EngineLink } from '#src/server/db/engine-link.ts';
import type { EngineDone, EngineQuestion, EngineStats } from '#src/server/db/engine-messages.ts';

export type EngineOptions = {
  /** The database's files; null keeps them in memory. */
  folder: string | null;
  log: DbLogger;
  queryTimeoutMs: number;
  openTimeoutMs: number;
  heartbeatMs: number;
  pingTimeoutMs: number;
  checkpointIntervalMs: number;
  checkpointWalBytes: number;
  workerUrl?: URL;
};

const checkpointTimeoutMs = 120_000;
const longestPauseMs = 30_000;

/** PGlite in its thread, reopened whenever that thread ends before `close`. */
export class PgliteEngine {
  /** How long one request of a client may take; raised for migrations and imports. */
  queryTimeoutMs: number;
  /** How often the thread had to be replaced. */
  restarts = 0;
  readonly #options: EngineOptions;
  readonly #name: string;
  #link: EngineLink;
  #isWritable = true;
  #isInTransaction = false;
  #isClosing = false;
  #pauseMs = 0;
  #heart: NodeJS.Timeout;
  #lastCheckpointAt = performance.now();
  #stats: EngineStats = { fsyncs: 0, checkpoints: 0, walBytes: 0 };

  private constructor(options: EngineOptions) {
    this.#options = options;
    this.queryTimeoutMs = options.queryTimeoutMs;
    this.#name = options.folder ?? 'memory';
    this.#link = this.#startLink();
    this.#heart = setInterval(() => void this.#beat(), options.heartbeatMs).unref();
  }

  /** @throws DatabaseError engine_failed */
  static async open(options: EngineOptions): Promise<PgliteEngine> {
    const engine = new PgliteEngine(options);
    try {
      await engine.#link.opened;
      return engine;
    } catch (error) {
      engine.#isClosing = true;
      clearInterval(engine.#heart);
      await engine.#link.ended;
      throw error;
    }
  }

  /** The thread's counters as of its last answer. */
  get stats(): EngineStats {
    return this.#stats;
  }

  /** False while the thread is being replaced. */
  get isOpen(): boolean {
    return this.#link.isOpen && !this.#isClosing;
  }

  /**
   * The thread that serves now, once it is open. A client stays with it and ends when it does.
   * @throws DatabaseError engine_failed, at once where opening failed and is only tried again later
   */
  async link(): Promise<EngineLink> {
    // A thread that has just ended is replaced before anybody else hears of its end.
    if (!this.#link.isAlive) await this.#link.ended;
    const link = this.#link;
    await link.opened;
    if (!link.isAlive) throw await link.ended;
    return link;
  }

  async ask(link: EngineLink, question: EngineQuestion, options: AskOptions): Promise<EngineDone> {
    const done = await link.ask(question, options);
    this.#isInTransaction = done.isInTransaction;
    this.#stats = done.stats;
    const { problem } = done;
    if (problem !== undefined) this.#options.log.error('no checkpoint', { problem });
    return done;
  }

  /** Makes every transaction from now on read-only, or lets them write again. */
  async setWritable(isWritable: boolean): Promise<void> {
    this.#isWritable = isWritable;
    const link = await this.link();
    const deadlineMs = this.#options.pingTimeoutMs;
    await this.ask(link, { kind: 'set-writable', isWritable }, { deadlineMs });
  }

  async checkpoint(): Promise<void> {
    this.#lastCheckpointAt = performance.now();
    const link = await this.link();
    await this.ask(link, { kind: 'checkpoint' }, { deadlineMs: checkpointTimeoutMs });
  }

  /** Answers false instead of waiting for a thread that is being replaced. */
  async ping(): Promise<boolean> {
    if (!this.isOpen) return false;
    try {
      const deadlineMs = this.#options.pingTimeoutMs;
      await this.ask(this.#link, { kind: 'ping' }, { deadlineMs });
      return true;
    } catch {
      return false;
    }
  }

  /** Checkpoint, shut the database down, end the thread. Queries still waiting fail. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#heart);
    const link = this.#link;
    try {
      await link.opened;
      await this.ask(link, { kind: 'close' }, { deadlineMs: checkpointTimeoutMs });
    } catch (error) {
      this.#options.log.error('the database could not be shut down in order', { error });
    }
    await link.terminate();
  }

  /** For good, without a word to the database: its folder belongs to somebody else now. */
  async abandon(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#heart);
    await this.#link.terminate();
  }

  #startLink(): EngineLink {
    const { folder, openTimeoutMs, workerUrl } = this.#options;
    const link = new EngineLink({ folder, openTimeoutMs, name: this.#name, workerUrl });
    link.opened.then(
      () => this.#greet(),
      () => undefined,
    );
    void link.ended.then((error) => this.#replaceLink(error));
    return link;
  }

  #greet(): void {
    this.#pauseMs = 0;
    if (!this.#isWritable) this.setWritable(false).catch(() => undefined);
  }

  #replaceLink(error: DatabaseError): void {
    if (this.#isClosing) return;
    const pauseMs = this.#pauseMs;
    this.#pauseMs = Math.min(longestPauseMs, Math.max(500, 2 * pauseMs));
    this.#options.log.error('the database is being reopened', { error, pauseMs });
    if (pauseMs === 0) this.#restart();
    else setTimeout(() => this.#restart(), pauseMs);
  }

  #restart(): void {
    if (this.#isClosing) return;
    this.restarts += 1;
    this.#isInTransaction = false;
    this.#link = this.#startLink();
  }

  /** An idle thread must answer; and the log must not grow for ever. */
  async #beat(): Promise<void> {
    if (!this.isOpen || this.#link.isBusy || this.#isInTransaction) return;
    if (!(await this.ping())) return;
    const { checkpointIntervalMs, checkpointWalBytes } = this.#options;
    const { walBytes } = this.#stats;
    const isDue = performance.now() - this.#lastCheckpointAt > checkpointIntervalMs;
    if (walBytes > checkpointWalBytes || (isDue && walBytes > 0)) {
      await this.checkpoint().catch(() => undefined);
    }
  }
}
