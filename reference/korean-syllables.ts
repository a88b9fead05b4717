/**
 * Korean names syllable by syllable: surnames and given-name syllables with the spellings that lists really print, and
 * the Korean reading of Han characters.
 *
 * Kim, Ri and Pak are written a dozen ways each; which surname is meant decides what the rest can be. Shares are
 * approximate: of surnames after the South Korean census of 2015, rounded, taken as a stand-in for the North, where none
 * is published; of given syllables an estimate of order from general knowledge of both states' names. Hanja readings are
 * base readings (李 리, 女 녀): the North writes and speaks them so, the South softens them at the start of a word (이, 여).
 * From general knowledge of Korean; no list was copied. It knows sounds and letters, not people.
 */
export interface KoreanSurname {
  /** As the North writes it. */
  readonly hangul: string;
  /** As the South writes it. */
  readonly southern: string;
  readonly hanja: readonly string[];
  readonly latin: readonly string[];
  readonly cyrillic: readonly string[];
  /** Bearers in a thousand Koreans, approximate. */
  readonly perMille: number;
  readonly why: string;
}

export interface KoreanGivenSyllable {
  readonly hangul: string;
  /** Share of the syllables of given names, in thousandths; an order of magnitude. */
  readonly perMille: number;
  /** Spellings in use, commonest systems first: McCune–Reischauer without marks, with marks, Revised, passport habits. */
  readonly latin: readonly string[];
}

export { hanjaReadings } from "./hanja-readings.ts";

