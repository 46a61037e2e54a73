import type { Locale } from '#src/i18n/locale.ts';

/** What a publisher changes first. Everything here is public: it is part of the browser's code. */
export const site = {
  name: 'URtech',
  tagline: { id: 'Teknologi, ditulis jernih.', en: 'Technology, written clearly.' },
  /** Public origin, no slash at the end; SITE_URL overrides it on the server. */
  origin: 'http://localhost:3000',
  defaultLocale: 'id' as Locale,
  /** IANA zone in which every date is shown first. */
  timeZone: 'Asia/Jakarta',
  /** In the order of the navigation. `slug` is the address under /kanal/ and never changes. */
  sections: [
    { slug: 'gawai', name: 'Gawai' },
    { slug: 'aplikasi', name: 'Aplikasi' },
    { slug: 'internet', name: 'Internet' },
    { slug: 'keamanan', name: 'Keamanan' },
    { slug: 'gim', name: 'Gim' },
    { slug: 'bisnis', name: 'Bisnis Digital' },
  ],
  /** The publisher's own accounts, named in share texts and preview tags; '' leaves one out. */
  accounts: { x: '', facebookAppId: '' },
  publisher: { name: 'URtech', logo: '/icon-512.png' },
  /** Shown in the footer while the sample newsroom is what readers see. */
  isSample: true,
} as const;
