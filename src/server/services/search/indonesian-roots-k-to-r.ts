/** Roots of Indonesian from K to R, in the order of the alphabet; our own compilation. */
export const rootsKToR = `
  kabar kabel kabin kabinet kabul kabung kabupaten kabur kabut kaca kacamata kacang kacau kacip
  kadal kadang kadar kader kadmium kado kafe kafir kagak kaget kagum kaidah kail kain kais kaisar
  kait kajang kaji kakak kakanda kakao kakap kakas kakek kaki kaktus kaku kala kalah kalajengking
  kalang kalap kalau kalbu kaldu kalem kalender kaleng kali kaligrafi kalimat kalkulasi kalkulator
  kalong kalori kalung kalut kamar kambing kamboja kambuh kamera kami kamis kampak kampanye
  kampung kampus kamu kamus kanak kanal kancah kancil kancing kandang kandas kandidat kandung
  kangen kangkung kanibal kanji kanker kanopi kanselir kanti kantin kantong kantor kantuk kantung
  kapak kapal kapan kapas kapasitas kapital kapitalis kapling kapok kaprah kapsul kapten kapuk
  kapur karam karang karantina karat karate karcis kardus karena karet kargo karib karier
  karikatur karisma karnaval karpet kartel karton kartu kartun karung karunia karut karya karyawan
  karyawati kasak kasar kasat kasih kasihan kasir kasta kasti kasur kasus kasut kata katak katalog
  katarak kategori katolik katrol katun katup kaum kawah kawal kawan kawat kawin kawula kaya kayak
  kayu kayuh kebab kebal kebat kebaya kebun kebut kecam kecambah kecap kecebur kecele kecewa kecil
  kecimpung kecoak kecoh kecuali kecup kecut kedai kedelai keder kedip kediri kedok kedondong
  kedut kejam kejang kejap kejar keji keju kejut kekal kekang kekar kekasih kekeh kekeuh kelabu
  keladi kelahi kelak kelakar kelam kelambu kelamin kelana kelapa kelas kelasi keledai kelelawar
  kelenjar kelenteng kelereng keliling kelinci kelingking kelip keliru kelit kelok kelola kelompok
  kelontong kelopak keluarga keluh kelupas kemah kemala kemarau kemarin kemas kembali kembang
  kembar kembara kembung kemeja kemelut kemenyan kemih kempis kemudi kemudian kemuning kena kenal
  kenan kenang kencan kencang kencing kencur kendala kendali kendara kendati kendi kendor kendur
  kenduri kental kentang kentara kentung kentut kenyal kenyang kenyit keok keong kepak kepal
  kepala kepang keping kepit kepiting kepompong kepul kepung kera kerabat kerah kerai keramas
  keramat keramik keran keranda kerang kerangka kerani keranjang keranjing kerap keras keraton
  kerbau kerdil kerempeng keren keresek kereta keriput keris keriting kerja kernet kernyit
  keroncong kerongkongan keropos keroyok kertas kerucut kerudung keruh keruk kerumun kerut kesal
  kesan kesatria keset kesima kesumat ketam ketat ketel ketiak ketik ketika ketimbang ketimun
  ketok ketua ketuk ketupat khalayak khalifah khas khasiat khatam khatib khawatir khayal khazanah
  khianat khidmat khilaf khotbah khusuk khusus khusyuk kiai kiamat kian kias kiat kibar kibas
  kibul kicau kidal kidung kijang kikir kikis kikuk kilah kilang kilap kilas kilat kilau kilir
  kilo kimia kimiawi kina kincir kinerja kini kios kipas kiper kiprah kira kiri kirim kisah kisar
  kisi kismis kisruh kita kitab klaim klan klasik klaster klien klimaks klinik klise kloset klub
  koalisi koar kobar kocak kocok kodok kodrat kohesi kokoh kokok kolam koleksi kolera koleris
  kolom kolonel kolong koloni kolonial kolot komandan komando komedi komentar komet komik
  komisaris komisi komite komitmen komoditas kompak kompas kompetensi kompetisi kompleks komplot
  komponen komponis kompor kompos kompres kompromi komunikasi komunikatif komunis komunitas
  kondang kondisi kondom koneksi konferensi konflik kongkalikong kongres kongsi konsekuensi konsep
  konser konservasi konsisten konsonan konsorsium konstitusi konstruksi konsul konsultan
  konsultasi konsumen konsumsi kontak kontan konteks kontes kontestan kontra kontrak kontras
  kontribusi kontrol kontroversi kontur konvensi konversi koordinasi koordinator koper koperasi
  kopi kopling kopral koran korban korek koreksi koreografi kores korespondensi koridor kornea
  korona korporasi korsel korset korslet korup korupsi koruptor kosakata kosong kostum kota kotak
  kotang kotor koyak kram kran kreasi kreatif kreativitas kredibel kredit kremasi kriket kriminal
  krisis kristal kriteria kritik kritikus kriting kritis kromosom kronis kronologi krusial kuah
  kuak kuala kualat kualitas kuas kuasa kuat kubah kubik kubis kubu kubur kubus kucil kucing kucur
  kuda kudapan kudeta kudung kudus kue kuesioner kuil kuis kujur kuku kukuh kukur kukus kulai
  kulak kuli kuliah kuliner kulit kulkas kultur kultus kulum kumal kuman kumandang kumat kumbang
  kumis kumpul kumuh kumur kunang kunci kuncup kung kuning kunjung kuno kuntilanak kunyah kunyit
  kuota kupas kuping kupluk kupon kupu kura kurang kuras kurban kurcaci kurikulum kurir kurma kurs
  kursi kursus kurun kurung kurus kusam kusen kusir kusta kusut kutang kutil kutip kutu kutub
  kutuk kuyu kuyup laba label labil labirin labu labuh lacak laci lacur lada ladang laden lading
  lafal lafaz laga lagak lagi lagu lahan lahap lahar lahir lahiriah lain lajang laju lajur lak
  laki lakmus lakon laksamana laksana laku lalai lalang lalap lalat lali lalim lalu lama laman
  lamar lambai lamban lambang lambat lambung lamin lampau lampias lampion lampir lampu lampung
  lamun lancang lancar lancip lancong landa landai landak landas landung langgan langgar langgeng
  langit langka langkah langkan langsat langsing langsung langu lanjur lanjut lansia lansir lantah
  lantai lantang lantar lantas lantik lantun lanun lap lapak lapang lapar lapas lapis lapor lapuk
  larang laras larat lari larik laris larut larva laser laskar lata latah latar latif latih lauk
  laung laut lawak lawan lawas lawat layak layan layang layar layat layu lazim lebah lebai lebam
  lebar lebaran lebat lebih lebur lecak leceh lecet lecut leda ledak ledek ledeng lega legalisir
  legam legenda legislatif legislator legit leher lejit lekang lekas lekat lekuk lelah lelaki
  lelang lelap lele leleh lelemah leler leluasa lelucon leluhur lem lemah lemak lemari lemas lemat
  lembab lembaga lembah lembap lembar lembayung lembing lembu lembur lembut lemon lempar lempeng
  lemper lempung lena lencana lengah lengan lengang lenggang lengkap lengkeng lengket lengking
  lengkuas lengkung lengser lensa lentera lentik lentur lenyap lepas lepau lepra lepuh lerai
  lereng les lesap lesat lestari lesu lesung letak letih letnan letup letus leukemia lewat lezat
  liang liar liat libas libat liberal libur licik licin lidah lidi lihai lihat lika lilin lilit
  lima limbah limbung limpa limpah limpas linang lincah lindas lindung linggis lingkar lingkung
  lingkup linglung lini linier lintah lintang lintas linting lipan lipat lipstik lipur liput lirih
  lirik lisan lisensi listrik lisut liter litera literasi litium litosfer liuk liur liwet loak
  loba lobak lobi logam logat logika logis logistik logo loh lohor lokakarya lokal lokasi loket
  loko lolong lolos lomba lombok lompat loncat lonceng longgar longsor lonjak lonjong lontar
  lontong lorong losmen loteng lotre lowong loyal loyalitas loyang loyo luak luang luap luar luas
  lubang lubuk lucu lucut ludah lugas lugu luhur luka lukis lulu luluh lulur lulus lumat lumayan
  lumba lumbung lumpia lumpuh lumpur lumrah lumur lumut lunak lunas luncur lunglai lungsur luntang
  luntur lupa lupus luput lurah luru luruh lurus lusa lusin lusuh lutung lutut luwes maaf mabuk
  macam macan macet madrasah madu madya mafia magang maghrib magis magnet maha mahal mahar
  mahasiswa mahasiswi mahir mahkamah mahkota main majalah majelis majemuk majikan maju maka makam
  makan makar makelar makhluk maki makin makmur makna maksiat maksimal maksimum maksud mala malah
  malaikat malam malang malaria malas maling malu mama mamah mamak mamalia mampat mampir mampu
  mampus manajemen manajer mandala mandat mandek mandi mandiri mandor mandul manekin manfaat
  mangga mangkal mangkir mangkrak mangkuk mangsa manis manja manjur mantan mantap mantel manterai
  mantra mantri mantu manual manula manusia manuver manyun mapan marah marak maraton maret marga
  marinir markas marmer martabat martil martir maruah marwah masa masak masalah masam maser masih
  masing masjid maskapai masker massa massal masuk masyarakat masyhur mata matahari matang
  matematika materai materi material mati matra mau maut mawar mawas maya mayapada mayat mayor
  mayoritas mebel medali medan media medis mega megah meja mejeng mekanik mekanis mekanisme mekar
  melankolis melarat melas melati melawai melayu melek melempem meleset melodi melon melulu
  memadai memang memorandum mempelai menang menantu menara menit mentah mental mentari mentawai
  mentega mentereng menteri mentok menu menung merah merak merana merapi mercon mercu mercusuar
  merdeka merdu merek mereka meriah meriam meriang meritokrasi merosot merpati merta mertua mesin
  mesiu meski mesra mesti mesum meteor meter meterai metode metodologi metropolitan mewah miang
  mie migrain migran migrasi mika mikro mikroskop mil milenial milenium mili miliar miliarder
  milik milisi militan militer mimbar mimik mimpi minat minder minggat minggu mini minim minimal
  minimum minoritas minta minum minus minyak miring mirip misal misi miskin misteri misterius
  mistik mistis misuh mitos mitra mobil mobilitas moda modal model moderat modern modifikasi modis
  modul modus mogok mohon molek molekul molor momen momentum monarki monetisasi monitor monopoli
  monoton montir monumen monyet moral moratorium mori mosi motif motivasi motivator motor moyang
  muai muak mual muara muasal muat muazin mubazir muda mudah mudarat mudi mudik mufakat muhasabah
  muka mukadimah mukim mukjizat mukmin mula mulai mulas mulia mulus mulut mumi mumpung mumpuni
  munafik muncrat muncul mundur mungil mungkin muntah mur mura murah murai muram murid murka murni
  mursal murtad murung musang museum musibah musik musikal musim musisi muslihat muslim muslimat
  musnah musola mustahil mustika musuh musyawarah mutakhir mutasi mutiara mutilasi mutlak mutu
  muzakarah naas nabi nada nadi nafi nafkah nafsu naga nagari nahas nahkoda naik najis nakal
  nakhoda nalar naluri nama nampan namun nanah nanas nano nanti napas napi narapidana narasi
  narasumber narkoba narkotika nasabah nasi nasib nasihat nasional nasionalis naskah natal natural
  naung nazar nazi negara negarawan negatif negeri negosiasi nelangsa nelayan nenek neraca neraka
  nestapa netizen netral ngarai ngeri ngotot niaga niat nihil nikah nikel nikmat nikotin nila
  nilai nilam ningrat nirlaba nisan nisbah niscaya nista nobar nobat noda nol nomaden nominal
  nominasi nomine nomor nona nonaktif norma normal nota notaris notasi notulen novel november
  nuansa nuklir nurani nuri nusa nusantara nyai nyala nyali nyaman nyamuk nyana nyanyi nyaris
  nyata nyawa nyenyak nyeri nyinyir nyiur nyoman nyonya nyunyut obat obeng objek objektif obor
  obral obrol obsesi oceh oditor odol ogah ojek oknum oksida oksigen oktober olah olahraga
  olahragawan oleh oleng oles olimpiade olok ombak ombang ombudsman omel omnibus omong ompong onak
  onani onar onderdil onggok ongkang ongkos oper opera operasi operator opini oplos opor oposisi
  opsi optimal optimis optimistis oral orang oranye orasi orbit organ organik organisasi organisme
  orientasi orisinal orkestra ormas ortodoks ortu osteoporosis otak otda oto otomatis otonom
  otonomi otoritas otoriter otot pabrik pacak pacar paceklik pacu pacul pada padahal padam padan
  padang padat padi padu paduka pagar pagelaran pagi paguyuban paha pahala paham pahat pahit
  pahlawan pailit pajak pajang pakai pakan pakar pakat pakem paket paksa paku pala palak palang
  palawija paling palka palsu palu palung paman pamer pamflet pamit pamong pamor pampang pamrih
  panah panas panasea panau panca pancang pancar pancaroba pancasila pancing pancung pancur pandai
  pandang pandemi pandir pandu panel panen pangan pangeran panggang panggil panggul panggung
  pangkal pangkas pangkat pangku panglima pangling pangsa pangsit pangur panik panitia panjang
  panjar panjat pantai pantang pantas pantat pantau panti pantik pantomim pantul pantun panu papa
  papah papan papar papas papaya para parabola paradigma paragraf parah paralel parameter parang
  paras parasit parau paripurna parit pariwara pariwisata parkir parlemen paro parodi paroki paron
  parpol partai partikel partisipan partisipasi paru paruh parut pas pasak pasal pasang pasar
  pasca paseban pasfoto pasi pasien pasif pasir pasok paspor pasrah pasta pasti pastor pasung
  patah paten pati patih patok patologi patri patriot patroli patuh patung patut pauh paus paut
  pawai pawang paya payah payau payudara payung pecah pecat peci pecundang pecut peda pedagogi
  pedal pedang pedas pedati pedestrian pedih pedoman peduli pegal pegang pegas pegawai pekak
  pekalongan pekan pekat pekerti pekik pekuk pel pelan pelana pelangi pelatuk pelbagai pelek
  peleset pelesir pelet pelihara pelik pelintir pelipis pelit pelita pelopor pelor pelosok pelotot
  peluang peluh peluit peluk pelupuk peluru pemalang pemali pemerintah pemilu pemuda pena penajam
  penampang penat pencak pencar penceng pencet pencil pencong pendam pendar pendek pendekar
  pendeta penduduk pengantin pengap pengaruh penggal penggawa pengkar pengki penjara penjuru
  pensil pensiun pentas pentil penting pentol pentung penuh penyet penyok penyu peot pepatah
  pepaya pepes pepet perabot peraga perah perahu perai perak peramban peran perancis perang
  perangah perangai perangkap perangkat perangko peranti peras perawan perban perca percaya percik
  percuma perdana perdata perdu perempuan pergi pergok perhati peri periang peribadi peribahasa
  perigi perikemanusiaan periksa perilaku peringkat perintah periode perisai peristiwa periuk
  perjaka perkakas perkara perkasa perkedel perkosa perkutut perlahan perlu permadani permai
  permaisuri permak permana permanen permata permen permisi pernah pernik pernis peron perona
  perosok perosot pers persada persen persero persis persneling perspektif pertama pertamina
  pertiwi peruk perut pesan pesanggrahan pesantren pesat pesawat pesek peserta pesiar pesimis
  pesing pesisir pesona pesta pestisida pesut peta petai petak petaka petang petasan peti petik
  petir petis petisi petuah phobia piagam piala piara piatu pidana pidato pigura pihak pijak pijar
  pijat pijit pikat piket pikir pikun pil pilah pilar pilek pilih pilin pilkada pilot pilu pimpin
  pinang pincang pindah pindai pinggan pinggang pinggir pinggul pingit pingsan pinjam pinset pinta
  pintal pintar pintas pintu pionir pipa pipi pipih pipis pipit piramida piring pisah pisang pisau
  pita pitak piutang plafon plagiat planet plastik plaza pleno plesir plester pleton plural
  pluralisme plus podium pohon pojok pokja pokok pola polah polan polemik poles polisi politik
  politikus politisi polong polos polusi polwan pompa pondok pongah popok populasi populer porak
  pori pornografi poros porsi portal pos posisi positif posko poster postur posyandu pot potensi
  potensial potong potret prabu prahara prajurit prakarsa prakiraan praktik praktis praktisi
  pramugara pramugari pramuka pramuniaga pranata prangko pranikah prasangka prasarana prasasti
  prasmanan prasyarat pratinjau predikat prediksi preferensi preman premi premis premium
  presentasi presiden presisi prestasi prestise pria pribadi pribahasa pribumi prihatin prima
  primadona primata primer primitif prinsip prioritas privasi privat pro produk produksi produktif
  produktivitas produsen profesi profesional profesor profil program promosi propaganda properti
  proposal prosa prosedur proses prosesi prostitusi protein proteksi protes protokol provinsi
  provokasi proyek proyeksi proyektil psikiater psikis psikolog psikologi puas puasa puber publik
  publikasi pucat pucuk pudar puding puguh puing puisi puja pujangga puji pukat pukau pukul pula
  pulang pulas pulau pulih pulpen pulsa puluh puma pun punah puncak pundak pundi punggawa punggung
  pungkas pungkir pungut punjung puntung punuk punya pupuk pupus pura purba purbakala puri purna
  purnajual purnama purnawirawan pus pusaka pusar pusat pusing puskesmas pustaka pustakawan pusut
  putar putih putik puting putra putri putus puyuh puzel raba rabat rabu rabun racau racik racun
  rada radang radikal radio raga ragam ragu rahang rahasia rahim rahmat rai raib raih raja rajah
  rajam rajang rajin rajuk rajut rak rakat rakit raksa raksasa rakus rakyat ralat ramadan ramah
  ramai ramal rambah rambai ramban rambang rambat rambu rambut rambutan rampas ramping rampok
  rampung ramu rana ranah ranai rancak rancang rancu randa random randu ranggas rangka rangkai
  rangkak rangkap rangking rangkul rangkum rangsang rangsek ranjang ranjau ranking rantai rantang
  rantau ranting ranum rapat rapel rapi rapik rapor rapuh ras rasa rasi rasio rasional rasuk rasul
  rasyid rata ratap rating ratu ratus raun raung raup raut rawa rawan rawat raya rayap rayu razia
  reaksi reaktor realisasi realita realitas rebah rebak rebana rebat rebon rebung rebus rebut reda
  redaksi redam redup referendum referensi reformasi regang regu regulasi rehat reja rekah rekam
  rekan rekap rekat rekayasa rekening rekomendasi rekonstruksi rekor rekreasi rekrut reksa rektor
  rel rela relasi relatif relawan relevan relief religi religius relung rem remaja remang remas
  rembes rembet rembuk rembulan remeh rempah rempak remuk renang rencana renda rendah rendam
  rendang rendeng rengek renggang renggut rengkuh rengut renovasi renta rentak rentan rentang
  rente rentet renung renyah reparasi reporter repot repotase reptil republik reputasi resah resap
  resep resepsi reses resesi residen resik resital resmi responden respons responsif restoran
  restorasi restu retak retas retina retorika retribusi reuni revisi revolusi rewel rezeki rezim
  riak riam riang rias ribet ribu ribut rida ridho rihat rilis rima rimba rimbun rinci rindang
  rindu ring ringan ringgit ringkas ringkik ringkuk ringkus rintang rintih rintik rintis risalah
  risau riset risi risih risiko risol ritel ritme ritual riuh riwayat rizki robek roboh robot roda
  rodi roh rohani rok roket rokok roman romansa romantis rombak rombeng rombong romo rona ronda
  rongga rongrong rongsok rontgen rontok ropol rosok rotan roti royal royalti ruah ruam ruang ruas
  rubah rubrik rudal rugi ruh rujak rujuk rukun rum rumah rumbai rumit rumor rumpun rumput rumus
  runcing runding rundung rungut runtuh runtun runtut runyam rupa rupiah rusa rusak rusuh rusuk
  rute rutin ruwat ruwet ruyung
`;
