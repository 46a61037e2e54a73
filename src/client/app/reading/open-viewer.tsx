import { createRoot } from 'react-dom/client';
import type { ReadRouter } from '#src/client/app/reading/router.ts';
import { toSlide } from '#src/client/features/articles/picture-slides.ts';
import { loadViewerStyles, PictureViewer } from '#src/client/features/articles/picture-viewer.tsx';

const hash = '#gambar';

/**
 * Shows the pictures of the story on the page, that of `link` first. It is an entry of the history, so
 * that the way back closes it. @throws TypeError where its styles do not come
 */
export async function openViewer(link: HTMLAnchorElement, readRouter: ReadRouter): Promise<void> {
  const router = readRouter();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-picture]')];
  const slides = links.flatMap((other) => toSlide(other) ?? []);
  const index = slides.findIndex(({ src }) => src === link.href);
  if (index === -1) throw new TypeError('The picture is not on the page');
  await loadViewerStyles();
  await router.navigate({ search: location.search, hash }, { preventScrollReset: true });

  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const handleExited = () => {
    root.unmount();
    place.remove();
    link.focus({ preventScroll: true });
  };
  const render = (isOpen: boolean) =>
    root.render(
      <PictureViewer
        slides={slides}
        index={index}
        isOpen={isOpen}
        onClose={() => void router.navigate(-1)}
        onExited={handleExited}
      />,
    );
  const leave = router.subscribe(({ location: { hash: now } }) => {
    if (now === hash) return;
    leave();
    // Its own ways of closing it end before the address changes.
    if (place.isConnected) render(false);
  });
  render(true);
}
