/** Roots of Indonesian from A to J, in the order of the alphabet; our own compilation. */
export const rootsAToJ = `
  aba abad abadi abah abai abang abdi abon abrak absah absen abstain abu abuk acak acap acar acara
  aci acu acuh acung ada adab adaptor adat adem adik adiktif adil adinda adon adu aduh aduk afdal
  aforisme agak agama agar agen agenda agraria agresi agresif agung agustus ahad ahli aib air
  ajaib ajak ajal ajang ajar aju akad akal akan akar akas akhir akhirat akhlak aki akibat akor
  akrab akrobat aksara aksen aksesibilitas aksesori aksi akta aktif aktivis aku akun akur akurat
  akut alam alamat alang alap alarm alas alasan alat album alergi alfa algojo aliansi alias alih
  alim alinea aling alir alis aljabar almanak almarhum almari alokasi alot alpa alpukat altar alu
  alumni alun alur amal aman amanah amanat amandemen amarah amat ambang ambek ambil ambisi ambles
  ambruk ambu ambulans ambung ambyar amendemen amfibi amis ampas ampel ampelas ampera amplop ampuh
  ampun amuk anak analisis analog anarki anatomi anca ancam anda andai andaikata andal andil
  andong aneh aneka anemia angan anggap anggar anggota anggrek angguk anggun anggur angin angka
  angkara angkasa angkat angker angklung angkot angkuh angkut angsa angsur angus aniaya animasi
  anime anjak anjang anjing anjlok anjung anjur anoman antar antara antarmuka antek antena anteng
  anti antik anting antologi antre antusias antusiasme anugerah anulir anut anyam anyar anyir
  apabila apalagi aparat apartemen api apik apit apotek apresiasi april apung arab arah arak aral
  aransemen arca area arena argo argumen aria arif aris arisan arit arkeologi armada aroma arsip
  arsitek arsitektur artefak arteri arti artikel artikulasi artis artistik arung arus arwah asah
  asal asam asap asar asas asbak ascara aset asik asin asing asli asma asmara asong asosiasi
  asrama asri astaga asuh asumsi asup asuransi asyik atap atas atau atlet atmosfer atom atraksi
  atribut atur audit aula aum aur aurat aus autopsi awak awal awam awan awas awet awur ayah ayam
  ayat ayo ayom ayu ayun azab azam azan azimat bab babad babak babat babi babu baca bacok bacot
  bada badai badak badan badut bagai bagaimana bagan bagasi bagi baginda bagus bahagia bahak bahan
  bahana bahari bahas bahasa bahaya bahkan bahtera bahu bahwa baik baja bajaj bajak baji bajing
  baju bak bakal bakar bakat bakau baki bakmi bako bakso bakteri bakti baku balai balairung balap
  balas balau balet baliho balik baling balita balok balon balsem balur balut bambu ban bandang
  bandar bandara bandel banderol banding bandit bandot bandrol bandul bandung bang bangau bangga
  bangkai bangkang bangkit bangkrut bangku bangsa bangsal bangsat bangsawan bangun banjar banjir
  bank bantah bantai bantal banteng banting bantu banyak banyol bapa bapak bara barak barang
  barangkali barat bareng baret baring baris barong barter baru barusan basa basah basi basis
  basket basmi basuh bata batako batal batang batas bate baterai batih batik batil batin batok
  batu batuk baut bawa bawah bawang bawel baya bayam bayan bayang bayar bayi bayonet bayu bazar
  bea bebal beban bebas bebat bebek beber beberapa becak becek becus beda bedah bedak bedil beduk
  bega begal begini begitu bejat bekal bekam bekap bekas bekasi bekatul beken bekicot beku bekuk
  bela belah belaka belakang belalai belalak belalang belang belanga belanja belantara belas
  belasungkawa belatung belenggu beler beli belia beliak beliau belimbing belit belok belot beluk
  belulang belum belut benah benak benalu benam benang benar bencana benci benda bendahara bendera
  benderang bendung bengis bengkak bengkel bengkok bengkuang bengong benih bening bensin bentak
  bentang bentar benteng bentrok bentuk bentur benua beo beper beranda berandal berang berangkat
  berani berantak berantas berapa beras berat bercak beredel beres berhala beri beringas beringin
  berisik berita berkah berkas berkat berlian bernas berontak bersih beruang berudu berus besan
  besar besi beslah besok besuk betah betapa betina beting betis beton betul betung bezuk biadab
  biak bianglala biar biara biarawan bias biasa biawak biaya bibi bibir bibit bicara bidadari
  bidai bidak bidan bidang bidik biduan biduk bihun bijak bijaksana biji bijih bika bikin bila
  bilah bilamana bilang bilas bilik bilis bimbang bimbing bin bina binal binar binasa binatang
  bincang bingkai bingkis bingung bini bintang bintik bintil biografi biola biologi bioskop biri
  biro birokrasi biru bisa bisik bising biskuit bisnis bisu bisul bius blok bloking bobol bobot
  bobrok bocah bocor bodoh boga bohlam bohong bokong bola bolak boleh bolong bolos bolpoin bom bon
  bonceng boneka bongkah bongkar bonus bopeng bordir borgol borong boros bosan botak botol boyong
  brankas brigade briket brosur brutal bruto buah buai bual buang buas buat buaya bubar bubu bubuh
  bubuk bubung bubur bucu budak budaya budayawan budi budidaya budiman bugar bugil buhul buih
  bujang bujangga bujet bujuk bujur buka bukan bukit bukti buku bulan bulat buldoser buletin bulir
  bulu buluh bulus bumbu bumbung bumerang bumi buncis bunda bundar bundel bunga bungalo bungkam
  bungkuk bungkus bungsu buntal buntang bunting buntu buntung buntut bunuh bunyi bupati buram
  burit buritan buru buruh buruk burung busa busana buset busi busuk busung busur buta butik butir
  butuh buyar buyung buyut cabai cabang cabik cabul cabut cacah cacar cacat caci cacing cadang
  cadar cadas cadel cagar cahaya cair cakap cakar cakram cakrawala cakup calo calon camar camat
  cambang cambuk camilan campa campak campur canang cancang canda candi candu canggih canggung
  cangkang cangkir cangkok cangkul cantik cantum cap capai capek capung cara cari carik carter
  carut cas cat catat catu catur catut cawan cawat cebok cebol cebong cebur cedera cegah cegat cek
  cekal cekam cekat cekatan cekcok ceker cekik cekung cela celah celak celaka celana celemek
  celeng celetuk celoteh celup cemar cemara cemas cemberut cembung cemburu cemerlang cemeti
  cemilan cemooh cemplung cendana cendawan cendekia cendekiawan cenderamata cenderung cendol
  cengang cengeng cengkeh cengkeram cengkerama centang cepat ceplas ceplos cepol cerah cerai
  ceramah cerca cerdas cerdik cerek cerewet ceria cerita cermat cermin cerna ceroboh cerobong
  cerocos cerpen cerpenis cerucuk cerutu cetak cetar cetek cetus ciak cibir cicak cicil cicip
  cicit cidera ciduk cikal cilik cilok ciluk cincang cincin cinta cipta ciri cita citra cium ciut
  coba cobek coblos cocok codet cokelat coklat colek colok colong comot compang condong contek
  conteng contoh copet copot corak corat core corengan coret corong cuaca cuai cubit cuci cucu
  cucuk cucur cuit cuka cukai cukil cukup cukur culas culik cuma cuman cumbu cumi cungkil curah
  curam curang curi curiga cuti dabik dada dadak dadar dadih dadu daerah daftar dagang daging dagu
  dahaga dahak dahan dahi dahsyat dahulu dai daki daksa daksina dakwa dakwah dalam dalang dali
  dalih dalil daluwarsa damai damba dampak damping dana danau dandan dangkal dansa dapat dapur
  dara darah darat dari daring darma darmawan darurat dasar dasawarsa dasi data datang datar dato
  datuk daulat daun daur dawai dawat daya dayung debar debat debit debu debur debut decak dedah
  dedak dedikasi deduksi definisi degil degup deham dekade dekan dekap dekat dekor dekrit delapan
  delegasi delik delima delman demam demi demikian demokrasi demokratis dempet dempul dena denah
  denda dendam dendang dendeng dengan dengar dengkang dengki dengkul dengkur dengung dentang
  denting dentum denyut depak depan departemen dera derajat derap deras deret derita derma dermaga
  dermawan deru desa desah desain desak desas desember desing desir deskripsi destinasi desus
  detail detak deteksi detektif detik detikcom devisa dewa dewan dewasa dewi diagnosis diagonal
  diakonia dialek dialog diam diameter didih didik diet difteri digdaya dikit diktat diktator
  dikte dilema dimensi din dinamika dinamis dinas dinasti dinding dingin dini dinihari dipan
  diplomasi diplomat direksi direktif direktur diri disiplin diskon diskusi distribusi diva divisi
  diyat doa dodol dodor dokter doktor doktrin dokumen dokumentasi dolan dolar domba domestik
  dompet domplengi donat dongak dongeng dongkel dongkol dongkrak donor dorong dosa dosen dosis
  doyan draf drama draper dua duafa duda duduk duga dugem duit duka dukacita dukan duku dukuh
  dukun dukung dulang duli dulu dungu dunia duniawi dupa duplikasi duren durhaka duri durian dusta
  dusun duta duyun duyung ebi ecer edan edar edit editor efek efektif efisien efisiensi egois
  egosentris eja ejek ekonom ekonomi ekor ekosistem ekspedisi ekspor ekspos ekspresi ekstra
  ekstrak ekstrem elak elang elastis elegan elektrolit elektronik elemen elit elite elok elu elus
  emak emas embah emban embara embargo embel ember embrio embun embus emis emisi emosi emosional
  empang empas empat empati empedu emping empu empuk enak enam enas enau encer encok endak endap
  endus energi engah enggak enggan engkau engkol engsel entah entas enteng entri enyah enyak
  epidemi epik episode era erah eram erang erat ereksi erosi erti esa esai esok estafet estetika
  estimasi etalase etika etiket etis etnik etnis evakuasi evaluasi evolusi eyang faedah fajar
  fakir fakta faktor faktur fakultas falsafah famili fana fantasi fardu farmasi fasih fasik
  fasilitas fatal fatwa favorit februari federal federasi fenomena feodal fermentasi festival
  figur fiksi fiktif filantropi filem filipina filosofi filsafat filsuf filter final finansial
  firasat firma firman fisik fisika fitnah fitrah fitri fokus folio fondasi forensik formal format
  formula formulir forum fosil foto frasa frekuensi frustrasi fundamental fungsi furnitur gabah
  gabung gabus gadai gadang gading gadis gado gaduh gaduk gadung gaet gagah gagak gagal gagang
  gagap gagas gagu gaib gairah gajah gaji galah galak galang galau galeri gali gallon galon
  gambang gambar gambir gamblang gambut gamelan gampang ganas gancang ganda gandeng gandrung
  gandum gang ganggu gangsir ganja ganjal ganjar ganjil gantang ganteng ganti gantung ganyang
  gapai gapura gara garam garang garansi garap gardu garis garong garpu garuda garuk gas gasak
  gasing gatal gaul gaun gaung gawai gawang gawat gaya gayung gayut gebrak gebuk gebyar gede
  gedung gegabah gegap gegas gegat gejala gejolak geladak geladi gelagap gelagat gelak gelambir
  gelandang gelang gelanggang gelap gelar gelas gelatik gelayut geledah gelegar gelembir gelembung
  geleng geletak geli geliat gelimang gelincir gelinding gelintir gelisah gelitik gelombang
  gelontor gelora geluk gelumang gelung gelut gema gemar gemas gembala gembira gembleng gembok
  gembong gembor gembos gembur gemercik gemerlap gemetar gemilang gempa gempal gempar gempur gemuk
  gemulai gemuruh gen gena genang genap gencar gencat gencet gendang gendeng gendong gendut
  genggam gengsi gengsot genit genjot genre genta gentar gentayang gentong geografi geologi
  geostasioner gerabah gerah geraham gerai gerak geram gerang gerangan gerayang gerbang gerbong
  gerebek gereja gergaji gerhana gerigi gerilya gerimis gerindra gerobak gerogot gerombol geronimo
  gersang gertak geruh gerus gerutu gesa gesek geser gesit gesper getah getar getas getir getok
  getol getuk geyser giat gigi gigih gigil gigit gila gilang gilas gilir gim gincu ginjal ginseng
  girang giring gitar giur gizi global goa goblok goda godok golak golek golf golok golong gombal
  gondok gondol gondrong gong gonggong gonjang gopoh gorden goreng gores gorila gorong gosip gosok
  gosong gotong goyah goyang gradasi grafik grafis granat gratis gres griya grup gua gubah
  gubernur gubris gubuk gudang gugah gugat gugup gugur gugus gula gulai gulat guling gulir gulita
  gulma gulud gulung gumam gumpal guna guncang gundah gundik gundul gunjing guntang gunting guntur
  gunung gurah gurau gurih gurita guru guruh gurun gusar gusi gusti gusur guyon guyub guyur habis
  habitat hablur hadang hadap hadiah hadir hadirin hafal haid hajar hajat haji hak hakikat hakim
  hal halal halaman halang halat halau haleluya halilintar halo haluan halus ham hama hamba hambar
  hambat hambur hamburger hamil hampa hampar hampir hancur handai handuk hangat hangus hantam
  hantar hantu hanya hanyut hapus hara haram harap hardik harga hari harimau haring harmoni
  harmonis harta haru harum harus hasil hasrat hasut hati haus hawa hayal hayat hebat heboh hektar
  hektare hela helai helat helikopter helm hemat hendak hengkang hening henti heran herba heroik
  hewan hias hiatus hibah hibur hidang hidayah hidrogen hidung hidup hijab hijau hijrah hikayat
  hikmah hikmat hilang hilir himne himpit himpun hina hindar hindia hindu hinga hingar hingga
  hinggap hirau hirup his hisab hitam hitung hobi homo honor honorer horizon hormat hormon horor
  hotel hubung hujah hujan hujat hukum hulu humas humor huni hunjam hunus huru huruf hutan iba
  ibadah ibarat iblis ibu ide ideal idealis identik identitas ideologi idola idul igau ijab ijazah
  ijuk ikal ikan ikat ikhlas ikhtiar ikhtisar iklan iklim ikon ikrar ikut ilahi ilalang ilham
  ilmiah ilmu ilmuwan iluminasi ilusi ilustrasi imam iman imbal imbang imbas imbau imbuh imigran
  imigrasi imla imlek impak impas impi implan implementasi impor impuls imsak imun imunisasi inang
  inap incar inci indah indeks independen indera individu indra induk industri infak infeksi
  inflasi informasi informatika infrastruktur ingat ingin ingkah ingkar ingsut ingus inisiatif
  injak injil inklusif inovasi inovatif insaf insan insang insentif insiden insinyur inspeksi
  inspirasi instalasi instansi instrumen insyaf intai intan integrasi integritas intel intelektual
  intelijen intens intensif interaksi interaktif intervensi inti intim intimidasi intip intisari
  intuisi invasi investasi investor ipar irama iri irigasi iring iris irit ironis irung isak isap
  iseng isi islam istana istilah istimewa istirahat istri isu isya isyarat itik itikad izin jabar
  jabat jadi jadwal jaga jagal jagat jago jagung jahat jahe jahil jahit jaja jajah jajak jajan
  jajar jaket jaksa jala jalan jalang jalar jalin jalur jamah jambak jamban jambang jambore
  jambret jambu jamin jamu jamur janda jangan jangar jangga janggal janggut jangka jangkah jangkar
  jangkau jangkit jangkrik jangkung janin janji jantan jantung januari janur jarah jarak jarang
  jari jaring jarum jas jasa jasad jasmani jatah jati jatuh jauh jawab jaya jazirah jebak jebol
  jeda jejak jejaka jejal jejaring jejer jelaga jelajah jelang jelas jelata jelek jeli jelita
  jelma jemaah jemari jembatan jempol jemput jemu jemur jenak jenaka jenang jenazah jendela
  jenderal jeneral jengah jengger jenggot jengkal jengkau jengkel jengkelit jengker jengkol jenguk
  jenis jenjang jentik jenuh jepit jepret jera jerami jerat jerawat jerih jeriken jerit jernih
  jeroan jeruji jeruk jerumus jet jewer jidat jijik jika jilat jilbab jilid jimat jin jinak jingga
  jinjing jinjit jip jiran jitak jitu jiwa jodoh joget jolok jompo jongkok jorok jotos jual juang
  juara jubah jubir judes judi judul juga jujur julang juli julian juling juluk julur jumat jumlah
  jumpa jungkir juni junjung juntai juragan jurai jurang juri jurnal jurnalis jurnalisme
  jurnalistik juru jurus jus justru juta jutawan
`;
