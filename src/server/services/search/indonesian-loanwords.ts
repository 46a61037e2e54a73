/**
 * Loanwords and names of the news, which take Indonesian affixes or look as if they had some; our
 * own compilation, in the order of the alphabet.
 */
export const loanwords = `
  absolut aceh adaptasi adapter adaptif administrasi administratif administrator adopsi adsorpsi
  afeksi afiliasi afrika agregat agregator akademi akademik akademis akademisi aklamasi akomodasi
  akreditasi akselerasi akselerator akses aktivasi aktivitas aktor aktris akuarium akuisisi
  akumulasi akuntabel akuntan akuntansi akurasi akustik alfabet algoritma alkohol alternatif
  alternator aluminium amandel amatir ambasador amerika amnesia ampere amplifikasi amplitudo
  amunisi analitik android anestesi animator animo anonim antagonis antariksa antibiotik
  antisipasi antivirus apbd apbn apel aplaus aplikasi apoteker arkade artifisial artileri asia
  asimetris asimilasi asisten aspal aspek aspirasi asteroid astronaut astronom astronomi atase
  atletik atribusi audio augmentasi australia autentik autentikasi avatar avokad avtur bahasawan
  bali balkon bandwidth banner banten bariton bek belanda bendel benzena besut beta biathlon biner
  biodata biometrik bitcoin blog bloger blokade blokir bluetooth bogor boikot bombardir bot botnet
  bpk bps brasil broadcast browser buffer bug bumn bursa byte cabor cache caleg capres casting
  cawapres chat china cina cip cipset cloud coding cookie cyber dasbor deadline debitur debug
  defender defisit deformasi degradasi dehidrasi deklarasi dekripsi demo demografi demonstrasi
  denmark denpasar depok deportasi deposit deposito depresi desktop destruktif detektor
  determinasi developer diabetes diagnosa diagram dial diare digit digital dioda direktorat
  direktori dirigen disabilitas disjoki disk disket diskografi diskriminasi diskualifikasi
  dislokasi display distorsi distributor diversifikasi divestasi dokumenter domain dominan
  dominasi donasi donatur doping dpd dpr dprd driver drone durasi edisi editorial edukasi edukatif
  ekologi ekosfer eksekusi eksekutif eksibisi eksistensi eksklusif eksodus eksperimen eksploitasi
  eksplorasi eksponen eksportir ekspresif ekstensi eksternal ekstradisi ekstraksi ekuator ekuitas
  ekuivalen elektrik elektroda elektromagnetik elektron eliminasi email emiten emoji emulator
  enkapsulasi enkripsi ensiklopedia entitas equalizer ergonomis eropa eskalasi esport esports
  estetik etnografi evaluatif evaluator event fabrikasi facebook faksi fakultatif fans fantastis
  fasad fase fauna feminin filantropis file film filtrasi finalis finlandia fintek firewall
  firmware fiskal fitur flash flora flu fluktuasi formasi fosfor fotografer fotografi fotokopi
  fragmen fragmentasi friksi fungsional fusi futuristik gala galaksi garasi generasi generator
  generik genetik genetika geng genom giga gigabita gitaris glosarium glukosa gojek gol google
  grab grafika gramatika gravitasi grosir hacker handphone harmonisasi hemoglobin hepatitis herbal
  heterogen hibrida hierarki higiene higienis hipertensi hipotek hipotesis hoki hologram homogen
  horizontal host hosting hub humanis identifikasi ilegal imajinasi imitasi imobilisasi implisit
  imunitas india indikasi indikator indonesia infografik informan informatif infra infus inggris
  inisial inisiasi injeksi inkubasi inkubator inning input inspektorat instagram instal instan
  insting instruksi instruktur insulin integral interferensi interior internal internasional
  internet interpretasi interupsi interval intonasi intranet intrik intrinsik inventaris inventor
  investigasi ion iphone isolasi italia jakarta jawa jepang jerman joystick kalibrasi kalimantan
  kamuflase kanada kanonik kapabilitas kapasitor kapitalisasi karakter karakteristik karbon
  kardiologi kemenkes kernel ketum keyboard kilobita kilogram kilometer klarifikasi klasemen
  klasifikasi klik klinis kloning kode kodifikasi kognitif kolaborasi kolaboratif kolaborator
  kolega kolektif kolektor kolesterol kolokium koma kombinasi komdigi komedian komersial kominfo
  komparasi kompatibel kompatibilitas kompensasi kompetitor kompilasi kompilator komplain
  komplemen komprehensif komputasi komputer komune komuter konektivitas konektor konfigurasi
  konfirmasi konglomerasi konglomerat konkret konsentrasi konsepsi konseptual konservatif konsesi
  konsol konsolidasi konspirasi konstan konstelasi konstituen konstruktif kontaminasi kontemporer
  konten kontinu kontraktor kontrasepsi kontributor kontroversial konvensional konvergensi
  kooperatif korea korelasi koreografer kosmetik kosmos kpk kpu kreator kredensial kredibilitas
  kreditur kripto kriptografi kronologis kualifikasi kuantitas kuantum kuartal kuhp kurasi kurator
  kursor laboratorium laptop layout legal legalitas leksikal level liga likuid likuidasi
  likuiditas linguistik literatur logaritma login logout makassar makro malaysia maluku malware
  manajerial manga manipulasi manufaktur margin maritim markah maskulin matriks maturasi mediasi
  mediator medsos megabita megapiksel mekatronika memori mendagri menkeu menlu mentor mesir meta
  metabolisme metadata metafora metaverse mikrofon mikroprosesor milimeter mineral minibus misil
  mistar modem moderasi moderator molekuler moneter motorik mpr multimedia multinasional mural
  mutual narator nasionalisasi navigasi navigator netralitas neuron nirkabel nitrogen nomenklatur
  normalisasi norwegia notifikasi notulis nutrisi obesitas objektivitas obligasi observasi
  observatorium ofensif offline ofisial ojol oksidasi olimpik omzet online oplah opsional optik
  optimalisasi optimasi optimisme orisinalitas orkes otomasi otomatisasi otomotif otorisasi
  otorita output ozon palembang papua paramedis parsial partisi pascabayar patogen patologis
  pedagogis pemirsa penalti penetrasi performa periferal permisif permutasi persentase persepsi
  personal personalia personel pertalite pertamax pialang piksel pileg pilpres ping piston plasma
  platform plot plugin pneumonia podcast poin polda polimer polinomial polres polri polsek ponsel
  popularitas populis port portabel posting prabayar pragmatis praktikum prancis prapatan premier
  premiere preseden prestisius prevensi privilese probabilitas produser profilaksis profit
  prognosis progres progresif proksi promo proporsi proporsional prosedural prosesor prospek
  prospektif prosumer protektif prototipe provider psikotes publisitas pulsar radar radiasi
  radiator radioaktif radius rasionalisasi raster reaktif realistis reboisasi rebranding redundan
  refleks refleksi regenerasi regional registrasi regresi regulator rehabilitasi reinkarnasi reka
  rekapitulasi reklamasi reklame rekonsiliasi rekrutmen relaksasi relativitas relay relevansi
  relokasi remunerasi render replika replikasi representasi representatif represif reproduksi
  reservasi resistor resolusi respon restrukturisasi retur revolusioner robotik rotasi router
  rusia ruter segmentasi sekjen sekuel sekuensial sekuritas selektif selfie semantik semarang
  semikonduktor sentralisasi server servis sesi setop siber signifikan silabus silikon simulator
  simultan sindikasi sineas singapura siniar sinkron sinkronis sinkronisasi sintaks siskamling
  sistemik skateboard skrip skuter smartphone soket solar solder solo sonar spam spanyol spektrum
  spekulasi spesimen spionase sprint stan start starter stasioner statik stereotip stopkontak
  streaming striker stroke struktural subjektif sublimasi substansi substitusi sugesti sulawesi
  sumatra superkomputer supervisi suporter surabaya surel surplus suspek suvenir swafoto swakelola
  swedia swiss switch takometer tangerang teknikal teknologis telegraf telemetri teleportasi
  template temporer tendensi teodolit terabita terapis teritori teritorial terminologi
  termodinamika thailand tiktok tiongkok tip titanium tni token tokopedia tol topografi topologi
  torsi trailer transistor transjakarta transparansi trending tribun tripod troli tumor tuner
  turbo turki tweet twit twitter ultras ultrasonik unifikasi unikorn update upgrade upload urban
  user utilitas validator valuasi variatif vendor verba vidio vietnam visualisasi vlog volatil
  volatilitas voltase volunteer voucer wagub watt web webinar website whatsapp wifi wiki wikipedia
  windows workshop xenon yogyakarta youtube yudisium zum
`;
