/**
 * The relations between named actors that reports state, with their words in each language. One row a relation.
 *
 * Each verb is matched on the sentence. `object` says where the other end stands: the direct object, or behind a
 * preposition ("to"); `any` objects need no name (what is banned, condemned or supported). FollowTheMoney's own
 * relation is used where it has one, else UnknownLink with a role.
 */
/** The two ends of a link and the words it stands on. */
export interface Ends {
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly object: string;
}

export interface Relation {
  readonly relation: string;
  readonly rule: string;
  /** What its verbs begin with, all languages together: a sentence without one of these is not looked at. */
  readonly stems: string;
  readonly object: "direct" | "to" | "any" | "workers";
  /** What must stand in the clause besides: the thing shipped, the workers sent. */
  readonly needs?: RegExp;
  readonly without?: RegExp;
  readonly en: RegExp;
  /** Past participle, for "was … by X" and ", … by X,". */
  readonly enPassive?: RegExp;
  /** "X's ban on Y": the noun, when a name in the possessive stands before it. */
  readonly enNoun?: RegExp;
  /** The verb of the other side: "received … from X". */
  readonly enReverse?: RegExp;
  readonly ru: RegExp;
  readonly ko: RegExp;
  readonly zh: RegExp;
}

const workers =
  /\b(?:workers?|labou?rers?|labou?r|nurses|doctors|loggers|builders|seamstresses|waitresses|programmers|crews?|staff|men|women|people|citizens|nationals|North Koreans|welders|stonemasons|fishermen|teachers|artists|coaches|engineers|medics|masons|painters|cooks)\b|рабоч|граждан|врач|медик|строител|лесоруб|программист|тренер|моряк|матрос|рыбак|повар|горняк|шахт[её]р|инструктор|инженер|художник|скульптор|работниц|каменщик|отделочник|монтажник|сиделк|швей|официант|специалист|человек|северокорейц|сварщик|노동자|근로자|인력|간호사|의료진|의사|종업원|기술자|일꾼|용접공|재봉사|劳工|工人|护士|医生|人员|劳务|程序员|服务员|女工|技工|厨师|雕塑家|工程师|\p{Script=Han}(?:工|员|师)(?=[。，；]|$)/iu;
const link =
  /internet|connection|link|power|electricity|rail|bandwidth|fibre|fiber|traffic|transit|интернет|соединени|связ|канал|электроэнерги|трафик|회선|인터넷|연결|전력|접속|互联网|网络|接入|电力|线路|宽带|供电/u;
const people =
  /soldier|troops|солдат|военн|군인|병력|북한군|士兵|军人|部队|refugee|letter|report|question|mission|envoy|delegation|писм|делегаци|대표단|代表团/u;

