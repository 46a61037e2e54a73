/** Pairs that look like forms of one word and are not; our own compilation. */
const table = `
kirim iringan, irama mengiram, berita ita, memanas emas, panas emas, memanas mas, media dia, media beria,
berlin lin, mentor tor, kenan ken, teman man, dinas nasi, seni eni, ikan kan, makanan akan, memakan akan,
bulan ulan, bulan bulu, jalan jala, jalan jual, jepang jepa, digital gital, sekolah kolah, sekolah seko,
pemerintah perintah, pemerintahan memerintahkan, peranti ranti, peranti anti, internet net, beruang ruang,
beras asah, beras keras, berat erat, berkas kasar, beranda anda, berani anion, beringin ingin, berang perang,
perang peran, perangkat angkat, perangkat berangkat, perdana dana, perdana perdata, permata mata,
permata permai, perkasa kasar, perkara kara, peristiwa istiwa, percaya cahaya, peserta serta, pesawat sawat,
pertama tama, pelita lita, pemuda muda, pemilu pilu, penting ting, pengaruh aruh, pengaruh karuh, pesan esan,
petani tanah, petir tir, peta petani, pesta pesat, pisah kisah, pusat pusaka, sedang dagang, sedia dia,
segera gera, sejarah arah, sejarah jarah, sekarang karang, sekali kalian, selamat lamat, selamat alamat,
selamat lama, seluruh luruh, semangat mangat, semesta mesta, senang nanggung, sepatu patuh, sepatu satu,
sepeda beda, serikat ikat, serikat dekat, setara tara, setara tari, setia tiap, siapa siapkan, kelapa lapar,
kelapa kepala, kelas las, kelas kelasi, keluarga warga, keluarga keluar, kereta reta, kereta retak,
kemarin marin, kemeja meja, kenangan tenang, kepala palang, kerja meja, kesan sana, ketika tikai,
ketua tua, ketua tuah, kedai dai, kebun bunga, kecil cilik, kejadian kejar, keramik ramai, keranjang ranjang,
kuliner kuli, kubah ubah, kurus urus, kaku aku, karung arung, kisi isi, kendala dalam,
terang perang, terang serang, terbit erbium, ternak anak, teruskan rusak, teras rasa, terasi rasi, tertawa tawar,
telaga laga, teliti titik, teladan ladang, tembaga baga, temukan muka, tenaga naga, tentara antara,
tentang tantang, tepat empat, tetangga tangga, tetapi tapi, tebal obat, dinding inding, diskon kontrol, diskusi kusir,
disiplin siplin, dinasti nasi, dinasti pasti, diagram gram, diagonal agonal, diameter meteran, diana ana,
distribusi tribun, direktur ektur, dirgahayu hayu, domain mainan, desain sains, desakan desa, tumpukan tumpuan,
aplikasi lika, informasi formasi, transportasi porsi, presiden residen, prestasi stasiun, provinsi visi,
kompetisi petisi, konten kontainer, kontrol trolol, komputer putera, kamera mera, karakter akter, bateri teri,
server serve, sensor sensus, sistem stempel, prosesor sesor, memori mori, modem model, monitor tori, router route,
laptop lapor, layar layanan, lahan kalahkan, langkah langka, langit langkah, lampu lamun, larangan ranah,
masalah salah, malam alam, mahal halus, makna makanan, mangkuk angkut, manusia usia, masukan suka,
merah ramah, mereka rekan, menteri tari, mentari tarian, menara nara, minggu tunggu, minyak inyak, mobil nobel,
musik usik, musim muslim, mutu mutuskan, nasional rasional, negara gara, negatif aktif, nilai lain,
obat robot, orang terang, pagar agar, pajak ajakan, pakai kait, palsu kalsium, pantai antai, pasar asaran,
pelan pelaku, pena penanya, pikir fakir, pintar pinta, pintu pintar, ponsel sel, potong tolong, pulau pulang,
rahasia asia, rencana rencong, resmi semi, risiko sisik, roket roti, saham paham, sakit kita,
samsung sambung, sandi sanding, saraf taraf, satelit elit, sawah bawah, sejuk juk, suara suarez, subsidi sidi,
tablet let, tanah tanam, tanaman taman, tarif tarik, teknologi logis, telepon pepohonan,
tiket tikar, toko tokoh, tokoh tokopedia, tulang tular, tulisan tulus, ubin ubi, udara dara,
uang ruang, uang buang, unit unik, usaha saham, utama tamatan, virus virtual, waktu wakil, warga harga,
warna warnet, wisata visa, yakin yakni, zaman aman, indonesia donesia, setiawan setia, permana mana,
susanto susah, hartono harta, kartini kartu, wijayanto wijaya, dewanto dewan, sutanto tanto, sekar sekarang`;

/** Each pair as its two words. */
export const strangers: readonly (readonly [string, string])[] = table
  .trim()
  .split(/,\s+/)
  .map((pair): [string, string] => {
    const [one = '', other = ''] = pair.split(' ');
    return [one, other];
  });
