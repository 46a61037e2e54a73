const readBlocks = () =>
  document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, figure)');

/**
 * Notes what stands at the top of the window, to bring it back there after all of it has been drawn
 * anew. The focus comes back too where it is on the way to another language.
 */
export function keepPlace(): () => void {
  const isTurning = document.activeElement?.matches('[data-turns-language]') === true;
  const tops = [...readBlocks()].map((block) => block.getBoundingClientRect());
  const index = tops.findIndex(({ bottom }) => bottom > 0);
  const before = scrollY > 0 ? tops[index]?.top : undefined;
  return () => {
    const now = readBlocks()[index]?.getBoundingClientRect().top;
    if (before !== undefined && now !== undefined) {
      scrollBy({ top: now - before, behavior: 'instant' });
    }
    const way = document.querySelector<HTMLElement>('[data-turns-language]');
    if (isTurning) way?.focus({ preventScroll: true });
  };
}
