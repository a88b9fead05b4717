/**
 * Regions, cities and ports where North Korean labour is reported, and country adjectives, as four languages write
 * them. A part of a country keeps its own words; what is needed here is only which country it is part of.
 *
 * Spellings from general geography; chosen because reports on labour abroad name these places. Russian entries are
 * stems (`*` takes the case ending).
 */
export interface FieldPlace {
  readonly code: string;
  /** The spellings, apart by `|`. */
  readonly names: string;
}

const place = (code: string, names: string): FieldPlace => ({ code, names });

export const fieldPlaces: readonly FieldPlace[] = [
  place(
    "ru",
    "Vladivostok|Владивосток*|블라디보스토크|블라디보스톡|울라지보스또크|海参崴|符拉迪沃斯托克|Khabarovsk|Khabarovsk Krai|Хабаровск*|Хабаровск* кра*|하바롭스크|하바로프스크|哈巴罗夫斯克|伯力|Primorsky Krai|Primorye|Primorsky|Primorsky Territory|Primorskiy Krai|Maritime Territory|Приморь*|Приморск* кра*|연해주|프리모르스키|연해변강|滨海边疆区|濱海邊疆區|Nakhodka|Находк*|나홋카|纳霍德卡|Ussuriysk|Уссурийск*|우수리스크|乌苏里斯克|Khasan|Хасан*|하산|哈桑|Sakhalin|Сахалин*|사할린|萨哈林|库页岛|Yuzhno-Sakhalinsk|Южно-Сахалинск*|유즈노사할린스크|Amur|Amur Oblast|Amur Region|Амурск* област*|아무르|아무르주|阿穆尔州|Blagoveshchensk|Благовещенск*|Tynda|Тынд*|Magadan|Магадан*|Kamchatka|Камчатк*|캄차카|Yakutia|Якути*|Yakutsk|Якутск*|Saint Petersburg|St. Petersburg|St Petersburg|Санкт-Петербург*|Петербург*|상트페테르부르크|圣彼得堡|Leningrad Region|Ленинградск* област*|Novosibirsk|Новосибирск*|노보시비르스크|新西伯利亚|Krasnodar|Краснодар*|Tatarstan|Татарстан*|타타르스탄|鞑靼斯坦|Alabuga|Алабуг*|Елабуг*|Yelabuga|알라부가|옐라부가|阿拉布加|Kazan|Казан*|카잔|喀山|Kursk|Курск*|쿠르스크|库尔斯克|Siberia|Сибир*|시베리아|西伯利亚|Far East|Russian Far East|Russia's Far East|eastern Russia|Far Eastern Federal District|Дальн* Восток*|Дальневосточн* федеральн* округ*|극동|극동 지역|극동 러시아|러시아 극동|远东|远东地区|俄罗斯远东|俄罗斯远东地区|俄远东地区|Ulan-Ude|Улан-Удэ|Irkutsk|Иркутск*|이르쿠츠크|伊尔库茨克|Buryatia|Бурят*|Chita|Чит*|Omsk|Омск*|Tomsk|Томск*|Yekaterinburg|Екатеринбург*|예카테린부르크|Rostov|Ростов*|Sochi|Сочи|Moscow region|Moscow Oblast|Подмосков*|Московск* област*|Artyom|Zarubino|Vanino|Ванино|Komsomolsk-on-Amur|Комсомольск-на-Амуре|Svobodny|Krasnoyarsk|Красноярск*|Bolshoi Kamen|Большо* Кам*|Mariupol|Nizhny Novgorod|Нижн* Новгород*|Chelyabinsk|Челябинск*|Samara|Самар*|Tyumen|Тюмен*|Kaliningrad|Калининград*|Murmansk|Мурманск*|Sverdlovsk|Свердловск*",
  ),
  place(
    "cn",
    "Dandong|Даньдун*|단둥|단동|丹东|丹東|Jilin|Jilin Province|Гирин*|Цзилин*|지린|지린성|길림|길림성|吉林|吉林省|Liaoning|Liaoning Province|Ляонин*|랴오닝|랴오닝성|요녕성|辽宁|辽宁省|遼寧|遼寧省|Hunchun|Хуньчун*|훈춘|琿春|珲春|珲春市|Tumen|Тумынь|투먼|도문|图们|Yanji|옌지|연길|延吉|Yanbian|Яньбянь|옌볜|연변|延边|Shenyang|Шэньян*|선양|심양|沈阳|瀋陽|Dalian|Далян*|다롄|대련|大连|大連|Shanghai|Шанха*|상하이|上海|Heilongjiang|Хэйлунцзян*|헤이룽장|흑룡강성|黑龙江|黑龙江省|Helong|허룽|화룡|和龙|Donggang|둥강|东港|Shandong|Шаньдун*|산둥|山东|山东省|Qingdao|칭다오|青岛|Harbin|Харбин*|하얼빈|哈尔滨|Changchun|창춘|长春|Tianjin|톈진|天津|Guangdong|광둥|广东|Zhejiang|저장성|浙江|Hebei|허베이|河北|Tumen River|Yalu|압록강|鸭绿江|Sinuiju border|northeastern China|northeast China|Northeast China|중국 동북|동북 3성|东北三省|东北地区|中国东北|Северо-Восточн* Кита*|Rongcheng|Anhui|Xinjiang|Синьцзян*|신장|新疆|Hong Kong|Гонконг*|홍콩|香港",
  ),
  place(
    "pl",
    "Szczecin|Щецин*|슈체친|什切青|Gdansk|Gdańsk|Gdynia|Гданьск*|Гдын*|그단스크|그단스크시|格但斯克|Krakow|Kraków|Краков*|크라쿠프|Wroclaw|Poznan|Lodz|Łódź|Silesia|Крыниц*|Kryki",
  ),
  place("mn", "Ulaanbaatar|Ulan Bator|Улан-Батор*|울란바토르|울란바타르|乌兰巴托|Darkhan|Erdenet|Choibalsan"),
  place("kw", "Kuwait City|Эль-Кувейт*"),
  place("qa", "Doha|Дох*|도하|多哈|Lusail|Lusail City|루사일"),
  place("ae", "Dubai|Дуба*|두바이|迪拜|Abu Dhabi|Абу-Даби|아부다비|阿布扎比|Sharjah|Ajman|Ras al-Khaimah|Fujairah"),
  place("om", "Muscat|Маскат*|무스카트|马斯喀特"),
  place("kh", "Siem Reap|시엠레아프|시엠립|暹粒|Phnom Penh|프놈펜|金边|Пномпен*"),
  place("th", "Bangkok|방콕|曼谷|Бангкок*|Pattaya"),
  place("vn", "Hanoi|하노이|河内|Хано*|Ho Chi Minh City|호치민|Da Nang"),
  place("my", "Sarawak|사라왁|砂拉越|Саравак*|Kuala Lumpur|쿠알라룸푸르|吉隆坡"),
  place("sn", "Dakar|다카르|达喀尔|Дакар*"),
  place("ao", "Luanda|루안다|罗安达|Луанд*|Cabinda"),
  place("na", "Windhoek|빈트후크|温得和克|Виндхук*"),
  place("mz", "Maputo|마푸투|Мапуту"),
  place("gq", "Malabo|Bata|말라보"),
  place("ng", "Abuja|Lagos|라고스|Yobe"),
  place("tz", "Dar es Salaam|Zanzibar|다르에스살람"),
  place("et", "Addis Ababa|아디스아바바"),
  place("ug", "Kampala|캄팔라"),
  place("np", "Kathmandu|카트만두|加德满都"),
  place("la", "Vientiane|비엔티안|万象"),
  place("id", "Jakarta|자카르타|雅加达"),
  place("mt", "Valletta|Bulebel"),
  place("de", "Berlin"),
  place("by", "Гродно|Grodno|Brest region"),
  place("kr", "Incheon|인천|Busan|부산"),
  place("jp", "Osaka"),
  place(
    "kp",
    "Sinuiju|Синыйчжу|Синыйджу|신의주|新义州|Rason|Расон*|Rason|나선|라선|罗先|Rajin|Rajin-Sonbong|Раджин*|나진|罗津|Wonsan|Вонсан*|원산|元山|Chongjin|Чхонджин*|청진|清津|Nampo|Нампхо|남포|南浦|Hamhung|Хамхын*|함흥|Kaesong|Кэсон*|개성|开城|Hyesan|혜산|Musan|무산|Onsong|온성|Tumangang|두만강역|Туманган*|Kaesong Industrial Complex",
  ),
  place(
    "*",
    "the Gulf|Persian Gulf|Gulf states|Gulf countries|the Middle East|Middle East|Middle Eastern|Gulf|중동|걸프|중동 지역|中东|中東|海湾国家|海湾地区|Ближн* Восток*|стран* Персидского залива|стран* залива|Персидск* залив*|Southeast Asia|동남아|동남아시아|东南亚|Юго-Восточн* Ази*|Central Asia|중앙아시아|中亚|Центральн* Ази*|Eastern Europe|동유럽|东欧|Восточн* Европ*|Africa|아프리카|非洲|Африк*|West Africa|East Africa|서아프리카|西非|Europe|유럽|欧洲|Европ*|Asia|아시아|亚洲|Ази*|Latin America",
  ),
];

