/**
 * Chinese names in Latin and Cyrillic letters: syllables in Pinyin, Wade–Giles and Palladius, and the commonest surnames
 * with the spellings of Hong Kong, Macau, Taiwan and South-East Asia.
 *
 * Wade–Giles and Palladius are functions of the Mandarin syllable; the spellings of Cantonese and Hokkien speakers are not,
 * so surnames have a table. From general knowledge of the systems. Wade–Giles stands with its apostrophes, ê and ü, which
 * print mostly drops; Palladius in its present form (хуэй, not хой).
 */
export interface ChineseSurname {
  /** Simplified. */
  readonly han: string;
  readonly traditional: string;
  readonly pinyin: string;
  readonly wadeGiles: string;
  /** Spellings of Cantonese speakers first, then of Hokkien, Teochew and Hakka. */
  readonly cantonese: readonly string[];
  /** Palladius. */
  readonly cyrillic: string;
  readonly why: string;
}

/** pinyin wade-giles palladius */
const syllableRows = `
a a а;ai ai ай;an an ань;ang ang ан;ao ao ао;ba pa ба;bai pai бай;ban pan бань;bang pang бан;bao pao бао
bei pei бэй;ben pên бэнь;beng pêng бэн;bi pi би;bian pien бянь;biao piao бяо;bie pieh бе;bin pin бинь
bing ping бин;bo po бо;bu pu бу;ca ts'a ца;cai ts'ai цай;can ts'an цань;cang ts'ang цан;cao ts'ao цао
ce ts'ê цэ;cen ts'ên цэнь;ceng ts'êng цэн;cha ch'a ча;chai ch'ai чай;chan ch'an чань;chang ch'ang чан
chao ch'ao чао;che ch'ê чэ;chen ch'ên чэнь;cheng ch'êng чэн;chi ch'ih чи;chong ch'ung чун;chou ch'ou чоу
chu ch'u чу;chuai ch'uai чуай;chuan ch'uan чуань;chuang ch'uang чуан;chui ch'ui чуй;chun ch'un чунь
chuo ch'o чо;ci tz'u цы;cong ts'ung цун;cou ts'ou цоу;cu ts'u цу;cuan ts'uan цуань;cui ts'ui цуй
cun ts'un цунь;cuo ts'o цо;da ta да;dai tai дай;dan tan дань;dang tang дан;dao tao дао;de tê дэ;deng têng дэн
di ti ди;dia tia дя;dian tien дянь;diao tiao дяо;die tieh де;ding ting дин;diu tiu дю;dong tung дун
dou tou доу;du tu ду;duan tuan дуань;dui tui дуй;dun tun дунь;duo to до;e o э;ei ei эй;en ên энь;er erh эр
fa fa фа;fan fan фань;fang fang фан;fei fei фэй;fen fên фэнь;feng fêng фэн;fo fo фо;fou fou фоу;fu fu фу
ga ka га;gai kai гай;gan kan гань;gang kang ган;gao kao гао;ge ko гэ;gei kei гэй;gen kên гэнь;geng kêng гэн
gong kung гун;gou kou гоу;gu ku гу;gua kua гуа;guai kuai гуай;guan kuan гуань;guang kuang гуан;gui kuei гуй
gun kun гунь;guo kuo го;ha ha ха;hai hai хай;han han хань;hang hang хан;hao hao хао;he ho хэ;hei hei хэй
hen hên хэнь;heng hêng хэн;hong hung хун;hou hou хоу;hu hu ху;hua hua хуа;huai huai хуай;huan huan хуань
huang huang хуан;hui hui хуэй;hun hun хунь;huo huo хо;ji chi цзи;jia chia цзя;jian chien цзянь
jiang chiang цзян;jiao chiao цзяо;jie chieh цзе;jin chin цзинь;jing ching цзин;jiong chiung цзюн;jiu chiu цзю
ju chü цзюй;juan chüan цзюань;jue chüeh цзюэ;jun chün цзюнь;ka k'a ка;kai k'ai кай;kan k'an кань
kang k'ang кан;kao k'ao као;ke k'o кэ;kei k'ei кэй;ken k'ên кэнь;keng k'êng кэн;kong k'ung кун;kou k'ou коу
ku k'u ку;kua k'ua куа;kuai k'uai куай;kuan k'uan куань;kuang k'uang куан;kui k'uei куй;kun k'un кунь
kuo k'uo ко;la la ла;lai lai лай;lan lan лань;lang lang лан;lao lao лао;le lê лэ;lei lei лэй;leng lêng лэн
li li ли;lia lia ля;lian lien лянь;liang liang лян;liao liao ляо;lie lieh ле;lin lin линь;ling ling лин
liu liu лю;long lung лун;lou lou лоу;lu lu лу;luan luan луань;lun lun лунь;luo lo ло;lü lü люй;lüe lüeh люэ
ma ma ма;mai mai май;man man мань;mang mang ман;mao mao мао;me mê мэ;mei mei мэй;men mên мэнь;meng mêng мэн
mi mi ми;mian mien мянь;miao miao мяо;mie mieh ме;min min минь;ming ming мин;miu miu мю;mo mo мо;mou mou моу
mu mu му;na na на;nai nai най;nan nan нань;nang nang нан;nao nao нао;ne nê нэ;nei nei нэй;nen nên нэнь
neng nêng нэн;ni ni ни;nian nien нянь;niang niang нян;niao niao няо;nie nieh не;nin nin нинь;ning ning нин
niu niu ню;nong nung нун;nou nou ноу;nu nu ну;nuan nuan нуань;nuo no но;nü nü нюй;nüe nüeh нюэ;o o о;ou ou оу
pa p'a па;pai p'ai пай;pan p'an пань;pang p'ang пан;pao p'ao пао;pei p'ei пэй;pen p'ên пэнь;peng p'êng пэн
pi p'i пи;pian p'ien пянь;piao p'iao пяо;pie p'ieh пе;pin p'in пинь;ping p'ing пин;po p'o по;pou p'ou поу
pu p'u пу;qi ch'i ци;qia ch'ia ця;qian ch'ien цянь;qiang ch'iang цян;qiao ch'iao цяо;qie ch'ieh це
qin ch'in цинь;qing ch'ing цин;qiong ch'iung цюн;qiu ch'iu цю;qu ch'ü цюй;quan ch'üan цюань;que ch'üeh цюэ
qun ch'ün цюнь;ran jan жань;rang jang жан;rao jao жао;re jê жэ;ren jên жэнь;reng jêng жэн;ri jih жи
rong jung жун;rou jou жоу;ru ju жу;ruan juan жуань;rui jui жуй;run jun жунь;ruo jo жо;sa sa са;sai sai сай
san san сань;sang sang сан;sao sao сао;se sê сэ;sen sên сэнь;seng sêng сэн;sha sha ша;shai shai шай
shan shan шань;shang shang шан;shao shao шао;she shê шэ;shen shên шэнь;sheng shêng шэн;shi shih ши
shou shou шоу;shu shu шу;shua shua шуа;shuai shuai шуай;shuan shuan шуань;shuang shuang шуан;shui shui шуй
shun shun шунь;shuo shuo шо;si ssu сы;song sung сун;sou sou соу;su su су;suan suan суань;sui sui суй
sun sun сунь;suo so со;ta t'a та;tai t'ai тай;tan t'an тань;tang t'ang тан;tao t'ao тао;te t'ê тэ
teng t'êng тэн;ti t'i ти;tian t'ien тянь;tiao t'iao тяо;tie t'ieh те;ting t'ing тин;tong t'ung тун
tou t'ou тоу;tu t'u ту;tuan t'uan туань;tui t'ui туй;tun t'un тунь;tuo t'o то;wa wa ва;wai wai вай
wan wan вань;wang wang ван;wei wei вэй;wen wên вэнь;weng wêng вэн;wo wo во;wu wu у;xi hsi си;xia hsia ся
xian hsien сянь;xiang hsiang сян;xiao hsiao сяо;xie hsieh се;xin hsin синь;xing hsing син;xiong hsiung сюн
xiu hsiu сю;xu hsü сюй;xuan hsüan сюань;xue hsüeh сюэ;xun hsün сюнь;ya ya я;yan yen янь;yang yang ян
yao yao яо;ye yeh е;yi i и;yin yin инь;ying ying ин;yo yo йо;yong yung юн;you yu ю;yu yü юй;yuan yüan юань
yue yüeh юэ;yun yün юнь;za tsa цза;zai tsai цзай;zan tsan цзань;zang tsang цзан;zao tsao цзао;ze tsê цзэ
zei tsei цзэй;zen tsên цзэнь;zeng tsêng цзэн;zha cha чжа;zhai chai чжай;zhan chan чжань;zhang chang чжан
zhao chao чжао;zhe chê чжэ;zhen chên чжэнь;zheng chêng чжэн;zhi chih чжи;zhong chung чжун;zhou chou чжоу
zhu chu чжу;zhua chua чжуа;zhuai chuai чжуай;zhuan chuan чжуань;zhuang chuang чжуан;zhui chui чжуй
zhun chun чжунь;zhuo cho чжо;zi tzu цзы;zong tsung цзун;zou tsou цзоу;zu tsu цзу;zuan tsuan цзуань
zui tsui цзуй;zun tsun цзунь;zuo tso цзо
`;

