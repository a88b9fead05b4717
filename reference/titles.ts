/**
 * Words around a name that are no part of it: titles of people, particles inside names, prefixes of ships.
 *
 * A title is left out before comparing; a particle counts little but its place tells surname from given name; a ship's
 * prefix tells its kind. From general knowledge of how lists write them. Lower case NFC; with the dots and strokes of print.
 * A word that is also a name (King, Prince, Sultan, Malik) is a title only before a name, and says so in `alsoName`.
 */
export interface Honorific {
  readonly word: string;
  readonly language: string;
  /** Some people bear it as a name. */
  readonly alsoName: boolean;
}

export interface Particle {
  readonly word: string;
  readonly languages: readonly string[];
  /** What it says: the article, son or daughter of, from, and. */
  readonly sense: "article" | "child-of" | "parent-of" | "from" | "and" | "servant-of";
}

export interface VesselPrefix {
  readonly word: string;
  readonly kind: "motor" | "tanker" | "steam" | "fishing" | "sailing" | "navy" | "any";
  /** Before the name, or after it as 号 stands. */
  readonly place: "before" | "after";
}

/** language: words */
const honorificRows = `
en: mr mr. mrs mrs. ms ms. miss master sir dame lord lady dr dr. prof prof. professor doctor rev rev. reverend father fr. bishop archbishop cardinal pope hon hon. honourable honorable his excellency h.e. his majesty hrh h.r.h. his holiness president vice-president premier prime minister minister deputy minister vice minister secretary general-secretary chairman chairwoman chair vice chairman vice-chairman director deputy director governor mayor senator congressman ambassador consul general gen gen. lieutenant general lieutenant-general lt gen lt. gen. major general maj gen maj. gen. brigadier brigadier general brig gen brig. gen. colonel general colonel col col. lieutenant colonel lt col lt. col. major maj maj. captain capt capt. lieutenant lt lt. first lieutenant sergeant sgt sgt. corporal private admiral adm adm. vice admiral rear admiral commander cmdr commodore marshal vice marshal field marshal comrade engineer eng eng. judge esq esq. phd ph.d. md m.d. jr jr. sr sr. junior senior
ar: sheikh shaikh shaykh sheik cheikh haj hajj haji hajji hadj sayyid sayed sayyed syed emir amir imam ustad ustadh mullah mulla mawlawi maulvi maulana qari qadi kadi al-hajj alhaji alhaja الشيخ شيخ الحاج حاج السيد سيد الدكتور دكتور المهندس مهندس اللواء العميد العقيد الفريق الأمير الإمام الأستاذ الملا المولوي
fa: agha aqa ayatollah hojatoleslam hojjatoleslam seyyed seyed mirza khan sardar sartip sarhang آقای خانم دکتر مهندس سردار سرتیپ سرهنگ سرلشکر آیت‌الله حجت‌الاسلام سید حاجی
ru: господин г-н госпожа г-жа гражданин гражданка товарищ тов. доктор профессор генерал генерал-майор генерал-лейтенант генерал-полковник полковник подполковник майор капитан лейтенант адмирал маршал министр председатель президент академик gospodin tovarishch
uk: пан пані громадянин громадянка pan pani
ko: 씨 님 동지 동무 선생 선생님 박사 교수 원수 차수 대장 상장 중장 소장 대좌 상좌 중좌 소좌 대위 상위 중위 소위 위원장 부위원장 총리 부총리 상 부상 국장 부국장 과장 사장 총사장 지배인 대표 령도자 장군 장군님 수령 ssi tongji tongmu
zh: 先生 女士 小姐 同志 博士 教授 将军 將軍 上将 中将 少将 大校 上校 中校 少校 主席 总理 總理 部长 部長 局长 局長 总经理 總經理 董事长 董事長 经理 經理 书记 書記
ja: 様 殿 さん 氏 閣下 社長 会長
de: herr frau fräulein dipl.-ing. dr.-ing. freiherr graf
fr: m. mme mlle monsieur madame mademoiselle maître me docteur général colonel-major chef
es: sr. sra. srta. señor señora señorita don doña d. dña. lic. licenciado ing. ingeniero doctor-es coronel capitán
pt: senhor senhora dom dona engenheiro
it: signor signora dott. dottor ingegnere avv.
pl: pan-pl pani-pl inż. mgr
tr: bay bayan bey efendi hanım paşa hoca hacı
hi: shri sri smt shrimati kumari ji sahib begum
ms: dato datuk tan tun tengku tuan puan encik
th: nai nang khun
my: u daw ko ma maung bo
vi: ông bà
`;

const bearers = new Set(
  "master sir lord bishop pope king prince cardinal general major marshal judge chair private khan sardar mirza sultan amir emir imam haji syed sayed sayyid begum kumari tan tun bey nai nang u ko ma bo maung ji ma dom dona graf chef bay hoca junior senior pan shri sri ssi 상 씨 氏 殿 سيد سید amir agha".split(
    " ",
  ),
);

