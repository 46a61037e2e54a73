/**
 * Words of Indonesian (and the English that stands in its headlines) that tell nothing of a subject,
 * with the stems PostgreSQL's `indonesian` makes of them: that configuration stems but drops nothing.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `ada adalah agar akan akhir akhirnya aku anda antara apa apakah atas atau awal baca bagaimana bagi
  bahwa baik banyak baru bawah beberapa belum berapa beri berikut bila bisa buat bukan bulan cara cukup
  dalam dan dapat dari datang di dia dulu empat hal hanya hari harus hingga hampir ia ingin ini itu jadi
  jangan jika jadikan juga juta kali kalau kami kamu karena kata ke kecil kemudian kepada kini kita lagi
  lain lalu lama lebih lewat lima maka makin masih mau melalui memang mengapa menit menjadi mereka meski
  milik miliar mulai namun nya oleh orang pada paling para pasti pernah persen pertama pula punya ribu
  saat saja sampai sana sangat satu saya sebab sebagai sebelum sebuah secara sedang sehingga sejak sekali
  selama semua seperti sering serta sesudah setelah setiap siapa sudah tahun tak tanpa tapi telah tentang
  terbaru terhadap tersebut tetap tetapi tiap tidak tiga toh triliun tujuh untuk usai waktu yaitu yang
  a an and as at by for from in is of on or the to with`.split(/\s+/),
);