const syllables: readonly (readonly string[])[] = syllableRows
  .trim()
  .split(/[;\n]/)
  .map((cell) => cell.split(" "));

/** Pinyin syllable to Wade–Giles. */
export const wadeGiles: Readonly<Record<string, string>> = Object.fromEntries(
  syllables.map(([pinyin, wade]) => [pinyin, wade]),
);

/** Pinyin syllable to Palladius. */
export const palladius: Readonly<Record<string, string>> = Object.fromEntries(
  syllables.map(([pinyin, , cyrillic]) => [pinyin, cyrillic]),
);

/** simplified traditional pinyin, then spellings of the south */
const surnameRows = `
王 王 wang wong ong heng
李 李 li lee lei lie
张 張 zhang cheung cheong chong teo chang
刘 劉 liu lau low lao liew
陈 陳 chen chan tan chin tran ting
杨 楊 yang yeung yeong young yong
赵 趙 zhao chiu chew jiu chio
黄 黃 huang wong ng ooi oei vong
周 周 zhou chow chau chou chew
吴 吳 wu ng goh eng ung
徐 徐 xu tsui chui chee choi
孙 孫 sun suen soon syun
胡 胡 hu wu woo oh aw
朱 朱 zhu chu choo chue
高 高 gao ko kou koh
林 林 lin lam lim lum
何 何 he ho hoe
郭 郭 guo kwok kuok quek kok
马 馬 ma mah beh
罗 羅 luo lo law loh lor
梁 梁 liang leung leong neo liong
宋 宋 song sung
郑 鄭 zheng cheng chang tay teh kwang
谢 謝 xie tse che chia cheah tze
韩 韓 han hon hone
唐 唐 tang tong tng
冯 馮 feng fung fong foong pang
于 于 yu yue yee
董 董 dong tung toong
萧 蕭 xiao siu sio siew seow shiu
肖 肖 xiao siu chiu
程 程 cheng ching thia
曹 曹 cao tso chou cho chaw
袁 袁 yuan yuen un
邓 鄧 deng tang teng thien
许 許 xu hui hoi koh khor huey
傅 傅 fu foo poh
沈 沈 shen shum sum sam sim
曾 曾 zeng tsang chang chan jeng
彭 彭 peng pang phang
吕 呂 lü lui loi lu
苏 蘇 su so sou soh
卢 盧 lu lo lou loh lu
蒋 蔣 jiang cheung tseung cheong chiang
蔡 蔡 cai choi tsoi choy chua tsai
贾 賈 jia ka ga
丁 丁 ding ting teng
魏 魏 wei ngai gwee goi
薛 薛 xue sit sih
叶 葉 ye yip ip yap yeap ieong
阎 閻 yan yim
余 余 yu yu yue yee iu
潘 潘 pan poon pun phua pon
杜 杜 du to tou toh
戴 戴 dai tai toi
夏 夏 xia ha hah
钟 鍾 zhong chung cheong choong tseng
汪 汪 wang wong
田 田 tian tin ting
任 任 ren yam iam
姜 姜 jiang keung geung
范 范 fan fan hoan
方 方 fang fong png
石 石 shi shek sek
姚 姚 yao yiu iu yeo
谭 譚 tan tam tham
廖 廖 liao liu leow lio lew
邹 鄒 zou chau chow tsou
熊 熊 xiong hung
金 金 jin kam gam kum
陆 陸 lu luk lok loke
郝 郝 hao kok
孔 孔 kong hung
白 白 bai pak paak pek
崔 崔 cui chui tsui choi
康 康 kang hong
毛 毛 mao mo mou
邱 邱 qiu yau iao khoo
秦 秦 qin chun ching
江 江 jiang kong kang gong
史 史 shi sze si
顾 顧 gu koo ku
侯 侯 hou hau how
邵 邵 shao siu shaw
孟 孟 meng mang
龙 龍 long lung loong
万 萬 wan man
段 段 duan tuen tun
雷 雷 lei lui loy
钱 錢 qian chin tsin
汤 湯 tang tong
尹 尹 yin wan
黎 黎 li lai loi
易 易 yi yik
常 常 chang sheung seong
武 武 wu mo mou
乔 喬 qiao kiu
贺 賀 he ho
赖 賴 lai lai lye
龚 龔 gong kung
文 文 wen man mun
庞 龐 pang pong
樊 樊 fan fan
兰 蘭 lan lan
殷 殷 yin yan
施 施 shi si sy see
陶 陶 tao to tou
洪 洪 hong hung ang hong
翟 翟 zhai chak tsak
安 安 an on ngon
颜 顏 yan ngan gan
倪 倪 ni ngai gay
严 嚴 yan yim im
牛 牛 niu ngau
温 溫 wen wan wun
芦 蘆 lu lo
季 季 ji kwai
俞 俞 yu yu
章 章 zhang cheung cheong
鲁 魯 lu lo lou
葛 葛 ge kot got
伍 伍 wu ng
韦 韋 wei wai
申 申 shen san
尤 尤 you yau
毕 畢 bi pat
聂 聶 nie nip lip
焦 焦 jiao chiu
向 向 xiang heung
柳 柳 liu lau
邢 邢 xing ying
骆 駱 luo lok
岳 岳 yue ngok
齐 齊 qi chai tsai
梅 梅 mei mui
庄 莊 zhuang chong cheng ching
辛 辛 xin san sun
管 管 guan koon kun
祝 祝 zhu chuk
左 左 zuo cho
涂 涂 tu to tou
谷 谷 gu kuk
祁 祁 qi ki kei
时 時 shi see
舒 舒 shu shue su
耿 耿 geng kang
牟 牟 mou mau
卜 卜 bu puk
路 路 lu lo
詹 詹 zhan chim jim
关 關 guan kwan kuan
苗 苗 miao miu
凌 凌 ling ling
费 費 fei fai
纪 紀 ji kei kee
靳 靳 jin kan
盛 盛 sheng shing
童 童 tong tung
欧 歐 ou au
甄 甄 zhen yan
项 項 xiang hong
曲 曲 qu kuk
成 成 cheng shing
游 游 you yau
阳 陽 yang yeung
裴 裴 pei pui
席 席 xi tsik
卫 衛 wei wai
查 查 zha cha
屈 屈 qu wat
鲍 鮑 bao pau pow
位 位 wei wai
覃 覃 qin tam chum
霍 霍 huo fok
翁 翁 weng yung ong
隋 隋 sui chui
植 植 zhi chik
甘 甘 gan kam
景 景 jing king
薄 薄 bo pok
单 單 shan sin
包 包 bao pau
司 司 si sze
柏 柏 bai pak
宁 寧 ning ning
柯 柯 ke or quah
阮 阮 ruan yuen un
桂 桂 gui kwai
闵 閔 min man
欧阳 歐陽 ouyang auyeung auyong owyang
解 解 xie hai
强 強 qiang keung
柴 柴 chai chai
华 華 hua wah wa
车 車 che che
冉 冉 ran yim
房 房 fang fong
边 邊 bian pin
诸葛 諸葛 zhuge chukot
司马 司馬 sima szema
上官 上官 shangguan sheungkoon
司徒 司徒 situ szeto seeto
皇甫 皇甫 huangfu wongpo
端木 端木 duanmu tuenmuk
`;

const DOUBLE: Readonly<Record<string, readonly [string, string]>> = {
  ouyang: ["ou", "yang"],
  zhuge: ["zhu", "ge"],
  sima: ["si", "ma"],
  shangguan: ["shang", "guan"],
  situ: ["si", "tu"],
  huangfu: ["huang", "fu"],
  duanmu: ["duan", "mu"],
};

function parseSurname(row: string): ChineseSurname {
  const [han, traditional, pinyin, ...cantonese] = row.split(" ") as [string, string, string, ...string[]];
  const parts = DOUBLE[pinyin] ?? [pinyin];
  return {
    han,
    traditional,
    pinyin,
    wadeGiles: parts.map((part) => wadeGiles[part] ?? part).join("-"),
    cantonese,
    cyrillic: parts.map((part) => palladius[part] ?? "").join(""),
    why: parts.length === 2 ? "two syllables" : "among the two hundred commonest",
  };
}

export const chineseSurnames: readonly ChineseSurname[] = surnameRows.trim().split("\n").map(parseSurname);
