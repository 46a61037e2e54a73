import Lightbox from 'yet-another-react-lightbox';
import Captions from 'yet-another-react-lightbox/plugins/captions';
import captionStyles from 'yet-another-react-lightbox/plugins/captions.css?url';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import viewerStyles from 'yet-another-react-lightbox/styles.css?url';
import type { PictureSlide } from '#src/client/features/articles/picture-slides.ts';
import { m } from '#src/i18n/text.ts';

function loadStyle(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`) !== null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new TypeError(`${href} did not come`));
    });
    document.head.append(link);
  });
}

/** The viewer's own styles come with it, not with every page. @throws TypeError without a network */
export async function loadViewerStyles(): Promise<void> {
  await Promise.all([viewerStyles, captionStyles].map(loadStyle));
}

type PictureViewerProps = {
  slides: PictureSlide[];
  index: number;
  isOpen: boolean;
  onClose: () => void;
  onExited: () => void;
};

/** A story's pictures, as large as the window: arrow keys and swipes, zoom, caption and credit. */
export function PictureViewer({ slides, index, isOpen, onClose, onExited }: PictureViewerProps) {
  return (
    <Lightbox
      open={isOpen}
      close={onClose}
      slides={slides}
      index={index}
      plugins={[Captions, Zoom]}
      carousel={{ finite: true, imageFit: 'contain' }}
      animation={{ fade: 150, swipe: 250 }}
      controller={{ closeOnPullDown: true, closeOnBackdropClick: true }}
      captions={{ descriptionTextAlign: 'center', descriptionMaxLines: 8 }}
      zoom={{ maxZoomPixelRatio: 3, scrollToZoom: true }}
      on={{ exited: onExited }}
      labels={{
        Lightbox: m.viewer_title(),
        'Photo gallery': m.viewer_pictures(),
        Carousel: m.viewer_carousel(),
        Slide: m.viewer_picture(),
        '{index} of {total}': m.viewer_place({ index: '{index}', total: '{total}' }),
        Previous: m.viewer_previous(),
        Next: m.viewer_next(),
        Close: m.viewer_close(),
        'Zoom in': m.viewer_zoom_in(),
        'Zoom out': m.viewer_zoom_out(),
      }}
    />
  );
}
