/**
 * Makes a gate in which the tasks of one name run one after the other, in order; those of different
 * names do not wait for each other. A task that throws rejects its own promise only.
 */
export function takeTurns(): <T>(name: string, task: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (name, task) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(task, task);
    const forget = () => {
      if (last.get(name) === mine) last.delete(name);
    };
    last.set(name, mine);
    mine.then(forget, forget);
    return mine;
  };
}
