/** Spellings that occur beside the one of the dictionary, which comes first; our own compilation. */
const families = `aktivitas aktifitas, amendemen amandemen, analisis analisa, andal handal, antre antri,
  apotek apotik, asas azas, atlet atlit, autentik otentik, azan adzan, balig baligh, bus bis, cabai cabe,
  cedera cidera, cip chip chips, desain disain design, detail detil, efektivitas efektifitas,
  ekspor eksport, elite elit, embus hembus, fondasi pondasi, foto photo, gim game games, guncang goncang,
  hafal hapal, hektare hektar, hierarki hirarki, ijazah ijasah, imbau himbau, impor import, isap hisap,
  istri isteri, izin ijin, jenderal jendral, karier karir, kaus kaos, khotbah khutbah, komoditas komoditi, komplet komplit, kompleks komplek, konkret konkrit, kreativitas
  kreatifitas, kualitas kwalitas, kuitansi kwitansi, lembap lembab, lubang lobang, makhluk mahluk,
  mangkuk mangkok, masjid mesjid, metode metoda, mungkir pungkir, museum musium, musala musola mushola,
  napas nafas, nasihat nasehat, november nopember, februari pebruari, objek obyek, peranti piranti,
  pikir fikir, praktik praktek, produktivitas produktifitas, provinsi propinsi, putra putera,
  putri puteri, ramadan ramadhan, rezeki rejeki, rezim rejim, risiko resiko, roboh rubuh,
  samudra samudera, saraf syaraf, sekadar sekedar, setrika seterika, silakan silahkan, sistem sistim,
  sprei seprei, sopir supir, standardisasi standarisasi, subjek subyek, surga sorga, sutra sutera,
  takwa taqwa, teknik tehnik tekhnik, teknologi tehnologi tekhnologi, telanjur terlanjur,
  telantar terlantar, telepon telpon tilpun, terampil trampil, teladan tauladan, tampak nampak, triliun
  trilyun, miliar milyar, unikorn unicorn, utang hutang, ustaz ustad ustadz, varietas varitas, video
  vidio, yogyakarta jogja jogjakarta, zaman jaman, zina zinah`;

/** Roots with forms that the rules would read otherwise, or whose prefix has worn off in speech. */
const irregular = `tonton nonton, tulis nulis, pikir mikir, cari nyari, sebut nyebut, coba nyoba,
  ubah rubah, obrol ngobrol, tongkrong nongkrong, tanya penanya, ramal peramal peramalan, bank perbankan,
  ujung hujung, orang seseorang, pakai pake, ketua diketuai, las mengelas pengelas pengelasan`;

/** The spelling that stands for all, by each of the others. */
export const spellings: ReadonlyMap<string, string> = new Map(
  `${families}, ${irregular}`.split(/,\s+/).flatMap((family) => {
    const [standard = '', ...others] = family.split(/\s+/);
    return others.map((other): [string, string] => [other, standard]);
  }),
);