/** Words for "abroad": the world outside the sending state. */
export const worldWords =
  "im Ausland|weltweit|à l'étranger|dans le monde|en el extranjero|en el mundo|abroad|overseas|worldwide|other countries|foreign countries|around the world|across the world|around the globe|globally|across the globe|the world|all over the world|outside the country|outside North Korea|foreign soil|third countries|foreign states|foreign lands|beyond its borders|beyond its border|за рубежом|за границей|за рубеж|за границу|из-за рубежа|в мире|по всему миру|в других странах|других стран*|заграниц*|зарубежн*|в разных странах|в третьих странах|해외|외국|세계|전 세계|전세계|국외|제3국|海外|国外|境外|世界各地|全球|世界|國外|各国|其他国家";

/** Country adjectives and people in Russian, as stems; the nouns are inflected from reference/countries.ts. */
export const russianDemonyms: readonly (readonly [code: string, stems: string])[] = [
  ["kp", "северокорейск*|северокорейц*|северокорейцев|Пхеньян*|пхеньянск*|северной коре*|Северн* Коре*"],
  ["kr", "южнокорейск*|южнокорейц*|Сеул*|сеульск*|Южн* Коре*|Республик* Коре*"],
  ["ru", "российск*|россиян*|росси|Москв*|московск*|РФ|Кремл*"],
  ["cn", "китайск*|китайц*|Пекин*|пекинск*|КНР"],
  ["us", "американск*|американц*|Вашингтон*|США|Соединенн* Штат*|Соединённ* Штат*"],
  ["pl", "польск*|Варшав*|поляк*|Польш*"],
  ["mn", "монгольск*|Монголи*"],
  ["kw", "кувейтск*"],
  ["qa", "катарск*"],
  ["ae", "эмиратск*|ОАЭ|Эмират*|Объединенн* Арабск* Эмират*|Объединённ* Арабск* Эмират*"],
  ["jp", "японск*|Токио|японц*"],
  ["gb", "британск*|Лондон*"],
  ["de", "немецк*|германск*|Берлин*"],
  ["fr", "французск*|Париж*"],
  ["vn", "вьетнамск*"],
  ["kh", "камбоджийск*"],
  ["sn", "сенегальск*"],
  ["ao", "ангольск*"],
  ["mt", "мальтийск*"],
  ["my", "малайзийск*"],
  ["kz", "казахстанск*"],
  ["by", "белорусск*|Минск*"],
  ["ua", "украинск*|Киев*"],
  ["uz", "узбекск*|узбек*"],
  ["tj", "таджикск*|таджик*"],
  ["ua", "украинц*"],
  ["eu", "ЕС|Евросоюз*|Европейск* союз*|европейск*"],
];

