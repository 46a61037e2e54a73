// These functions run in the page; what they note is left in `window` for `interactions.mjs` to read.

/** Notes each interaction from its event to the frame that answers it, on this and every later page. */
export function watchInteractions() {
  window.interactions = [];
  const note = (entries) => {
    for (const entry of entries) {
      if (!(entry.interactionId > 0)) continue;
      const { startTime, processingStart, processingEnd, duration } = entry;
      window.interactions.push({
        startTime,
        duration,
        waiting: processingStart - startTime,
        handlers: processingEnd - processingStart,
        // Durations are rounded to 8 ms, so the rest may be a little less than nothing.
        painting: Math.max(0, startTime + duration - processingEnd),
      });
    }
  };
  new PerformanceObserver((list) => note(list.getEntries())).observe({
    type: 'event',
    durationThreshold: 16,
  });
  // The browser's own way back is no event on the page: from `popstate` to the frame after it.
  addEventListener(
    'popstate',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          const duration = performance.now() - timeStamp;
          window.interactions.push({
            startTime: timeStamp,
            duration,
            waiting: 0,
            handlers: 0,
            painting: 0,
          });
        };
        painted.port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}

/**
 * What was noted since a moment. Entries come some frames after what they tell of; an interaction that
 * was answered within 16 ms has none.
 */
export async function readInteractions(since) {
  for (let frame = 0; frame < 12; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return window.interactions.filter(({ startTime }) => startTime >= since);
}
