import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { type Operation, operationSchema } from '#src/client/features/comments/outbox/operation.ts';

type Change = (before: Operation | undefined) => Operation | undefined;

/** Where operations wait. `change` reads and writes in one step, whoever else has the store open. */
export type OperationStore = {
  list(): Promise<Operation[]>;
  /** @returns what is kept under the key from now on */
  change(key: string, change: Change): Promise<Operation | undefined>;
  /** False where the browser keeps nothing, and all is gone with the page. */
  readonly isKept: boolean;
};

/** Oldest wish first. */
function inOrder(operations: Operation[]): Operation[] {
  return operations.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** Written by an older version of ours, or by nobody we know: as good as nothing. */
function parse(value: unknown): Operation | undefined {
  return operationSchema.safeParse(value).data;
}

/** A store in the page's own memory. */
export function createMemoryStore(isKept = false): OperationStore {
  const operations = new Map<string, Operation>();
  return {
    isKept,
    list: async () => inOrder([...operations.values()]),
    change: async (key, change) => {
      const after = change(operations.get(key));
      if (after === undefined) operations.delete(key);
      else operations.set(key, after);
      return after;
    },
  };
}

function openDatabase(database: UseStore): Omit<OperationStore, 'isKept'> {
  return {
    list: () =>
      database('readonly', async (store) => {
        const values: unknown[] = await promisifyRequest(store.getAll());
        return inOrder(values.flatMap((value) => parse(value) ?? []));
      }),
    change: (key, change) =>
      database('readwrite', async (store) => {
        const after = change(parse(await promisifyRequest(store.get(key))));
        if (after === undefined) store.delete(key);
        else store.put(after, key);
        await promisifyRequest(store.transaction);
        return after;
      }),
  };
}

/**
 * A store in IndexedDB, which pages and the service worker share. From the first refusal on (storage
 * is blocked or full) the page's memory takes its place, with what was read before.
 */
export function createDeviceStore(): OperationStore {
  const memory = createMemoryStore();
  let database = openStore();

  async function tryFirst<T>(
    call: (store: Omit<OperationStore, 'isKept'>) => Promise<T>,
  ): Promise<T> {
    if (database === undefined) return call(memory);
    try {
      return await call(database);
    } catch {
      const known = await database.list().catch(() => []);
      for (const operation of known) await memory.change(operation.key, () => operation);
      database = undefined;
      return call(memory);
    }
  }

  return {
    get isKept() {
      return database !== undefined;
    },
    list: () => tryFirst((store) => store.list()),
    change: (key, change) => tryFirst((store) => store.change(key, change)),
  };
}

function openStore(): Omit<OperationStore, 'isKept'> | undefined {
  try {
    return openDatabase(createStore('urtech-outbox', 'operations'));
  } catch {
    return undefined; // No IndexedDB at all.
  }
}