/** northern[/southern] | hanja | latin | cyrillic | perMille | why */
const surnameRows = `
김|金|kim gim ghim khim kym keem|ким|215|the commonest; the South's official system would write Gim, nobody does
리/이|李|ri lee yi rhee li ree rhie rie ly lie leigh yee i yie|ли ри ни лий и ы|147|North Ri, South Lee or Yi, China Li
박|朴|pak park bak bahk pahk back parc|пак бак пакк|84|North Pak, South Park, China Piao
최|崔|choe choi choy tsoi tsoy tschoe tchoi ch'oe chwe choei|цой чхве чой чхой цхай чхвэ|47|Tsoi is the Russian spelling turned back into Latin
정|鄭 丁 程 郑|jong jung chung jeong chong cheong joung chŏng choung jeung|чон тен тян чен дон чжон джон дён тён|44|North Jong, South Jung or Chung
강|姜 康 强 剛|kang gang khang kahng|кан гань канг|24|also Russian Kan
조|趙 曺 曹 赵|jo cho joe jho choh joh|чо те дё тё джо чжо|25|North Jo, South Cho
윤|尹|yun yoon youn yune|юн юнь|21|
장|張 章 蔣 莊 张 蒋|jang chang zhang tjang tchang|чан тян чжан джан цзян|20|Chang is also how lists write 창
림/임|林|rim lim im yim leem rhim lym rym|лим рим им нимь|17|the North keeps the r that the South drops
임|任|im yim lim eem ihm|им лим|4|not to be told from 림 in the South
한|韓 漢 韩|han hahn hann|хан хань ган|15|
오|吳 吴 伍|o oh oe au ohe|о огай оо у|15|one letter is a whole surname; Огай among Russia's Koreans
서|徐 西|so seo suh su sur sŏ seoh sue|со сё шегай се сэ|15|
신|申 辛 愼 慎|sin shin sheen shinn synn|син шин|19|
권|權 权|kwon gwon kwun kwŏn kuon quon guen|квон гвон кон кван куон|14|
황|黃 黄|hwang whang hoang|хван гван хвангг хуан|14|
안|安|an ahn ann aan|ан ань|14|
송|宋|song soong sohng|сон сун|14|
류/유|柳 劉 刘|ryu yu yoo lyu ryoo rhyu lew lyoo you ryou liu|рю лю ю югай люгай нюгай|12|柳 and 劉 begin with r in the North
유|兪 庾 俞|yu yoo you yew|ю югай|4|never had the r
전|全 田 錢 钱|jon jeon chun chon jun cheon jhun jeun chŏn juhn jen|чон тен джон чжон тён цзен|15|
홍|洪|hong|хон хонг гон|11|
고|高|ko go koh goh kho gho|ко го когай|9|
문|文|mun moon|мун мунь вэн|9|
손|孫 孙|son sohn shon soun|сон шон|9|
양|楊 杨|yang|ян янг|3|not 량
량/양|梁|ryang yang lyang liang|лян рян ян нян|9|the North keeps the r
배|裵 裴|pae bae bai pai bay pay|пэ бэ пя пе пай пегай|8|
백|白|paek baek baik paik back beck pack peck baeg|пэк бэк пек пяк бяк|8|
허|許 许|ho heo hur huh hŏ her hu hue hoh|хо хе хегай хё хэ|7|North Ho, South Heo or Hur
남|南|nam nahm|нам|6|
심|沈 沉|sim shim seem sym|сим шим|5|
로/노|盧 魯 卢 鲁|ro no roh noh rho lo roe nho lho|ро но ло ногай лоугай|6|North Ro, South Noh or Roh
하|河 夏|ha hah|ха|5|
곽|郭|kwak gwak kwack kuark gwag|квак гвак кваг|4|
성|成|song sung seong sŏng soung|сон сён сунь|4|the same letters as 송 in the North's spelling
차|車 车|cha tcha char|ча чха чагай|4|
주|朱 周|ju chu joo choo jou zhu|чу тю джу чжу тюгай|5|
우|禹 于|u woo wu wou ou wo|у угай ву|4|one letter is a whole surname
구|具 丘 邱|ku koo gu goo kuh khu|ку гу кугай|4|
라/나|羅 罗|ra na la rha rah nah|ра на ла нагай|3|the North keeps the r
민|閔 闵|min minn mihn|мин минь|3|
진|陳 秦 晉 陈|jin chin jean zhin|чин тин джин чжин|4|
지|池 智|ji chi jee jhi chee|чи ти джи чжи тигай|3|
엄|嚴 严|om um eom uhm ŏm oum ohm|ом эм ём эмм|3|
채|蔡|chae chai che chay tchae|чхэ цай че чай|3|
원|元 袁|won wŏn weon woun|вон уон|3|
천|千 天|chon cheon chun chŏn ch'ŏn choun|чхон чен чён цхен|2|
방|方 房 龐|pang bang phang|пан бан панг|3|
공|孔 公|kong gong|кон гон конг|2|
현|玄|hyon hyun hyeon hyoun hyŏn hyen heon|хён хен хвен|2|
함|咸|ham hahm|хам|2|
변|卞 邊 边|pyon byun byon byeon pyun byoun pyŏn|пён бён пен|2|
렴/염|廉|ryom yom yeom yum ryeom lyom youm|рём ём лём нём|1|
려/여|呂 吕|ryo yo yeo yuh ryeo lyo yoe|рё ё лё нё|1|
추|秋 鄒|chu choo chou tchu|чху чу|1|
도|都 陶 道|to do doh toh|то до|1|
소|蘇 邵 苏|so soh sow|со|1|
석|石 昔|sok seok suk sŏk sug seog|сок сёк шек|1|
선|宣|son sun seon sŏn sunn|сон сён|1|
설|薛 偰|sol seol sul sŏl|соль сёль|1|
마|馬 麻 马|ma mah|ма|1|
길|吉|kil gil gill kiel|киль гиль кир|1|
연|延 燕|yon yeon youn yun yŏn|ён ен|1|
위|魏 韋 韦|wi wie we wee|ви уи|1|
표|表|phyo pyo p'yo pio|пхё пё|1|
명|明|myong myung myeong myŏng|мён мень|1|
기|奇 箕|ki gi kee ghi|ки ги|1|
반|潘 班|pan ban bahn phan|пан бан|1|
왕|王|wang|ван ванг|1|
금|琴|kum geum keum kŭm gum|кым кум гым|1|
옥|玉|ok oak ock og|ок|1|
륙/육|陸 陆|ryuk yuk yook ryook lyuk|рюк юк люк|1|
인|印|in ihn een inn|ин|1|
맹|孟|maeng meng maing|мэн|1|
제|諸 诸|je che jei|че дже|1|
모|牟 毛|mo moh|мо|1|
탁|卓|thak tak t'ak tark|тхак так|1|
국|鞠 國 菊|kuk guk kook gook cook|кук гук|1|
어|魚 鱼|o eo uh ŏ auh|о э|1|
은|殷|un eun ŭn en|ын ун|1|
편|片|phyon pyon pyun pyeon|пхён пён|1|
룡/용|龍 龙|ryong yong lyong|рён ён|1|
예|芮|ye yeh yae|е йе|0.5|
경|慶 景|kyong kyung gyeong kyoung kyŏng|кён|0.5|
봉|奉 鳳|pong bong|пон бон|0.5|
사|史 舍|sa|са|0.4|
부|夫|pu bu boo poo|пу бу|0.4|
가|賈 贾|ka ga kah|ка га|0.4|
복|卜|pok bok|пок бок|0.4|
태|太|thae tae t'ae tai|тхэ тэ тхай|0.4|
목|睦|mok|мок|0.4|
형|邢|hyong hyung hyeong|хён|0.4|
계|桂|kye gye|ке ге|0.4|
피|皮|phi pi pee|пхи пи|0.3|
두|杜|tu du doo too|ту ду|0.3|
감|甘|kam gam|кам гам|0.3|
음|陰|um eum|ым|0.3|
온|溫 温|on ohn|он|0.3|
빈|賓|pin bin been|пин бин|0.3|
동|董|tong dong|тон дон|0.3|
호|扈 胡|ho|хо|0.3|
승|承 昇|sung seung sŭng|сын|0.3|
시|施|si shi see|си ши|0.3|
상|尙 尚|sang|сан|0.3|
범|范|pom bom beom bum|пом бом|0.3|
좌|左|jwa chwa|чва|0.3|
갈|葛|kal gal|каль|0.3|
단|段 單|tan dan|тан дан|0.2|
간|簡|kan gan|кан ган|0.2|
당|唐|tang dang|тан дан|0.2|
화|化|hwa|хва|0.2|
필|弼|phil pil|пхиль|0.2|
매|梅|mae may|мэ|0.1|
돈|頓|ton don|тон|0.1|
판|判|phan pan|пхан|0.1|
초|楚|cho|чхо|0.1|
뢰/뇌|雷|roe noe|рве|0.1|
탄|彈|than tan|тхан|0.1|
랑/낭|浪|rang nang|ран нан|0.1|
련/연|連|ryon yon yeon|рён ён|0.1|
황보|皇甫|hwangbo hwangpo whangbo|хванбо хванпо|0.2|two syllables
남궁|南宮 南宫|namgung namkung namgoong namkoong|намгун намкун|0.4|two syllables
선우|鮮于 鲜于|sonu seonwoo sunwoo seonu sunu sonwoo|сону сонву|0.1|two syllables
제갈|諸葛 诸葛|jegal chegal jekal|чегаль джегаль|0.1|two syllables
사공|司空|sagong sakong|сагон саконг|0.1|two syllables
독고|獨孤 独孤|tokko dokgo dokko tokgo|токко|0.1|two syllables
동방|東方 东方|tongbang dongbang|тонбан|0.05|two syllables
서문|西門 西门|somun seomun suhmoon|сомун|0.05|two syllables
`;

