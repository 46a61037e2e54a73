/** Places that datelines name, in lower case: what stands before a dash is a place when it is here. */
export const places: ReadonlySet<string> = new Set(
  `jakarta|jakarta pusat|jakarta selatan|jakarta barat|jakarta timur|jakarta utara|dki jakarta|bandung
  |bogor|bekasi|depok|tangerang|tangerang selatan|serang|cilegon|lebak|pandeglang|banten|cianjur
  |sukabumi|garut|tasikmalaya|ciamis|cirebon|indramayu|karawang|purwakarta|subang|sumedang|majalengka
  |kuningan|cimahi|cikarang|jawa barat|jabar|semarang|surakarta|solo|yogyakarta|jogja|sleman|bantul
  |gunungkidul|kulon progo|magelang|salatiga|pekalongan|tegal|brebes|purwokerto|banyumas|cilacap|kebumen
  |purworejo|wonosobo|temanggung|kudus|jepara|pati|rembang|blora|demak|kendal|batang|klaten|boyolali
  |sragen|karanganyar|wonogiri|sukoharjo|jawa tengah|jateng|diy|surabaya|sidoarjo|gresik|lamongan|tuban
  |bojonegoro|malang|batu|kediri|blitar|tulungagung|trenggalek|madiun|ngawi|magetan|ponorogo|pacitan
  |nganjuk|jombang|mojokerto|pasuruan|probolinggo|lumajang|jember|bondowoso|situbondo|banyuwangi
  |bangkalan|sampang|pamekasan|sumenep|madura|jawa timur|jatim|denpasar|badung|gianyar|ubud|kuta
  |nusa dua|buleleng|singaraja|tabanan|bali|mataram|lombok|bima|sumbawa|kupang|labuan bajo|ende|maumere
  |ntb|ntt|medan|binjai|deli serdang|pematangsiantar|sibolga|sumatera utara|sumut|banda aceh|aceh
  |lhokseumawe|padang|bukittinggi|sumatera barat|sumbar|pekanbaru|dumai|riau|batam|tanjungpinang
  |kepulauan riau|jambi|palembang|sumatera selatan|sumsel|bengkulu|bandar lampung|bandarlampung|lampung
  |pangkalpinang|bangka belitung|belitung|pontianak|singkawang|kalimantan barat|palangka raya
  |palangkaraya|kalimantan tengah|banjarmasin|banjarbaru|martapura|kalimantan selatan|samarinda
  |balikpapan|bontang|penajam|nusantara|ikn|kalimantan timur|tarakan|tanjung selor|kalimantan utara
  |makassar|gowa|maros|parepare|palopo|bone|sulawesi selatan|sulsel|manado|bitung|minahasa|tomohon
  |gorontalo|palu|poso|morowali|sulawesi tengah|kendari|baubau|wakatobi|sulawesi tenggara|mamuju
  |sulawesi barat|ambon|maluku|ternate|tidore|sofifi|maluku utara|jayapura|sentani|merauke|timika
  |mimika|wamena|nabire|biak|papua|sorong|manokwari|raja ampat|papua barat|indonesia
  |as|amerika serikat|amerika|washington|washington dc|washington d.c|washington, d.c|new york|san francisco
  |silicon valley|los angeles|seattle|redmond|cupertino|mountain view|menlo park|san jose|palo alto
  |santa clara|sunnyvale|las vegas|boston|chicago|houston|austin|texas|california|kalifornia|miami
  |atlanta|detroit|philadelphia|kanada|ottawa|toronto|vancouver|meksiko|mexico city|brasil|brasilia
  |sao paulo|rio de janeiro|argentina|buenos aires|inggris|london|manchester|cambridge|oxford
  |skotlandia|irlandia|dublin|prancis|paris|cannes|jerman|berlin|muenchen|munich|frankfurt|hannover
  |belanda|amsterdam|den haag|belgia|brussel|brussels|swiss|jenewa|geneva|zurich|davos|austria|wina
  |italia|roma|milan|vatikan|spanyol|madrid|barcelona|portugal|lisbon|lisabon|swedia|stockholm|norwegia
  |oslo|denmark|kopenhagen|finlandia|helsinki|espoo|estonia|tallinn|latvia|lituania|polandia|warsawa
  |ceko|praha|hungaria|budapest|yunani|athena|turki|ankara|istanbul|ukraina|kyiv|kiev|rusia|moskwa
  |moskow|moscow|belarus|rumania|bulgaria|serbia|kroasia|uni eropa|eropa|china|cina|tiongkok|beijing
  |shanghai|shenzhen|guangzhou|hangzhou|wuhan|hong kong|hongkong|makau|taiwan|taipei|jepang|tokyo|osaka
  |kyoto|yokohama|korea selatan|korsel|seoul|busan|korea utara|pyongyang|singapura|singapore|malaysia
  |kuala lumpur|penang|johor bahru|thailand|bangkok|phuket|vietnam|hanoi|ho chi minh|filipina|manila
  |kamboja|phnom penh|laos|vientiane|myanmar|yangon|naypyidaw|brunei|brunei darussalam|timor leste|dili
  |india|new delhi|delhi|mumbai|bengaluru|bangalore|pakistan|islamabad|karachi|bangladesh|dhaka
  |sri lanka|kolombo|colombo|nepal|kathmandu|afghanistan|kabul|kazakhstan|uzbekistan|iran|teheran
  |tehran|irak|baghdad|israel|tel aviv|yerusalem|palestina|gaza|ramallah|suriah|damaskus|lebanon|beirut
  |yordania|amman|arab saudi|riyadh|jeddah|mekkah|makkah|madinah|uni emirat arab|uea|dubai|abu dhabi
  |qatar|doha|kuwait|bahrain|oman|yaman|mesir|kairo|cairo|maroko|rabat|aljazair|tunisia|libya|sudan
  |nigeria|lagos|abuja|kenya|nairobi|ethiopia|addis ababa|ghana|afrika selatan|johannesburg|cape town
  |australia|canberra|sydney|melbourne|brisbane|perth|selandia baru|wellington|auckland|papua nugini
  |port moresby`
    .split('|')
    .map((place) => place.trim()),
);
