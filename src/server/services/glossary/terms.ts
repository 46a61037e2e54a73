/**
 * The newsroom's list of terms. Where a story first uses one, readers can open its explanation. Edit it
 * freely: stories need not be imported again, pages take it up when the server is started anew.
 */
export type GlossaryTerm = {
  /** As stories write it. With a capital letter in it only that spelling counts; else any. */
  term: string;
  /** Other spellings of the same. */
  also?: readonly string[];
  /** One line, without markup, in the language of the story and in English. */
  id: string;
  en: string;
};

export const glossaryTerms: readonly GlossaryTerm[] = [
  {
    term: 'komputasi awan',
    also: ['cloud computing'],
    id: 'Menyewa komputer dan penyimpanan milik orang lain lewat internet, dibayar sesuai pemakaian.',
    en: 'Renting somebody else’s computers and storage over the internet, paid by use.',
  },
  {
    term: 'unicorn',
    id: 'Perusahaan rintisan yang belum melantai di bursa dan dinilai lebih dari US$1 miliar.',
    en: 'A start-up, not yet listed, that is valued at more than US$1 billion.',
  },
  {
    term: 'phishing',
    also: ['pengelabuan'],
    id: 'Menyamar sebagai pihak tepercaya agar korban menyerahkan kata sandi atau uangnya.',
    en: 'Posing as somebody trusted so that victims hand over passwords or money.',
  },
  {
    term: 'ransomware',
    id: 'Program jahat yang mengunci data korban dan meminta tebusan.',
    en: 'Malware that locks its victim’s data and demands a ransom.',
  },
  {
    term: 'OTP',
    id: 'Kata sandi sekali pakai, biasanya dikirim ke ponsel dan berlaku beberapa menit.',
    en: 'A one-time password, usually sent to a phone and valid for minutes.',
  },
  {
    term: 'DNS',
    id: 'Buku telepon internet: menerjemahkan nama situs menjadi alamat IP.',
    en: 'The internet’s phone book: it turns site names into IP addresses.',
  },
  {
    term: 'IPv6',
    id: 'Format alamat internet terbaru; jumlahnya cukup untuk setiap benda di bumi.',
    en: 'The newest kind of internet address; there are enough for every object on earth.',
  },
  {
    term: 'enkripsi',
    id: 'Menyandikan data sehingga hanya pemegang kunci yang dapat membacanya.',
    en: 'Scrambling data so that only who holds the key can read it.',
  },
  {
    term: 'USB-C',
    id: 'Colokan lonjong yang dapat dipasang bolak-balik, untuk mengisi daya dan memindahkan data.',
    en: 'The oval plug that fits either way up, for charging and for data.',
  },
  {
    term: 'litium-ion',
    also: ['lithium-ion'],
    id: 'Jenis baterai isi ulang yang ringan; dipakai hampir semua ponsel dan mobil listrik.',
    en: 'A light rechargeable battery, used in nearly all phones and electric cars.',
  },
];
