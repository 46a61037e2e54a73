import { Duplex } from 'node:stream';
import { DatabaseError } from '#src/server/db/database-error.ts';
import type { EngineLink } from '#src/server/db/engine-link.ts';
import type { PgliteEngine } from '#src/server/db/pglite-engine.ts';

type Callback = (error?: Error | null) => void;

const terminateMessage = 0x58;
const resetTimeoutMs = 10_000;

function toBytes(chunks: readonly Buffer[]): Uint8Array {
  // PGlite would end the engine on Terminate, which means this client only.
  return new Uint8Array(Buffer.concat(chunks.filter(([type]) => type !== terminateMessage)));
}

/**
 * What `pg` takes for its socket: the wire protocol's bytes go to PGlite's thread and back. One
 * write is under way at a time; what `pg` writes meanwhile is sent together with the next.
 */
export class PgliteStream extends Duplex {
  readonly #engine: PgliteEngine;
  #link: EngineLink | undefined;
  #forgetLink = () => {};
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(engine: PgliteEngine) {
    super();
    this.#engine = engine;
  }

  connect(): this {
    this.#engine.link().then(
      (link) => {
        if (this.destroyed) return;
        this.#link = link;
        this.#forgetLink = link.onFailure((error) => this.destroy(error));
        this.emit('connect');
      },
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Callback): void {
    this.#send([chunk]).then(() => callback(), callback);
  }

  override _writev(chunks: { chunk: Buffer }[], callback: Callback): void {
    this.#send(chunks.map(({ chunk }) => chunk)).then(() => callback(), callback);
  }

  override _final(callback: Callback): void {
    this.push(null);
    callback();
  }

  override _destroy(error: Error | null, callback: Callback): void {
    clearTimeout(this.#idleTimer);
    this.#forgetLink();
    const link = this.#link;
    if (link?.isAlive) {
      this.#engine
        .ask(link, { kind: 'reset' }, { deadlineMs: resetTimeoutMs })
        .catch(() => undefined);
    }
    callback(error);
  }

  async #send(chunks: readonly Buffer[]): Promise<void> {
    clearTimeout(this.#idleTimer);
    const bytes = toBytes(chunks);
    if (bytes.length === 0 || this.#link === undefined) return;
    const deadlineMs = this.#engine.queryTimeoutMs;
    const { isInTransaction } = await this.#engine.ask(
      this.#link,
      { kind: 'wire', bytes },
      {
        deadlineMs,
        onPart: (part) => {
          if (!this.destroyed) this.push(part);
        },
        lateError: () =>
          new DatabaseError('query_timeout', `A query was ended after ${deadlineMs} ms.`),
      },
    );
    if (isInTransaction) this.#watchIdleTransaction(deadlineMs);
  }

  /** There is one session: a transaction that was forgotten would keep everybody else waiting. */
  #watchIdleTransaction(deadlineMs: number): void {
    const message = `A transaction was ended after it lay idle for ${deadlineMs} ms.`;
    this.#idleTimer = setTimeout(() => {
      this.destroy(new DatabaseError('query_timeout', message));
    }, deadlineMs).unref();
  }
}
