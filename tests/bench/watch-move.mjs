// These functions run in the page; what they promise is left in `window` for `moves.mjs` to read.

/** From a click to the frame that shows the new `h1`, and whether the story's text was in it. */
export function watchMove({ headline, ending }) {
  window.moved = new Promise((resolve) => {
    let clickedAt;
    let handled = 0;
    addEventListener('click', (event) => (clickedAt = event.timeStamp), {
      capture: true,
      once: true,
    });
    // Until the frame after the click's handlers: what INP calls the interaction's duration.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) handled = Math.max(handled, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 });
    const main = () => document.querySelector('main');
    const observer = new MutationObserver(() => {
      if (main().querySelector('h1')?.textContent !== headline) return;
      observer.disconnect();
      const hasText = main().textContent.includes(ending);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const took = performance.now() - clickedAt;
          setTimeout(() => resolve({ took, hasText, interaction: handled }), 500);
        }),
      );
    });
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}

/** From going back to the frame after the list is shown, and how far from its old place it stands. */
export function watchReturn({ path, top }) {
  window.returned = new Promise((resolve) => {
    const finish = ({ timeStamp }) => {
      const check = () => {
        if (document.querySelector(`main a[href="${path}"]`) === null) {
          requestAnimationFrame(check);
          return;
        }
        const firstOffset = Math.abs(scrollY - top);
        requestAnimationFrame(() => {
          const took = performance.now() - timeStamp;
          const settle = () =>
            resolve({ took, offset: Math.max(firstOffset, Math.abs(scrollY - top)) });
          setTimeout(settle, 500);
        });
      };
      requestAnimationFrame(check);
    };
    addEventListener('popstate', finish, { capture: true, once: true });
  });
  history.back();
}
