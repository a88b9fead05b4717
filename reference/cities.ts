/**
 * More cities, provinces and waters of the host countries, as four languages write them, so that an article about a town
 * that nobody reported on before still says where it is.
 *
 * From general geography: the subjects of the Russian Federation and their seats, the provinces and larger cities of
 * China, and the towns with industry, ports or fairs of the other host countries. A name that is also a common word of its
 * language (Орёл, 통화, 白山) is left out. Russian entries are stems, as in places.ts.
 */
import type { FieldPlace } from "./places.ts";

const place = (code: string, names: string): FieldPlace => ({ code, names });

export const cities: readonly FieldPlace[] = [
  place(
    "ru",
    "Amur region|Zabaikalsky|Zabaykalsky|Zabaikal|Transbaikal|Забайкал*|자바이칼|外贝加尔|Bashkortostan|Bashkiria|Башкир*|Башкортостан*|바시키르|Chechnya|Чечн*|체첸|车臣|Dagestan|Дагестан*|다게스탄|Crimea|Крым*|크림반도|크름반도|克里米亚|Donbas|Donbass|Донбасс*|돈바스|顿巴斯|Donetsk|Донецк*|도네츠크|顿涅茨克|Luhansk|Lugansk|Луганск*|루한스크|卢甘斯克|Belgorod|Белгород*|벨고로드|别尔哥罗德|Bryansk|Брянск*|브랸스크|Voronezh|Воронеж*|보로네시|沃罗涅日|Volgograd|Волгоград*|볼고그라드|Saratov|Саратов*|Penza|Пенз*|Ulyanovsk|Ульяновск*|Kaluga|Калуг*|Yaroslavl|Ярославл*|Kostroma|Tver region|Smolensk|Смоленск*|Pskov|Псков*|Novgorod|Arkhangelsk|Архангельск*|아르한겔스크|Vologda|Вологд*|Komi|Karelia|Карели*|Udmurtia|Удмурт*|Izhevsk|Ижевск*|Perm|Perm region|Пермск* кра*|Orenburg|Оренбург*|Ufa|Башкири*|Kurgan|Altai|Алтайск* кра*|Barnaul|Барнаул*|바르나울|Kemerovo|Кемеров*|케메로보|Kuzbass|Кузбасс*|Novokuznetsk|Новокузнецк*|Khakassia|Хакаси*|Abakan|Абакан*|Tuva|Norilsk|Норильск*|Bratsk|Angarsk|Ангарск*|Birobidzhan|Биробиджан*|Jewish Autonomous Region|Jewish Autonomous Oblast|Еврейск* автономн* област*|Nevelsk|Невельск*|Kholmsk|Холмск*|Korsakov|Корсаков*|Kuril Islands|Kurils|Курил*|쿠릴|Petropavlovsk|Петропавловск*-Камчатск*|Chukotka|Чукотк*|Anadyr|Nerchinsk|Slavyanka|Славянк*|Bolshoy Kamen|Fokino|Фокино|Partizansk|Партизанск*|Dalnegorsk|Дальнегорск*|Arsenyev|Арсеньев*|Spassk-Dalny|Sovetskaya Gavan|Советск* Гаван*|Amursk|Амурск|Nikolayevsk|Zeya|Belogorsk|Белогорск*|Svobodny|Свободн* космодром*|Vostochny|Skovorodino|Сковородино|Chegdomyn|Чегдомын*|Urgal|Ургал*|Ust-Ilimsk|Neryungri|Нерюнгри|Mirny|Ryazan|Рязан*|Lipetsk|Липецк*|Tambov|Тамбов*|Stavropol|Ставропол*|Astrakhan|Астрахан*|Novorossiysk|Новороссийск*|노보로시스크|Taganrog|Таганрог*|Zelenograd|Зеленоград*|Podolsk|Mytishchi|Khimki|Skolkovo|Naberezhnye Chelny|Набережн* Челн*|Nizhnekamsk|Нижнекамск*|Togliatti|Tolyatti|Тольятти|Magnitogorsk|Магнитогорск*|Nizhny Tagil|Нижн* Тагил*|Khanty-Mansi|Ханты-Мансийск*|Surgut|Сургут*|Yamal|Ямал*|콤소몰스크나아무레|共青城|블라고베셴스크|布拉戈维申斯克|海兰泡|마가단|马加丹|堪察加|야쿠츠크|雅库茨克|사하공화국|萨哈共和国|부랴티야|布里亚特|울란우데|乌兰乌德|옴스크|鄂木斯克|톰스크|托木斯克|로스토프|罗斯托夫|크라스노야르스크|克拉斯诺亚尔斯克|크라스노다르|克拉斯诺达尔|니즈니노브고로드|下诺夫哥罗德|첼랴빈스크|车里雅宾斯克|튜멘|秋明|칼리닌그라드|加里宁格勒|무르만스크|摩尔曼斯克|스베르들롭스크|스베르들로프스크|斯维尔德洛夫斯克|叶卡捷琳堡|莫斯科州|모스크바주|列宁格勒州|레닌그라드주|阿尔乔姆|보스토치니|보스토치느이",
  ),
  place(
    "cn",
    "Benxi|本溪|Fushun|抚顺|撫順|Anshan|鞍山|Yingkou|营口|營口|잉커우|Jinzhou|锦州|錦州|Panjin|盘锦|Huludao|葫芦岛|Kuandian|宽甸|Fengcheng|Zhuanghe|庄河|Tonghua|通化市|Ji'an|集安|Changbai|长白县|長白縣|창바이|Longjing|龙井市|Wangqing|汪清|Antu|安图|Dunhua|敦化|Mudanjiang|Муданьцзян*|무단장|목단강|牡丹江|Suifenhe|Суйфэньхэ|쑤이펀허|绥芬河|綏芬河|Jiamusi|佳木斯|Daqing|大庆|Qiqihar|齐齐哈尔|Inner Mongolia|Внутренн* Монголи*|내몽골|네이멍구|内蒙古|內蒙古|Hohhot|呼和浩特|Beijing municipality|Shijiazhuang|石家庄|Shanxi|山西|Shaanxi|陕西|陝西|Xi'an|Сиань|西安|시안시|Henan|河南|Hubei|湖北|Wuhan|Ухан*|우한|武汉|武漢|Hunan|湖南|Changsha|长沙|Sichuan|Сычуан*|쓰촨|四川|Chengdu|Чэнду|청두|成都|Chongqing|충칭|重庆|重慶|Yunnan|Юньнан*|윈난|云南|雲南|Kunming|쿤밍|昆明|Guangxi|광시|广西|廣西|Guizhou|贵州|Fujian|Фуцзян*|푸젠|福建|Fuzhou|福州|Xiamen|샤먼|厦门|Ningbo|Нинбо|닝보|宁波|寧波|Hangzhou|Ханчжоу|항저우|杭州|Wenzhou|温州|Yiwu|이우시|义乌|義烏|Zhoushan|Чжоушан*|저우산|舟山|Ningde|Jiangsu|Цзянсу|장쑤|江苏|江蘇|Nanjing|Нанкин*|난징|南京|Suzhou|Сучжоу|쑤저우|苏州|蘇州|Wuxi|无锡|Nantong|南通|Lianyungang|롄윈강|连云港|連雲港|Yantai|Яньтай|옌타이|烟台|煙台|Weihai|Вэйхай|웨이하이|威海|Rizhao|日照港|Shidao|스다오|石岛|石島|Longkou|龙口|Penglai|Jinan|济南|濟南|Linyi|Weifang|Guangzhou|Гуанчжоу|광저우|广州|廣州|Shenzhen|Шэньчжэн*|선전시|深圳|Zhuhai|珠海|Dongguan|东莞|Hainan|하이난|海南|Hefei|合肥|Nanchang|江西|Gansu|甘肃|Urumqi|Tibet|Dalian Bay|Yellow Sea|Желт* мор*|Жёлт* мор*|黄海|Bohai|渤海|Yangtze|Tumen border|辽东|辽宁丹东|延吉市|延边州|延边朝鲜族自治州|옌볜조선족자치주|연변조선족자치주|지안시|퉁화|투먼시|룽징시|허룽시",
  ),
  place(
    "pl",
    "Warsaw region|Mazovia|Katowice|Катовиц*|Bydgoszcz|Lublin|Bialystok|Białystok|Rzeszow|Rzeszów|Gliwice|Zabrze|Swinoujscie|Świnoujście|Koszalin|Elblag|Elbląg|Plock|Płock|Radom|Torun|Toruń|Olsztyn|Opole|Kielce|Zielona Gora|Pomerania|Wielkopolska|Познан*|Вроцлав*|Лодз*|Силези*|포즈난|브로츠와프|弗罗茨瓦夫",
  ),
  place("mn", "Bayan-Ulgii|Zamyn-Uud|Gobi|Umnugovi|Ömnögovi|Dornogovi|Эрдэнэт*|Дархан*|扎门乌德|다르항|에르데네트"),
  place("kw", "Mina Abdullah|Jleeb|Al-Ahmadi|Ahmadi|Jahra|Hawalli|쿠웨이트시|科威特城"),
  place("qa", "Al Khor|Al Wakrah|Al Rayyan|Mesaieed|Ras Laffan"),
  place("ae", "Al Ain|Umm al-Quwain|Jebel Ali|샤르자|沙迦|Шардж*"),
  place("om", "Salalah|Duqm|Sohar"),
  place("sa", "Riyadh|Эр-Рияд*|리야드|利雅得|Jeddah|Dammam"),
  place("bh", "Manama"),
  place("ir", "Isfahan|Bandar Abbas|Mashhad"),
  place("ye", "Aden|Hodeidah"),
  place("sy", "Aleppo|Latakia|Homs"),
  place("kh", "Sihanoukville|시아누크빌|西哈努克|Battambang|Kampot"),
  place("th", "Chiang Mai|Phuket|Chonburi"),
  place("vn", "Haiphong|Hai Phong|하이퐁|Binh Duong|Dong Nai|胡志明市"),
  place("my", "Sabah|Kuching|Bintulu|Penang|Johor|Selantik|沙捞越|沙撈越|沙捞越州|페낭|槟城"),
  place("id", "Bali|Surabaya|Batam"),
  place("ph", "Cebu|Davao"),
  place("sg", "Jurong"),
  place("bd", "Dhaka|다카시|Chittagong"),
  place("la", "Luang Prabang|Savannakhet|Boten|비엔티안시"),
  place("mm", "Yangon|Rangoon|Mandalay|Myawaddy|양곤|仰光"),
  place("np", "Pokhara|포카라"),
  place("lk", "Colombo"),
  place("sn", "Thies|Thiès"),
  place("ao", "Benguela|Lobito|Huambo"),
  place("na", "Walvis Bay|Swakopmund|Okahandja|Suiderhof"),
  place("mz", "Beira|Nampula|Pemba"),
  place("gq", "Mongomo|Oyala"),
  place("ng", "Kano|Borno|Borno State|Edo State|Port Harcourt|Damaturu|Maiduguri"),
  place("tz", "Arusha|Dodoma|Mwanza"),
  place("et", "Dire Dawa|Adama|Tigray"),
  place("ke", "Nairobi|Mombasa"),
  place("ug", "Entebbe|Jinja"),
  place("cd", "Kinshasa|Lubumbashi|Kamina|Haut-Lomami"),
  place("cg", "Brazzaville|Pointe-Noire"),
  place("bj", "Cotonou"),
  place("ci", "Abidjan"),
  place("ml", "Bamako"),
  place("gn", "Conakry"),
  place("dz", "Oran|Constantine"),
  place("ly", "Tripoli|Benghazi|Misrata|벵가지"),
  place("eg", "Alexandria|Port Said"),
  place("zw", "Harare|Bulawayo"),
  place("zm", "Lusaka"),
  place(
    "cz",
    "Zebrak|Žebrák|Nachod|Náchod|Pilsen|Plzen|Plzeň|Brno|Ostrava|Beroun|Zelezna|Železná|Skutec|Trutnov|Naděje",
  ),
  place("ro", "Constanta|Cluj|Timisoara"),
  place("bg", "Plovdiv|Varna|Burgas"),
  place("hu", "Debrecen|Miskolc"),
  place("lt", "Klaipeda|Kaunas"),
  place("lv", "Liepaja|Ventspils|Daugavpils"),
  place("ee", "Tartu|Narva|Parnu"),
  place("de", "Hamburg|Rostock|Leipzig|Munich|Гамбург*|함부르크|汉堡"),
  place("nl", "Rotterdam|Eindhoven|Роттердам*"),
  place("it", "Milan|Genoa|Trieste"),
  place("mt", "Qormi|Sliema|Hal Far|Bugibba"),
  place("by", "Gomel|Гомел*|Mogilev|Могил*в*|Vitebsk|Витебск*|Brest|Брест*|Grodno region"),
  place("kz", "Almaty|Алмат*|알마티|阿拉木图|Karaganda|Караганд*|Aktau|Актау|Shymkent|Шымкент*|Atyrau"),
  place("uz", "Samarkand|Самарканд*|Navoi|Fergana"),
  place("tj", "Khujand"),
  place("ge", "Abkhazia|Абхази*|아브하지야|阿布哈兹|Sukhumi|Сухум*|Batumi"),
  place(
    "ua",
    "Zaporizhzhia|Запорож*|자포리자|扎波罗热|Kharkiv|Харьков*|Odesa|Odessa|Одесс*|Kherson|Херсон*|Mariupol|Мариупол*|마리우폴|马里乌波尔",
  ),
  place("jp", "Niigata|니가타|新潟|Maizuru|Kobe|Nagoya|Fukuoka|시모노세키|下关"),
  place("kr", "Pohang|포항|Gunsan|Ulsan|Pyeongtaek|Daejeon"),
  place("tw", "Kaohsiung|高雄|Keelung|基隆|Taichung|가오슝"),
  place(
    "*",
    "Indian Ocean|south-west Indian Ocean|South-West Indian Ocean|southwest Indian Ocean|인도양|印度洋|Индийск* океан*|Balkans|the Balkans|Балкан*|발칸|巴尔干|North Africa|Северн* Африк*|북아프리카|北非|South Asia|Южн* Ази*|남아시아|南亚|Scandinavia|the Caucasus|Caucasus|Кавказ*|the Baltics|Baltic states|Прибалтик*|발트 3국|波罗的海三国|Sub-Saharan Africa|southern Africa|central Africa|동아프리카|东非|남부 아프리카",
  ),
];