const MULTI =
  /^(his excellency|his majesty|his holiness|prime minister|deputy minister|vice minister|vice chairman|deputy director|lieutenant general|lt gen|lt\. gen\.|major general|maj gen|maj\. gen\.|brigadier general|brig gen|brig\. gen\.|colonel general|lieutenant colonel|lt col|lt\. col\.|first lieutenant|vice admiral|rear admiral|vice marshal|field marshal)(?: |$)/;

function cutTitles(text: string): string[] {
  const words: string[] = [];
  let rest = text;
  while (rest !== "") {
    const two = MULTI.exec(rest)?.[1];
    const word = two ?? rest.split(" ", 1)[0]!;
    words.push(word);
    rest = rest.slice(word.length).trimStart();
  }
  return words;
}

export const honorifics: readonly Honorific[] = honorificRows
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [language, text] = row.split(": ") as [string, string];
    return cutTitles(text).map((word) => ({
      word: word.replace(/-(?:es|pl)$/, ""),
      language,
      alsoName: bearers.has(word),
    }));
  });

/** word | languages | sense */
const particleRows = `
al|ar|article
el|ar es|article
ul|ar ur|article
ur|ar|article
ud|ar|article
us|ar|article
ad|ar|article
as|ar|article
ash|ar|article
an|ar|article
ar|ar|article
at|ar|article
az|ar|article
ال|ar|article
bin|ar ms|child-of
ibn|ar|child-of
ben|ar he|child-of
ould|ar|child-of
wld|ar|child-of
wuld|ar|child-of
bint|ar|child-of
binti|ms|child-of
binte|ms|child-of
bent|ar|child-of
بن|ar|child-of
ابن|ar|child-of
بنت|ar|child-of
abu|ar|parent-of
abou|ar|parent-of
abi|ar|parent-of
umm|ar|parent-of
أبو|ar|parent-of
ابو|ar|parent-of
أم|ar|parent-of
abd|ar|servant-of
abdul|ar|servant-of
abdel|ar|servant-of
عبد|ar|servant-of
oglu|tr az|child-of
oğlu|tr az|child-of
ogly|az tk|child-of
оглы|az tk|child-of
uulu|ky|child-of
uly|kk|child-of
улы|kk|child-of
kyzy|ky kk|child-of
кызы|az kk|child-of
qizi|az uz|child-of
kızı|tr|child-of
zade|fa az|child-of
zadeh|fa|child-of
pour|fa|child-of
van|nl|from
der|nl de|article
den|nl|article
ter|nl|from
ten|nl|from
te|nl|from
von|de|from
vom|de|from
zu|de|from
zum|de|from
af|sv da|from
av|sv|from
de|es fr pt it nl|from
del|es it|from
della|it|from
dello|it|from
dei|it|from
di|it|from
da|pt it|from
das|pt|from
do|pt|from
dos|pt|from
du|fr|from
des|fr|from
d'|fr it|from
la|es fr it|article
le|fr|article
les|fr|article
lo|it|article
los|es|article
las|es|article
y|es|and
e|pt|and
i|ca|and
und|de|and
ap|cy|child-of
mac|gd|child-of
mc|gd|child-of
o'|ga|child-of
st|en fr|article
san|es it|article
santa|es it|article
bar|he|child-of
bat|he|child-of
ha|he|article
ter-|hy|article
na|th|from
`;

export const particles: readonly Particle[] = particleRows
  .trim()
  .split("\n")
  .map((row) => {
    const [word, languages, sense] = row.split("|") as [string, string, Particle["sense"]];
    return { word, languages: languages.split(" "), sense };
  });

/** kind, place: words */
const vesselRows = `
motor before: mv m/v m.v. m v m.v motor vessel motorvessel mvs ms m/s m.s. тх т/х т.х. теплоход
tanker before: mt m/t m.t. motor tanker tanker mt. lpg/c lng/c lpg lng танкер oil tanker
steam before: ss s/s s.s. steamship пароход п/х
fishing before: fv f/v f.v. fishing vessel trawler ft мртк рс бмрт срт тр траулер сейнер ftv mfv
sailing before: sv s/v s.v. sailing vessel sy s/y yacht my m/y motor yacht яхта
navy before: hms uss rfs ins kps rss
any before: vessel ship the vessel the ship судно дизель-электроход д/э ро-ро ro-ro cargo vessel bulk carrier gas carrier chemical tanker container ship tug barge
any after: 号 號 호 丸 maru ho hao
`;

const VESSEL_PHRASES =
  /^(motor vessel|motor tanker|motor yacht|fishing vessel|sailing vessel|the vessel|the ship|cargo vessel|bulk carrier|gas carrier|chemical tanker|oil tanker|container ship|m v)(?: |$)/;

export const vesselPrefixes: readonly VesselPrefix[] = vesselRows
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [head, text] = row.split(": ") as [string, string];
    const [kind, place] = head.split(" ") as [VesselPrefix["kind"], VesselPrefix["place"]];
    const words: string[] = [];
    let rest = text;
    while (rest !== "") {
      const word = VESSEL_PHRASES.exec(rest)?.[1] ?? rest.split(" ", 1)[0]!;
      words.push(word);
      rest = rest.slice(word.length).trimStart();
    }
    return words.map((word) => ({ word, kind, place }));
  });
