/** Roots of Indonesian from S to Z, in the order of the alphabet; our own compilation. */
export const rootsSToZ = `
  saat sabana sabar sabda sabet sabit sablon sabotase sabtu sabuk sabun sabung sabut sadap sadar
  sadis sado sadur saf safari saga sagu sah sahabat sahaja saham sahur sahut sai saing sains
  saintis saja sajadah sajak saji sakelar sakit saklar sakral saksama saksi sakti saku salah salak
  salam salat saldo saleh salep salib salin saling salip saljabat salju salmon salon salto salur
  salut sama samar sambal sambang sambar sambi sambil sambit sambung sambut samedi sampah sampai
  sampan sampel samping sampul samsat samudra samun sanak sandal sandang sandar sandera sandi
  sanding sandiwara sandung sangat sangga sanggah sanggar sanggul sanggup sangka sangkak sangkal
  sangkar sangkur sangkut sangsi sanitasi sanjung sanksi santai santan santap santer santet santri
  santun sanubari sapa sapi sapih sapu saput saraf saran sarana sarang sarapan sarat sari saring
  sarjana sarung sasak sasana sasar sastra sastrawan sate satelit satin satire satpam satu satwa
  saudagar saudara saudari saus sawah sawi sawit sawo saya sayang sayap sayat sayembara sayu sayup
  sayur sebab sebal sebar sebat sebelah sebentar seberang sebut sedak sedang sedap sedekah sedeng
  sederhana sedia sediakala sedih sedikit sedimen sedot sedu seduh segala segan segar segara segel
  segera segi segitiga segmen sehat sejahtera sejak sejarah sejati sejawat sejuk seka sekadar
  sekah sekali sekalian sekaligus sekalipun sekam sekap sekarang sekarat sekat sekitar sekoci
  sekolah sekongkol sekop sekretariat sekretaris seks seksi seksual sekte sektor sekunder sekuriti
  sekutu sela selada seladang selagi selain selak selaku selalu selam selama selamat selancar
  selang selangkang selaput selaras selasa selasar selat selatan selayar selebritas selebriti
  seledri seleksi selekta selena selenggara seleo selepet selera seleret selesai selesma seleweng
  selidik selimut selinap seling selingkuh selip selisih selokan seloki selongsong seloroh selot
  selubung seludup seluk selular seluler selundup seluruh selusup semadi semak semakin semampai
  semang semangat semangka semarak semat semata semayam sembab sembah sembahyang sembarang sembari
  sembelih sembelit sembilan sembilu sembrono sembuh sembul sembunyi sembur semen semena
  semenanjung sementara semerawut semerbak semesta semester semi semifinal seminar semiotika semir
  sempal sempat sempit semplak sempoyong semprot sempurna semrawut semu semua semut sen sena senam
  senang senapan senat sendal sendang sendat sendawa sendi sendiri sendok sendu sengaja sengal
  sengat sengau senggang senggol senggugut sengit sengkang sengketa sengsara seni seniman senin
  senior senja senjang senjata sensasi sensitif sensor sensual sensus senter sentil sentimen
  sentimental sentosa sentra sentral sentuh senyap senyawa senyum sepadan sepah sepak sepakat
  sepakbola sepat sepatu sepeda sepele seperti sepi sepoi seprei september sepuh sepuluh serabut
  seragam serah serai serak seram serambi serampang serang serangga serap serapah serat seraya
  serba serbaguna serbet serbu serbuk serdadu serempak serempet serentak seret sergah sergap seri
  serial serigala serikat sering seringai serius serobot serok serong seronok serpih serta
  sertifikasi sertifikat sertu seru seruduk seruling serum serupa serut sesah sesaji sesak sesal
  sesap sesat sesuai sesuatu sesumbar setan setara setel seterika seteru setia setir setor setrika
  setrum setuju sewa siaga sial siang siap siapa siar siasat sibak sibuk sidak sidang sidik sifat
  sigap sihir sikap sikat siklon siklus siksa siku sila silam silang silap silat silau silet silih
  silinder silsilah siluet siluman simak simbah simbiosis simbol simbolis simetri simfoni simpan
  simpang simpati simpatik simpuh simpul simsalabim simulasi sinambung sinar sindikat sindir
  sindrom sinema sinergi sinetron singa singgah singgasana singgung singkap singkat singkir
  singkong singsing sini sinis sinopsis sintesis sintetis sinyal sinyalir siomai sipil sipit sipu
  siput siram sirap sirene siring sirip sirkuit sirkulasi sirkus sirna sirsak sirup sisa sisi
  sisih sisik sisip sisir sistem sistematis siswa siswi sita siter situ situasi situs siul siuman
  skala skandal skema skenario skor skors skripsi skuad soal sobat sobek sodor sofa sogok soja sok
  sokong sol solat solek solid solidaritas soliter solusi som sombong sommel songket songsong
  sontak sopan sopir sorak soraya sore sorot sortir sosial sosialis sosialisasi sosiologi sosis
  sosok sosor soto sotong span spanduk spasi spektakuler spesial spesialis spesies spesifik
  spesifikasi spiral spirit spiritual sponsor spontan sportif sportivitas stabil stabilitas
  stadion staf stagnan stagnasi stamina standar stasiun statis statistik status statuta stempel
  stensil stereo steril stiker stimulan stimulasi stimulus stok stoking stop strata strategi
  strategis stres stroberi struktur studi studio suai suami suap suar suara suasana suatu sub
  subjek subsidi subuh subur subversi suci sudah sudi sudut suguh suhu suit sujud suka sukacita
  sukarela sukarelawan sukma sukses suksesi suku sukun sula sulam sulang sulap sulfur suling sulit
  sultan suluh sulung sulur sulut sumbang sumbangsih sumbat sumber sumbu sumpah sumpal sumpek
  sumpit sumur sunah sunat sunda sundal sundul sungai sunggi sungguh sungkan sungkem sungsang
  sungut suntik sunting suntuk sunyi sup supaya super superior supir suplai suplemen supremasi
  surai suram surat surau surga surgawi suruh surup surut survei surya sus susah suspensi susu
  susul susun susup susur susut sutra sutradara swadaya swalayan swasembada swasta syahadat
  syahbandar syahdu syahid syair syal syarat syariah syariat syekh syirik syok syukur syuting taat
  tabah tabel tabiat tabib tabir tablet tabloid tabrak tabu tabuh tabulasi tabung tabur tadi
  tafakur tafsir tagar tagih tah tahan tahap tahbis tahta tahu tahun tajam tajuk tak takabur takar
  takbir takdir takhta takjub takluk takraw taksi taksir taktik takut takwa talak talang talenta
  tali taman tamasya tamat tambah tambak tambal tambang tambat tampak tampan tampang tampar tampik
  tampil tampuk tampung tamu tanah tanam tancap tanda tandan tandang tandas tanding tandon tandu
  tanduk tandus tangan tangga tanggal tanggap tangguh tangguk tanggul tanggung tanggungjawab
  tangis tangkai tangkal tangkap tangkas tangkis tangkup tani tanjak tanjung tank tantang tante
  tanya tapa tapai tapak tapal taper tapi tapir tapis taplak taraf target tari tarif tarik taring
  taruh taruna tas tasbih tasik tata tatap tatar tatih tatkala tato taubat tauhid taut tawa tawan
  tawar tawas tawon tawuran tayang tebak tebal tebang tebar tebas tebing tebu tebus teduh tega
  tegak tegang tegap tegar tegas tegel teguh teguk tegun tegur teh teka tekad tekan teken teknik
  teknis teknisi teknokrat teknologi tekor teks tekstil tekstur tekuk tekun telaah teladan telaga
  telah telak telan telanjang telanjur telantar telapak telat telaten telegram telekomunikasi
  teleng telentang telepon teleskop televisi telik telinga teliti teluk telungkup telur telusur
  teman temaram tembaga tembak tembakau tembang tembikar tembok tembolok tembus tempa tempat
  tempayan tempe tempel temperamen temperatur tempias tempo tempoh tempuh tempur tempurung temu
  temurun tenaga tenang tenar tenda tendang tender tengadah tengah tenggak tenggang tenggara
  tenggat tenggelam tenggiri tenggorok tengik tengkar tengkorak tengkuk tengkulak tengkurap tengok
  tenis tenor tentang tentara tenteram tentu tenun teoretis teori tepat tepi tepis tepuk tepung
  tera terali terampil terang terap terapi teras terasi teratai teratak terawang terbang terbit
  teresa terhadap teri teriak terik terima terjal terjang terjemah terjun terka terkadang terkam
  termal terminal termometer termos ternak terobos teromol teropong teror teroris terorisme
  terowong terpa terpal tertib terubuk terumbu teruna terung terus tes tesis testimoni tetangga
  tetap tetapi tetas tetes tetikus tewas tiada tiang tiap tiarap tiba tidak tidur tifa tiga tikai
  tikam tikar tiket tikung tikus tilang tilap tilawah tilik tim timah timang timba timbang
  timbrung timbul timbun timpa timpal timpang timun timur tindak tindaklanjut tindas tindih tindik
  tinggal tinggi tingkah tingkap tingkat tinja tinjau tinju tinta tipe tipis tipu tirai tirakat
  tiran tiri tirta tiru tirus tisu titah titik titip titis tiup toal tobat todong toga toilet toko
  tokoh tolak toleh toleran toleransi tolok tolol tolong tomat tombak tombok tombol ton tonase
  tong tonggak tonggos tongkang tongkat tongkol tongkrong tonjok tonjol tonton topan topang topeng
  topi topik toples toreh torpedo tortor tosan total totok trabas tradisi tradisional trafik
  tragedi tragis traktir traktor transaksi transfer transformasi transisi translasi transmigrasi
  transmisi transparan transplantasi transpor transportasi trauma trek tren trik triliun trilogi
  trisula triwulan trofi tropis trotoar truk tsunami tua tuah tuai tualang tuan tuang tuas tubi
  tubruk tubuh tuding tuduh tudung tugas tugu tuhan tuil tuju tujuh tukang tukar tukik tulang
  tular tuli tulis tulus tumbal tumbang tumben tumbuh tumbuk tumis tumpah tumpak tumpang tumpas
  tumpeng tumpu tumpuk tumpul tuna tunai tunang tunas tunda tundra tunduk tungau tunggak tunggal
  tunggang tungging tunggu tungkai tungku tunjang tunjuk tuntas tuntun tuntut tupai turbin turis
  turnamen turne turun turut tusuk tutor tutorial tutuk tutup tutur tutut tuyul uang uap ubah uban
  ubek ubi ubin ubun ucap udang udara udik ufuk ugal uit ujang ujar uji ujung ukir ukur ulah ulam
  ulama ulang ular ulas ulat ulek ulet uli ulik ulir ultah ultimatum ulung ulur umat umbai umbar
  umbi umbul umpama umpan umpat umpet umrah umum umur unda undang undi unduh undur unggah unggas
  unggul unggun ungkap ungkit ungsi ungu unik unit universal universitas unjuk unsur unta untai
  untal untit untuk untung unyil upacara upah upaya upeti upil urai urak uran urap urat urbanisasi
  urgen urgensi urine uring urug uruk urus urut usah usaha usai usang usap usia usik usil usir
  usul usung usus usut utama utang utara utas utopia utuh utus uzur vagina vaksin vaksinasi vakum
  valas valid validasi validitas valuta vampir vanila variabel varian variasi varietas vegetarian
  vegetasi vektor ventilasi verbal verifikasi versi vertikal vespa veteran veteriner via vibrasi
  video vihara viral virtual virus visa visi visibel visual vital vitamin vokal vokalis vokasi
  voli volume vonis voting vulgar vulkanik wabah wacana wadah waduk wafat wahai wahana wahyu
  waisak wajah wajan wajar wajib wakaf wakil waktu walang walau walaupun walet wali walikota wangi
  wangsa wangsit wanita wanti waralaba warga waria waris warna warta wartawan wartawati warteg
  warung was wasangka wasiat wasit waspada watak watas wawancara wawas wawasan wayang wenang wesel
  wewenang wibawa widyaiswara wihara wijaya wilayah wirausaha wirausahawan wisata wisatawan wiski
  wisma wisuda wudu wujud yaitu yakin yakni yang yatim yayasan yoga yoghurt yogurt yuda yudikatif
  yudisial yunior yuran yuridiksi yuridis zaitun zakat zalim zaman zamrud zat ziarah zig zina
  zodiak zona zuhur
`;
