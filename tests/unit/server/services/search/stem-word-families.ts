/** Families of Indonesian words, our own compilation: a root, then forms of it as they are written. */
const table = `
abadi: mengabadikan keabadian diabadikan pengabadian
acu: mengacu acuan acuannya
adu: mengadu pengaduan aduan diadukan mengadukan
ajak: mengajak ajakan diajak pengajak
ajar: mengajar pelajar pelajaran belajar pengajar pembelajaran diajarkan mempelajari terpelajar
aju: mengajukan diajukan pengajuan ajukan
akhir: berakhir mengakhiri terakhir akhirnya diakhiri pengakhiran
akses: mengakses diakses pengaksesan aksesnya
aktif: mengaktifkan diaktifkan pengaktifan keaktifan
alih: beralih mengalihkan peralihan dialihkan pengalihan
alir: mengalir aliran dialirkan pengaliran mengalirkan
aman: keamanan mengamankan pengamanan diamankan pengaman
amat: mengamati pengamat pengamatan diamati
ambil: mengambil diambil pengambilan terambil
ancam: mengancam ancaman terancam diancam pengancam
anggap: menganggap dianggap anggapan anggapannya
angkat: mengangkat pengangkatan diangkat terangkat angkatan
angkut: mengangkut angkutan pengangkutan diangkut pengangkut
anjur: menganjurkan anjuran dianjurkan
antar: mengantar pengantar antaran diantarkan pengantaran
antre: mengantre antrean pengantre
anulir: menganulir dianulir penganuliran
arah: mengarah arahan pengarahan diarahkan terarah searah
arti: berarti mengartikan artinya diartikan
asah: mengasah asahan diasah pengasah
asal: berasal asalnya
asuh: mengasuh asuhan pengasuh diasuh pengasuhan
atas: mengatasi teratasi diatasi atasan atasnya
atur: mengatur aturan peraturan pengaturan teratur diatur beraturan
awas: mengawasi pengawas pengawasan diawasi
baca: membaca bacaan pembaca pembacaan terbaca dibaca membacakan
bagi: membagi pembagian bagian terbagi berbagi dibagikan sebagian
bahas: membahas pembahasan bahasan dibahas pembahas
baik: memperbaiki perbaikan diperbaiki kebaikan terbaik sebaiknya membaik
bajak: membajak bajakan pembajakan pembajak dibajak
balas: membalas balasan pembalasan dibalas berbalas
banding: membandingkan perbandingan sebanding dibandingkan pembanding bandingan
bangga: membanggakan kebanggaan dibanggakan
bangkit: membangkitkan kebangkitan pembangkit dibangkitkan
bangun: membangun bangunan pembangunan pembangun dibangun terbangun
bantah: membantah bantahan dibantah terbantahkan
bantu: membantu bantuan pembantu dibantu terbantu
banyak: memperbanyak kebanyakan terbanyak sebanyak
baru: memperbarui pembaruan terbaru diperbarui pembaru
batal: membatalkan pembatalan dibatalkan
batas: membatasi batasan pembatasan terbatas keterbatasan perbatasan dibatasi pembatas
bawa: membawa bawaan pembawa terbawa dibawa membawakan
bayar: membayar pembayaran bayaran dibayar terbayar berbayar membayarkan
bebas: membebaskan kebebasan pembebasan terbebas dibebaskan
beda: berbeda perbedaan membedakan dibedakan pembeda
bela: membela pembelaan pembela dibela
beli: membeli pembeli pembelian dibeli terbeli membelikan
benar: membenarkan kebenaran sebenarnya dibenarkan pembenaran
bentuk: membentuk bentukan pembentukan terbentuk dibentuk berbentuk pembentuk
beri: memberi pemberi pemberian diberi berikan memberikan diberikan
berita: memberitakan pemberitaan diberitakan beritanya
besar: membesar terbesar memperbesar kebesaran pembesaran sebesar
biasa: terbiasa kebiasaan membiasakan biasanya
bicara: berbicara pembicaraan pembicara dibicarakan membicarakan
bidik: membidik bidikan pembidik dibidik
bocor: membocorkan kebocoran pembocor dibocorkan bocoran
bom: mengebom pengeboman dibom pengebom
bombardir: membombardir dibombardir pembombardiran
buat: membuat buatan pembuat pembuatan dibuat terbuat perbuatan
buka: membuka pembukaan terbuka keterbukaan dibuka pembuka
bukti: membuktikan terbukti pembuktian dibuktikan
bunuh: membunuh pembunuhan pembunuh dibunuh terbunuh
buruk: memburuk terburuk memperburuk keburukan
butuh: membutuhkan kebutuhan dibutuhkan
cabut: mencabut pencabutan dicabut tercabut
cair: mencairkan pencairan cairan dicairkan mencair
campur: mencampur campuran pencampuran tercampur dicampur bercampur
cantum: mencantumkan tercantum pencantuman dicantumkan
capai: mencapai pencapaian tercapai dicapai capaian
cari: mencari pencarian pencari dicari
cas: mengecas dicas pengecasan
cat: mengecat pengecatan dicat
catat: mencatat catatan pencatatan tercatat dicatat pencatat
cegah: mencegah pencegahan dicegah pencegah
cek: mengecek pengecekan dicek pengecek
cepat: mempercepat percepatan kecepatan tercepat secepat dipercepat
cerai: bercerai perceraian menceraikan diceraikan
cerita: bercerita menceritakan diceritakan penceritaan ceritanya
cetak: mencetak cetakan pencetakan tercetak dicetak percetakan pencetak
cibir: mencibir cibiran dicibir
cinta: mencintai percintaan tercinta dicintai pecinta
cipta: menciptakan ciptaan penciptaan tercipta diciptakan pencipta
coba: mencoba percobaan dicoba cobaan
copot: mencopot pencopotan dicopot
cuci: mencuci cucian pencucian dicuci pencuci
curang: kecurangan mencurangi dicurangi
curi: mencuri pencuri pencurian dicuri curian
daftar: mendaftar pendaftaran pendaftar terdaftar didaftarkan mendaftarkan
dagang: berdagang perdagangan pedagang memperdagangkan dagangan
dalam: mendalam mendalami pendalaman kedalaman didalami
damai: berdamai perdamaian mendamaikan kedamaian
dampak: berdampak terdampak dampaknya
damping: mendampingi pendamping pendampingan didampingi
dapat: mendapat mendapatkan pendapatan didapat didapatkan
dasar: mendasar mendasari berdasarkan dasarnya didasarkan
datang: mendatangi kedatangan pendatang mendatangkan didatangkan
dekat: mendekat pendekatan terdekat kedekatan berdekatan mendekati
denda: mendenda didenda dendanya
dengar: mendengar mendengarkan terdengar pendengar pendengaran didengar
derita: menderita penderita penderitaan diderita
desak: mendesak desakan terdesak didesak
diam: berdiam mendiamkan terdiam kediaman
didik: mendidik pendidikan pendidik didikan terdidik dididik
diri: berdiri mendirikan pendirian pendiri terdiri didirikan
dorong: mendorong dorongan pendorong terdorong didorong
duduk: menduduki kedudukan didudukkan
duga: menduga dugaan terduga diduga
dukung: mendukung dukungan pendukung didukung
edar: beredar peredaran mengedarkan diedarkan pengedar edaran
ekspor: mengekspor pengekspor diekspor ekspornya
embus: mengembuskan embusan diembuskan
enkripsi: mengenkripsi terenkripsi dienkripsi enkripsinya
enyah: mengenyahkan dienyahkan
erat: mempererat keeratan dipererat
gabung: bergabung menggabungkan penggabungan gabungan tergabung digabungkan
gagal: menggagalkan kegagalan digagalkan
gagas: menggagas gagasan penggagas digagas
gambar: menggambar gambaran menggambarkan bergambar digambarkan
ganggu: mengganggu gangguan terganggu diganggu pengganggu
ganti: mengganti pengganti penggantian pergantian berganti digantikan
garap: menggarap garapan penggarapan digarap penggarap
gelar: menggelar digelar gelaran pergelaran
gelembung: menggelembung penggelembungan digelembungkan
gerak: bergerak menggerakkan gerakan pergerakan penggerak digerakkan
gerogot: menggerogoti digerogoti
geser: menggeser pergeseran tergeser digeser bergeser
giat: bergiat kegiatan pegiat menggiatkan
gol: mengegolkan digolkan
gugat: menggugat gugatan penggugat tergugat digugat
gugus: gugusan bergugus penggugusan
gulir: menggulir guliran bergulir digulirkan
guna: menggunakan pengguna penggunaan kegunaan berguna digunakan gunakan
gunung: pegunungan gunungnya
gusur: menggusur penggusuran digusur tergusur
habis: menghabiskan dihabiskan kehabisan
hadap: menghadapi dihadapi hadapan berhadapan terhadap
hadir: menghadiri kehadiran dihadiri menghadirkan
hambat: menghambat hambatan terhambat dihambat penghambat
hapus: menghapus penghapusan dihapus terhapus penghapus
harap: berharap harapan mengharapkan diharapkan
harga: berharga menghargai penghargaan dihargai seharga
hasil: menghasilkan berhasil keberhasilan dihasilkan penghasilan
hemat: menghemat penghematan dihemat penghemat
henti: berhenti menghentikan pemberhentian dihentikan perhentian
hibah: menghibahkan dihibahkan penghibahan
hidup: menghidupkan kehidupan dihidupkan penghidupan
hilang: menghilang kehilangan menghilangkan dihilangkan penghilangan
hindar: menghindari terhindar dihindari penghindaran menghindarkan
hitung: menghitung perhitungan hitungan dihitung terhitung penghitungan memperhitungkan
hormat: menghormati kehormatan terhormat dihormati penghormatan
hubung: menghubungi hubungan terhubung dihubungkan penghubung perhubungan berhubungan
hukum: menghukum hukuman dihukum terhukum penghukuman
ikat: mengikat ikatan terikat diikat pengikat keterikatan
iklan: mengiklankan pengiklan diiklankan periklanan beriklan
ikut: mengikuti pengikut diikuti berikutnya terikut
imbuh: mengimbuhkan imbuhan diimbuhi
impor: mengimpor pengimpor diimpor impornya
ingat: mengingat ingatan peringatan memperingati teringat diingatkan
ingin: menginginkan keinginan diinginkan
isi: mengisi pengisian berisi terisi diisi pengisi isinya
izin: mengizinkan perizinan diizinkan seizin izinnya
jabat: menjabat pejabat jabatan berjabat dijabat
jadi: menjadi kejadian dijadikan menjadikan terjadi
jaga: menjaga penjaga penjagaan terjaga dijaga berjaga
jalan: berjalan perjalanan menjalankan dijalankan pejalan menjalani
jamin: menjamin jaminan penjamin terjamin dijamin
janji: berjanji menjanjikan perjanjian dijanjikan janjinya
jatuh: menjatuhkan terjatuh kejatuhan dijatuhkan berjatuhan
jawab: menjawab jawaban terjawab dijawab penjawab
jelajah: menjelajah penjelajah penjelajahan dijelajahi
jelas: menjelaskan penjelasan kejelasan dijelaskan memperjelas
jemput: menjemput penjemputan jemputan dijemput
jual: menjual penjual penjualan terjual dijual jualan berjualan
juang: berjuang perjuangan pejuang memperjuangkan diperjuangkan
jumpa: berjumpa menjumpai perjumpaan dijumpai
kabar: mengabarkan dikabarkan pengabaran kabarnya
kait: mengaitkan terkait kaitan berkaitan dikaitkan pengait
kaji: mengkaji kajian pengkajian dikaji pengkaji
kalah: mengalahkan kekalahan dikalahkan terkalahkan
kalibrasi: mengalibrasi dikalibrasi terkalibrasi
kampanye: berkampanye mengampanyekan dikampanyekan
karang: mengarang karangan pengarang dikarang
kata: mengatakan perkataan dikatakan berkata katanya
kecam: mengecam kecaman dikecam pengecaman
kejar: mengejar pengejaran dikejar terkejar
kelola: mengelola pengelolaan pengelola dikelola terkelola
keluh: mengeluh keluhan mengeluhkan dikeluhkan
kembali: mengembalikan pengembalian dikembalikan kembalian
kembang: mengembangkan pengembang perkembangan berkembang pengembangan dikembangkan
kena: mengenakan terkena pengenaan dikenakan mengenai
kenal: mengenal pengenalan terkenal dikenal memperkenalkan berkenalan
kendali: mengendalikan pengendalian pengendali terkendali dikendalikan
kerja: bekerja pekerja pekerjaan mengerjakan dikerjakan mempekerjakan
kerumun: berkerumun kerumunan mengerumuni dikerumuni
ketik: mengetik pengetik ketikan diketik pengetikan
kira: mengira perkiraan memperkirakan diperkirakan terkira
kirim: mengirim kiriman pengirim pengiriman dikirim terkirim mengirimkan
klaim: mengklaim diklaim pengklaim klaimnya
konfirmasi: mengonfirmasi dikonfirmasi terkonfirmasi mengkonfirmasi
konsumsi: mengonsumsi dikonsumsi pengonsumsi mengkonsumsi
kontrol: mengontrol pengontrol dikontrol terkontrol pengontrolan
korban: mengorbankan pengorbanan dikorbankan korbannya
kritik: mengkritik dikritik pengkritik kritikan
kuasa: menguasai penguasa penguasaan kekuasaan dikuasai berkuasa
kuat: menguat kekuatan memperkuat penguatan terkuat diperkuat
kubur: mengubur kuburan penguburan dikubur terkubur
kucil: mengucilkan dikucilkan pengucilan terkucil
kucur: mengucurkan kucuran dikucurkan pengucuran
kumpul: mengumpulkan perkumpulan terkumpul pengumpulan kumpulan dikumpulkan berkumpul
kunci: mengunci terkunci dikunci penguncian pengunci
kunjung: mengunjungi kunjungan pengunjung berkunjung dikunjungi
kurang: mengurangi kekurangan berkurang pengurangan dikurangi
kutip: mengutip kutipan dikutip pengutipan
lacak: melacak pelacakan terlacak dilacak pelacak
laksana: melaksanakan pelaksanaan pelaksana dilaksanakan terlaksana
laku: melakukan pelaku berlaku perlakuan memperlakukan dilakukan berlakunya
lampias: melampiaskan pelampiasan dilampiaskan
langgan: berlangganan pelanggan langganan melanggan
langgar: melanggar pelanggaran dilanggar pelanggar terlanggar
langsung: berlangsung kelangsungan melangsungkan dilangsungkan
lanjut: melanjutkan lanjutan kelanjutan berlanjut dilanjutkan selanjutnya
larang: melarang larangan pelarangan terlarang dilarang
latih: melatih latihan pelatih pelatihan terlatih berlatih dilatih
lawan: melawan perlawanan berlawanan dilawan
layan: melayani layanan pelayanan pelayan dilayani
lebih: melebihi kelebihan berlebihan terlebih
ledak: meledak ledakan peledakan diledakkan peledak
legalisir: melegalisir dilegalisir
lelang: melelang pelelangan dilelang lelangan
lengkap: melengkapi kelengkapan dilengkapi pelengkap perlengkapan
lepas: melepas melepaskan pelepasan terlepas dilepas
letak: meletakkan terletak peletakan diletakkan letaknya
lihat: melihat terlihat penglihatan dilihat memperlihatkan
lilit: melilit lilitan terlilit dililit
lindung: melindungi perlindungan pelindung terlindungi dilindungi berlindung pelindungan
lintas: melintas perlintasan melintasi lintasan dilintasi
lobi: melobi dilobi pelobi
luas: memperluas perluasan keluasan terluas diperluas meluas
lukis: melukis lukisan pelukis dilukis terlukis
lulus: meluluskan lulusan kelulusan diluluskan
luncur: meluncur meluncurkan peluncuran diluncurkan peluncur
main: bermain permainan pemain memainkan dimainkan mainan
makan: memakan makanan dimakan pemakan termakan
makna: bermakna memaknai pemaknaan dimaknai
masak: memasak masakan dimasak pemasak
masuk: memasuki memasukkan pemasukan termasuk dimasukkan masukan
mati: mematikan kematian dimatikan
menang: memenangkan kemenangan pemenang dimenangkan memenangi
minat: berminat peminat diminati meminati
minta: meminta permintaan diminta peminta
minum: meminum minuman diminum peminum
mirip: kemiripan termirip
modal: permodalan pemodal bermodal bermodalkan
muat: memuat muatan termuat dimuat pemuatan
mulai: memulai dimulai memulainya dimulainya
muncul: memunculkan kemunculan dimunculkan bermunculan
mutakhir: memutakhirkan pemutakhiran dimutakhirkan kemutakhiran
naik: menaikkan kenaikan dinaikkan menaiki
nama: bernama menamai dinamai penamaan namanya
nikah: menikah pernikahan dinikahkan menikahi
nikmat: menikmati kenikmatan dinikmati penikmat
nilai: menilai penilaian bernilai dinilai penilai
nyala: menyala menyalakan dinyalakan nyalakan
nyanyi: menyanyi penyanyi nyanyian dinyanyikan bernyanyi
nyata: menyatakan pernyataan kenyataan dinyatakan ternyata
olah: mengolah pengolahan olahan diolah pengolah
operasi: beroperasi mengoperasikan pengoperasian dioperasikan
padam: memadamkan pemadaman dipadamkan pemadam
paham: memahami pemahaman dipahami kesepahaman
pakai: memakai pemakai pemakaian dipakai terpakai memakaikan
paksa: memaksa paksaan pemaksaan terpaksa dipaksa
panas: memanas pemanasan kepanasan memanaskan pemanas
pandang: memandang pandangan pemandangan dipandang terpandang
panggil: memanggil panggilan pemanggilan dipanggil terpanggil
panjang: memanjang memperpanjang perpanjangan kepanjangan sepanjang
pantau: memantau pantauan pemantauan dipantau pemantau terpantau
pasang: memasang pemasangan terpasang dipasang pasangan berpasangan
pasar: memasarkan pemasaran dipasarkan pasaran
pasok: memasok pasokan pemasok dipasok
patuh: mematuhi kepatuhan dipatuhi
pecah: memecahkan pecahan pemecahan terpecah dipecahkan perpecahan
percaya: mempercayai kepercayaan dipercaya tepercaya memercayai
periksa: memeriksa pemeriksaan diperiksa pemeriksa terperiksa
perintah: memerintahkan diperintahkan perintahnya
pesan: memesan pesanan pemesanan dipesan pemesan
pikir: berpikir pemikiran pikiran dipikirkan memikirkan pemikir
pilih: memilih pilihan pemilih pemilihan terpilih dipilih
pimpin: memimpin pimpinan pemimpin kepemimpinan dipimpin terpimpin
pindah: memindahkan pemindahan berpindah dipindahkan perpindahan kepindahan
pinjam: meminjam pinjaman peminjam peminjaman dipinjamkan meminjamkan
pisah: memisahkan pemisahan terpisah dipisahkan berpisah perpisahan
posting: memposting diposting postingan
potong: memotong potongan pemotongan terpotong dipotong
potret: memotret dipotret pemotretan
prediksi: memprediksi diprediksi prediksinya
program: memprogram pemrograman diprogram pemrogram terprogram
proses: memproses pemrosesan diproses
pukul: memukul pukulan pemukul dipukul terpukul
pulih: memulihkan pemulihan dipulihkan
punya: mempunyai kepunyaan dipunyai
pusat: memusatkan terpusat pemusatan dipusatkan berpusat
putus: memutuskan keputusan putusan terputus diputuskan pemutusan
rakit: merakit rakitan perakitan dirakit perakit
ramal: meramal ramalan peramal diramalkan peramalan
rancang: merancang rancangan perancangan perancang dirancang
rasa: merasa perasaan terasa dirasakan merasakan
raup: meraup diraup raupan
rawat: merawat perawat perawatan dirawat terawat
rekam: merekam rekaman perekam perekaman terekam direkam
rencana: merencanakan perencanaan terencana direncanakan berencana
resmi: meresmikan peresmian diresmikan
retas: meretas peretas peretasan diretas
rilis: merilis dirilis perilisan rilisan
rugi: merugi kerugian merugikan dirugikan
rumah: perumahan merumahkan dirumahkan rumahan serumah
rundung: merundung perundungan dirundung perundung
rusak: merusak kerusakan perusakan dirusak perusak
sadar: menyadari kesadaran disadari tersadar menyadarkan
sah: mengesahkan pengesahan disahkan
saing: bersaing persaingan saingan menyaingi pesaing
sakit: penyakit kesakitan menyakiti menyakitkan
salah: kesalahan menyalahkan bersalah disalahkan
salin: menyalin salinan penyalinan disalin tersalin
salur: menyalurkan penyaluran saluran disalurkan tersalurkan
sama: kesamaan menyamakan bersama persamaan disamakan
sambung: menyambung sambungan tersambung penyambungan disambungkan
sampai: menyampaikan disampaikan penyampaian kesampaian tersampaikan
sanggah: menyanggah sanggahan disanggah penyanggah
sangsi: menyangsikan disangsikan kesangsian
sapih: menyapih penyapihan disapih
sapu: menyapu penyapu disapu sapuan
saring: menyaring saringan penyaringan disaring penyaring
satu: menyatukan persatuan kesatuan bersatu disatukan penyatuan
sebar: menyebar penyebaran tersebar disebarkan penyebar sebaran
sebut: menyebut sebutan penyebutan tersebut disebutkan menyebutkan
sedia: menyediakan penyedia tersedia persediaan disediakan penyediaan ketersediaan
sehat: kesehatan menyehatkan penyehatan
sekolah: bersekolah persekolahan menyekolahkan disekolahkan
selancar: berselancar peselancar selancaran
selenggara: menyelenggarakan penyelenggaraan penyelenggara diselenggarakan terselenggara
selesai: menyelesaikan penyelesaian diselesaikan terselesaikan
selidik: menyelidiki penyelidikan penyelidik diselidiki
semat: menyematkan disematkan tersemat penyematan
sembunyi: menyembunyikan bersembunyi tersembunyi disembunyikan persembunyian
sentuh: menyentuh sentuhan tersentuh disentuh
serah: menyerah menyerahkan penyerahan diserahkan
serang: menyerang serangan penyerang penyerangan diserang terserang
sesuai: menyesuaikan penyesuaian kesesuaian disesuaikan
setuju: menyetujui persetujuan disetujui
siap: menyiapkan persiapan disiapkan mempersiapkan kesiapan bersiap
siar: menyiarkan siaran penyiaran disiarkan penyiar
sidang: persidangan menyidangkan disidangkan bersidang
simpan: menyimpan simpanan penyimpanan tersimpan disimpan penyimpan
singkat: menyingkat singkatan disingkat mempersingkat penyingkatan
sulit: mempersulit kesulitan menyulitkan dipersulit
sumbang: menyumbang sumbangan penyumbang disumbangkan
sunting: menyunting suntingan penyuntingan disunting penyunting
susul: menyusul susulan disusul menyusulnya
susun: menyusun susunan penyusunan tersusun disusun penyusun
susut: menyusut penyusutan disusutkan menyusutkan
tahan: menahan tahanan penahanan bertahan ketahanan ditahan mempertahankan pertahanan
tahbis: menahbiskan ditahbiskan penahbisan
tahu: mengetahui diketahui pengetahuan ketahuan
taksir: menaksir taksiran penaksiran ditaksir
tambah: menambah tambahan penambahan bertambah ditambahkan menambahkan
tambang: menambang pertambangan penambang tambangan ditambang penambangan
tampil: menampilkan tampilan penampilan ditampilkan
tanam: menanam tanaman penanaman ditanam tertanam
tanda: menandai tertanda pertanda ditandai penanda
tandatangan: menandatangani penandatanganan ditandatangani
tanding: bertanding pertandingan menandingi tandingan ditandingkan
tanggap: menanggapi tanggapan ditanggapi
tanggung: menanggung tanggungan ditanggung penanggung
tangkap: menangkap tangkapan penangkapan tertangkap ditangkap penangkap
tani: petani pertanian
tanya: bertanya pertanyaan menanyakan ditanya
tari: menari tarian penari ditarikan
tarik: menarik ketertarikan tertarik penarikan ditarik tarikan
tata: menata tatanan penataan ditata tertata
tawar: menawarkan tawaran penawaran ditawarkan
tebak: menebak tebakan ditebak penebak tertebak
tegas: menegaskan ketegasan penegasan ditegaskan dipertegas
tekan: menekan tekanan penekanan tertekan ditekan
telantar: menelantarkan ditelantarkan penelantaran
teliti: meneliti penelitian peneliti diteliti ketelitian
telusur: menelusuri penelusuran ditelusuri
tembus: menembus tembusan ditembus
tempat: menempati penempatan ditempatkan bertempat menempatkan
temu: menemukan bertemu pertemuan penemuan ditemukan temuan penemu
tentang: menentang pertentangan ditentang penentang bertentangan
tentu: menentukan ketentuan penentuan ditentukan tertentu penentu
terap: menerapkan penerapan diterapkan terapan
terbang: penerbangan menerbangkan diterbangkan beterbangan
terbit: menerbitkan penerbit penerbitan diterbitkan terbitan
terima: menerima penerimaan penerima diterima
terjemah: menerjemahkan terjemahan penerjemah diterjemahkan penerjemahan
terus: meneruskan diteruskan penerus terusan seterusnya
tetap: menetapkan penetapan ditetapkan ketetapan menetap
tidur: tertidur menidurkan ketiduran
tilang: menilang ditilang penilangan tertilang
timbun: menimbun timbunan penimbunan ditimbun tertimbun
tinggal: meninggalkan peninggalan tertinggal ditinggalkan meninggal
tinggi: mempertinggi ketinggian tertinggi peninggian setinggi
tingkat: meningkat meningkatkan peningkatan ditingkatkan tingkatan bertingkat
tipu: menipu penipuan penipu ditipu tertipu tipuan
tiru: meniru tiruan peniruan ditiru peniru
tolak: menolak penolakan ditolak tertolak
tolong: menolong pertolongan penolong ditolong tertolong
tonton: menonton penonton tontonan ditonton
tuduh: menuduh tuduhan tertuduh dituduh penuduh
tugas: bertugas petugas penugasan ditugaskan menugaskan
tuju: menuju tujuan ditujukan tertuju bertujuan
tukar: menukar pertukaran penukaran ditukar bertukar tertukar
tular: menular penularan menularkan ditularkan tertular
tulis: menulis tulisan penulis tertulis ditulis penulisan menuliskan
tumbuh: bertumbuh pertumbuhan menumbuhkan ditumbuhkan tumbuhan
tumpuk: menumpuk tumpukan penumpukan bertumpuk
tunda: menunda penundaan ditunda tertunda
tunggu: menunggu ditunggu penungguan
tunjuk: menunjuk petunjuk penunjukan ditunjuk menunjukkan pertunjukan
tuntut: menuntut tuntutan penuntut dituntut penuntutan
turun: menurunkan penurunan keturunan diturunkan menurun turunan
tutup: menutup penutup penutupan tertutup ditutup menutupi
uap: menguap penguapan diuapkan
ubah: mengubah perubahan berubah diubah pengubah ubahan
uji: menguji ujian pengujian teruji diuji penguji
ukur: mengukur ukuran pengukuran terukur diukur pengukur berukuran
ulang: mengulang ulangan pengulangan terulang diulang berulang
ulas: mengulas ulasan diulas pengulas
umum: mengumumkan pengumuman diumumkan umumnya
undang: mengundang undangan diundang pengundang
unduh: mengunduh unduhan pengunduhan diunduh terunduh pengunduh
unggah: mengunggah unggahan pengunggahan diunggah terunggah pengunggah
unggul: mengungguli keunggulan unggulan diungguli
ungkap: mengungkap ungkapan pengungkapan terungkap diungkapkan mengungkapkan
untung: menguntungkan keuntungan beruntung diuntungkan
upaya: mengupayakan diupayakan berupaya
urus: mengurus urusan pengurus pengurusan terurus diurus kepengurusan
usaha: berusaha pengusaha perusahaan mengusahakan diusahakan
usul: mengusulkan usulan pengusul diusulkan
utama: mengutamakan terutama diutamakan keutamaan
verifikasi: memverifikasi diverifikasi terverifikasi
wajib: mewajibkan kewajiban diwajibkan
wakil: mewakili perwakilan diwakili
warna: berwarna mewarnai pewarnaan diwarnai
waspada: mewaspadai kewaspadaan diwaspadai
wujud: mewujudkan perwujudan terwujud diwujudkan
yakin: meyakini keyakinan meyakinkan diyakini
ziarah: berziarah peziarah menziarahi`;

/** Each family as its words, the root first. */
export const families: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.split(/:? /));
