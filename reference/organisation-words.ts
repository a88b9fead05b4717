/**
 * Words that company and body names are made of, one concept a row, in the languages their names come in.
 *
 * Names of organisations are translated, not spelt: 조선철산총무역회사 is Korea Cholsan General Trading Corporation. So both
 * sides are brought to a concept before they are compared. `weight` says how much agreement on the word tells: a "generic"
 * word says almost nothing, a "sector" word what the body does, a "kind" word what it is, a "place" word where. From
 * general knowledge of the languages and of how sanctions lists and registers translate them; Korean in Northern and
 * Southern use. Long because it is a dictionary. Spellings are lower case NFC. Countries in full are in `countries.ts`;
 * here stand only places that company names in this field carry.
 *
 * A Slavic adjective is entered by its stem: "торгов~" stands for торговый, торговая, торговое and their cases.
 */
export type OrganisationWordWeight = "generic" | "sector" | "place" | "kind";

export interface OrganisationWord {
  /** The English word that stands for the concept. */
  readonly concept: string;
  /** Spellings by ISO 639-1 language code. */
  readonly variants: Readonly<Record<string, readonly string[]>>;
  readonly weight: OrganisationWordWeight;
  readonly why: string;
}

type Block = readonly [weight: OrganisationWordWeight, why: string, rows: string];

