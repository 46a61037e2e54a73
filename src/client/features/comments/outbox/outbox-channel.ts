import type {
  OutboxChannel,
  OutboxMessage,
} from '#src/client/features/comments/outbox/outbox-view.ts';

/** How tabs and the service worker tell one another; undefined where the browser has no channels. */
export function openOutboxChannel(): OutboxChannel | undefined {
  if (typeof BroadcastChannel !== 'function') return undefined;
  const channel = new BroadcastChannel('urtech-outbox');
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.onmessage = ({ data }: MessageEvent<OutboxMessage>) => listener(data);
    },
  };
}
