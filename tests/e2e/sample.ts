/** Addresses in the sample newsroom, by what makes each one worth opening. */
const story = (slug: string) => `/artikel/${slug}`;

export const sample = {
  tiktok: story('microsoft-gagal-beli-tiktok-oracle-jadi-mitra'),
  updated: story('aturan-usb-c-uni-eropa-berlaku'),
  withTable: story('apa-itu-unicorn-dan-siapa-yang-menyandangnya-di-indonesia'),
  withCode: story('ipv6-cara-membaca-alamat-internet-yang-panjang'),
  withGallery: story('dari-simpul-kampus-ke-domain-id-riwayat-internet-indonesia'),
  withVideo: story('mengapa-kata-sandi-panjang-mengalahkan-kata-sandi-penuh-simbol'),
  withLongHeadline: story('satu-perintah-pemeliharaan-membuat-facebook-lenyap-enam-jam'),
  withoutPicture: story('threads-tembus-100-juta-pendaftar-dalam-lima-hari'),
  withTalk: story('mengapa-baterai-ponsel-menua'),
  section: '/kanal/aplikasi',
  topic: '/topik/tiktok',
  author: '/penulis/ratna-wulandari',
  popular: '/terpopuler',
} as const;
