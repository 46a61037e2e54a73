import { Worker } from 'node:worker_threads';
import { DatabaseError } from '#src/server/db/database-error.ts';
import type {
  EngineAnswer,
  EngineDone,
  EngineQuestion,
  EngineWorkerData,
} from '#src/server/db/engine-messages.ts';
import { engineWorkerUrl } from '#src/server/db/engine-worker-url.ts';

type Ask = {
  id: number;
  deadlineMs: number;
  onPart: ((bytes: Uint8Array) => void) | undefined;
  /** Made only when needed: what to say when the deadline passes. */
  lateError: () => DatabaseError;
  resolve: (done: EngineDone) => void;
  reject: (error: DatabaseError) => void;
};

type LinkOptions = {
  folder: string | null;
  openTimeoutMs: number;
  /** The folder as it is called in errors. */
  name: string;
  workerUrl: URL | undefined;
};

export type AskOptions = {
  deadlineMs: number;
  onPart?: (bytes: Uint8Array) => void;
  lateError?: () => DatabaseError;
};

/**
 * One life of the engine's thread: requests in order, each with a deadline that begins when the
 * one before it is answered. A missed deadline ends the thread, for nothing else stops a query.
 */
export class EngineLink {
  /** Resolves once the thread is gone, so that no other may touch the folder before. */
  readonly ended: Promise<DatabaseError>;
  readonly opened: Promise<EngineDone>;
  readonly #name: string;
  readonly #worker: Worker;
  readonly #asks: Ask[] = [];
  readonly #watchers = new Set<(error: DatabaseError) => void>();
  #failure: DatabaseError | undefined;
  #isOpen = false;
  #lastId = -1;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LinkOptions) {
    this.#name = options.name;
    const workerData: EngineWorkerData = { task: 'serve', folder: options.folder };
    this.#worker = new Worker(options.workerUrl ?? engineWorkerUrl, { workerData });
    this.opened = this.#expect({ deadlineMs: options.openTimeoutMs });
    this.#worker.on('message', (answer: EngineAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#fail(this.#broken(error.message)));
    this.ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        resolve(this.#fail(this.#broken('its thread ended')));
      });
    });
  }

  get isAlive(): boolean {
    return this.#failure === undefined;
  }

  get isOpen(): boolean {
    return this.isAlive && this.#isOpen;
  }

  /** True while a request is under way or waits. */
  get isBusy(): boolean {
    return this.#asks.length > 0;
  }

  /** @throws DatabaseError when the thread ended, also because of another request */
  ask(question: EngineQuestion, options: AskOptions): Promise<EngineDone> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const answered = this.#expect(options);
    this.#worker.postMessage({ ...question, id: this.#lastId });
    return answered;
  }

  /** Calls `watch` when the thread is given up, unless the returned function was called before. */
  onFailure(watch: (error: DatabaseError) => void): () => void {
    if (this.#failure !== undefined) watch(this.#failure);
    else this.#watchers.add(watch);
    return () => this.#watchers.delete(watch);
  }

  async terminate(): Promise<void> {
    this.#fail(this.#broken('it was stopped'));
    await this.ended;
  }

  #expect(options: AskOptions): Promise<EngineDone> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const { deadlineMs, onPart } = options;
      const late = () => this.#broken(`it did not answer within ${deadlineMs} ms`);
      const lateError = options.lateError ?? late;
      this.#asks.push({ id, deadlineMs, onPart, lateError, resolve, reject });
      if (this.#asks.length === 1) this.#startClock();
    });
  }

  #startClock(): void {
    clearTimeout(this.#timer);
    const [ask] = this.#asks;
    if (ask === undefined) return;
    this.#timer = setTimeout(() => {
      // After a pause of this thread the answer may be here already: messages come before this.
      setImmediate(() => {
        if (this.#asks[0] === ask) this.#fail(ask.lateError());
      });
    }, ask.deadlineMs);
  }

  #take(answer: EngineAnswer): void {
    const [ask] = this.#asks;
    if (ask === undefined || ask.id !== answer.id || this.#failure !== undefined) return;
    switch (answer.kind) {
      case 'part':
        ask.onPart?.(answer.bytes);
        return;
      case 'done':
        this.#isOpen = true;
        this.#asks.shift();
        this.#startClock();
        ask.resolve(answer);
        return;
      case 'failed':
        this.#fail(this.#broken(answer.reason));
        return;
    }
  }

  #broken(reason: string): DatabaseError {
    return new DatabaseError('engine_failed', `The database in ${this.#name} failed: ${reason}.`);
  }

  /** Ends everything for the first reason there is, which it returns. */
  #fail(error: DatabaseError): DatabaseError {
    if (this.#failure !== undefined) return this.#failure;
    this.#failure = error;
    clearTimeout(this.#timer);
    for (const ask of this.#asks.splice(0)) ask.reject(error);
    for (const watch of this.#watchers) watch(error);
    this.#watchers.clear();
    void this.#worker.terminate();
    return error;
  }
}