/** concept | en: spelling;spelling | ko: … */
const blocks: readonly Block[] = [
  [
    "generic",
    "says that it is a business or part of one; nearly every name has one",
    `
company|en:company;co;comp;firm;enterprise;enterprises;undertaking;business;ent|ko:회사;기업;기업소|zh:公司;企业;企業|ja:会社;會社|ru:компания;компании;фирма;фирмы;предприятие;предприятия;общество;ко|uk:компанія;компанії;фірма;підприємство|ar:شركة;الشركة;شركات|fa:شرکت|de:gesellschaft;firma;unternehmen;unternehmung|fr:société;societe;compagnie;entreprise;entreprises;sté|es:compañía;compania;empresa;empresas;sociedad;sociedade;companhia|pl:spółka;przedsiębiorstwo;zakład;zakłady|tr:şirket;şirketi;işletmesi;işletmeleri
corporation|en:corporation;corp;corpn;general corporation;general company|ko:공사|ru:корпорация;корпорации;концерн|uk:корпорація|de:konzern|fr:corporation|es:corporación;corporacion;corporação|pl:korporacja|tr:korporasyon
general|en:general;gen;head;main|ko:총|zh:总;總|ja:総合|ru:генеральн~;главн~;общ|uk:генеральн~;головн~|ar:العامة;عامة;العام|fa:عمومی|de:allgemeine;haupt|fr:général;générale;generale|es:general;geral|pl:główny;główna;generalny|tr:genel
group|en:group;grp;groups|ko:집단;그룹;기업집단|zh:集团;集團|ja:グループ|ru:группа;группы;груп;групп|uk:група;групп|ar:مجموعة;المجموعة|fa:گروه|de:gruppe|fr:groupe|es:grupo|pl:grupa|tr:grubu;grup
holding|en:holding;holdings;hldg;hldgs|ko:지주회사;홀딩스|zh:控股|ja:ホールディングス;持株会社|ru:холдинг;холдинга|uk:холдинг|ar:القابضة;قابضة;هولدينغ|fa:هلدینگ|fr:holdings|pl:holding|tr:holding
international|en:international;intl;int'l;inter national;internat;intern|ko:국제|zh:国际;國際|ja:国際;インターナショナル|ru:международн~;интернешнл;интернэшнл;интернациональн~|uk:міжнародн~|ar:الدولية;دولية;الدولي;العالمية|fa:بین المللی;بین‌المللی|de:internationale;internationaler|fr:internationale;internationaux|es:internacional|pl:międzynarodowy;międzynarodowa;międzynarodowe|tr:uluslararası;uluslararasi;milletlerarası
global|en:global;world;worldwide;universal|ko:세계;글로벌|zh:环球;環球;全球;世界|ja:グローバル|ru:глобал;мир;мировой;глобальн~|uk:глобал;світ|ar:جلوبال|de:welt|fr:mondial;mondiale|es:mundial|pl:świat|tr:global;dünya
joint venture|en:joint venture;j v;jv;joint;joint enterprise;joint-venture|ko:합영;합작;합영회사;합작회사|zh:合资;合資;合营;合營;合作经营|ja:合弁|ru:совместное предприятие;совместн~|uk:спільне підприємство;спільн~|ar:مشترك;المشتركة|fa:مشترک|de:gemeinschaftsunternehmen|fr:coentreprise;mixte|es:empresa mixta;mixta;empresa conjunta|pl:wspólne przedsięwzięcie|tr:ortak girişim
joint operation|en:joint operation;joint operations;joint management|ko:공동운영
foreign|en:foreign|ko:외국|zh:外国;外國|ja:外国|ru:иностранн~;зарубежн~|uk:іноземн~|ar:الأجنبية;اجنبية|fa:خارجی|de:ausländische|fr:étrangère;étranger|es:extranjera;extranjero;estrangeira|pl:zagraniczny;zagraniczna;zagraniczne|tr:yabancı
external|en:external|ko:대외|zh:对外;對外|ja:対外|ru:внешн~;внешнее;внешняя;внешней|uk:зовнішн~;зовнішня;зовнішнє|ar:الخارجية;خارجية|de:außen|fr:extérieur;extérieure;exterieur|es:exterior|pl:zewnętrzny|tr:dış;dis
overseas|en:overseas;oversea;abroad|ko:해외|zh:海外|ja:海外|ru:заграничн~;оверсиз|ar:لما وراء البحار|fr:outre-mer|es:ultramar
domestic|en:domestic;home;local;internal|ko:국내;내부|zh:国内;國內|ja:国内|ru:внутренн~|ar:الداخلية|pl:krajowy;krajowa
national|en:national;nat'l;natl;country|ko:국립;민족|zh:国家;國家;国立;全国|ja:国立;全国|ru:национальн~;всероссийск~|uk:національн~|ar:الوطنية;وطنية;الوطني|fa:ملی|de:nationale;nationaler|fr:nationale;nationaux|es:nacional|pl:narodowy;narodowa;narodowe|tr:ulusal;milli
state|en:state;government;govt;state-owned;governmental|ko:국영;국가|zh:国营;國營;国有;國有|ja:国営;国有|ru:государственн~;госуд;гос|uk:державн~|ar:الحكومية;حكومية|fa:دولتی|de:staatliche;staatlicher;staatliches|fr:état;étatique;publique|es:estatal;estado|pl:państwowy;państwowa;państwowe|tr:devlet;kamu
people|en:people's;peoples;people|ko:인민|zh:人民|ja:人民|ru:народн~|uk:народн~|ar:الشعبية;شعبية|de:volks|fr:populaire|es:popular|pl:ludowy;ludowa|tr:halk
united|en:united;union;unified;unity;allied;consolidated|ko:련합;연합;통일|zh:联合;聯合;联盟;聯盟|ja:連合|ru:объединенн~;объединённ~;союз;союза|uk:об'єднан~;союз|ar:المتحدة;متحدة;الاتحاد;اتحاد|fa:متحد;اتحادیه|de:vereinigte;verband|fr:unie;unis;uni;unifié|es:unida;unido;unión|pl:zjednoczony;zjednoczone;związek|tr:birleşik;birliği;birlik
central|en:central;center;centre;centr;ctr|ko:중앙;중심;센터;쎈터|zh:中央;中心|ja:センター|ru:центральн~;центр;центра|uk:центральн~;центр|ar:المركزية;مركزية;مركز;المركز;المركزي|fa:مرکزی;مرکز|de:zentral;zentrum;zentrale|fr:centrale|es:centro|pl:centralny;centralna;centrum|tr:merkez;merkezi
new|en:new;nova;novo;neo|ru:нов~|uk:нов~|ar:الجديدة;جديدة;الجديد|fa:جدید;نوین|de:neue;neuer|fr:nouveau;nouvelle|es:nueva;nuevo|pl:nowy;nowa;nowe|tr:yeni
first|en:first;1st;no 1;no.1;number one|ko:제1;제일|zh:第一|ja:第一|ru:перв~|uk:перш~|ar:الأولى;الاولى|de:erste;erster|fr:première;premier|es:primera;primero|pl:pierwszy;pierwsza|tr:birinci
second|en:second;2nd;no 2;no.2|ko:제2|zh:第二|ja:第二|ru:втор~|uk:друг~|ar:الثانية|de:zweite|es:segunda|pl:drugi|tr:ikinci
great|en:great;grand;big;large;greater|ru:больш~;велик~;большой|uk:велик~|ar:الكبرى;الكبيرة|de:große|fr:grande|es:gran|pl:wielki;duży|tr:büyük
small|en:small;little;mini;micro|ru:мал~;малое|fr:petit;petite|pl:mały|tr:küçük
business|en:biz;commercial business|ko:사업|zh:事业;事業;商务;商務|ja:ビジネス|ru:бизнес;бизнеса;дело|uk:бізнес|ar:أعمال;الأعمال;للأعمال|fa:کسب و کار|de:geschäft|es:negocios|pl:biznes|tr:iş
partner|en:partner;partners;partnership;associates;associate;and partners;associated|ko:파트너|zh:伙伴;夥伴|ja:パートナーズ|ru:партнер;партнеры;партнёр;партнёры;партнерство|uk:партнер|ar:شركاء;وشركاه;وشركاؤه|fa:شرکا|de:partnerschaft|fr:associés;partenaires|es:socios;asociados|pl:wspólnicy|tr:ortakları
brothers|en:brothers;bros;bros.;and brothers;& bros|ru:братья;бразерс|uk:брати|ar:إخوان;اخوان;إخوانه;الإخوة|fa:برادران|de:gebrüder|fr:frères;freres|es:hermanos;irmãos|pl:bracia|tr:kardeşler
sons|en:sons;son;and sons;& sons;and son|ru:сыновья;и сыновья|ar:أولاد;وأولاده;ابناء;أبناء;وابنائه|fa:پسران|de:söhne|fr:fils;et fils|es:hijos;filhos;e hijos|pl:synowie|tr:oğulları
house|en:house;home of|ru:дом;дома|uk:дім|ar:دار;بيت|fa:خانه|de:haus|fr:maison|es:casa|pl:dom|tr:evi
system|en:system;systems;sys|ko:체계;시스템|zh:系统;系統|ja:システム;システムズ|ru:система;системы;систем|uk:система;системи|ar:أنظمة;نظام;نظم|fa:سیستم;سامانه|de:systeme|fr:système;systèmes|es:sistema;sistemas|pl:systemy|tr:sistem;sistemleri
solution|en:solution;solutions|ko:솔루션|zh:解决方案|ja:ソリューション;ソリューションズ|ru:решения;решение;солюшнс|uk:рішення|ar:حلول;للحلول|fr:solutions|es:soluciones|pl:rozwiązania|tr:çözümleri
product|en:product;products;goods;commodity;commodities;merchandise|ko:제품;상품|zh:产品;產品;商品|ja:製品|ru:продукт;продукты;товары;продукция;продукции|uk:товари;продукти|ar:منتجات;سلع;بضائع|fa:محصولات;کالا|de:produkte;waren|fr:produits;marchandises|es:productos;produtos;mercancías|pl:produkty;towary|tr:ürünleri;malları
production|en:production;prod;producer;producers;manufacturing;manufacture;manufacturer;manufacturers;mfg;manufactory;mfrs|ko:생산;제조|zh:生产;生產;制造;製造|ja:製造;製作所;製作|ru:производство;производства;производственн~;производитель|uk:виробництво;виробнич~|ar:إنتاج;الإنتاج;تصنيع;التصنيع;لتصنيع;للتصنيع|fa:تولید;تولیدی|de:produktion;herstellung;fertigung|fr:fabrication|es:producción;produccion;fabricación;produção|pl:produkcja;produkcyjny;produkcyjne;wytwórnia|tr:üretim;imalat
service|en:service;services;svc;svcs;servicing|ko:봉사;서비스;봉사소|zh:服务;服務|ja:サービス|ru:услуги;услуг;сервис;сервиса;обслуживание;сервисн~|uk:послуги;сервіс|ar:خدمات;الخدمات;للخدمات|fa:خدمات;خدماتی|de:dienste;dienstleistung;dienstleistungen|fr:prestations|es:servicio;servicios;serviços|pl:usługi;usługowy;serwis|tr:hizmet;hizmetleri;hizmetler;servis
management|en:management;mgmt;mgt;administration;admin;managers;managing|ko:관리;경영|zh:管理|ja:管理;マネジメント|ru:управление;менеджмент;управляющая;управления|uk:управління;менеджмент|ar:إدارة;الإدارة;لإدارة|fa:مدیریت|de:verwaltung|fr:gestion|es:gestión;administración;gestao|pl:zarząd;zarządzanie|tr:yönetim;yönetimi;işletmeciliği
cooperation|en:cooperation;co-operation;collaboration;co operation|ko:협조;협력|zh:合作;协作|ja:協力|ru:сотрудничество;сотрудничества;кооперация|uk:співробітництво|ar:تعاون;التعاون|fa:همکاری|de:zusammenarbeit|fr:coopération|es:cooperación|pl:współpraca|tr:işbirliği
exchange|en:exchange;interchange|ko:교류|zh:交流|ja:交流|ru:обмен;обмена;биржа|uk:обмін|ar:تبادل|fr:échange;échanges|es:intercambio|pl:wymiana
supply|en:supply;supplies;supplier;suppliers;procurement;purchasing;provision|ko:공급;상품공급;납입;조달;보급|zh:供应;供應;采购;採購;物资|ja:供給;調達|ru:снабжение;снабжения;поставка;поставки;закупки|uk:постачання|ar:توريد;توريدات;للتوريدات;تجهيز;التوريدات|fa:تامین;تدارکات|de:lieferung;bedarf;beschaffung|fr:approvisionnement;fournitures|es:suministro;suministros|pl:zaopatrzenie;dostawy|tr:tedarik;malzeme
distribution|en:distribution;distributor;distributors;distributing;distributions|ko:류통;유통|zh:分销;經銷;经销|ja:流通|ru:дистрибуция;дистрибьюшн;дистрибьюция;распределение|ar:توزيع;للتوزيع|fa:پخش;توزیع|de:vertrieb;vertriebs|fr:diffusion|es:distribución;distribuciones;distribuidora;distribuição|pl:dystrybucja|tr:dağıtım
sales|en:sale;sales;selling;marketing;wholesale;wholesaler;wholesalers;mktg|ko:판매;도매|zh:销售;銷售;营销;批发|ja:販売|ru:продажа;продажи;сбыт;оптов~;маркетинг;опт|uk:продаж;збут|ar:مبيعات;تسويق;للتسويق;جملة|fa:فروش;بازرگانی فروش;بازاریابی|de:verkauf;großhandel;grosshandel;absatz|fr:vente;ventes;négoce|es:venta;ventas;mayorista|pl:sprzedaż;hurtownia;hurt|tr:satış;pazarlama;pazarlaması
retail|en:retail;shop;shops;store;stores;market;mart;supermarket;department store|ko:상점;백화점;시장|zh:商店;商场;百货;百貨;超市;市场|ja:商店;百貨店|ru:магазин;магазины;рынок;маркет;розничн~;супермаркет|uk:магазин;маркет|ar:أسواق;متجر;سوق|fa:فروشگاه;بازار|de:laden;markt;kaufhaus|fr:magasin;magasins|es:tienda;tiendas;mercado;almacenes|pl:sklep;rynek|tr:mağaza;mağazacılık;market
agency|en:agency;agencies;agent;agents;agcy;broker;brokers;brokerage|ko:대리점;대리;중개;통신사|zh:代理;中介;经纪|ja:代理店|ru:агентство;агент;агентства;брокер|uk:агентство;агенція|ar:وكالة;الوكالة;وكالات;للوكالات|fa:آژانس;نمایندگی;کارگزاری|de:agentur;makler|fr:agence;courtage|es:agencia|pl:agencja|tr:ajans;ajansı;acente;acentesi;acentelik
consulting|en:consulting;consultancy;consultant;consultants;advisory;advisors;advisers;counsel|ko:자문;상담;컨설팅|zh:咨询;諮詢;顾问;顧問|ja:コンサルティング|ru:консалтинг;консалтинга;консультационн~|uk:консалтинг|ar:استشارات;للاستشارات;استشاري|fa:مشاوره;مشاور|de:beratung|fr:conseil;conseils|es:consultoría;consultores;consultoria;asesoría|pl:doradztwo|tr:danışmanlık
investment|en:investment;investments;invest;inv|ko:투자|zh:投资;投資|ja:投資|ru:инвестиции;инвестиционн~;инвест;инвестиций|uk:інвестиції;інвестиційн~;інвест|ar:استثمار;الاستثمار;للاستثمار;استثمارات;للاستثمارات|fa:سرمایه گذاری;سرمایه‌گذاری|de:investition;beteiligungs;beteiligung|fr:investissement;investissements|es:inversión;inversiones;investimento;investimentos|pl:inwestycje;inwestycyjny|tr:yatırım;yatırımları
capital|en:capital|ko:자본|zh:资本;資本|ru:капитал|uk:капітал|ar:كابيتال|de:kapital|fr:capital|es:capital|pl:kapitał|tr:sermaye
venture|en:ventures;venture|ko:벤처|zh:创投;創投|ru:венчурн~
development|en:development;developments;develop;dev;developing;developer;devt|ko:개발;발전|zh:开发;開發;发展;發展|ja:開発|ru:развитие;развития;девелопмент;разработка|uk:розвиток;розвитку|ar:تطوير;التطوير;للتطوير;تنمية;للتنمية;التنمية|fa:توسعه|de:entwicklung|fr:développement|es:desarrollo;desenvolvimento|pl:rozwój;rozwoju|tr:geliştirme;kalkınma
promotion|en:promotion;promoting|ko:추진;촉진;진흥|zh:促进;促進;推进|ja:推進;振興|ru:содействие;содействия;продвижение|ar:ترويج;لترويج|fr:promotion|es:promoción|pl:promocja|tr:tanıtım
project|en:project;projects|ko:프로젝트|zh:项目;項目|ja:プロジェクト|ru:проект;проекты;проектов|uk:проект|ar:مشاريع;المشاريع;مشروع|fa:پروژه|de:projekt;projekte|fr:projet;projets|es:proyecto;proyectos|pl:projekt|tr:proje
work|en:work;labour;labor;manpower;workforce;employment;personnel;human resources;staffing;recruitment;recruiting;hr;jobs|ko:로동;노동;로력;인력;인재;일자리|zh:劳务;勞務;人力;人力资源;人力資源;人才;劳动;勞動;劳务派遣;派遣|ja:労働;人材;労務|ru:труд;труда;кадры;кадров;персонал;персонала;рабочая сила;кадров~;аутсорсинг;аутстаффинг;подбор персонала|uk:праця;кадри;персонал|ar:عمالة;العمالة;توظيف;للتوظيف;القوى العاملة;استقدام;العمل|fa:کار;کاریابی;نیروی انسانی|de:arbeit;personal|fr:travail;emploi;main-d'œuvre;intérim|es:trabajo;empleo;mano de obra|pl:praca;pracy;agencja pracy|tr:işgücü;istihdam;insan kaynakları;çalışma
`,
  ],
  [
    "kind",
    "says what kind of body it is: a bank is not a school",
    `
bank|en:bank;banking;bancorp;bancshares|ko:은행|zh:银行;銀行|ja:銀行;バンク|ru:банк;банка;банковск~|uk:банк;банку|ar:بنك;البنك;مصرف;المصرف|fa:بانک|de:sparkasse|fr:banque|es:banco;bancária;bancario|pl:banku|tr:bankası;banka;bankasi
branch|en:branch;branches;br|ko:지점;지부|zh:分公司;分行;分部;分店|ja:支店;支社|ru:филиал;филиала;отделение|uk:філія;відділення|ar:فرع|fa:شعبه|de:zweigstelle;filiale;niederlassung|fr:succursale|es:sucursal;filial|pl:oddział;filia|tr:şubesi;şube
representative office|en:representative office;rep office;liaison office;resident office;representation;representative|ko:대표부;대표처;연락사무소;련락사무소;지사|zh:代表处;代表處;办事处;辦事處|ja:代表事務所;駐在員事務所|ru:представительство;представительства;представитель|uk:представництво|ar:مكتب تمثيل;تمثيل|fa:دفتر نمایندگی|de:vertretung;repräsentanz|fr:bureau de représentation|es:oficina de representación;representación|pl:przedstawicielstwo|tr:temsilciliği;irtibat bürosu
office|en:office;offices|ko:사무소;사무국;실|zh:办公室;辦公室;事务所|ja:事務所;オフィス|ru:офис;канцелярия;контора|uk:офіс|ar:مكتب;المكتب|fa:دفتر|de:büro;buero|es:oficina;escritório|pl:biuro|tr:ofis;ofisi;bürosu
bureau|en:bureau;bureaux;bureaus|ko:국|zh:局|ja:局|ru:бюро|uk:бюро|fr:bureau|tr:büro
general bureau|en:general bureau;general bureaux;gen bureau|ko:총국|zh:总局;總局|ja:総局|ru:главное бюро;генеральное бюро;главное управление
guidance bureau|en:guidance bureau;direction bureau;guidance|ko:지도국|zh:指导局;指導局|ja:指導局|ru:управление руководства;руководящее бюро
department|en:department;dept;division;directorate;section;departments;div|ko:부;부서;부문|zh:部;部门;处室|ja:部門|ru:департамент;отдел;дирекция;департамента|uk:департамент;відділ|ar:دائرة;قسم|fa:اداره;بخش|de:abteilung|fr:département;direction|es:departamento;dirección|pl:dział;departament|tr:müdürlüğü;bölümü;dairesi
ministry|en:ministry;min;ministries;minister|ko:성;내각|zh:省部;部委|ja:省|ru:министерство;министерства;минпром|uk:міністерство;міністерства|ar:وزارة|fa:وزارت|de:ministerium;bundesministerium|fr:ministère|es:ministerio;ministério|pl:ministerstwo|tr:bakanlığı;bakanlık
committee|en:committee;commission;cmte|ko:위원회|zh:委员会;委員會|ja:委員会|ru:комитет;комитета;комиссия|uk:комітет;комісія|ar:لجنة;اللجنة;هيئة;الهيئة|fa:کمیته;کمیسیون|de:ausschuss;komitee;kommission|fr:comité;commissariat|es:comité;comisión;comissão|pl:komitet;komisja|tr:komitesi;komisyonu;kurulu
council|en:council;board;assembly|ko:리사회;이사회;평의회|zh:理事会;理事會;协会理事会|ja:評議会;理事会|ru:совет;совета|uk:рада;ради|ar:مجلس;المجلس|fa:شورا;هیئت;هیات|de:rat|fr:conseil supérieur|es:consejo;conselho|pl:rada|tr:konseyi;meclisi
authority|en:authority;regulator;inspectorate;supervision;inspection|ko:감독;검열|zh:监督;監督;监察|ru:надзор;инспекция;служба;службы|uk:служба|ar:سلطة|pl:urząd;inspekcja|tr:kurumu;kurum;idaresi
association|en:association;assn;assoc;society;federation;league;chamber;alliance|ko:협회;련맹;연맹;동맹;총련;조합|zh:协会;協會;商会;商會;学会|ja:協会;連盟;連合会;組合|ru:ассоциация;ассоциации;федерация;лига;палата;объединение|uk:асоціація;федерація|ar:جمعية;الجمعية;رابطة;غرفة|fa:انجمن;فدراسیون;اتاق|de:verein;vereinigung;bund;kammer|fr:fédération;chambre|es:asociación;asociacion;federación;cámara;associação|pl:stowarzyszenie;federacja;izba|tr:derneği;federasyonu;odası
party|en:party|ko:당;로동당|zh:党;黨;劳动党|ja:党|ru:партия;партии|uk:партія|ar:حزب|fa:حزب|de:partei|fr:parti|es:partido|pl:partia|tr:partisi
army|en:army;military;armed forces;troops;corps;militia|ko:군;군대;인민군;군사|zh:军;軍;军队;军事;部队|ja:軍;軍事|ru:армия;армии;военн~;войска|uk:армія;військ~|ar:جيش;الجيش;العسكرية;قوات|fa:ارتش;نظامی;سپاه;نیروی|de:armee;militär|fr:armée;militaire|es:ejército;militar;exército|pl:wojskowy;wojskowe|tr:ordu;askeri
security|en:security;guard;guards;safety;protection;secure|ko:보안;보위;안전;경비;경호|zh:安全;保安;公安|ja:警備;保安|ru:безопасность;безопасности;охрана;охранн~;чоп;чоо|uk:безпека;безпеки;охорона|ar:أمن;الأمن;أمنية;الأمنية;حراسة|fa:امنیت;حراست;امنیتی|de:sicherheit;wach;schutz|fr:sécurité;sûreté;gardiennage|es:seguridad;segurança|pl:ochrona;bezpieczeństwo|tr:güvenlik;koruma
university|en:university;univ;college|ko:대학;대학교;종합대학|zh:大学;大學;学院;學院|ja:大学;大學校|ru:университет;университета;вуз|uk:університет|ar:جامعة;الجامعة|fa:دانشگاه|de:universität;hochschule|fr:université;universitaire|es:universidad;universidade|pl:uniwersytet;politechnika|tr:üniversitesi;üniversite
school|en:school;training;lyceum;gymnasium;kindergarten|ko:학교;중학교;양성;훈련;강습소;양성소;실습|zh:学校;學校;培训;培訓|ja:学校;研修|ru:школа;школы;училище;лицей;обучение|uk:школа;навчання|ar:مدرسة;تدريب;معهد تدريب|fa:مدرسه;آموزش|de:schule;ausbildung|fr:école;formation|es:escuela;colegio;escola;capacitación|pl:szkoła;szkolenia|tr:okulu;okul;eğitim
education|en:education;educational;learning;teaching|ko:교육|zh:教育|ja:教育|ru:образование;образования;образовательн~|uk:освіта;освіти|ar:تعليم;التعليم;تربية|de:bildung|fr:éducation|es:educación;educação|pl:edukacja
institute|en:institute;institution;institut;inst|ko:연구소;연구원;연구실|zh:研究所;研究院;研究中心;研究会|ja:研究所|ru:институт;института;учреждение|uk:інститут|ar:معهد;المعهد|fa:موسسه;پژوهشکده;انستیتو|de:anstalt|es:instituto|pl:instytut|tr:enstitüsü;enstitü
academy|en:academy|ko:과학원;아카데미;원|zh:科学院;科學院|ja:アカデミー;科学院|ru:академия;академии|uk:академія|ar:أكاديمية;الأكاديمية|fa:آکادمی|de:akademie|fr:académie|es:academia|pl:akademia|tr:akademisi
laboratory|en:laboratory;laboratories;lab;labs|ko:실험실;연구실험실|zh:实验室;實驗室|ja:研究室;ラボ|ru:лаборатория;лаборатории|uk:лабораторія|ar:مختبر;مختبرات|fa:آزمایشگاه|de:labor|fr:laboratoire;laboratoires|es:laboratorio;laboratorios;laboratório|tr:laboratuvar;laboratuvarı
factory|en:factory;plant;works;mill;mills;factories;plants;fabrica|ko:공장;제작소|zh:工厂;工廠;厂;廠|ja:工場|ru:завод;завода;фабрика;фабрики;комбинат;заводы|uk:завод;фабрика;комбінат|ar:مصنع;مصانع;معمل|fa:کارخانه;کارخانجات|de:werk;werke;fabrik|fr:usine;usines;fabrique|es:fábrica;planta;usina|pl:fabryka;zakłady przemysłowe|tr:fabrikası;fabrika
complex|en:complex;combine;kombinat;complexes|ko:련합;련합기업소;종합;단지|zh:联合企业;综合;綜合|ja:コンビナート;団地|ru:комплекс;комплекса|uk:комплекс|ar:مجمع|fa:مجتمع|de:kombinat|es:complejo;complexo|pl:kompleks|tr:tesisleri
workshop|en:workshop;studio;workshops;atelier|ko:작업반;작업소;직장|zh:车间;工作室;工坊|ja:工房|ru:мастерская;мастерские;студия;цех|uk:майстерня|ar:ورشة|fa:کارگاه|de:werkstatt|es:taller;estudio|pl:warsztat;pracownia|tr:atölyesi;stüdyo
art studio|en:art studio;art studios;creation company;creative studio;arts studio|ko:창작사;미술창작사;창작단|zh:创作社;創作社;美术创作社|ja:創作社|ru:студия искусств;художественная студия;творческая студия;творческое объединение
farm|en:farm;farms;plantation;ranch|ko:농장;목장|zh:农场;農場;牧场|ja:農場;牧場|ru:ферма;фермы;совхоз;тепличный комбинат;теплица|uk:ферма|ar:مزرعة;مزارع|fa:مزرعه|de:hof|fr:ferme|es:granja;finca;fazenda|pl:gospodarstwo;ferma|tr:çiftliği;çiftlik
restaurant|en:restaurant;restaurants;cafe;canteen;dining;eatery;catering;diner|ko:식당;음식점;레스토랑;랭면집;국수집|zh:餐厅;餐廳;饭店;飯店;餐馆;餐飲;餐饮;饭馆;酒楼|ja:レストラン;食堂;料理店|ru:ресторан;ресторана;рестораны;кафе;столовая|uk:ресторан;кафе;їдальня|ar:مطعم;المطعم;مطاعم|fa:رستوران|de:gaststätte|fr:traiteur|es:restaurante|pl:restauracja|tr:restoran;lokanta;lokantası
hotel|en:hotel;hotels;inn;guesthouse;guest house;hostel;lodging;lodge;motel|ko:려관;여관;호텔;숙박소;초대소|zh:酒店;宾馆;賓館;旅馆;旅館;招待所|ja:ホテル|ru:гостиница;гостиницы;отель;отеля;хостел|uk:готель|ar:فندق;فنادق|fa:هتل|de:gasthaus|fr:hôtel;hôtellerie;auberge|es:hostal|pl:pensjonat|tr:otel;oteli;otelcilik;konaklama
hospital|en:hospital;clinic;polyclinic;hospitals;clinics;sanatorium|ko:병원;진료소;료양소|zh:医院;醫院;诊所;診所|ja:病院;クリニック|ru:больница;больницы;клиника;поликлиника;госпиталь;медцентр|uk:лікарня;клініка|ar:مستشفى;عيادة|fa:بیمارستان;درمانگاه|de:krankenhaus;klinik|fr:hôpital;clinique|es:clínica|pl:szpital;klinika|tr:hastanesi;hastane;kliniği
museum|en:museum|ko:박물관;기념관|zh:博物馆;博物館;纪念馆|ja:博物館|ru:музей;музея|uk:музей|ar:متحف|fa:موزه|fr:musée|es:museo|pl:muzeum|tr:müzesi
theatre|en:theatre;theater;opera;circus;cinema|ko:극장;교예단|zh:剧院;劇院|ja:劇場|ru:театр;театра|uk:театр|ar:مسرح|fr:théâtre|es:teatro|pl:teatr|tr:tiyatrosu
club|en:club;sports club;fc|ko:구락부;클럽|zh:俱乐部;俱樂部|ja:クラブ|ru:клуб;клуба|uk:клуб|ar:نادي;النادي|fa:باشگاه|de:klub|pl:klub|tr:kulübü
airline|en:airline;airlines;airways;air lines|ko:항공사;려객항공|zh:航空公司|ja:航空会社;航空株式会社|ru:авиакомпания;авиалинии;авиалиний|uk:авіакомпанія;авіалінії|ar:خطوط جوية;الخطوط الجوية;طيران|fa:هواپیمایی|de:fluggesellschaft|fr:compagnie aérienne|es:aerolínea;aerolíneas;líneas aéreas|pl:linie lotnicze|tr:havayolları;hava yolları
airport|en:airport;airports|ko:비행장;공항|zh:机场;機場|ja:空港|ru:аэропорт;аэропорта|uk:аеропорт|ar:مطار|fa:فرودگاه|de:flughafen|fr:aéroport|es:aeropuerto|pl:lotnisko|tr:havalimanı;havaalanı
port|en:port;harbour;harbor;ports;terminal;stevedoring;wharf;pier|ko:항;항만;부두|zh:港口;港务;码头;碼頭|ja:港;港湾|ru:порт;порта;терминал;портов~|uk:порт|ar:ميناء;موانئ|fa:بندر|de:hafen|es:puerto;porto|tr:limanı;liman
shipyard|en:shipyard;shipyards;dockyard;shipbuilding;ship repair;shiprepair;dock|ko:조선소;선박수리;배무이|zh:造船;造船厂;船厂;船舶修造|ja:造船;造船所|ru:верфь;судоремонт;судоверфь;судостроение;судостроительн~;судоремонтн~|uk:суднобудівн~;верф|ar:حوض سفن;بناء السفن|fa:کشتی سازی|de:werft|fr:chantier naval;chantiers navals|es:astillero;astilleros|pl:stocznia|tr:tersanesi;tersane
fund|en:fund;foundation;trust;funds|ko:기금;재단|zh:基金;基金会;基金會;信托|ja:基金;財団|ru:фонд;фонда;траст|uk:фонд|ar:صندوق;الصندوق|fa:صندوق;بنیاد|de:fonds;stiftung|fr:fondation|es:fondo;fundación;fundacion;fundação|pl:fundacja;fundusz|tr:vakfı;fonu
church|en:church;mission;monastery;temple|ko:교회;선교|zh:教会;教堂|ja:教会|ru:церковь;храм|ar:كنيسة|de:kirche|fr:église|es:iglesia;misión|pl:kościół|tr:kilisesi
embassy|en:embassy;consulate;consulate general;mission to|ko:대사관;령사관;영사관;총영사관|zh:大使馆;大使館;领事馆;總領事館|ja:大使館;領事館|ru:посольство;консульство;генконсульство|uk:посольство|ar:سفارة;قنصلية|fa:سفارت|de:botschaft|fr:ambassade|es:embajada|pl:ambasada|tr:büyükelçiliği;elçiliği
court|en:court;prosecutor;tribunal|ko:재판소;검찰소|zh:法院|ja:裁判所|ru:суд;прокуратура|uk:суд|ar:محكمة|fa:دادگاه|de:gericht|es:tribunal|pl:sąd|tr:mahkemesi
prison|en:prison;camp;jail;detention;labour camp;labor camp|ko:교화소;관리소;구류장;감옥|zh:监狱;监狱局;看守所|ja:刑務所|ru:тюрьма;колония;исправительная колония;лагерь|uk:колонія|ar:سجن|fa:زندان|de:gefängnis|fr:prison|es:cárcel|pl:więzienie|tr:cezaevi
locality|en:village;town;city;county;district;province;region;municipal;municipality;urban;regional;provincial;area|ko:시;군청;구역;지구|zh:市;县;縣;区;區;镇;鎮;村|ja:市;町;県|ru:город;города;городск~;областн~;районн~;район;край;краев~;муниципальн~;региональн~;область|uk:місто;міськ~;обласн~;область|ar:مدينة;محافظة;بلدية;المحافظة|fa:شهر;استان;شهرداری|de:stadt;gemeinde|fr:ville;commune;région;municipale|es:ciudad;municipio;provincia|pl:miasto;gmina;powiat;miejski|tr:belediyesi;şehir;ili;ilçesi
zone|en:zone;zones;free zone;economic zone;special economic zone;industrial park;park;sez;technopark;industrial zone|ko:지대;경제지대;경제특구;공업지구;특구|zh:开发区;開發區;园区;園區;特区;保税区;经济特区|ja:特区|ru:зона;зоны;оэз;особая экономическая зона;технопарк;парк;сэз|uk:зона|ar:منطقة;المنطقة;المنطقة الحرة|fa:منطقه;منطقه آزاد|fr:zone franche|es:zona;zona franca;parque|pl:strefa;specjalna strefa ekonomiczna|tr:bölgesi;serbest bölgesi;organize sanayi
`,
  ],
  [
    "sector",
    "says what it does: trading and construction of one stem are two bodies",
    `
trading|en:trading;trade;trdg;commerce;commercial;traders;trader;trades;merchant;merchants;mercantile;tradeco|ko:무역;통상;상업;상사|zh:贸易;貿易;商贸;商貿;经贸;經貿;商业;商業|ja:貿易;通商;商事;商会;商社;トレーディング|ru:торгов~;торговля;торговли;трейдинг;трейд;коммерческ~;коммерция;внешторг;торг;торгово|uk:торгов~;торгівля;торговельн~;комерційн~;трейдинг|ar:تجارة;التجارة;للتجارة;تجارية;التجارية;التجاري|fa:بازرگانی;تجارت;تجاری|de:handel;handels;handelsgesellschaft;handels gesellschaft|fr:commerciale|es:comercial;comercio;comércio;comercializadora;negociaciones|pl:handel;handlowy;handlowa;handlowe|tr:ticaret;ticareti;ticari;tic
general trading|en:general trading;gen trading;general trdg;gen trdg;general trade|ko:총무역;종합무역|zh:总贸易|ja:総合商社|ru:генеральная торговая;главная торговая|ar:التجارة العامة;للتجارة العامة;تجارة عامة|fr:négoce général
foreign trade|en:foreign trade;external trade;overseas trade;foreign trading|ko:대외무역;외국무역|zh:对外贸易;對外貿易;外贸;外貿|ja:対外貿易;外国貿易|ru:внешняя торговля;внешней торговли;внешнеторгов~;зарубежторг|uk:зовнішня торгівля|ar:التجارة الخارجية;تجارة خارجية|fa:تجارت خارجی|de:außenhandel|fr:commerce extérieur;commerce exterieur|es:comercio exterior|pl:handel zagraniczny|tr:dış ticaret;dis ticaret;dış tic
external economic|en:external economic;foreign economic;foreign economy;overseas economic|ko:대외경제|zh:对外经济;對外經濟|ja:対外経済|ru:внешнеэкономическ~;внешней экономики|uk:зовнішньоекономічн~
import|en:import;imports;importer;importers;imp;importing|ko:수입|zh:进口;進口|ja:輸入|ru:импорт;импорта;импортн~|uk:імпорт|ar:استيراد;الاستيراد;للاستيراد|fa:واردات|de:einfuhr|fr:importation|es:importación;importaciones;importadora;importação|pl:importowy|tr:ithalat;ithalatı;ith
export|en:export;exports;exporter;exporters;exp;exporting|ko:수출|zh:出口|ja:輸出|ru:экспорт;экспорта;экспортн~|uk:експорт|ar:تصدير;التصدير;للتصدير|fa:صادرات|de:ausfuhr|fr:exportation|es:exportación;exportaciones;exportadora;exportação|pl:eksport;eksportowy|tr:ihracat;ihracatı;ihr
import export|en:import export;import and export;import & export;import-export;export import;export and import;export-import;export & import;imp & exp;imp&exp;imp exp;i/e;imp/exp;imp. & exp.;impex;im-export;eximp;import/export|ko:수출입;수입수출|zh:进出口;進出口|ja:輸出入|ru:импорт-экспорт;экспорт-импорт;экспортно-импортн~;импекс;внешнеторговая экспортно-импортная|uk:імпорт-експорт;експорт-імпорт|ar:استيراد وتصدير;للاستيراد والتصدير;الاستيراد والتصدير;تصدير واستيراد|fa:واردات و صادرات;صادرات و واردات|de:import und export;im- und export|fr:import et export;importation et exportation|es:importación y exportación;importaciones y exportaciones;importação e exportação;importacion y exportacion|pl:import i eksport|tr:ithalat ihracat;ihracat ithalat;ith. ihr.;ith ihr;ithalat ve ihracat
economic|en:economic;economy;economics;econ|ko:경제|zh:经济;經濟|ja:経済|ru:экономика;экономическ~;экономики|uk:економіка;економічн~|ar:اقتصادية;الاقتصادية;اقتصاد|fa:اقتصادی;اقتصاد|de:wirtschaft;wirtschafts|fr:économique;économie|es:económica;económico;economía|pl:gospodarczy;ekonomiczny|tr:ekonomi;ekonomik;iktisadi
finance|en:finance;financial;fin;financing;credit;leasing;factoring;exchange house|ko:금융;재정;신용|zh:金融;财务;財務;信贷;租赁|ja:金融;ファイナンス|ru:финансы;финансов~;финанс;кредит;лизинг;кредитн~|uk:фінанси;фінансов~|ar:مالية;المالية;تمويل;صرافة;للصرافة|fa:مالی;صرافی;اعتباری;لیزینگ|de:finanz;finanzen;kredit|fr:financière;financier;crédit|es:financiera;finanzas;crédito;financeira|pl:finansowy;finanse;kredyt|tr:finans;finansal;kredi;faktoring
insurance|en:insurance;reinsurance;assurance;ins|ko:보험;재보험|zh:保险;保險|ja:保険|ru:страхование;страхов~;страхования|uk:страхув;страхов~;страхування|ar:تأمين;التأمين;للتأمين|fa:بیمه|de:versicherung;versicherungs|fr:assurances|es:seguros;aseguradora|pl:ubezpieczenia|tr:sigorta
construction|en:construction;constructions;building;builder;builders;build;contracting;contractor;contractors;constr;const;civil engineering|ko:건설;건축;시공;대외건설|zh:建筑;建築;建设;建設;施工;建工;建筑工程|ja:工務店;土建|ru:строительн~;строительство;строительства;строй;стройка;строитель|uk:будівельн~;будівництво;буд|ar:إنشاءات;للإنشاءات;بناء;البناء;مقاولات;للمقاولات;المقاولات;تعمير;إعمار|fa:ساختمانی;ساختمان;عمران;پیمانکاری|de:bau;bauunternehmen;bauunternehmung;hochbau;tiefbau|fr:bâtiment;travaux;btp;travaux publics|es:construcción;construcciones;constructora;construção;obras;edificaciones|pl:budowa;budownictwo;budowlany;budowlana;budowlane|tr:inşaat;insaat;yapı;müteahhitlik;taahhüt
engineering|en:engineering;engineers;engineer;engg;eng|ko:공학;엔지니어링;기사|zh:工程|ja:エンジニアリング;工学|ru:инжиниринг;инженерн~;инжиниринга|uk:інжиніринг;інженерн~|ar:هندسة;الهندسة;هندسية;الهندسية;للهندسة|fa:مهندسی;مهندسین|de:ingenieur;ingenieure;ingenieurbüro|fr:ingénierie|es:ingeniería;ingenieria;engenharia|pl:inżynieria;inżynieryjny|tr:mühendislik;muhendislik;müh
design|en:design;designs;architecture;architectural;architects;planning;planners|ko:설계;계획;디자인|zh:设计;設計;规划|ja:設計;デザイン;計画|ru:проектн~;проектирование;дизайн;архитектурн~|uk:дизайн|ar:تصميم;تصاميم|fa:طراحی|de:planung;architektur|fr:conception;architecte|es:diseño;arquitectura|pl:projektowanie|tr:tasarım;mimarlık
real estate|en:real estate;realty;property;properties;estate;estates;land|ko:부동산|zh:房地产;房地產;地产;地產;置业;置業;物业;物業;房产|ja:不動産;地所|ru:недвижимость;недвижимости;земля|uk:нерухомість|ar:عقارات;عقارية;العقارية;للعقارات|fa:املاک;مسکن|de:immobilien|fr:immobilière;immobilier|es:inmobiliaria;bienes raíces;imobiliária|pl:nieruchomości|tr:gayrimenkul;emlak;konut
housing|en:housing;residential;apartments|ko:주택;살림집|zh:住宅|ja:住宅|ru:жилье;жилищн~|ar:إسكان;الإسكان|de:wohnungsbau|fr:logement|es:vivienda;viviendas|pl:mieszkaniowy
installation|en:installation;install;assembly works;installing;erection|ko:조립;설치|zh:安装;安裝|ja:組立;据付|ru:монтаж;монтажн~;монтажа;установка|uk:монтаж|ar:تركيب|de:montage;montagen|es:montaje;montajes|pl:montaż|tr:montaj
repair|en:repair;repairs;maintenance|ko:수리;보수|zh:维修;維修;修理|ja:修理|ru:ремонт;ремонта;ремонтн~|uk:ремонт|ar:صيانة;للصيانة|fa:تعمیرات|de:reparatur;wartung|fr:réparation;entretien|es:mantenimiento;reparación|pl:naprawa|tr:bakım;onarım
materials|en:material;materials;building materials|ko:자재;건재;재료|zh:材料;建材|ja:資材;材料|ru:материалы;материалов;стройматериалы|uk:матеріали|ar:مواد;المواد|fa:مصالح|de:baustoffe;werkstoffe|fr:matériaux|es:materiales|pl:materiały|tr:malzemeleri
cement|en:cement;concrete|ko:세멘트;시멘트;콘크리트|zh:水泥;混凝土|ja:セメント|ru:цемент;бетон;жби;цементн~|uk:цемент;бетон|ar:أسمنت;اسمنت|fa:سیمان;بتن|de:zement;beton|fr:ciment;béton|es:cemento;concreto;hormigón|tr:çimento
glass|en:glass;ceramic;ceramics;porcelain|ko:유리;도자기|zh:玻璃;陶瓷|ja:ガラス;窯業|ru:стекло;керамика;стекольн~|ar:زجاج|de:glas;keramik|fr:verre|es:vidrio|pl:szkło|tr:cam;seramik
machinery|en:machinery;machine;machines;mach;machine-building;machine building;mechanical|ko:기계;기계공업|zh:机械;機械;机器|ja:マシナリー|ru:машины;машиностроение;машиностроительн~;машиностроения;механическ~;машин|uk:машинобудівн~;машинобудування|ar:آلات;ماكينات;آليات;الآلات|fa:ماشین آلات;ماشین سازی;ماشین‌سازی|de:maschinen;maschinenbau|fr:mécanique;machines-outils|es:maquinaria;maquinarias;máquinas|pl:maszyny;maszynowy|tr:makina;makine;makinaları
machine tool|en:machine tool;machine tools;tool;tools|ko:공작기계;공구|zh:机床;機床;工具|ja:工作機械;工具|ru:станок;станкостроительн~;станки;инструмент;инструменты|uk:інструмент|ar:أدوات|de:werkzeug;werkzeuge|fr:outillage|es:herramientas|pl:narzędzia|tr:takım tezgahları
equipment|en:equipment;eqpt;equip;instruments;instrument;apparatus;appliances;hardware;devices|ko:설비;기구;계기;기재;장비|zh:设备;設備;仪器;器材;装备|ja:機器;装置|ru:оборудование;оборудования;приборы;приборостроение;техника;техники|uk:обладнання;прилад|ar:معدات;المعدات;أجهزة|fa:تجهیزات;ابزار|de:geräte;ausrüstung;anlagen;anlagenbau|fr:équipement;équipements;matériel|es:equipos;equipo;equipamientos|pl:urządzenia;sprzęt|tr:ekipman;ekipmanları;teçhizat;cihazları
parts|en:parts;spare parts;components;component;accessories|ko:부속품;부품|zh:配件;零件;部件;零部件|ja:部品|ru:запчасти;детали;комплектующие|ar:قطع غيار|fa:قطعات|de:teile;komponenten|fr:pièces|es:repuestos;refacciones;autopartes|pl:części|tr:yedek parça;parça
industry|en:industry;industries;industrial;ind;indust;inds;industria|ko:공업;산업;실업|zh:工业;工業;产业;產業;实业;實業|ja:インダストリー;興業|ru:промышленность;промышленн~;индустрия;индустрии;пром;индастриз;промышленности|uk:промислов~;промисловість;індустрія|ar:صناعة;الصناعة;صناعية;الصناعية;صناعات;الصناعات;للصناعات|fa:صنعت;صنعتی;صنایع;صنعتي|de:industrie;industriewerke|fr:industriel;industrielle|es:industrias;indústria;indústrias;industriales|pl:przemysł;przemysłowy;przemysłowe|tr:sanayi;sanayii;endüstri;endüstriyel
light industry|en:light industry;light industries;consumer goods;daily necessities|ko:경공업;일용품;인민소비품|zh:轻工业;輕工業;轻工;日用品|ja:軽工業;日用品|ru:легкая промышленность;лёгкая промышленность;легкой промышленности|de:leichtindustrie
heavy industry|en:heavy industry;heavy industries|ko:중공업|zh:重工业;重工業;重工|ja:重工|ru:тяжелая промышленность;тяжёлая промышленность|ar:الصناعات الثقيلة|fa:صنایع سنگین|tr:ağır sanayi
mining|en:mining;mine;mines;mineral;minerals;colliery;quarry;ore;ores;extraction|ko:광업;광산;탄광;광물;채광;채취;채취공업|zh:矿业;礦業;矿产;礦產;矿山;礦山;采矿|ja:鉱業;鉱山|ru:горнопромышленн~;горнодобывающ~;горнорудн~;горн~;горнодобывающ;добыча;рудник;шахта;горнодобывающая;горнодобывающее;рудн~;карьер;прииск;горнорудн~|uk:гірнич~;рудник;шахта;видобуток|ar:تعدين;التعدين;للتعدين;مناجم|fa:معدن;معدنی;معادن|de:bergbau|fr:minière;mines et|es:minera;minería;mineração;minas|pl:górniczy;kopalnia|tr:maden;madencilik
metal|en:metal;metals;metallurgy;metallurgical;smelting;smelter;nonferrous;non-ferrous metals|ko:금속;야금;제련;유색금속;제련소|zh:金属;金屬;冶金;有色金属;有色金屬;五金|ja:金属|ru:металл;металлы;металлургия;металлургическ~;металлов;металлическ~|uk:метал;металургійн~|ar:معادن;المعادن|fa:فلز;فلزات;متالورژی|de:metall;metalle;hütte|fr:métal;métaux;métallurgie|es:metales;metalúrgica|pl:hutnictwo;huta|tr:metalurji
steel|en:steel;steels|ko:제강;강철;강재|zh:钢铁;鋼鐵|ja:鉄鋼;製鋼;製鉄|ru:сталь;стали;стальн~|uk:сталь|ar:صلب;الصلب;حديد وصلب|fa:فولاد|de:stahl|fr:acier|es:acero|pl:stal|tr:çelik
iron|en:iron|ko:제철|ru:железо;железн~|uk:залізо|ar:حديد;الحديد|fa:آهن|de:eisen|fr:fer|es:hierro|pl:żelazo|tr:demir
gold|en:gold;jewellery;jewelry;jeweller;jewelers;jewellers|ko:보석;금강석|zh:黄金;黃金;珠宝;珠寶|ja:宝石|ru:золото;золот~;ювелирн~|uk:золото|ar:ذهب;مجوهرات|fa:طلا;جواهر|de:schmuck|fr:bijouterie|es:joyería;oro|pl:złoto|tr:altın;kuyumculuk;mücevher
coal|en:coal;anthracite;coke|ko:석탄;무연탄|zh:煤炭;煤矿;煤業;煤业|ja:石炭|ru:уголь;угольн~;угля|uk:вугілля;вугільн~|ar:فحم|fa:زغال سنگ|de:kohle|fr:charbon|es:carbón|pl:węgiel;węgla|tr:kömür
magnesite|en:magnesia;magnesite;magnesia clinker|ko:마그네샤;마그네시아;마그네사이트|zh:菱镁;镁|ru:магнезит;магнезит~
oil|en:oil;petroleum;petrol;fuel;fuels;petro;lubricants|ko:원유;연유;석유;기름|zh:石油;油品;燃料|ru:нефть;нефтян~;нефти;нефте;топливо;нефтепродукты;гсм|uk:нафта;нафтов~;паливо|ar:نفط;النفط;نفطية;بترول;للبترول;وقود;البترول|fa:نفت;نفتی|de:öl;erdöl;mineralöl;brennstoff|fr:pétrole;pétrolière;carburants|es:petróleo;petrolera;combustibles;petróleos|pl:ropa;naftowy;paliwa;olej|tr:petrol;akaryakıt;petrolleri
petrochemical|en:petrochemical;petrochemicals;petrochem|ko:석유화학|zh:石化;石油化工|ja:石油化学|ru:нефтехим;нефтехимия;нефтехимическ~|uk:нафтохімічн~|ar:بتروكيماويات;البتروكيماويات|fa:پتروشیمی|de:petrochemie|fr:pétrochimie|es:petroquímica|pl:petrochemia|tr:petrokimya
gas|en:gas;gases|ko:가스|zh:燃气;天然气;煤气|ja:ガス|ru:газ;газа;газов~|uk:газ|ar:غاز;الغاز|fa:گاز|fr:gaz|es:gás|pl:gaz|tr:gaz;doğalgaz
energy|en:energy;power;electric power;electricity;electric power industry|ko:에네르기;에너지;전력;동력|zh:能源;电力;電力|ja:エネルギー|ru:энергия;энергетика;энерго;энергетическ~;электроэнергия|uk:енергія;енергетичн~;енерго|ar:طاقة;الطاقة;كهرباء;الكهرباء|fa:انرژی;نیرو;برق|de:energie;strom|fr:énergie;électricité|es:energía;energia;electricidad|pl:energetyka;prąd|tr:enerji;elektrik
electric|en:electric;electrical;electro;electronics;electronic;electron;elec|ko:전기;전자;전자공업|zh:电气;電氣;电子;電子;电器;電器|ja:電機;電器;エレクトロニクス|ru:электрон;электроник;электроника;электронн~;электрическ~;электро;электротехническ~|uk:електроніка;електричн~;електро|ar:إلكترونيات;الكترونيات;كهربائية;الكترونية|fa:الکترونیک;الکتریک|de:elektro;elektronik;elektrotechnik|fr:électronique;électrique|es:electrónica;eléctrica;eletrônica|pl:elektronika;elektryczny|tr:elektronik
nuclear|en:atomic energy;nuclear energy;nuclear power;nuclear;atomic|ko:원자력|zh:核;核能;原子能|ja:原子力|ru:атомн~;ядерн~;атом|uk:атомн~|ar:نووية;الذرية|fa:هسته ای;انرژی اتمی;اتمی|fr:nucléaire|tr:nükleer
chemical|en:chemical;chemicals;chemistry;chem;chemie|ko:화학;화학공업|zh:化工;化学;化學|ja:化学;ケミカル|ru:химия;химическ~;хим|uk:хімія;хімічн~|ar:كيماويات;كيميائية;كيماوية|fa:شیمی;شیمیایی|de:chemische|fr:chimie;chimique|es:química;químicos;químicas|pl:chemia;chemiczny|tr:kimya;kimyevi
fertiliser|en:fertilizer;fertiliser;fertilizers;fertilisers|ko:비료|zh:化肥;肥料|ja:肥料|ru:удобрения|ar:أسمدة|fa:کود|de:dünger|fr:engrais|es:fertilizantes|tr:gübre
plastic|en:plastic;plastics;polymer;polymers;vinalon;resin|ko:수지;플라스틱;비날론|zh:塑料;塑胶|ja:プラスチック|ru:пластик;полимер;пластмасс|ar:بلاستيك|fa:پلاستیک|de:kunststoff;kunststoffe|es:plásticos|pl:tworzywa|tr:plastik
rubber|en:rubber;tyre;tire;tyres;tires|ko:고무;다이야|zh:橡胶;轮胎|ja:ゴム|ru:резина;шины;каучук|ar:إطارات|fa:لاستیک|de:gummi;reifen|fr:caoutchouc;pneus|es:caucho;llantas|pl:guma;opony|tr:lastik;kauçuk
paper|en:paper;printing;packaging;print;press;publishing;publisher;publishers;publications;publication|ko:제지;인쇄;출판;포장;출판사;인쇄소|zh:纸业;造纸;印刷;包装;包裝;出版;出版社|ja:製紙;出版|ru:бумага;типография;печать;упаковка;издательство;полиграфия;пресса;издательск~|uk:друкарня;видавництво;упаковка|ar:طباعة;ورق;نشر;للنشر;تغليف|fa:کاغذ;چاپ;انتشارات;بسته بندی|de:papier;druck;druckerei;verpackung;verlag|fr:papier;imprimerie;emballage;édition;éditions|es:papel;imprenta;editorial;embalajes|pl:papier;drukarnia;wydawnictwo;opakowania|tr:kağıt;matbaa;ambalaj;yayıncılık
medicine|en:medicine;medical;med;pharmaceutical;pharmaceuticals;pharma;pharm;pharmacy;drug;drugs;health;healthcare;medicines;medicinal|ko:의약;제약;의료;보건;의학;약품;의료기구;고려약;보건성|zh:医药;醫藥;制药;製藥;医疗;醫療;药业;藥業;健康;卫生|ja:医薬;製薬;医療;薬品|ru:медицина;медицинск~;фарма;фармацевтическ~;фарм;лекарства;аптека;здравоохранение|uk:медицина;медичн~;фарма;фармацевтичн~|ar:طبية;الطبية;أدوية;للأدوية;صحة;صيدلية|fa:پزشکی;دارویی;دارو;بهداشت|de:medizin;medizintechnik;arzneimittel;apotheke;gesundheit|fr:médical;médicale;pharmaceutique;pharmacie;santé|es:médica;médico;farmacéutica;farmacia;salud;medicamentos|pl:medycyna;medyczny;farmaceutyczny;apteka;zdrowie|tr:ilaç;tıbbi;medikal;sağlık;ecza
ginseng|en:ginseng;insam|ko:인삼;고려인삼|zh:人参;人參;高丽参|ja:人参|ru:женьшень
tobacco|en:tobacco;cigarette;cigarettes|ko:담배;연초|zh:烟草;煙草|ja:たばこ|ru:табак;табачн~|uk:тютюн|ar:تبغ;دخان|fa:دخانیات|de:tabak|fr:tabac|es:tabaco|pl:tytoń|tr:tütün;sigara
food|en:food;foods;foodstuff;foodstuffs;foodproducts;foodservice;bakery;confectionery;food processing|ko:식품;식료;식료품;식료공업;식량;량정;식료가공|zh:食品;粮油;粮食;糧食|ja:フーズ;食料|ru:продовольственн~;продовольствие;пищев~;еда;фуд;продукты питания;кондитерск~|uk:харчов~;продовольч~;продукти харчування|ar:أغذية;غذائية;الغذائية;مواد غذائية|fa:غذایی;مواد غذایی;صنایع غذایی|de:lebensmittel;nahrungsmittel|fr:alimentaire;alimentation;agroalimentaire|es:alimentos;alimenticia;alimentaria;alimentação|pl:spożywczy;żywność;spożywcze|tr:gıda;gida
seafood|en:seafood;seafoods;sea food;sea products;marine products;aquatic products;fish products|ko:해산물;수산물;바다음식;해산|zh:海产;海產;海产品;海鲜;海鮮;水产品|ja:海産;海産物;シーフード|ru:морепродукты;рыбопродукты;морепродуктов|uk:морепродукти|ar:مأكولات بحرية|fa:غذاهای دریایی|de:meeresfrüchte|fr:fruits de mer|es:mariscos;pescados y mariscos|pl:owoce morza|tr:deniz ürünleri
fishery|en:fishery;fisheries;fishing;fish;aquatic;aquaculture;fishers;trawling|ko:수산;어업;수산업;양어;원양어업;물고기;수산사업소|zh:水产;水產;渔业;漁業;捕捞;远洋渔业;养殖|ja:水産;漁業|ru:рыболовн~;рыба;рыбн~;рыболовство;рыболовецк~;рыбопромысл;рыбопромыслов~;рыбокомбинат;рыбоперерабатывающ;рыбоперерабатывающая;рыбохозяйственн~|uk:риба;рибн~;рибальство|ar:صيد;أسماك;الأسماك;صيد الأسماك|fa:ماهیگیری;شیلات|de:fischerei;fisch|fr:pêche;pêcherie;pêcheries|es:pesca;pesquera;pesquería;pesqueira|pl:rybołówstwo;rybny|tr:balıkçılık;su ürünleri;balık
agriculture|en:agriculture;agricultural;agro;agri;agrarian;farming;horticulture;agribusiness|ko:농업;농산;농산물;축산;남새|zh:农业;農業;农产品;農產;种植|ja:農産|ru:сельское хозяйство;сельскохозяйственн~;агро;аграрн~;агропромышленн~;тепличн~;овощи|uk:агро;сільське господарство;сільськогосподарськ~;аграрн~|ar:زراعة;الزراعة;زراعية;الزراعية|fa:کشاورزی;کشت و صنعت|de:landwirtschaft;agrar|fr:agricole|es:agrícola;agropecuaria;agricultura|pl:rolnictwo;rolny;rolnicze;ogrodnictwo|tr:tarım;tarim;zirai
livestock|en:livestock;meat;poultry;cattle;pig;pork;beef;animal husbandry|ko:고기;목축;가금;닭;돼지|zh:畜牧;肉类;养殖业;禽业|ja:畜産;食肉|ru:мясо;мясн~;животноводство;птицефабрика;свинокомплекс;мясокомбинат|uk:м'ясо;птахофабрика|ar:لحوم;دواجن;مواشي|fa:گوشت;دامداری;طیور|de:fleisch;vieh|fr:viande;élevage|es:ganadera;carne;frigorífico|pl:mięso;mięsny;drób|tr:hayvancılık
dairy|en:dairy;milk|ko:유제품;젖제품|zh:乳业;奶业|ja:乳業|ru:молоко;молочн~|uk:молочн~|ar:ألبان|fa:لبنیات|de:milch;molkerei|fr:lait;laiterie|es:leche;lácteos|pl:mleczarnia|tr:süt
beverage|en:beverage;beverages;drinks;drink;beer;brewery;brewing;wine;wines;liquor;spirits;distillery;water|ko:음료;맥주;주류;양조;샘물|zh:饮料;飲料;啤酒;酒业;酒業|ja:飲料;ビール;酒造|ru:напитки;пиво;пивоварн~;вино;винодельн~;ликероводочн~;вода|uk:напої;пиво|ar:مشروبات;مياه|fa:نوشیدنی;نوشابه|de:getränke;brauerei|fr:boissons;brasserie;vins;eaux|es:bebidas;cerveza;cervecería;vinos|pl:napoje;browar|tr:içecek
garment|en:garment;garments;clothing;clothes;apparel;wear;fashion;sewing;tailoring;dress;uniform;uniforms|ko:피복;의류;봉제;재봉;복장;패션|zh:服装;服裝;制衣;製衣;服饰;服飾;时装;缝纫|ja:アパレル;衣料;縫製;被服|ru:швейн~;одежда;одежды;пошив;трикотаж;трикотажн~;шитье|uk:швейн~;одяг|ar:ملابس;الملابس;ألبسة;خياطة|fa:پوشاک;لباس|de:bekleidung;mode;konfektion|fr:vêtements;confection;habillement|es:confecciones;ropa;vestido;prendas|pl:odzież;odzieżowy;szwalnia;krawiectwo|tr:konfeksiyon;giyim;hazır giyim
textile|en:textile;textiles;fabric;fabrics;spinning;weaving;yarn;cotton;silk;knitting;knitwear;wool|ko:방직;직물;방적;제사;면방직;비단;편직;실크|zh:纺织;紡織;纺织品;针织;針織;毛纺|ja:繊維;織物;紡績|ru:текстиль;текстильн~;ткань;ткани;прядильн~;хлопок|uk:текстиль;тканини|ar:نسيج;منسوجات;غزل|fa:نساجی;منسوجات;پارچه|de:textilien;weberei;spinnerei|fr:filature;tissage|es:textil;tejidos;hilados|pl:tekstylia;włókienniczy;tkaniny|tr:tekstil;iplik;kumaş
shoes|en:shoe;shoes;footwear;leather|ko:신발;가죽;피혁|zh:鞋业;鞋業;皮革;制鞋|ja:皮革;靴|ru:обувь;обувн~;кожа;кожевенн~|uk:взуття|ar:أحذية;جلود|fa:کفش;چرم|de:schuhe;schuh;leder|fr:chaussures;cuir|es:calzado;zapatos;cuero|pl:obuwie;skóra|tr:ayakkabı;deri
wig|en:wig;wigs;eyelash;eyelashes;false eyelashes;hair products|ko:가발;속눈섭;속눈썹|zh:假发;假髮;假睫毛;睫毛;发制品|ja:かつら|ru:парики;накладные ресницы
cosmetics|en:cosmetic;cosmetics;perfume;beauty|ko:화장품|zh:化妆品;化妝品;美容|ja:化粧品|ru:косметика;парфюм;красота|ar:مستحضرات تجميل;عطور|de:kosmetik|fr:cosmétique;parfum|es:cosméticos;belleza|pl:kosmetyka|tr:kozmetik
furniture|en:furniture;interior;interiors|ko:가구|zh:家具;傢俱;装饰;裝飾|ja:内装|ru:мебель;мебельн~;интерьер|uk:меблі|ar:أثاث;مفروشات|fa:مبلمان|de:möbel|fr:meubles;mobilier|es:muebles|pl:meble;meblowy|tr:mobilya;dekorasyon
timber|en:timber;lumber;wood;woodworking;wooden;sawmill|ko:목재;제재;목재가공|zh:木材;木业;木業|ja:製材|ru:лес;древесина;деревообработка;лесопромышленн~;лесоматериалы;пиломатериалы;леспром;лесопиление|uk:деревина|ar:أخشاب|fa:چوب|de:holz|fr:bois|es:madera;maderas|pl:drewno;drzewny;tartak|tr:ahşap;kereste;orman ürünleri
logging|en:logging;forestry;forest;afforestation;logging company|ko:림업;임업;산림;벌목;통나무|zh:林业;林業;采伐;森林|ja:林業|ru:лесозаготовка;лесозаготовительн~;лесн~;лесное хозяйство;леспромхоз;лесозаготовки|uk:лісов~;лісгосп|ar:غابات|fa:جنگل;جنگلداری|de:forst|fr:forestière;forêt|es:forestal|pl:leśny;leśnictwo|tr:orman;ormancılık
shipping|en:shipping;maritime;marine;ocean;navigation;seaways;shipowner;ship owner;shipping line;lines;line;sea;vessel;ships;ship;ship management;shipmanagement|ko:원양;해운;선박;해상;항해;해양;선박회사|zh:海运;海運;航运;航運;船务;船務;船舶;海洋;远洋;遠洋|ja:海上;汽船;商船|ru:судоходн~;судоходство;морск~;пароходство;шиппинг;мореходн~;флот;море;судовладельческ~|uk:судноплавн~;морськ~;пароплавство|ar:ملاحة;الملاحة;شحن بحري;بحرية;البحرية;للملاحة|fa:کشتیرانی;دریایی;دریا|de:schifffahrt;reederei;schiffahrt|fr:maritimes;navigation maritime;armement|es:naviera;marítima;navegación|pl:żegluga;morski;morska;armator|tr:denizcilik;gemicilik;deniz;gemi
transport|en:transport;transportation;transports;transit;haulage;trans;trucking;cargo;freight;forwarding;forwarders;forwarder;carrier;carriers|ko:운수;수송;운송;화물;중계수송|zh:运输;運輸;物流运输;货运;貨運|ja:運輸;運送;輸送|ru:транспорт;транспортн~;перевозки;перевозок;экспедиция;карго;грузов~;грузоперевозки;экспедиторск~|uk:транспорт;транспортн~;перевезення|ar:نقل;النقل;للنقل;شحن;الشحن;للشحن|fa:حمل و نقل;ترابری;باربری|de:spedition;verkehr;fracht|fr:fret;transitaire|es:transporte;transportes;carga;fletes|pl:transportowy;przewozy;spedycja|tr:nakliyat;taşımacılık;tasimacilik;nakliye;ulaştırma
logistics|en:logistics;logistic;warehouse;warehousing;storage|ko:물류;창고;보관|zh:物流;仓储;倉儲|ja:物流;倉庫;ロジスティクス|ru:логистика;логистик;склад;логистическ~;логистики|uk:логістика|ar:لوجستية;اللوجستية;لوجستيات;مستودعات|fa:لجستیک;انبارداری|de:logistik;lager|fr:logistique;entreposage|es:logística;almacenaje|pl:logistyka;logistyczny;magazyn|tr:lojistik;depolama
railway|en:railway;railways;railroad;rail;railroads|ko:철도|zh:铁路;鐵路|ja:鉄道|ru:железная дорога;железнодорожн~;ржд;железные дороги|uk:залізниця;залізничн~|ar:سكك حديدية;السكك الحديدية|fa:راه آهن;راه‌آهن|de:bahn;eisenbahn|fr:chemin de fer;chemins de fer|es:ferrocarril;ferrocarriles|pl:kolej;kolejowy|tr:demiryolu;demiryolları
road|en:road;roads;highway;bridge;bridges;tunnel|ko:도로;다리;교량|zh:公路;路桥;桥梁;道路|ja:道路|ru:дорога;дорожн~;мост;автодор;автодорога;мостострой|uk:дорожн~;міст|ar:طرق;الطرق;جسور|fa:راه;جاده;راهسازی|de:straßenbau|fr:routes;ponts|es:carreteras;caminos|pl:drogi;drogowy;mosty|tr:yol;karayolları
automobile|en:automobile;automotive;auto;motor;motors;car;cars;vehicle;vehicles;truck;trucks;autos;tractor;tractors|ko:자동차;승용차;뜨락또르;트랙터|zh:汽车;汽車;拖拉机;车辆|ja:自動車;モーター|ru:авто;автомобиль;автомобильн~;автомобили;мотор;мотор~;трактор;автозавод|uk:автомобіль;автомобільн~|ar:سيارات;السيارات;للسيارات|fa:خودرو;خودروسازی;اتومبیل|de:automobil;kraftfahrzeuge;kfz;fahrzeugbau|fr:automobiles;véhicules|es:automotriz;automotores;vehículos|pl:samochody;motoryzacja|tr:otomotiv;oto;otomobil
aviation|en:aviation;aircraft;aerospace;aeronautics;air;aero;airplane;helicopter;helicopters;aeronautical;flight|ko:항공;민용항공;비행기|zh:航空;飞机;航天;民航|ja:エアロスペース|ru:авиация;авиационн~;аэро;самолет;авиа;аэрокосмическ~;вертолет;вертолеты;воздушн~|uk:авіація;авіаційн~|ar:جوية;للطيران;الطيران|fa:هوافضا;هوایی;هوانوردی|de:luftfahrt;flugzeug;luft|fr:aérienne;aéronautique;aérien|es:aviación;aérea;aeronáutica|pl:lotniczy;lotnictwo|tr:havacılık;hava;uçak
space|en:space;satellite;rocket;missile;missiles|ko:우주공간;우주;로케트;위성;미싸일|zh:宇航;卫星;火箭|ja:宇宙|ru:космос;космическ~;ракетн~;ракета;спутник|uk:космічн~|ar:فضاء|fa:فضایی;موشکی|fr:espace;spatial|es:espacial|tr:uzay
defence|en:defence;defense;ordnance;arms;weapons;munitions;munition;armament;weapon|ko:국방;군수;무기;병기;군수공업|zh:国防;國防;军工;军火;兵器;武器|ja:防衛;兵器|ru:оборона;оборонн~;вооружение;вооружения;оружие;боеприпасы|uk:оборона;оборонн~;зброя|ar:دفاع;الدفاع;أسلحة|fa:دفاع;دفاعی;مهمات|de:verteidigung;waffen;wehrtechnik|fr:défense;armes|es:defensa;armas|pl:obrona;zbrojeniowy|tr:savunma;silah
technology|en:technology;technologies;technical;tech;technic;techno;technique;technics;technological|ko:기술;기술교류|zh:科技;技术;技術|ja:テクノロジー;テック|ru:технология;технологии;технологическ~;техническ~;технологий;техно;тех|uk:технологія;технології;технічн~|ar:تكنولوجيا;التكنولوجيا;تقنية;التقنية;تقنيات|fa:فناوری;تکنولوژی;فنی|de:technik;technologie;technologien;technische|fr:technologique;techniques;technologie|es:tecnología;tecnologías;técnica;tecnologia|pl:technologie;techniczny|tr:teknoloji;teknolojileri;teknik
science|en:science;scientific;sciences;research;sci;r&d|ko:과학;과학기술;연구;조사|zh:科学;科學;研究;科研|ja:科学;研究開発|ru:наука;научн~;научно;исследования;исследовательск~|uk:наука;науков~|ar:علوم;بحوث;أبحاث;العلمية|fa:علوم;علمی;تحقیقات;پژوهش|de:wissenschaft;forschung|fr:recherche;scientifique|es:ciencia;investigación;científica|pl:nauka;badania;naukowy|tr:bilim;araştırma
information|en:information;info;data;informatics;database|ko:정보;자료|zh:信息;資訊;资讯;数据;情报|ja:情報;データ|ru:информация;информационн~;инфо;данные;информатика|uk:інформація;інформаційн~|ar:معلومات;المعلومات;بيانات|fa:اطلاعات;داده;انفورماتیک|de:informationen;daten|fr:informatique;données|es:información;informática;datos|pl:informacja;dane|tr:bilgi;bilişim;veri
information technology|en:information technology;it;i.t.;ict;information and technology|ko:정보기술;정보산업|zh:信息技术;資訊科技|ja:情報技術|ru:информационные технологии;ит;айти|uk:інформаційні технології|ar:تقنية المعلومات;تكنولوجيا المعلومات|fa:فناوری اطلاعات|fr:technologies de l'information|es:tecnologías de la información|tr:bilgi teknolojileri;bilişim teknolojileri
software|en:software;programming;program;programs;apps;app;digital;internet;online;web;cyber;network;networks;networking|ko:쏘프트웨어;소프트웨어;프로그람;프로그램;인터네트;망;디지털|zh:软件;軟件;软体;网络;網絡;互联网;数码;数字|ja:ソフトウェア;ソフト;ネットワーク;デジタル|ru:софт;программное обеспечение;программн~;интернет;сеть;цифров~;сети;диджитал|uk:програмне забезпечення;цифров~;мережа|ar:برمجيات;شبكات;رقمية;انترنت|fa:نرم افزار;شبکه;اینترنت;دیجیتال|de:netz;netzwerk|fr:logiciel;logiciels;réseau;numérique|es:redes;programas;digitales|pl:oprogramowanie;sieć;cyfrowy|tr:yazılım;yazilim;ağ;dijital
computer|en:computer;computers;computing;semiconductor;semiconductors;chip;microelectronics|ko:콤퓨터;컴퓨터;콤퓨터쎈터;반도체|zh:计算机;計算機;电脑;電腦;半导体|ja:コンピュータ;コンピューター;半導体|ru:компьютер;компьютеры;компьютерн~;микроэлектроника|uk:комп'ютер|ar:حاسوب;كمبيوتر|fa:رایانه;کامپیوتر|de:rechner|fr:ordinateur|es:computación;computadoras|pl:komputery;komputer|tr:bilgisayar
automation|en:automation;control;robotics;robot;automatic;automated|ko:자동화;로보트;자동|zh:自动化;自動化;机器人;控制|ja:自動化;ロボット;制御|ru:автоматика;автоматизация;робот;автоматизации|uk:автоматика|ar:أتمتة|fa:اتوماسیون;کنترل|de:automatisierung;steuerung|fr:automatisme|es:automatización|pl:automatyka|tr:otomasyon
communication|en:communication;communications;telecom;telecommunication;telecommunications;telco;post;postal;mobile;telephone;telekom|ko:통신;체신;우편;이동통신;전화|zh:通信;通讯;通訊;电信;電信;邮政|ja:テレコム;電話;郵便|ru:связь;связи;телеком;телекоммуникации;почта;коммуникации;телекоммуникационн~|uk:зв'язок;телеком;пошта|ar:اتصالات;الاتصالات;للاتصالات;بريد|fa:ارتباطات;مخابرات;پست|de:telekommunikation|fr:télécom;télécommunications;poste;postes|es:comunicaciones;telecomunicaciones;correos|pl:telekomunikacja;poczta;łączność|tr:iletişim;haberleşme;telekomünikasyon
media|en:media;news;broadcasting;broadcast;television;tv;radio;newspaper;advertising;film;films;video;movie;animation;pictures|ko:방송;신문;보도;텔레비죤;영화;만화영화;광고|zh:传媒;傳媒;媒体;广播;电视;广告;廣告;影视;动画;新闻|ja:メディア;放送;新聞;広告;映画;アニメーション|ru:медиа;сми;телевидение;радио;реклама;рекламн~;кино;вещание;газета;мультфильм|uk:медіа;телебачення;реклама|ar:إعلام;الإعلام;إعلان;تلفزيون;إعلانات|fa:رسانه;تبلیغات;صدا و سیما;فیلم|de:medien;werbung;rundfunk;zeitung|fr:médias;publicité;radiodiffusion|es:medios;publicidad;televisión|pl:reklama;telewizja|tr:medya;reklam;reklamcılık;yayın
culture|en:culture;cultural;art;arts;fine art;artistic;entertainment;music;sculpture|ko:문화;예술;미술;조각;음악;만수대미술|zh:文化;艺术;藝術;美术;美術;娱乐;娛樂|ja:芸術;音楽|ru:культура;культурн~;искусство;художественн~;искусства;развлечения|uk:культура;мистецтво|ar:ثقافة;الثقافة;فنون;ثقافية|fa:فرهنگی;هنر;هنری|de:kultur;kunst|fr:culturel;culturelle|es:cultural;arte;artes|pl:kultura;sztuka|tr:kültür;sanat;eğlence
tourism|en:tourism;tourist;travel;tours;tour;travels;traveling;tourism and travel;trip;leisure;vacation|ko:관광;려행;여행;려행사;여행사|zh:旅游;旅遊;旅行社;旅行;国旅|ja:観光;ツアー|ru:туризм;туристическ~;тур;туры;путешествия;турагентство|uk:туризм;туристичн~|ar:سياحة;السياحة;سفر;للسياحة;سفريات;للسفر|fa:گردشگری;مسافرتی;جهانگردی|de:reisen;reisebüro;touristik|fr:tourisme;voyages;voyage|es:turismo;viajes;viagens|pl:turystyka;podróże;biuro podróży|tr:turizm;seyahat
sport|en:sport;sports;fitness;athletic;gymnastics;football|ko:체육;축구|zh:体育;體育;运动|ja:スポーツ;体育|ru:спорт;спортивн~;футбольн~|uk:спортивн~|ar:رياضة;رياضية|fa:ورزش;ورزشی|es:deportes;deportivo|pl:sportowy|tr:spor
cleaning|en:cleaning;laundry;waste;recycling;environment;environmental;sanitation;eco;ecology;green|ko:청소;세탁;환경;환경보호;재생|zh:清洁;环保;環保;环境;回收;绿色|ja:清掃;環境;リサイクル|ru:клининг;уборка;экология;экологическ~;утилизация;эко|uk:екологія;екологічн~|ar:تنظيف;بيئة;بيئية|fa:محیط زیست;نظافت|de:reinigung;umwelt;entsorgung|fr:nettoyage;environnement|es:limpieza;medio ambiente;reciclaje|pl:sprzątanie;środowisko|tr:temizlik;çevre;geri dönüşüm
legal|en:legal;law;lawyers;attorneys;notary;audit;auditing;accounting;tax|ko:법률;변호사;회계;감사|zh:律师;律師;法律;会计;會計|ja:法律事務所;会計|ru:юридическ~;право;аудит;бухгалтерск~;адвокатск~|uk:юридичн~;аудит|ar:محاماة;محاسبة|fa:حقوقی;حسابرسی|de:rechtsanwälte;wirtschaftsprüfung|fr:juridique;avocats|es:jurídica;abogados;contadores|pl:prawny;kancelaria|tr:hukuk;muhasebe;denetim
casino|en:casino;lottery;gaming;games;game;betting|ko:카지노;복권;오락|zh:赌场;彩票;游戏;遊戲|ja:カジノ;ゲーム|ru:казино;лотерея;игры|ar:كازينو;ألعاب|de:spiele|fr:jeux|es:casinos;juegos|pl:kasyno;gry|tr:oyun
crypto|en:crypto;blockchain;bitcoin;cryptocurrency|ko:암호화폐;블록체인|zh:区块链;加密货币|ja:暗号資産|ru:крипто;блокчейн;криптовалюта
stamp|en:stamp;stamps;philately;flag;badge;coin;coins|ko:우표;주화|zh:邮票|ja:切手|ru:марки;филателия
processing|en:processing;processing trade;process;subcontracting;outsourcing|ko:가공;림가공;임가공;위탁가공|zh:加工;加工贸易;来料加工|ja:加工|ru:переработка;обработка;перерабатывающ;подряд|uk:переробка|ar:معالجة|fa:فرآوری|de:verarbeitung|fr:transformation;sous-traitance|es:procesadora;procesamiento;maquiladora;maquila|pl:przetwórstwo;przetwórnia;podwykonawstwo|tr:işleme;fason
salt|en:salt|ko:소금;제염|zh:盐业;鹽業|ja:製塩|ru:соль
grain|en:sugar;rice;flour;grain;grains;cereals;corn;wheat|ko:사탕;밀가루;강냉이|zh:糖业;米业;面粉;谷物|ja:製糖;製粉|ru:сахар;зерно;мука;зернов~;рис|uk:зерно;цукор|ar:سكر;حبوب;أرز;دقيق|fa:شکر;غلات;برنج;آرد|de:zucker;getreide|fr:sucre;céréales;riz;farine|es:azúcar;granos;arroz;harina|pl:cukier;zboże|tr:şeker;tahıl;hububat
`,
  ],
  [
    "place",
    "a place that names of this field carry; a subsidiary abroad is another body",
    `
korea|en:democratic people's republic of korea;democratic peoples republic of korea;republic of korea;north korean;north korea;northkorea;dpr korea;n korea;korea;korean;chosun;choson;chosŏn;joseon;chosen;corea;coreana;dprk;d.p.r.k.|ko:조선;조선민주주의인민공화국;한국;대한|zh:朝鲜;朝鮮;韩国;韓國|ja:韓国;コリア;チョソン|ru:северная корея;северокорейск~;корея;кореи;корейск~;чосон;кндр|uk:корея;корейськ~|ar:كوريا;الكورية;كورية|fa:کره;کره ای|de:koreanische;koreanisch|fr:corée;coréenne;coréen|es:coreano|pl:koreański;koreańska|tr:kore
pyongyang|en:pyongyang;pyeongyang;pyong yang;phyongyang;p'yŏngyang;pyongyong;phenian|ko:평양|zh:平壤|ja:ピョンヤン|ru:пхеньян;пхеньянск~;пхёнъян|uk:пхеньян|ar:بيونغ يانغ;بيونج يانج|fa:پیونگ یانگ|fr:pyong-yang|es:pionyang|pl:pjongjang|tr:piyongyang
rason|en:rason;rason;naseon;rajin;najin;rajin-sonbong;rasŏn;rajin sonbong|ko:라선;나선;라진;나진;라진선봉|zh:罗先;羅先;罗津;羅津|ja:羅先府|ru:расон;раджин;наджин;рачжин
nampo|en:nampo;nampho;namp'o|ko:남포|zh:南浦|ru:нампхо
sinuiju|en:sinuiju;sinŭiju;shinuiju;sinuichu|ko:신의주|zh:新义州;新義州|ru:синыйчжу;синыйджу
kaesong|en:kaesong;gaeseong;kaesŏng|ko:개성|zh:开城;開城|ru:кэсон
wonsan|en:wonsan;wŏnsan|ko:원산|zh:元山|ru:вонсан
chongjin|en:chongjin;cheongjin;ch'ŏngjin|ko:청진|zh:清津|ru:чхонджин;чхончжин
hamhung|en:hamhung;hamhŭng;hamheung|ko:함흥|zh:咸兴;咸興|ru:хамхын
seoul|en:seoul|ko:서울|zh:首尔;首爾|ja:ソウル|ru:сеул|ar:سيول|fa:سئول|fr:séoul|es:seúl|tr:seul
china|en:china;chinese;sino;prc;zhongguo;cathay|ko:중국|zh:中国;中國;中华;中華|ja:チャイナ|ru:китай;китая;китайск~;кнр|uk:китай;китайськ~|ar:الصين;صينية;الصينية|fa:چین|de:chinesische|fr:chine;chinoise;chinois|es:chino|pl:chiny;chiński;chińska|tr:çin
beijing|en:beijing;peking;pekin;peiching|ko:베이징;북경|zh:北京|ja:ペキン|ru:пекин;пекинск~|uk:пекін|ar:بكين|fa:پکن|fr:pékin|tr:pekin
dandong|en:dandong;tan-tung;tantung;andong county|ko:단둥;단동|zh:丹东;丹東|ja:丹東市|ru:даньдун
dalian|en:dalian;dairen;talien;ta-lien;lüda|ko:대련;다롄;다련|zh:大连;大連|ja:だいれん|ru:далянь;дальний
shenyang|en:shenyang;mukden|ko:심양;선양|zh:沈阳;瀋陽;沈陽|ru:шэньян
yanbian|en:yanbian;yenpien;yonbyon|ko:연변;옌볜|zh:延边;延邊|ru:яньбянь
yanji|en:yanji;yenchi|ko:연길;옌지|zh:延吉|ru:яньцзи
hunchun|en:hunchun|ko:훈춘|zh:珲春;琿春|ru:хуньчунь
tumen|en:tumen;tuman;tumangang|ko:도문;두만강|zh:图们;圖們|ru:тумынь;туманган
jilin|en:jilin;kirin|ko:길림;지린|zh:吉林|ru:цзилинь;гирин
liaoning|en:liaoning|ko:료녕;요녕;랴오닝|zh:辽宁;遼寧|ru:ляонин
heilongjiang|en:heilongjiang|ko:흑룡강;헤이룽장|zh:黑龙江;黑龍江|ru:хэйлунцзян
changchun|en:changchun|ko:장춘;창춘|zh:长春;長春|ru:чанчунь
harbin|en:harbin|ko:하얼빈;할빈|zh:哈尔滨;哈爾濱|ru:харбин
shandong|en:shandong;shantung|ko:산동;산둥|zh:山东;山東|ru:шаньдун
zhejiang|en:zhejiang;chekiang|ko:절강;저장|zh:浙江|ru:чжэцзян
guangdong|en:guangdong;kwangtung;canton|ko:광동;광둥|zh:广东;廣東|ru:гуандун
shenzhen|en:shenzhen;shum chun|ko:심천;선전|zh:深圳|ru:шэньчжэнь
guangzhou|en:guangzhou;kwangchow|ko:광주;광저우|zh:广州;廣州|ru:гуанчжоу
shanghai|en:shanghai|ko:상해;상하이|zh:上海|ja:シャンハイ|ru:шанхай;шанхайск~|uk:шанхай|ar:شنغهاي|fa:شانگهای|es:shanghái|pl:szanghaj|tr:şanghay
tianjin|en:tianjin;tientsin|ko:천진;톈진|zh:天津|ru:тяньцзинь
qingdao|en:qingdao;tsingtao|ko:청도;칭다오|zh:青岛;青島|ru:циндао
hong kong|en:hong kong;hongkong;hk;h.k.;xianggang|ko:홍콩;향항|zh:香港|ja:ホンコン|ru:гонконг;гонконгск~|uk:гонконг|ar:هونغ كونغ;هونج كونج|fa:هنگ کنگ|de:hongkong|pl:hongkong
macau|en:macau;macao;aomen|ko:마카오;오문|zh:澳门;澳門|ja:マカオ|ru:макао|uk:макао|ar:ماكاو
taiwan|en:taiwan;formosa;taiwanese;r.o.c.|ko:대만;타이완|zh:台湾;台灣;臺灣|ja:台湾省|ru:тайвань;тайваньск~|uk:тайвань|ar:تايوان|fa:تایوان|fr:taïwan|pl:tajwan|tr:tayvan
japan|en:japan;japanese;nippon;nihon|ko:일본|zh:日本|ja:にほん|ru:япония;японии;японск~|uk:японія|ar:اليابان|fa:ژاپن|fr:japon|es:japón;japonesa|pl:japonia|tr:japonya
mongolia|en:mongolia;mongolian;mongol|ko:몽골;몽고|zh:蒙古|ja:モンゴル|ru:монголия;монгольск~;монгол|uk:монголія|fr:mongolie|de:mongolei|pl:mongolia|tr:moğolistan|mn:монгол улс
ulaanbaatar|en:ulaanbaatar;ulan bator;ulan-bator|ko:울란바따르;울란바토르|zh:乌兰巴托;烏蘭巴托|ru:улан-батор|mn:улаанбаатар
russia|en:russia;russian;rossiya;rossiia;rossia;rus;russian federation|ko:로씨야;러시아;로시아|zh:俄罗斯;俄羅斯|ja:ロシア|ru:россия;российск~;русск~;рос;рф;российская федерация|uk:росія;російськ~|ar:روسيا;الروسية;روسية|fa:روسیه|de:russland;russische|fr:russie;russe|es:rusia;rusa|pl:rosja;rosyjski|tr:rusya
moscow|en:moscow;moskva;moskovsky|ko:모스끄바;모스크바|zh:莫斯科|ja:モスクワ|ru:москва;московск~;москвы|uk:москва|ar:موسكو|fa:مسکو|de:moskau|fr:moscou|es:moscú|tr:moskova
saint petersburg|en:saint petersburg;st petersburg;st. petersburg;petersburg;leningrad;sankt-peterburg|ko:싼크뜨-뻬쩨르부르그;상트페테르부르크|zh:圣彼得堡;聖彼得堡|ru:санкт-петербург;петербург;петербургск~;спб;ленинград|uk:санкт-петербург
vladivostok|en:vladivostok;wladiwostok|ko:울라지보스또크;블라디보스토크;울라디보스토크;해삼위|zh:符拉迪沃斯托克;海参崴;海參崴|ja:ウラジオストク|ru:владивосток;владивостокск~|uk:владивосток|ar:فلاديفوستوك
khabarovsk|en:khabarovsk|ko:하바롭스크;하바롭쓰크|zh:哈巴罗夫斯克;伯力|ru:хабаровск;хабаровск~
primorye|en:primorye;primorsky;primorskiy;primorski;maritime territory;primorskii|ko:연해변강;연해주|zh:滨海;滨海边疆|ru:приморье;приморск~
amur|en:amur;amurskaya|ko:아무르|zh:阿穆尔;阿穆爾|ru:амур;амурск~
sakhalin|en:sakhalin|ko:싸할린;사할린|zh:萨哈林;薩哈林;库页岛|ru:сахалин;сахалинск~
kamchatka|en:kamchatka|ko:깜챠뜨까;캄차카|zh:堪察加|ru:камчатка;камчатск~
far east|en:far east;far eastern;dalnevostochny;dalny vostok|ko:원동;극동|zh:远东;遠東|ja:極東|ru:дальний восток;дальневосточн~;дальвосток|uk:далекий схід
siberia|en:siberia;siberian;sibir|ko:씨비리;시베리아|zh:西伯利亚;西伯利亞|ru:сибирь;сибирск~|uk:сибір
novosibirsk|en:novosibirsk|ko:노보씨비르스크;노보시비르스크|zh:新西伯利亚|ru:новосибирск;новосибирск~
yakutia|en:yakutia;yakutsk;sakha|ko:야꾸찌야;야쿠티야|zh:雅库特|ru:якутия;якутск;якутск~;саха
tatarstan|en:tatarstan;kazan;tatar;alabuga;yelabuga|ko:따따르스딴;타타르스탄|zh:鞑靼斯坦|ru:татарстан;казань;алабуга;елабуга;татарск~
ural|en:ural;urals|ko:우랄|zh:乌拉尔|ru:урал;уральск~
belarus|en:belarus;belarusian;byelorussia;belorussia;bel|ko:벨라루씨;벨라루스|zh:白俄罗斯;白俄羅斯|ja:ベラルーシ|ru:беларусь;белоруссия;белорусск~;беларуси;бел|uk:білорусь|ar:بيلاروسيا;روسيا البيضاء|fa:بلاروس|fr:biélorussie|de:weißrussland|es:bielorrusia|pl:białoruś|be:беларусь рб
minsk|en:minsk|ru:минск;минск~|zh:明斯克|be:мінск
ukraine|en:ukraine;ukrainian;ukraina|ko:우크라이나|zh:乌克兰;烏克蘭|ja:ウクライナ|ru:украина;украинск~;украины|uk:україна;українськ~;україни|ar:أوكرانيا|fa:اوکراین|es:ucrania|pl:ukraiński|tr:ukrayna
crimea|en:crimea;crimean;krym|ko:크림|zh:克里米亚|ru:крым;крымск~;крыма|uk:крим;кримськ~
kazakhstan|en:kazakhstan;kazakh;qazaqstan|ko:까자흐스딴;카자흐스탄|zh:哈萨克斯坦;哈薩克|ru:казахстан;казахстанск~|kk:қазақстан|ar:كازاخستان|tr:kazakistan
uzbekistan|en:uzbekistan;uzbek;o'zbekiston|ko:우즈베끼스딴;우즈베키스탄|zh:乌兹别克斯坦|ru:узбекистан;узбекск~|uz:ўзбекистон;oʻzbekiston|tr:özbekistan
kuwait|en:kuwait;kuwaiti|ko:쿠웨이트|zh:科威特|ja:クウェート|ru:кувейт;кувейтск~|ar:الكويت;كويت;الكويتية;كويتية|fa:کویت|fr:koweït|tr:kuveyt
qatar|en:qatar;qatari|ko:까타르;카타르|zh:卡塔尔;卡塔爾|ja:カタール|ru:катар;катарск~|ar:قطر;القطرية|tr:katar
doha|en:doha|ru:доха|ar:الدوحة;دوحة|zh:多哈
emirates|en:emirates;uae;u.a.e.;united arab emirates;emirati|ko:아랍추장국련방;아랍에미리트|zh:阿联酋;阿聯酋;阿拉伯联合酋长国|ja:首長国|ru:оаэ;эмираты;арабские эмираты|ar:الإمارات;الامارات;الإماراتية|fa:امارات|de:emirate|fr:émirats|es:emiratos|tr:birleşik arap emirlikleri
dubai|en:dubai|ko:두바이|zh:迪拜;杜拜|ru:дубай|ar:دبي|fa:دبی
abu dhabi|en:abu dhabi;abudhabi|ko:아부자비;아부다비|zh:阿布扎比;阿布達比|ru:абу-даби|ar:أبوظبي;أبو ظبي|fa:ابوظبی
oman|en:oman;omani;muscat|ko:오만|zh:阿曼|ru:оман|ar:عمان;مسقط
saudi arabia|en:saudi;saudi arabia;ksa;saudi arabian|ko:싸우디 아라비아;사우디아라비아|zh:沙特;沙特阿拉伯|ru:саудовская аравия;саудовск~|ar:السعودية;سعودية|fa:عربستان
iran|en:iran;iranian;persia;persian|ko:이란|zh:伊朗|ja:イラン|ru:иран;иранск~|uk:іран|ar:إيران;ايران;الإيرانية|fa:ایران;ایرانیان|pl:irański
tehran|en:tehran;teheran|ko:테헤란|zh:德黑兰|ru:тегеран;тегеранск~|ar:طهران|fa:تهران|fr:téhéran|es:teherán|tr:tahran
iraq|en:iraq;iraqi|ko:이라크|zh:伊拉克|ru:ирак;иракск~|ar:العراق;عراقية;العراقية|fa:عراق|tr:irak
syria|en:syria;syrian|ko:수리아;시리아|zh:叙利亚;敘利亞|ru:сирия;сирийск~|ar:سوريا;سورية;السورية|fa:سوریه|fr:syrie;syrienne|de:syrien|es:siria|tr:suriye
damascus|en:damascus|ko:다마스쿠스|ru:дамаск|ar:دمشق|fr:damas|es:damasco|tr:şam
lebanon|en:lebanon;lebanese;beirut|ko:레바논|zh:黎巴嫩|ru:ливан;ливанск~|ar:لبنان;اللبنانية;بيروت|fr:liban;libanaise|es:líbano|tr:lübnan
egypt|en:egypt;egyptian;misr;cairo|ko:애급;이집트;에짚트|zh:埃及|ru:египет;египетск~|ar:مصر;المصرية;القاهرة|fa:مصر|fr:égypte|es:egipto|tr:mısır
libya|en:libya;libyan|ko:리비아|zh:利比亚|ru:ливия;ливийск~|ar:ليبيا;الليبية|fr:libye
turkey|en:turkey;turkish;turkiye;turk|ko:뛰르끼예;터키;튀르키예|zh:土耳其|ru:турция;турецк~|ar:تركيا;التركية|fa:ترکیه|de:türkei|fr:turquie|es:turquía|pl:turcja|tr:türkiye;türk
istanbul|en:istanbul;stamboul|zh:伊斯坦布尔|ru:стамбул|ar:اسطنبول;إسطنبول|fa:استانبول|es:estambul|pl:stambuł
afghanistan|en:afghanistan;afghan;kabul|ko:아프가니스탄|zh:阿富汗|ru:афганистан;афганск~|ar:أفغانستان|fa:افغانستان;افغان;کابل
pakistan|en:pakistan;pakistani;karachi|ko:파키스탄|zh:巴基斯坦|ru:пакистан;пакистанск~|ar:باكستان|fa:پاکستان
india|en:india;indian;bharat;hindustan|ko:인디아;인도|zh:印度|ja:インド|ru:индия;индийск~|ar:الهند|fa:هند|fr:inde|tr:hindistan
vietnam|en:vietnam;viet nam;vietnamese|ko:윁남;베트남|zh:越南|ja:ベトナム|ru:вьетнам;вьетнамск~|fr:viêt nam|vi:việt nam|pl:wietnam
laos|en:laos;lao;vientiane|ko:라오스|zh:老挝;寮國|ja:ラオス|ru:лаос
cambodia|en:cambodia;cambodian;kampuchea;phnom penh|ko:캄보쟈;캄보디아|zh:柬埔寨|ja:カンボジア|ru:камбоджа|fr:cambodge|es:camboya
myanmar|en:myanmar;burma;burmese;yangon|ko:먄마;미얀마|zh:缅甸;緬甸|ja:ミャンマー|ru:мьянма|fr:birmanie
thailand|en:thailand;thai;bangkok;siam|ko:타이;태국|zh:泰国;泰國|ja:タイ|ru:таиланд;тайск~|ar:تايلاند|fr:thaïlande|pl:tajlandia|tr:tayland
malaysia|en:malaysia;malaysian;kuala lumpur|ko:말레이시아|zh:马来西亚;馬來西亞|ja:マレーシア|ru:малайзия|ar:ماليزيا|fr:malaisie|es:malasia|tr:malezya
singapore|en:singapore|ko:싱가포르;신가포르|zh:新加坡|ja:シンガポール|ru:сингапур|ar:سنغافورة|fa:سنگاپور|fr:singapour|de:singapur|pl:singapur
indonesia|en:indonesia;indonesian;jakarta|ko:인도네시아|zh:印度尼西亚;印尼|ja:インドネシア|ru:индонезия|ar:إندونيسيا|fr:indonésie|tr:endonezya
philippines|en:philippines;philippine;manila|ko:필리핀|zh:菲律宾;菲律賓|ja:フィリピン|ru:филиппины|es:filipinas
nepal|en:nepal;nepalese;kathmandu|ko:네팔|zh:尼泊尔|ru:непал
bangladesh|en:bangladesh;dhaka|ko:방글라데슈;방글라데시|zh:孟加拉|ru:бангладеш
angola|en:angola;angolan;luanda|ko:앙골라|zh:安哥拉|ru:ангола
mozambique|en:mozambique;maputo|ko:모잠비끄;모잠비크|zh:莫桑比克|ru:мозамбик|es:moçambique
namibia|en:namibia;namibian;windhoek|ko:나미비아|zh:纳米比亚|ru:намибия
senegal|en:senegal;senegalese;dakar|ko:쎄네갈;세네갈|zh:塞内加尔|ru:сенегал|fr:sénégal;sénégalaise
equatorial guinea|en:equatorial guinea;malabo|ko:적도기네;적도기니|zh:赤道几内亚|ru:экваториальная гвинея|es:guinea ecuatorial
congo|en:congo;congolese;kinshasa|ko:콩고;꽁고|zh:刚果;剛果|ru:конго
guinea|en:guinea;conakry|ko:기네;기니|zh:几内亚|ru:гвинея|fr:guinée
nigeria|en:nigeria;nigerian;lagos;abuja;nig|ko:나이제리아;나이지리아|zh:尼日利亚|ru:нигерия
ethiopia|en:ethiopia;ethiopian|ko:에티오피아|zh:埃塞俄比亚|ru:эфиопия|fr:éthiopie
uganda|en:uganda;kampala|ko:우간다|zh:乌干达|ru:уганда
tanzania|en:tanzania;tanzanian|ko:탄자니아|zh:坦桑尼亚|ru:танзания
zimbabwe|en:zimbabwe;harare|ko:짐바브웨|zh:津巴布韦|ru:зимбабве
zambia|en:zambia;lusaka|ko:잠비아|zh:赞比亚|ru:замбия
south africa|en:south africa;south african;rsa|ko:남아프리카|zh:南非|ru:юар;южная африка|fr:afrique du sud|es:sudáfrica
algeria|en:algeria;algerian|ko:알제리|zh:阿尔及利亚|ru:алжир|ar:الجزائر|fr:algérie;algérienne|es:argelia
sudan|en:sudan;sudanese;khartoum|ko:수단|zh:苏丹|ru:судан|ar:السودان;سودانية|fr:soudan
yemen|en:yemen;yemeni|ko:예멘|zh:也门|ru:йемен|ar:اليمن;يمنية
africa|en:africa;african;afro;afrique|ko:아프리카|zh:非洲|ja:アフリカ|ru:африка;африканск~|ar:أفريقيا;افريقيا;الأفريقية|fa:آفریقا|de:afrika|fr:africaine;africain|pl:afryka
asia|en:asia;asian|ko:아시아;아세아|zh:亚洲;亞洲;亚太|ja:アジア|ru:азия;азиатск~;азии|uk:азія|ar:آسيا|fa:آسیا|de:asien|fr:asie;asiatique|es:asiática|pl:azja|tr:asya
europe|en:europe;european;euro|ko:유럽;구라파|zh:欧洲;歐洲|ja:ヨーロッパ|ru:европа;европейск~|uk:європа;європейськ~|ar:أوروبا|fa:اروپا|de:europa;europäische|fr:européenne;européen|es:europea|pl:europejski|tr:avrupa
america|en:america;american;usa;u.s.a.;us|ko:미국;아메리카|zh:美国;美國;美洲|ja:アメリカ|ru:америка;американск~;сша|ar:أمريكا;امريكا|fa:آمریکا|de:amerika|fr:amérique;américaine|es:américa|pl:ameryka|tr:amerika
mexico|en:mexico;mexican|ko:메히꼬;멕시코|zh:墨西哥|ja:メキシコ|ru:мексика;мексиканск~|ar:المكسيك|de:mexiko|fr:mexique|es:méxico;mexicana;méjico|pl:meksyk|tr:meksika
cuba|en:cuba;cuban|ko:꾸바;쿠바|zh:古巴|ja:キューバ|ru:куба;кубинск~|de:kuba|es:cubana
venezuela|en:venezuela;venezuelan|ko:베네수엘라|zh:委内瑞拉|ru:венесуэла;венесуэльск~|es:venezolana
brazil|en:brazil;brazilian;brasil|ko:브라질|zh:巴西|ru:бразилия|fr:brésil|de:brasilien|pl:brazylia
panama|en:panama;panamanian|ko:빠나마;파나마|zh:巴拿马;巴拿馬|ru:панама|es:panamá
canada|en:canada;canadian|ko:카나다;캐나다|zh:加拿大|ru:канада
britain|en:britain;british;uk;u.k.;england;united kingdom;great britain|ko:영국|zh:英国;英國|ja:英国|ru:великобритания;британск~|ar:بريطانيا|fr:royaume-uni|es:reino unido|tr:ingiltere
london|en:london|ko:런던|zh:伦敦;倫敦|ru:лондон|fr:londres
germany|en:germany;german|ko:도이췰란드;독일|zh:德国;德國|ja:ドイツ|ru:германия;немецк~|ar:ألمانيا;المانيا|fa:آلمان|de:deutschland;deutsche;deutscher|fr:allemagne|es:alemania|pl:niemcy;niemiecki|tr:almanya
france|en:france;french|ko:프랑스|zh:法国;法國|ru:франция;французск~|ar:فرنسا|fa:فرانسه|de:frankreich|fr:française;français|es:francia|pl:francja|tr:fransa
italy|en:italy;italian;italia|ko:이딸리아;이탈리아|zh:意大利|ru:италия;итальянск~|ar:إيطاليا|fa:ایتالیا|de:italien|fr:italie|pl:włochy|tr:italya
spain|en:spain;spanish|ko:에스빠냐;스페인|zh:西班牙|ru:испания|es:españa;española|fr:espagne|de:spanien|pl:hiszpania
poland|en:poland;polish|ko:뽈스까;폴란드|zh:波兰;波蘭|ja:ポーランド|ru:польша;польск~|uk:польща|de:polen|fr:pologne|es:polonia|pl:polska;polski;polskie|tr:polonya
warsaw|en:warsaw|ko:와르샤와;바르샤바|zh:华沙|ru:варшава|de:warschau|pl:warszawa;warszawski|fr:varsovie
gdansk|en:gdansk;danzig|ru:гданьск|pl:gdańsk|ko:그단스크
malta|en:malta;maltese|ko:말타;몰타|zh:马耳他|ru:мальта|fr:malte
cyprus|en:cyprus;cypriot|ko:키프로스|zh:塞浦路斯|ru:кипр|fr:chypre|tr:kıbrıs|de:zypern
switzerland|en:switzerland;swiss|ko:스위스|zh:瑞士|ru:швейцария|de:schweiz;schweizer|fr:suisse|es:suiza|tr:isviçre
austria|en:austria;austrian|ko:오지리;오스트리아|zh:奥地利|ru:австрия|de:österreich;osterreich
czech|en:czech;czechia;czech republic|ko:체스꼬;체코|zh:捷克|ru:чехия;чешск~|pl:czechy
bulgaria|en:bulgaria;bulgarian|ko:벌가리아;불가리아|zh:保加利亚|ru:болгария|bg:българия
serbia|en:serbia;serbian|ko:쎄르비아;세르비아|zh:塞尔维亚|ru:сербия|sr:србија;srbija
netherlands|en:netherlands;dutch;holland|ko:네데를란드;네덜란드|zh:荷兰;荷蘭|ru:нидерланды|nl:nederland|fr:pays-bas|es:países bajos
gulf|en:gulf;arab;arabian;arabia;middle east;mideast|ko:아랍;중동|zh:海湾;阿拉伯;中东|ru:залив;арабск~;ближний восток|ar:الخليج;خليج;العربية;عربية;الشرق الأوسط|fa:خلیج;خلیج فارس;عرب|fr:golfe;arabe|es:golfo;árabe|tr:körfez;arap
pacific|en:pacific|ko:태평양|zh:太平洋|ja:太平洋|ru:тихоокеанск~;пасифик|es:pacífico|fr:pacifique
east|en:east;eastern;orient;oriental|zh:东方;東方|ru:восток;восточн~|uk:схід;східн~|ar:الشرق;شرق;الشرقية|fa:شرق|de:ost|fr:orient|es:este;oriente|pl:wschód;wschodni|tr:doğu
west|en:west;western|zh:西部;西方|ja:西日本|ru:запад;западн~|uk:захід;західн~|ar:الغرب;غرب|de:westen|fr:ouest|es:oeste|pl:zachód;zachodni|tr:batı
north|en:north;northern|zh:北方|ru:север;северн~|uk:північ|ar:الشمال;شمال|fa:شمال|de:nord|es:norte|pl:północ|tr:kuzey
south|en:south;southern|zh:南方|ru:юг;южн~|uk:південь|ar:الجنوب;جنوب|de:süd|fr:sud|es:sur;sul|pl:południe|tr:güney
northeast|en:northeast;north east;northeastern;north-east|ko:동북|zh:东北;東北|ja:北東|ru:северо-восток;северо-восточн~
`,
  ],
];