function parseSurname(row: string): KoreanSurname {
  const [hangul, hanja, latin, cyrillic, perMille, why] = row.split("|") as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [northern, southern = northern] = hangul.split("/") as [string, string?];
  return {
    hangul: northern,
    southern,
    hanja: hanja.split(" "),
    latin: latin.split(" "),
    cyrillic: cyrillic.split(" "),
    perMille: Number(perMille),
    why: why === "" ? "spellings of both states, the diaspora and Russia's Koreans" : why,
  };
}

export const koreanSurnames: readonly KoreanSurname[] = surnameRows.trim().split("\n").map(parseSurname);

/** How common against each other, and the syllables of that order. */
const givenRows: readonly (readonly [weight: number, syllables: string])[] = [
  [35, "영정"],
  [26, "성철수현"],
  [20, "경미희은선진순호지"],
  [15, "민명용일옥숙준상재"],
  [11, "남광금혜동승종기인주우석연원훈창"],
  [8, "룡학태화란혁국길하향환규윤만문병대근"],
  [5, "련송춘해홍한봉범복덕도건두강충익형렬림리린애아유자장조찬청채평필행흥심신세서설소삼"],
  [
    3,
    "관권구균극나나라례로류률름무묵배백보부분산새섭식실언업여엽예오완왕욱운월위육율응의이임전제중차천초추칠택표한허헌협후휘휴흠",
  ],
  [
    2,
    "가각간갑개객거걸검겸계고곡공과곤교군궁귀귁그글긍나낙날내녀년념녕노녹논누눈능니다단달담답당득들등락람랑래량려령록론료루륜률륭릉림마말망매맥맹면모목몽묘문물밀바박반발방번벽변별본비빈빛빙사살상색샘생섬쇠숭슬습시싱쌍안암앙약양어억엄엔역염온옹요울웅융을음읍장저적절점접정존좌죽즉증직질집징찰참책척첩체촌촉총최축출취측치친침칭쾌타탁탄탐탑탕토통퇴투특파판팔패편폐포폭풍피하함합항핵험혀혈호혼확활황회획효흔희힘",
  ],
];

const INITIAL_SPELLINGS = "k g|kk|n|t d|tt|r l|m|p b|pp|s|ss||j ch|jj tch|ch ch'|k k' kh|t t' th|p p' ph|h".split("|");
const VOWEL_SPELLINGS =
  "a ah|ae ai ay e|ya|yae|o ŏ eo u uh|e|yo yŏ yeo you yu|ye|o oh|wa|wae|oe oi|yo|u oo ou|wo wŏ weo|we|wi|yu yoo|u ŭ eu|ui ŭi eui|i ee".split(
    "|",
  );
