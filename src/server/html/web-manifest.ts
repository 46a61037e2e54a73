import { pagePaths } from '#src/contract/paths.ts';
import { sharePattern } from '#src/contract/share-target.ts';
import { m } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

const icon = (src: string, size: number, purpose: 'any' | 'maskable') => ({
  src,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const screenshot = (src: string, sizes: string, form_factor: 'narrow' | 'wide', label: string) => ({
  src,
  sizes,
  type: 'image/webp',
  form_factor,
  label,
});

/** What a device is told that installs the site. https://www.w3.org/TR/appmanifest/ */
export function webManifest() {
  return {
    id: pagePaths.front(),
    name: site.name,
    short_name: site.name,
    description: m.app_description(),
    lang: site.defaultLocale,
    dir: 'ltr',
    start_url: pagePaths.front(),
    scope: '/',
    display: 'standalone',
    // Until the page's own colours, which know light and dark, are there.
    background_color: '#ffffff',
    theme_color: '#ffffff',
    categories: ['news'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('/icon-192.png', 192, 'any'),
      icon('/icon-512.png', 512, 'any'),
      icon('/icon-maskable-192.png', 192, 'maskable'),
      icon('/icon-maskable-512.png', 512, 'maskable'),
    ],
    screenshots: [
      screenshot('/screenshots/front-phone.webp', '780x1688', 'narrow', m.app_screen_front()),
      screenshot('/screenshots/story-phone.webp', '780x1688', 'narrow', m.app_screen_story()),
      screenshot('/screenshots/front-desk.webp', '1280x800', 'wide', m.app_screen_front()),
    ],
    shortcuts: [
      { name: m.site_latest(), url: pagePaths.front() },
      { name: m.site_popular(), url: pagePaths.popular() },
      { name: m.app_search(), url: pagePaths.search() },
    ],
    share_target: {
      action: sharePattern,
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}