const RUSSIAN_HARD = ["ый", "ая", "ое", "ого", "ой", "ые", "ых", "ым", "ую"];
const RUSSIAN_VELAR = ["ий", "ая", "ое", "ого", "ой", "ие", "их", "им", "ую"];
const RUSSIAN_SOFT = ["ий", "яя", "ее", "его", "ей", "ие", "их"];
const UKRAINIAN = ["ий", "а", "е", "ого", "ої", "і", "их"];
const SOFT_STEMS = new Set(["внешн", "внутренн"]);

function endings(stem: string, language: string): readonly string[] {
  if (language === "uk") return UKRAINIAN;
  if (SOFT_STEMS.has(stem)) return RUSSIAN_SOFT;
  return /[кгхшжщч]$/.test(stem) ? RUSSIAN_VELAR : RUSSIAN_HARD;
}

function spellings(text: string, language: string): readonly string[] {
  if (!text.includes("~")) return text.split(";");
  return text.split(";").flatMap((each) => {
    if (!each.endsWith("~")) return [each];
    const stem = each.slice(0, -1);
    return endings(stem, language).map((ending) => stem + ending);
  });
}

function readCells(cells: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const variants: Record<string, readonly string[]> = {};
  for (const cell of cells) {
    const at = cell.indexOf(":");
    variants[cell.slice(0, at)] = spellings(cell.slice(at + 1), cell.slice(0, at));
  }
  return variants;
}