const FINAL_SPELLINGS = "|k g|k|k|n|n|n|t|l|k l|m|l|l|l|l|l|m|p b|p|t s|t|ng|t|t|k|t|p|".split("|");

/** Spellings of a syllable by its letters. Before i, s is also sh; r falls or becomes n where the South drops it. */
function spellSyllable(hangul: string): readonly string[] {
  const index = hangul.charCodeAt(0) - 0xac00;
  const vowel = Math.floor(index / 28) % 21;
  const initial = Math.floor(index / 588);
  const initials = INITIAL_SPELLINGS[initial]!.split(" ");
  if ((initial === 9 || initial === 10) && [1, 5, 15, 16, 20].includes(vowel)) initials.push("sh");
  if (initial === 5) initials.push([2, 3, 6, 7, 12, 17, 20].includes(vowel) ? "" : "n");
  const result = new Set<string>();
  for (const start of initials) {
    for (const middle of VOWEL_SPELLINGS[vowel]!.split(" ")) {
      for (const end of FINAL_SPELLINGS[index % 28]!.split(" ")) {
        if (start === "" && middle === "u" && vowel === 4) continue; // "u" alone is never 어
        if (end !== "" && (middle === "ah" || middle === "uh" || middle === "oh")) continue;
        result.add(start + middle + end);
      }
    }
  }
  for (const extra of extraSpellings[hangul]?.split(" ") ?? []) result.add(extra);
  return [...result];
}

/** Spellings that no rule makes. */
const extraSpellings: Readonly<Record<string, string>> = {
  영: "young yung yeung",
  철: "chull tchol",
  혁: "hyuck hyock hyuk hyeog",
  석: "suck sock sug",
  숙: "sook sug sooc",
  국: "kook gook",
  준: "joon june jun",
  훈: "hoon",
  순: "soon",
  문: "moon",
  춘: "choon",
  현: "hyun hyen hyoun",
  경: "kyung kyoung gyung",
  명: "myung myoung",
  병: "byung byoung pyung",
  형: "hyung hyoung",
  평: "pyung pyoung phyong",
  희: "hee hi heui hui",
  의: "ui eui yi",
  이: "yi lee",
  우: "woo wu",
  운: "woon wun",
  욱: "wook uk ook",
  웅: "woong ung",
  원: "won one",
  은: "eun un en",
  을: "eul ul",
  응: "eung ung",
  근: "keun kun geun gun",
  금: "keum kum geum gum",
  규: "kyu gyu q",
  균: "kyun gyun",
  주: "joo ju chu jew",
  구: "koo goo",
  두: "doo",
  수: "soo su sue",
  진: "jin chin jean gene",
  지: "ji jee chi",
  기: "ki gi kee key",
  길: "kil gil gill",
  일: "il ill yil",
  필: "phil pil fil",
  범: "bum beom pom bom",
  선: "sun sŏn seon",
  성: "sung seong soung",
  정: "jung jeong joung chung",
  종: "jong chong jhong",
  중: "joong jung chung",
  동: "dong tong",
  덕: "duk deok tok dug duck",
  득: "deuk duk tuk",
  택: "taek taik tack thaek",
  백: "baek paek baik back",
  배: "bae pae bai",
  학: "hak hack hag",
  혜: "hye hea hae",
  계: "kye gye kae",
  례: "rye ye rae",
  룡: "ryong yong lyong ryoung",
  렬: "ryol yol yeol ryeol ryul",
  률: "ryul yul",
  련: "ryon yon yeon ryeon lyon ryun",
  려: "ryo yo yeo",
  량: "ryang yang",
  령: "ryong yong young ryeong",
  리: "ri lee ree i rie",
  린: "rin lin in",
  림: "rim lim im",
  란: "ran lan nan",
  락: "rak lak nak",
  라: "ra la na",
  류: "ryu yu",
};

function parseGiven(): KoreanGivenSyllable[] {
  const weights = new Map<string, number>();
  for (const [weight, row] of givenRows) {
    for (const hangul of row) if (!weights.has(hangul)) weights.set(hangul, weight);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights].map(([hangul, weight]) => {
    let latin: readonly string[] | undefined;
    return {
      hangul,
      perMille: Math.round((weight / total) * 1e5) / 100,
      get latin() {
        latin ??= spellSyllable(hangul);
        return latin;
      },
    };
  });
}

export const koreanGivenSyllables: readonly KoreanGivenSyllable[] = parseGiven();
