/** Two words that are written as one once both a prefix and a suffix join them: `menandatangani`. */
const pairs = `ambil alih, beri tahu, buka tutup, campur aduk, campur tangan, cetak biru, daur ulang,
  ikut serta, jatuh tempo, jual beli, kambing hitam, kerja sama, kotak katik, lalu lintas,
  latar belakang, lipat ganda, nomor satu, pindah tangan, peran serta, salah arti, salah guna,
  salah paham, sama rata, satu padu, sebar luas, serah terima, suka cita, tanda tangan,
  tanggung jawab, tindak lanjut, titik berat, tumpang tindih, tumbuh kembang, uji coba, unjuk rasa,
  utak atik, alih bahasa, alih fungsi, anak tiri, arus utama, hak milik, ibu kota,
  jalan keluar, kereta api, lepas landas, rumah tangga, rumah sakit, tata kelola,
  tata negara, tenaga kerja,
  tidak adil, tidak hadir, tidak mampu, tidak nyaman, tidak pasti, tidak puas, tidak seimbang,
  tidak setara, tidak stabil, tidak tahu, tidak cocok, tidak sesuai, tolok ukur, wali kota, warga negara`;

/** The two halves of a compound by how it is written as one word; our own compilation. */
export const compounds: ReadonlyMap<string, readonly [string, string]> = new Map(
  pairs.split(/,\s+/).map((pair) => {
    const [first = '', second = ''] = pair.split(' ');
    return [first + second, [first, second]];
  }),
);