/** Spellings are cut up when first asked for: whoever only imports the table pays nothing. */
function parse(row: string, weight: OrganisationWordWeight, why: string): OrganisationWord {
  const [concept, ...cells] = row.split("|") as [string, ...string[]];
  let known: Readonly<Record<string, readonly string[]>> | undefined;
  return {
    concept,
    weight,
    why,
    get variants() {
      known ??= readCells(cells);
      return known;
    },
  };
}

export const organisationWords: readonly OrganisationWord[] = blocks.flatMap(([weight, why, rows]) =>
  rows
    .trim()
    .split("\n")
    .map((row) => parse(row, weight, why)),
);

/**
 * Words of one Han or Hangul character that count only at the end of a name or word: 局 is a bureau in 总局 and a sound
 * elsewhere. 총 and its like are the exception: they count only before another word.
 */
export const endOnlyWords: readonly string[] = [..."국성부당군항원실시局厂廠部党黨军軍市县縣区區镇鎮村省町県港"];

/** Spellings that stand for two concepts on purpose; the first is the commoner in names of this field. */
export const organisationWordHomographs: readonly { variant: string; concepts: readonly string[]; why: string }[] = [
  { variant: "büro", concepts: ["office", "bureau"], why: "German office, Turkish bureau" },
  { variant: "labor", concepts: ["work", "laboratory"], why: "American labour, German laboratory" },
  { variant: "련합", concepts: ["united", "complex"], why: "united, or a complex of works" },
  { variant: "商会", concepts: ["association", "trading"], why: "Chinese chamber of commerce, Japanese trading house" },
  { variant: "معادن", concepts: ["mining", "metal"], why: "Persian mines, Arabic metals" },
  { variant: "ropa", concepts: ["oil", "garment"], why: "Polish oil, Spanish clothes" },
];