/** Country words that the table of names lacks: adjectives, people, abbreviations, governments by their seat. */
export const moreCountryWords: readonly (readonly [code: string, words: string])[] = [
  // German, French and Spanish, where they differ from English.
  [
    "kp",
    "Nordkorea|Nordkoreas|nordkoreanisch*|Corée du Nord|nord-coréen*|Corea del Norte|norcorean*|Pjöngjang|Pyongyang",
  ],
  ["kr", "Südkorea|südkoreanisch*|Corée du Sud|sud-coréen*|Corea del Sur|surcorean*|Séoul|Seúl"],
  ["ru", "Russland|Russlands|russisch*|Russie|russe|russes|Rusia|Moskau|Moscou|Moscú"],
  ["cn", "Chinas|chinesisch*|Chine|chinois|chinoise|chinoises|Peking|Pékin|Pekín"],
  ["pl", "Polen|polnisch*|Pologne|polonais|polonaises|Polonia|Varsovie|Varsovia"],
  ["mn", "Mongolei|Mongolie"],
  ["qa", "Katar|Qatar"],
  ["kw", "Koweït"],
  ["us", "Vereinigte Staaten|États-Unis|Estados Unidos"],
  [
    "kp",
    "North Korea's|Kim regime|Kim Jong Un regime|North's|the North|North|Pyongyang's|DPRK's|N. Korea|N. Korean|N. Koreans|NK|N Korea|North-Korean|북측|북한산|대북|평양|조선인민|朝方|对朝|對朝|朝方|平壤|北韩|朝籍|朝向|赴朝|北朝鮮|북한",
  ],
  ["kr", "South's|the South|S. Korea|S. Korean|서울|한국|首尔|韩方|우리 정부|우리나라|남측|南韩|韓國|南朝鲜"],
  [
    "ru",
    "Kremlin|크렘린|크레믈|모스크바|북러|조러|러북|로조|俄朝|朝俄|莫斯科|俄方|赴俄|在俄|对俄|俄境内|俄国|俄国人|克里姆林宫|대러|러시아|러측",
  ],
  [
    "cn",
    "베이징|북경|中方|북중|조중|중조|한중|中朝|朝中|北京|赴华|在华|对华|来华|中资|중국산|대중|Peking|Beijing's|베이징시",
  ],
  ["us", "U.S|America|Americans|American|White House|워싱턴|백악관|美方|华盛顿|白宫|Белый дом|Бел* дом*"],
  ["pl", "Warsaw|Poles|Pole|Polish|바르샤바|华沙|폴란드|波兰"],
  ["mn", "울란바토르 당국|Mongol|몽골|蒙古国|몽골인"],
  ["qa", "Qatari|Qataris|卡塔尔|카타르"],
  ["ae", "UAE|Emirates|the Emirates|Emirati|Emiratis|U.A.E.|아랍에미리트|阿联酋|아랍에미리트연합|UAE's"],
  ["om", "Omani|Omanis"],
  ["jp", "Tokyo|Japanese|도쿄|东京|일본|日方"],
  ["gb", "UK|U.K.|British|런던|伦敦"],
  ["sg", "Singaporean"],
  ["sn", "Senegalese"],
  ["mt", "Maltese"],
  ["gq", "Equatoguinean|Equatorial Guinean"],
  ["my", "Malaysian|Malaysians"],
  ["vn", "Vietnamese|Viet Nam"],
  ["de", "German|Germans|독일|베를린|柏林"],
  ["fr", "French|Paris|프랑스|파리|巴黎"],
  ["it", "Italian|Rome"],
  ["es", "Spanish|Madrid"],
  ["nl", "Dutch|The Hague"],
  ["se", "Swedish|Stockholm"],
  ["ch", "Swiss|Bern"],
  ["cz", "Czech|Czechs|Prague"],
  ["ro", "Romanian|Romanians|Bucharest"],
  ["bg", "Bulgarian|Sofia"],
  ["kz", "Kazakh|Kazakhstani|Astana"],
  ["ua", "Ukrainian|Ukrainians|Kyiv|Kiev"],
  ["ng", "Nigerian|Nigerians"],
  ["na", "Namibian|Namibians"],
  ["ao", "Angolan|Angolans"],
  ["tz", "Tanzanian"],
  ["zm", "Zambian"],
  ["uz", "Uzbek|Uzbeks|Tashkent"],
  ["tj", "Tajik|Tajiks"],
  ["in", "Indian|New Delhi"],
  ["bd", "Bangladeshis"],
  ["ph", "Filipino|Filipinos|Philippine|Manila"],
  ["tw", "Taiwanese|Taipei"],
  ["th", "Thai|Thais"],
  ["np", "Nepali|Nepalese"],
  ["ir", "Iranian|Tehran"],
  ["sy", "Syrian|Damascus"],
  ["eu", "EU|European Union|Brussels|유럽연합|欧盟|歐盟"],
  ["ly", "Libyan"],
  ["cu", "Cuban|Cubans|Havana"],
  ["ug", "Ugandan"],
  ["et", "Ethiopian"],
  ["ml", "Malian"],
  ["uy", "Uruguayan"],
];