export const relations: readonly Relation[] = [
  {
    relation: "Employment",
    rule: "employs",
    stems:
      "трудоустро*|использующ*|нанимающ*|нанявш*|привлекающ*|привлекш*|использовавш*|使用|招用|聘请|招募|录用|雇|써 왔|쓰고 있|부리고|데려다|принял*|берет|берёт|взял*|держит|завез*|engag*|relie*|takes on|took on|brought in|contracted|used|uses|using|work*|toil*|labour*|labor*|работа*|труд*|employ*|hire*|recruit*|наня*|наним*|трудоустр*|использ*|привлек*|привлёк*|고용|채용|雇用|雇佣|聘用|僱用|僱傭|招收",
    object: "workers",
    enReverse: /\b(?:work|works|worked|working|toil|toiled|laboured|labored)\s(?=for\s)/g,
    en: /\b(?:employing|hiring|recruiting|engages|engaged|takes on)\b|\b(?:used|uses|took on|employs|employed|employ|hires|hired|hire|recruited|recruits)\b/g,
    enPassive: /\b(?:employed|hired|recruited)\s+(?:\w+\s+){0,2}?by\b/g,
    ru: /(?:принял[аио]? на работу|берет на работу|берёт на работу|взял[аио]? на работу|нанимают|держит|завез(?:ла|ли)?)(?=\s)|(?:нанимает|нанял[аио]?|наняли|нанимал[аио]?|трудоустроил[аио]?|использует труд|привлекает|привлекл[аио]|трудоустроили|привлекал[аио]?|использовал[аио]? труд|эксплуатирует|эксплуатировал[аио]?)(?=\s)|(?<=(?:продолжа|начал|начин|стал)\p{L}*\s)(?:нанимать|привлекать)(?=\s)/gu,
    ko: /써 왔|쓰고 있|부리고|데려다|(?:고용|채용)(?=하|했|한|해|돼|됐|된|되)/gu,
    zh: /受雇于|(?:仍)?(?:雇用|雇佣|聘用|僱用|僱傭|招收)(?:了|着)?/g,
  },
  {
    relation: "Ownership",
    rule: "owns",
    stems:
      "учредител*|совладельц*|акционер*|собственник*|в руках|в собственности|持股|股东|所有者|대주주|인수|является|купил*|владельц*|owner|parent|shareholder*|sole|own*|held|hold*|acquir*|bought|belong*|владе*|приобр*|принадлеж*|소유|지분|자회사|계열사|subsidiar*|unit|affiliate|arm|子公司|旗下|控股|持有|拥有|收购|归",
    object: "direct",
    en: /\b(?:owning|is the owner of|is the parent of|is the sole shareholder of|is the majority shareholder (?:of|in))\b|\b(?:owns|owned|(?:holds?|held)\s(?:a\s|an\s|the\s)?(?:remaining\s)?[\d.]+[\s-]?(?:%|percent|per cent)\s(?:(?:stake|share|interest|shares)\s)?(?:of|in)|holds?\s(?:a\s)?(?:majority|half|stake|two thirds|all)(?:\s\w+){0,3}?\s(?:of|in)|acquired|bought)\b/g,
    enPassive:
      /\b(?:owned|held|acquired)\s+(?:\w+\s+|(?:in|since|during|last|this)\s+\w+\s+(?:\d{4}\s+)?)?by\b|\bbelong(?:s|ing)?\s+to\b|,?\s(?:is\s|was\s)?(?:a|the)\s(?:\w+\s){0,2}?(?:subsidiary|unit|affiliate|arm)\sof\b/g,
    ru: /(?:является (?:владельцем|собственником|учредителем|акционером)|владеют|купил[аио]?)(?=\s)|(?:владеет|владел[аио]?|приобрел[аио]?|приобр[её]л)(?=\s)|принадлеж(?:ит|ат|ал[аои]?|ащ\p{L}+)(?=\s)/gu,
    ko: /대주주|인수(?=했|한)|자회사|계열사|소유|지분.{0,12}(?:보유|가지)/gu,
    zh: /的(?:全资)?子公司|旗下|的(?:第一)?(?:大|主要|控股|唯一)?(?:股东|东家|老板)(?=是|为)|(?<=由[^，,。]{2,18})持有|(?:控股|持有|拥有|收购了?)(?=.{2,30}(?:股份|股权|公司|企业|厂))|归(?=.{2,20}所有)/g,
  },
  {
    relation: "UnknownLink:controls",
    rule: "controls",
    stems:
      "从属|操控|掌控|管辖|隶属|经营|장악|지배|관리|경영|산하|подчин*|находится|управляется|oversee*|direct*|command*|subordinat*|under|answer*|front|control*|run|runs|operat*|manag*|контролир*|управля*|подконтрол*|под контролем|통제|운영|경영권|控制|经营",
    object: "direct",
    en: /\b(?:oversees|controlling)\b(?=\s+(?:the\s+|a\s+)?[\p{Lu}])|\b(?:controls|controlled|runs|operates|manages)\b(?=\s+(?:the\s+|a\s+|an\s+)?[\p{Lu}])/gu,
    enPassive:
      /\b(?:overseen|supervised)\s+(?:\w+\s+|(?:in|since|during|last|this)\s+\w+\s+(?:\d{4}\s+)?)?by\b|\bunder\s+the\s+control\s+of\b|\bis\s+a\s+front\s+(?:company\s+)?for\b|\b(?:controlled|run|operated|managed)\s+(?:\w+\s+|on paper\s+|(?:in|since|during|last|this)\s+\w+\s+(?:\d{4}\s+)?)?by\b/g,
    ru: /(?:подчиняется|подчинен[аоы]?|подчинён|находится под управлением|управляется|контролируется)(?=\s)|контролирует(?=\s)|управляет(?=\s)|[Пп]одконтрольн\S+(?=\s)|контролируем\p{L}+(?=\s)|под контролем(?=\s)/gu,
    ko: /장악|지배(?=하|한|를)|관리(?=하|한)|경영(?=하|한)|산하|통제|운영(?=한|하|되)|경영권/gu,
    zh: /隶属(?:于)?|从属于|控制|经营(?=着)|由(?=.{2,16}经营)/g,
  },
  {
    relation: "Representation",
    rule: "represents",
    stems:
      "代办|代为|担任|대행|에이전트|действует|выступает|front*|broker|is the agent|is an agent|represent*|act*|agent*|представля*|агент*|является|대리|대표|代理|代表",
    object: "direct",
    en: /\b(?:representing|acts as an? (?:broker|agent|representative) for|fronts for|is (?:an|the) (?:agent|representative) (?:of|for))\b|\b(?:represents|represented|acts? on behalf of|acted on behalf of|acting on behalf of|acts as (?:the |an )?agent (?:of|for)|acted for|acts for)\b|,\s+(?:an?|the)\s+(?:agent|representative)\s+(?:of|for)\b/g,
    enPassive: /\brepresented\s+(?:\w+\s+|(?:in|since|during|last|this)\s+\w+\s+(?:\d{4}\s+)?)?by\b/g,
    ru: /(?:действует в интересах|действует от имени|выступает агентом|выступает от имени|является агентом|является представителем)(?=\s)|(?:представляет(?: интересы)?|представлял[аио]?(?: интересы)?|является агентом|агент)(?=\s)/gu,
    ko: /대행|에이전트|위임|대리(?=한|하|해)|대표(?=해|하는)/gu,
    zh: /代理(?!人)|代表(?=.{2,16}公司)/g,
  },
  {
    relation: "UnknownLink:sends_workers_to",
    rule: "sends-workers",
    stems:
      "送往|送到|내보|파송|шлет|шлёт|вывез*|завез*|post*|second*|rotat*|flew|flies|despatch*|transfer*|sent|send*|dispatch*|deploy*|suppl*|export*|отправ*|направ*|командир*|посла*|посыл*|экспорт*|파견|보낸|보냈|보내|송출|派|输送|输出",
    object: "to",
    needs: workers,
    without: people,
    en: /\b(?:sending|dispatching|deploying|posted|seconded|rotates|rotated|flew|flies|despatched|transferred)\b|\b(?:sent|sends|send|dispatched|dispatches|dispatch|deployed|deploys|supplied|supplies|exports|exported)\b/g,
    enPassive: /\b(?:sent|dispatched|deployed)\s+(?:to\s[\p{Lu}]\w+\s+)?by\b/gu,
    ru: /(?:шл[её]т|посылают|направляют|отправляют|отправили|направили|вывез(?:ла|ли)?|завез(?:ла|ли)?)(?=\s)|(?:отправил[аио]?|отправляет|направил[аио]?|направляет|командировал[аио]?|послал[аио]?|посылает|отправлял[аио]?|экспортирует|направлял[аио]?|посылал[аио]?|командирует|командируют|командировали|вывозит|вывозил[аио]?)(?=\s)|(?<=(?:продолжа|начал|начин|стал)\p{L}*\s)(?:посылать|отправлять|направлять|командировать)(?=\s)/gu,
    ko: /내보냈|내보내|보낼|파송|파견(?=했|하|한|해)|보낸다|보냈다|보내고|송출(?=했|하|한)/gu,
    zh: /派出|派遣|派驻|派往|派到|派赴|派(?=了)|输送|输出/g,
  },
  {
    relation: "UnknownLink:hosts_workers_of",
    rule: "hosts-workers",
    stems:
      "引进|收容|容纳|吸纳|迎来|받고|받았|유치|들였|размещ*|размест*|took in|take in|welcom*|is home|is host|receiv*|keeps|host*|accept*|house*|takes in|admit*|receive*|прин*|받아들|수용|接收|接纳",
    object: "workers",
    needs: workers,
    en: /\b(?:accepting|hosting|took in|take in|is home to|is host to|housed)\b|\b(?:hosts?|hosted|accepts?|accepted|houses|takes in|receives)\b/g,
    ru: /(?:размещает|разместил[аио]?|приютил[аио]?|примет)(?=\s)|(?:принимает|принимают|принимал[аио]?|принял[аио]?|приняли)(?=\s)|(?<=(?:продолжа|начал|начин|стал)\p{L}*\s)(?:принимать|размещать)(?=\s)/gu,
    ko: /받고 있|받았|유치(?=했|하|한)|들였|받아들(?=이|여|인|였)|수용(?=하|한|했)/gu,
    zh: /接收(?:了|着)?|接纳(?:了)?/g,
  },
  {
    relation: "UnknownLink:provides_connection_to",
    rule: "connects",
    stems:
      "接通|连接|开通|输送|이어|깔|개통|빌려|임대|соедин*|дает|даёт|протянул*|проложил*|открыл*|connect*|linked|feeds|leas*|gave|provid*|provid*|suppl*|offer*|gives|began|carr*|route*|предостав*|обеспеч*|поставля*|подключ*|начал*|дал*|제공|공급|연결|회선|댄다|提供|供电",
    object: "to",
    needs: link,
    en: /\b(?:connects|connected|linked|leases|leased|gave)\b|\b(?:provides|provided|provide|providing|supplies|supplied|supplying|offers|gives|began supplying|carries|routes)\b/g,
    enPassive: /\b(?:provided|supplied)\s+(?:\w+\s+|(?:in|since|during|last|this)\s+\w+\s+(?:\d{4}\s+)?)?by\b/g,
    ru: /(?:подключает|соединил[аио]?|да[её]т|прот?янул[аио]?|проложил[аио]?|открыл[аио]?)(?=\s)|(?:предоставляет|предостав(?:ля)?л[аио]?|обеспечивает|обеспечи(?:ва)?л[аио]?|поставляет|подключил[аио]?|начал[аио]? предоставлять|дал[аио]?)(?=\s)/gu,
    ko: /이어|깔았|개통|빌려|임대|제공|공급|연결(?=하|했)|(?:회선을\s)(?=댄|대)|댄다/gu,
    zh: /提供(?=.{0,12}(?:互联网|网络|接入|电力|线路|宽带))|供电/g,
  },
  {
    relation: "UnknownLink:ships_to",
    rule: "ships",
    stems:
      "输往|输出|卖|走私|送|发运|装运|수송|반출|실어|옮겼|팔았|판매|밀수출|인도|везет|везёт|перев*|ввез*|отвез*|постав*|сбыва*|шлет|шлёт|smuggl*|transport*|haul*|carr*|truck*|mov*|ship*|export*|deliver*|sold|sell*|sent|send*|отправ*|отгру*|экспорт*|достав*|вывез*|прода*|보냈|보낸|운송|수출|선적|실어|배송|运|出口|发往|交付|销往",
    object: "to",
    without:
      /\bworkers?\b|labou?rers?|\blabou?r\b|internet|connection|nurses|doctors|рабоч|граждан|врач|интернет|노동자|근로자|인력|회선|인터넷|간호사|의사|의료진|劳工|工人|护士|医生|人员|互联网|网络|letter|report|soldiers|troops|mission/u,
    en: /\b(?:shipping|exporting|delivering|smuggled|smuggles|transported|transports|hauled|hauls|trucked|railed)\b|\b(?:shipped|ships|ship|exports|exported|export|delivers|delivered|deliver|sold|sells|sent|sends)\b/g,
    enPassive: /\b(?:shipped|exported|delivered|sold)\s+(?:to\s[\p{Lu}][\w\s]+?\s+)?by\b/gu,
    ru: /(?:везет|вез[её]т|перевез(?:ла|ли)?|перевозит|ввез(?:ла|ли)?|отвез(?:ла|ли)?|поставил[аио]?|поставляет|сбывает|отправляют|шл[её]т)(?=\s)|(?:отправил[аио]?|отправляет|отгрузил[аио]?|отгружает|экспортировал[аио]?|экспортирует|достав(?:ил|лял)[аио]?|доставляет|вывез(?:ла|ли)?|продал[аио]?|отправлял[аио]?|отгружал[аио]?|вывозил[аио]?|возил[аио]?|переправил[аио]?|переправлял[аио]?|экспортировали)(?=\s)|(?<=(?:продолжа|начал|начин|стал)\p{L}*\s)(?:отправлять|отгружать|поставлять|вывозить)(?=\s)/gu,
    ko: /수송|반출|실어 나|옮겼|납입|팔았|판매(?=했|하|한)|밀수출|인도(?=했|한)|보냈다|보낸|운송|수출(?=했|하|한)|선적(?=했|하|한)|실어 보|배송/gu,
    zh: /运送(?!到|工人|人员)了?|运往|运到|运至|出口|发往|交付给|销往|运送到/g,
  },
  {
    relation: "UnknownLink:supplies",
    rule: "supplies",
    stems:
      "provid*|получа*|закупа*|покупа*|供给|配送|조달|대 왔|대고|대준|furnish*|feeds|stocks|serves|suppl*|поставл*|постав*|снабж*|납품|공급|供应|供货|提供",
    object: "direct",
    without: /internet|connection|интернет|соединени|인터넷|회선|互联网|网络/u,
    en: /\b(?:supplying|furnishes|furnished|feeds|stocks|serves)\b|\b(?:supplies|supplied|supply)\b|\b(?:provides|provided|providing)\b(?=\s(?:\p{L}+\s){0,3}(?:welders|workers|labou?rers|labou?r|seamstresses|seafood|fish|garments|coal|parts|components|uniforms)\b)/gu,
    enPassive: /\bsupplied\s+(?:with\s[\w\s]+?\s+)?by\b/g,
    ru: /(?:поставляет|поставил[аио]?|поставлял[аио]?|снабжает|снабжал[аио]?|снабдил[аио]?|поставляют|снабжают)(?=\s)|(?<=(?:продолжа|начал|начин|стал)\p{L}*\s)(?:поставлять|снабжать)(?=\s)/gu,
    ko: /조달(?=하|한|했)|대 왔|대고|대준|납품|공급(?=하|한|했)/gu,
    zh: /供应(?!链)|供货|提供(?=原料|货物|零件|配件)/g,
  },
  {
    relation: "UnknownLink:opened_route_to",
    rule: "opens-route",
    stems:
      "启用|首航|新开|复航|推出|开行|띄웠|운항|다시 열|새로 열|열어|пустил*|наладил*|открыва*|запуск*|run|runs|introduc*|restart*|open*|launch*|resum*|start*|began|inaugurat*|reopen*|откры*|запуст*|возобнов*|열었|개설|취항|재개|개통|开通|重开|恢复|开辟|开设",
    object: "to",
    needs:
      /route|ferry|flight|service|line|rail|link|маршрут|паром|рейс|лини|сообщени|항로|노선|항공편|여객선|열차|航线|航班|线路|渡轮|列车|铁路/u,
    en: /\b(?:opening|launching|resuming|runs|introduced|restarted|inaugurates|opens|launches|resumes)\b|\b(?:opened|launched|resumed|started|began|inaugurated|reopened)\b/g,
    enPassive:
      /\b(?:opened|launched|resumed|inaugurated)\s+(?:\w+\s+|(?:in|since|during|last|this)\s+\w+\s+(?:\d{4}\s+)?)?by\b/g,
    ru: /(?:открывает|запускает|возобновляет|пустил[аио]?|наладил[аио]?)(?=\s)|(?:открыл[аио]?|запустил[аио]?|возобновил[аио]?|открыли)(?=\s)/gu,
    ko: /띄웠|운항(?=을 시작|을 재개|하기)|다시 열|새로 열|열어|열었|개설(?=했|하|한)|취항|재개(?=했|하|한)|개통(?=했|하)/gu,
    zh: /开通了?|重开|恢复了?|开辟了?|开设(?=.{0,12}航线)/g,
  },
  {
    relation: "UnknownLink:bans",
    rule: "bans",
    stems:
      "严禁|取缔|不准|不允许|禁|불허|금했|못하게|막았|차단|не разрешает|закрыл*|disallow*|does not allow|no longer allows|ban*|bar*|prohibit*|forb*|outlaw*|запре*|금지|禁止",
    object: "any",
    enNoun: /\b(?:ban|prohibition|embargo|moratorium)\son\b/g,
    en: /\b(?:banning|outlaws|prohibiting|barring|disallows|disallowed|does not allow|no longer allows)\b|\b(?:imposed a ban on|introduced a ban on|bans|banned|bars|barred|prohibits|prohibited|forbids|forbade|outlawed|has banned)\b/g,
    enPassive: /\b(?:banned|barred|prohibited|forbidden|outlawed)\s+by\b/g,
    ru: /(?:не разрешает|закрыл[аио]? въезд|запретили|воспретил[аио]?)(?=\s)|(?:запретил[аио]?|запрещает|запрещают|вв[её]л[аио]? запрет на|наложил[аио]? запрет на)(?=\s)/gu,
    ko: /불허(?=했|하|한)|금했다|못하게 했|막았|차단(?=했|하|한)|금지(?=했|하|한)/gu,
    zh: /禁止/g,
  },
  {
    relation: "UnknownLink:condemns",
    rule: "condemns",
    stems:
      "抨击|痛斥|斥责|批评|비판|성토|질타|раскритик*|критик*|порица*|decr*|deplor*|slam*|blast*|censur*|lambast*|critici*|condemn*|denounc*|осуд*|осужд*|비난|규탄|谴责|譴責",
    object: "any",
    enNoun: /\bcondemnation\sof\b/g,
    en: /\b(?:condemning|decried|decries|deplored|deplores|slammed|blasted|censured|lambasted|criticised|criticized|criticises|criticizes)\b|\b(?:condemned|condemns|denounced|denounces)\b/g,
    enPassive: /\b(?:condemned|denounced)\s+by\b/g,
    ru: /(?:осудили|раскритиковал[аио]?|критикует|порицает)(?=\s)|(?:осудил[аио]?|осуждает|осуждают)(?=\s)/gu,
    ko: /비판(?=했|하|한)|성토(?=했|하)|질타|비난(?=했|하|한)|규탄(?=했|하|한)/gu,
    zh: /谴责|譴責/g,
  },
  {
    relation: "UnknownLink:supports",
    rule: "supports",
    stems:
      "赞成|力挺|赞同|声援|拥护|찬성|옹호|편들|동조|одобр*|высказал*|выступ*|vot*|approv*|sided|stand*|stood|favo*|support*|back*|endors*|поддерж*|지지|支持",
    object: "any",
    enNoun: /\b(?:support\sfor|backing\s(?:for|of)|endorsement\sof)\b/g,
    en: /\b(?:supporting|backing|voted for|voted in favou?r of|approved of|sided with|stands behind|stood behind|favou?rs|favou?red)\b|\b(?:voiced support for|expressed support for|expressed its support for|supported|supports|backed|backs|endorsed|endorses)\b/g,
    enPassive: /\b(?:supported|backed|endorsed)\s+by\b/g,
    ru: /(?:поддержали|одобрил[аио]?|одобряет|высказал(?:ся|ась|ись) за|выступил[аио]? за|выступает за)(?=\s)|(?:поддержал[аио]?|поддерживает|поддерживают)(?=\s)/gu,
    ko: /찬성(?=했|하|한)|옹호(?=했|하|한)|편들|동조|지지(?=했|하|한)/gu,
    zh: /支持/g,
  },
  {
    relation: "Payment",
    rule: "pays",
    stems:
      "转给|汇|付款|打给|보냈|납부|건넸|치렀|уплат*|выплач*|отправ*|deposit*|sent|sends|receiv*|got|collect*|paid|pay*|transfer*|remit*|wired|заплат*|перечисл*|перев*|выплат*|плат*|оплат*|송금|지급|입금|지불|支付|汇给|转账|汇款|付给",
    object: "to",
    enReverse:
      /\b(?:received|receives|got|collected)\b(?=[^.;]{0,40}(?:\$|dollars|euros?|yuan|roubles|rubles|USD|payments?|million))/g,
    en: /\b(?:paying|deposited|sent|sends)\b(?=[^.;]{0,24}(?:\$|€|£|\d[\d,.]*\s?(?:million|thousand|dollars|euros|yuan|roubles|rubles|zlotys|yen)|money|wages))|\b(?:paid|pays|transferred|transfers|remitted|wired|remits)\b/g,
    enPassive:
      /\b(?:paid|transferred|remitted|wired)\s+(?:to\s[\p{Lu}][\w\s]+?\s+|(?:about\s|some\s|up to\s|more than\s)?[$€£]?\d[\d,.]*\s?(?:million\s|thousand\s)?(?:dollars\s|euros\s|yuan\s|USD\s)?)?by\b/gu,
    ru: /(?:уплатил[аио]?|выплачивает|отправил[аио]?(?=\s[\d$€]))(?=\s)|(?:заплатил[аио]?|перечислил[аио]?|перев[её]л[аио]?|выплатил[аио]?|перечисляет|переводит|платит|оплатил[аио]?|платил[аио]?|переводил[аио]?|перечислял[аио]?|выплачивал[аио]?)(?=\s)/gu,
    ko: /보냈다|납부(?=했|하|한)|건넸|치렀|물었|송금(?=했|하|한)|지급(?=했|하|해|한)|입금(?=했|하)|지불(?=했|하)/gu,
    zh: /支付了?|汇给|转账|汇款|付给/g,
  },
  {
    relation: "Directorship",
    rule: "directs",
    stems:
      "возглавля*|掌管|领导|执掌|стоит во главе|управля*|председ*|leads|led|runs|ran|serves|appoint*|became|chair*|head*|direct*|led|president|chair*|chief executive|general manager|managing director|возглав*|руковод*|директор*|генеральн*|гендиректор*|глава|사장|대표|지배인|총경리|总经理|董事长|法定代表人|负责人|经理|总裁|担任",
    object: "direct",
    enNoun:
      /\b(?:director|general director|president|chairman|chief executive|CEO|general manager|managing director|head)(?=\s[\p{Lu}])/gu,
    en: /\b(?:leads|led|runs|ran|serves as (?:the )?(?:director|head|president|chairman|general manager) of|was appointed (?:director|head|president|chairman|general manager) of|became (?:director|head|president|chairman) of|chairs|chaired)\b|\b(?:heads|headed|directs|directed|is (?:the )?(?:director|head|president|chairman|chief executive|general manager) of)\b|,\s+(?:the\s+)?(?:director|general director|president|chief executive|chairman|general manager|managing director|manager|head|deputy director)\s+of\b/g,
    enPassive: /\b(?:headed|directed|led)\s+by\b/g,
    ru: /(?:руководил[аио]?|стоит во главе|управляет|председательствует)(?=\s)|(?:возглавляет|возглавил[аио]?|возглавляющ\S+|руководит|директор|генеральный директор|гендиректор|глава)(?=\s)/gu,
    ko: /사장|대표(?=는\s[가-힣]{2,4}(?:이다|다|로|였다))|대표이사|대표(?=다|이다|를 맡|로 있)|대표(?=\s[가-힣]{2,4}(?:은|는|이|가|씨))|지배인|총경리/g,
    zh: /(?:总经理|董事长|法定代表人|负责人|经理|总裁)(?!承认|透露|证实|否认|介绍|指出|强调|解释|坦言|告诉|宣布|回应|声称|拒绝)(?=[\p{Script=Han}]{2,4}|[。，])|担任(?=.{2,20}(?:总经理|董事长))/gu,
  },
];
