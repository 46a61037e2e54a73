import type { Operation } from '#src/client/features/comments/outbox/operation.ts';

/** 128 random bits as 22 letters, digits, hyphens and underscores. */
function createDeviceName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const text = btoa(String.fromCharCode(...bytes));
  return text.slice(0, 22).replaceAll('+', '-').replaceAll('/', '_');
}

/**
 * What this device asks to be known by until an answer gives it its cookie: the same for all that
 * waits. Otherwise a first comment whose answer is lost would belong to a device that nobody has, and
 * a first like would count twice.
 */
export function proposeDevice(all: readonly Operation[]): string {
  return all.find(({ device }) => device !== undefined)?.device ?? createDeviceName();
}
