/**
 * Words that tell nothing of a subject: of Indonesian, and the few of English that stand in its
 * headlines. Our own compilation, under the project's licence, kept short: nouns and numbers that may
 * be a subject (`bulan`, `anak`, `tiga`) are not among them. Compared with words as written, before
 * their affixes are taken off: `mengadakan` is none though `ada` is one. Nor is `as`, which is America in Indonesian.
 */
export const indonesianStopWords: ReadonlySet<string> = new Set(
  `ada adalah adanya adapun agar akan akankah aku anda antaranya apa apabila apakah apalagi
  apapun atas atau ataukah ataupun bagaimana bagaimanapun bagi bahkan bahwa bakal beberapa begini
  begitu begitulah belum belumlah berbagai berupa bila bilamana bisa boleh bolehkah buat bukan
  bukankah bukanlah bukannya cuma dalam dan dapat dapatkah dari daripada demi demikian dengan di dia
  dialah dimana dong entah hanya hanyalah harus hendak hingga ia ialah ini inilah itu itulah
  jadi jangan jika jikalau juga justru kalau kami kamu kan karena karenanya kau ke kemudian kenapa
  kepada ketika kini kita kok lagi lah lain lainnya lalu maka makin malah mana manakah masih maupun
  melainkan melalui memang mengapa menjadi menurut mereka merupakan meski meskipun misalnya mungkin
  nah namun nanti nya oleh olehnya pada padahal pula pun saat saja saling sambil sampai sana sangat
  saya sebab sebabnya sebagai sebagaimana sebelum sebelumnya sebuah secara sedang sedangkan segala
  sehingga sejak selain selaku selalu selama seluruh semakin sementara semua semuanya seolah seorang
  seperti sering seringkali serta sesuatu sesudah setelah setelahnya seterusnya setiap si siapa
  siapakah sini suatu sudah sudahlah supaya tak tanpa tapi telah tentang terhadap termasuk ternyata
  tersebut tetap tetapi tiap tidak tidaklah toh untuk usai walau walaupun yaitu yakni yang
  a an and at by for from in is of on or the to with`.split(/\s+/),
);