/** Longer words that hold a country's name and mean something else. */
export const notPlaces =
  "인도적|조선소|조선업|조선사|조선족|조선일보|조선반도|조선해양|조선중앙통신|조선신보|朝鲜族|朝鲜半岛|朝鲜战争|朝鲜日报|朝鲜中央通讯社|朝中社|朝鮮半島|朝鮮族|Korean Peninsula|Korean War|North Atlantic|North America|North Sea|North Carolina|North Dakota|New York|South China Sea|South China Morning Post|South Pacific|South Asia|South America|Bank of China|Beijing time|中国银行|美元|美联社|美国之音|俄新社|俄塔社|俄语|North-West|North East|Российск* газет*|российск* рубл*|American dollars|US dollars|U.S. dollars|US dollar|Chinese yuan|Russian roubles|Russian rubles|долларов США|доллара США|доллар США|доллары США|долл. США|Североатлантическ*|미국 돈|미국 달러|중국 위안화|중국 돈|러시아 루블|Moscow Times|Kuwait Times|Korea Times|Korea Herald|Washington Post|Dong-A|Seoul National University|Beijing News|한국은행|한국일보|한국무역협회|한국개발연구원|韩国银行|한국 돈|북한인권정보센터|Japan Sea|Sea of Japan|Philippine Sea";
