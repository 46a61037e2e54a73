import type { ReadRouter } from '#src/client/app/reading/router.ts';

async function open(link: HTMLAnchorElement, readRouter: ReadRouter): Promise<void> {
  const { openViewer } = await import('#src/client/app/reading/open-viewer.tsx');
  await openViewer(link, readRouter);
}

/** Opens a story's pictures above the page; where that fails, their links lead to them. */
export function listenToPictures(readRouter: ReadRouter): void {
  document.addEventListener('click', (event) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlain || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('main a[data-picture]');
    if (link === null) return;
    event.preventDefault();
    open(link, readRouter).catch(() => location.assign(link.href));
  });
}
