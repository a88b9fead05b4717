/**
 * Legal forms of companies and bodies: one row a form, every spelling that registers and lists print for it.
 *
 * A form is understood, not cut off blindly: two spellings of one form agree, two forms of one class are near, two classes
 * differ. From general knowledge of the company laws concerned and of how sanctions lists write them. Spellings are lower
 * case NFC, with the dots and strokes they are printed with; a reader that folds punctuation folds these too. Words that
 * may be a form or a plain word (Company, Corporation) stand here and in `organisation-words.ts`; which is meant is the
 * reader's business.
 */
export type LegalFormClass =
  | "limited"
  | "joint-stock"
  | "partnership"
  | "sole"
  | "state"
  | "cooperative"
  | "foundation"
  | "other";

export interface LegalForm {
  readonly id: string;
  readonly variants: readonly string[];
  /** ISO 3166-1 alpha-2, lower case: where the form exists or is usual, commonest first; empty if everywhere. */
  readonly countries: readonly string[];
  readonly class: LegalFormClass;
  readonly why: string;
}

/** id | class | countries | spellings, parted by ";" | why */
const rows = `
llc|limited|us ae ru kp kz uz ua mn vn|llc;l.l.c.;l l c;limited liability company;ltd liability company;ltd. liability company;limited liability co;limited liability co.;limited liability|the usual English for ООО, ТОО, TOV, OOO and the American form itself
ltd|limited|gb kp hk cy ng in|ltd;ltd.;limited;private company limited by shares;private limited company|the commonest private company of English law
co-ltd|limited|cn kp kr jp th tw vn hk|co ltd;co. ltd;co., ltd;co., ltd.;co.,ltd;co.,ltd.;co. ltd.;company limited;company ltd;company, limited;co limited;coltd;co-ltd;company ltd.|how East Asian companies write themselves in English, whatever their form at home
pvt-ltd|limited|in pk bd lk np mv|pvt ltd;pvt. ltd.;pvt limited;private limited;private ltd;(pvt) ltd;(pvt.) ltd.;(private) limited;p ltd;(p) ltd;(p) ltd.|South Asian private company
pte-ltd|limited|sg|pte ltd;pte. ltd.;pte limited;pte. limited;(pte) ltd;(pte.) ltd.;pte|Singapore private company
pty-ltd|limited|au za bw na|pty ltd;pty. ltd.;pty limited;proprietary limited;(pty) ltd;(proprietary) limited;pty|Australian and southern African private company
sdn-bhd|limited|my bn|sdn bhd;sdn. bhd.;sendirian berhad;s/b|Malaysian private company
bhd|joint-stock|my bn|bhd;bhd.;berhad|Malaysian public company
inc|joint-stock|us ca ph|inc;inc.;incorporated|American corporation
corp|joint-stock|us ca kp tw|corp;corp.;corporation;corpn;corpn.|American corporation; also the English of North Korean 회사 and 총회사
company|other||company;co;co.;comp.|says only that it trades
co-inc|joint-stock|us ph|co inc;co., inc.;company inc;company, inc.|American corporation named Company
plc|joint-stock|gb ie ng th|plc;p.l.c.;public limited company;public ltd co;public limited co|British public company
pcl|joint-stock|th|pcl;public company limited;บริษัทมหาชนจำกัด;บมจ.|Thai public company
th-limited|limited|th|บริษัทจำกัด;บจก.;บริษัท จำกัด|Thai private company
llp|partnership|gb us in sg kz|llp;l.l.p.;limited liability partnership|British and American partnership; English name of some Kazakh ТОО
lp|partnership|gb us ky je|lp;l.p.;limited partnership|limited partnership, among them Scottish ones
slp|partnership|gb|slp;scottish limited partnership|named in many leaks as a shell
gp|partnership|us gb|general partnership|all partners liable
guarantee|foundation|gb hk|company limited by guarantee;limited by guarantee|British non-profit company
cic|foundation|gb|community interest company;c.i.c.|British social company
pllc|limited|us|pllc;professional limited liability company|American professions
professional|limited|us|professional corporation|American professions
unlimited|partnership|ie gb|unlimited company;unltd|members liable
ibc|limited|bz sc vg ag|ibc;international business company;bvi business company|offshore company
dba|sole|us|dba;d/b/a;doing business as;trading as;t/a|a trade name follows
ooo|limited|ru kg tm|ооо;ooo;о.о.о.;общество с ограниченной ответственностью;о-во с огр. ответственностью;общество с огр. отв.;obshchestvo s ogranichennoy otvetstvennostyu;obschestvo s ogranichennoy otvetstvennostyu;obshchestvo s ogranichennoi otvetstvennostiu;obshestvo s ogranichennoy otvetstvennostu|Russian limited company
odo|limited|by ru|одо;общество с дополнительной ответственностью;odo|company with additional liability: Belarus, formerly Russia
ao|joint-stock|ru kz|ао;а.о.;акционерное общество;ao;aktsionernoe obshchestvo;aktsionernoye obshchestvo;aksionernoe obshchestvo|Russian joint-stock company since 2014
zao|joint-stock|ru by|зао;з.а.о.;закрытое акционерное общество;zao;zakrytoe aktsionernoe obshchestvo;zakrytoye aktsionernoye obshchestvo|closed joint-stock company until 2014
oao|joint-stock|ru by|оао;о.а.о.;открытое акционерное общество;oao;otkrytoe aktsionernoe obshchestvo;otkrytoye aktsionernoye obshchestvo|open joint-stock company until 2014
pao|joint-stock|ru|пао;п.а.о.;публичное акционерное общество;pao;publichnoe aktsionernoe obshchestvo;publichnoye aktsionernoye obshchestvo|public joint-stock company since 2014
nao|joint-stock|ru kz|нао;непубличное акционерное общество;некоммерческое акционерное общество;nao|non-public, or in Kazakhstan non-commercial, joint-stock company
jsc|joint-stock|ru ua vn ge am ir|jsc;j.s.c.;joint stock company;joint-stock company;joint stock co;joint stock co.;j.s. co.|English for АО and its kin
cjsc|joint-stock|ru by am tj|cjsc;closed joint stock company;closed joint-stock company;closed jsc;zjsc|English for ЗАО
ojsc|joint-stock|ru by kg|ojsc;open joint stock company;open joint-stock company;open jsc|English for ОАО
pjsc|joint-stock|ru ua ae ir|pjsc;p.j.s.c.;public joint stock company;public joint-stock company;public jsc|English for ПАО, and the Emirati public company
prjsc|joint-stock|ua ir ae|prjsc;private joint stock company;private joint-stock company;private jsc|English for ПрАТ and for the Iranian and Emirati private company
ip-sole|sole|ru by kz|ип;и.п.;индивидуальный предприниматель;ipboyul;ипбоюл;individual entrepreneur;individualnyy predprinimatel;individualnyi predprinimatel;частный предприниматель;предприниматель без образования юридического лица;пбоюл|Russian sole trader; the owner's name follows
fgup|state|ru|фгуп;федеральное государственное унитарное предприятие;fgup;fsue;federal state unitary enterprise;federalnoe gosudarstvennoe unitarnoe predpriyatie|Russian federal enterprise
gup|state|ru by|гуп;государственное унитарное предприятие;gup;state unitary enterprise;gosudarstvennoe unitarnoe predpriyatie|Russian regional enterprise
mup|state|ru|муп;муниципальное унитарное предприятие;mup;municipal unitary enterprise|Russian town enterprise
kup|state|by|куп;коммунальное унитарное предприятие;communal unitary enterprise|Belarusian communal enterprise
rup|state|by|руп;республиканское унитарное предприятие;rup;republican unitary enterprise|Belarusian state enterprise
up|limited|by uz|уп;унитарное предприятие;unitary enterprise;чуп;частное унитарное предприятие;private unitary enterprise;chup|Belarusian unitary enterprise, state or private
fgbu|state|ru|фгбу;федеральное государственное бюджетное учреждение;fgbu;federal state budgetary institution;фгбоу;фгбун;фгау;фгку;фку;федеральное казенное учреждение|Russian budget institution
gbu|state|ru|гбу;государственное бюджетное учреждение;мбу;муниципальное бюджетное учреждение;гку;state budgetary institution|Russian regional budget institution
goskorp|state|ru|госкорпорация;государственная корпорация;state corporation;гк|Russian state corporation
npo|other|ru|нпо;научно-производственное объединение;npo;scientific production association;research and production association;научно-производственное предприятие;нпп;npp;research and production enterprise;scientific production enterprise|Soviet name for a works with its research institute, still part of names
po-association|other|ru by|производственное объединение;production association|Soviet production association
nii|state|ru|нии;научно-исследовательский институт;nii;scientific research institute|Soviet research institute
ano|foundation|ru|ано;автономная некоммерческая организация;ano;autonomous non-profit organization;autonomous nonprofit organization;autonomous non-commercial organization;ано дпо|Russian non-profit body
nko|foundation|ru|нко;некоммерческая организация;nko;некоммерческое партнерство;non-profit partnership;non-commercial partnership|Russian non-profit body
ru-fund|foundation|ru by kz|фонд;благотворительный фонд;общественный фонд|Russian foundation
ru-public|foundation|ru|общественная организация;роо;региональная общественная организация;оо;общественное объединение;public association|Russian public association
ru-coop|cooperative|ru by kz|спк;сельскохозяйственный производственный кооператив;производственный кооператив;потребительский кооператив;кооператив;сппк;колхоз;рыболовецкий колхоз;agricultural production cooperative|Russian co-operative, and the fishing kolkhozes of the Far East
kfh|sole|ru kz|кфх;крестьянское хозяйство;крестьянское (фермерское) хозяйство;peasant farm|Russian farm
tnv|partnership|ru|полное товарищество;товарищество на вере;коммандитное товарищество|Russian partnerships
too|limited|kz|тоо;товарищество с ограниченной ответственностью;жшс;жауапкершілігі шектеулі серіктестік;жауапкершілігі шектеулі серіктестігі;zhshs|Kazakh limited company, English LLP
kz-ao|joint-stock|kz|ақ;акционерлік қоғам;акционерлік қоғамы|Kazakh joint-stock company
kg-osoo|limited|kg|осоо;ososoo;osoo;жчк;жоопкерчилиги чектелген коом;жоопкерчилиги чектелген коому|Kyrgyz limited company
kg-oao|joint-stock|kg|аак;ачык акционердик коом|Kyrgyz open joint-stock company
uz-mchj|limited|uz|mchj;масъулияти чекланган жамият;масъулияти чекланган жамияти;мчж;mas'uliyati cheklangan jamiyat;mas’uliyati cheklangan jamiyati|Uzbek limited company
uz-xk|sole|uz|xususiy korxona;хусусий корхона|Uzbek private enterprise
uz-aj|joint-stock|uz|aksiyadorlik jamiyati;акциядорлик жамияти|Uzbek joint-stock company
tm-hj|sole|tm|hususy kärhana;hojalyk jemgyýeti;h.j.|Turkmen company
tj-jdmm|limited|tj|ҷдмм;ҷамъияти дорои масъулияти маҳдуд;ҷсп|Tajik limited company
az-mmc|limited|az|mmc;məhdud məsuliyyətli cəmiyyət;məhdud məsuliyyətli cəmiyyəti|Azerbaijani limited company
az-asc|joint-stock|az|açıq səhmdar cəmiyyəti;qapalı səhmdar cəmiyyəti;səhmdar cəmiyyəti;qsc|Azerbaijani joint-stock company
am-spy|limited|am|սպը;սահմանափակ պատասխանատվությամբ ընկերություն;փբը;բբը|Armenian limited and joint-stock companies
ge-shps|limited|ge|შპს;შეზღუდული პასუხისმგებლობის საზოგადოება;shps|Georgian limited company
ge-ss|joint-stock|ge|სს;სააქციო საზოგადოება|Georgian joint-stock company
mn-xxk|limited|mn|ххк;хязгаарлагдмал хариуцлагатай компани;xxk;khkhk;hhk|Mongolian limited company
mn-xk|joint-stock|mn|хувьцаат компани;khuvitsaat kompani|Mongolian joint-stock company
mn-state|state|mn|төрийн өмчит үйлдвэрийн газар;төүг;төрийн өмчит|Mongolian state enterprise
tov|limited|ua|тов;т.о.в.;товариство з обмеженою відповідальністю;tov;tovarystvo z obmezhenoyu vidpovidalnistyu|Ukrainian limited company
tdv|limited|ua|тдв;товариство з додатковою відповідальністю;tdv|Ukrainian company with additional liability
ua-at|joint-stock|ua|акціонерне товариство;aktsionerne tovarystvo|Ukrainian joint-stock company
prat|joint-stock|ua|прат;приватне акціонерне товариство;prat;pryvatne aktsionerne tovarystvo;зат;закрите акціонерне товариство|Ukrainian private joint-stock company
pat|joint-stock|ua|пат;публічне акціонерне товариство;pat;publichne aktsionerne tovarystvo;ват;відкрите акціонерне товариство|Ukrainian public joint-stock company
ua-pp|sole|ua|приватне підприємство;pryvatne pidpryyemstvo;пп|Ukrainian private enterprise
fop|sole|ua|фоп;фізична особа-підприємець;fop|Ukrainian sole trader
ua-dp|state|ua|державне підприємство;derzhavne pidpryyemstvo;дп|Ukrainian state enterprise
by-taa|limited|by|таа;таварыства з абмежаванай адказнасцю|Belarusian limited company
by-aat|joint-stock|by|аат;зат;адкрытае акцыянернае таварыства|Belarusian joint-stock company
joint-venture|other|ru by kp cn|сп;совместное предприятие;sp ooo;совместное общество с ограниченной ответственностью;сооо|joint enterprise of two states' companies
foreign-enterprise|other|by uz ua|иностранное предприятие;ип ооо;иностранное общество с ограниченной ответственностью;иооо;інноземне підприємство|enterprise in foreign ownership
kr-yuhan|limited|kp kr|유한회사;(유);㈲회사;yuhan hoesa;yuhanhoesa;yuhan hoisa;有限會社|Korean limited company
kr-yuhan-chaegim|limited|kr kp|유한책임회사;yuhan chaegim hoesa;유한공사|Korean limited liability company
kr-jusik|joint-stock|kp kr|주식회사;(주);㈜;jusik hoesa;jusikhoesa;chusik hoesa;株式會社|Korean joint-stock company
kr-hapja|partnership|kr kp|합자회사;hapja hoesa|Korean limited partnership
kr-hapmyong|partnership|kr|합명회사;hapmyeong hoesa|Korean general partnership
kp-chonghoesa|state|kp|총회사;chonghoesa;chong hoesa;ch'onghoesa;general corporation;general company|North Korean group of enterprises under a ministry or party bureau
kp-hoesa|other|kp kr|회사;hoesa;hoisa;會社|Korean for company
kp-sangsa|other|kp kr|상사;sangsa;商社|Korean trading firm
kp-hapyong|other|kp|합영회사;hapyong hoesa;hapyeong hoesa;equity joint venture;equity joint venture company|North Korean joint venture run by both sides
kp-hapjak|other|kp|합작회사;hapjak hoesa;contractual joint venture|North Korean joint venture run by the Korean side
kp-kiopso|state|kp|기업소;kiopso;련합기업소;연합기업소;ryonhap kiopso;enterprise complex;complex enterprise|North Korean state enterprise
kr-gongsa|state|kr|공사;gongsa;公社;한국공사|South Korean public corporation; in the North a word for works
kr-hyopdong|cooperative|kp kr|협동조합;협동농장;생산협동조합;hyopdong chohap;協同組合|Korean co-operative
kr-jaedan|foundation|kr|재단법인;財團法人|Korean foundation
kr-sadan|foundation|kr|사단법인;社團法人|Korean association
cn-youxian|limited|cn hk tw mo sg|有限公司;youxian gongsi;yu hsien kung szu;you xian gong si;有限責任公司;有限责任公司;youxian zeren gongsi;you xian ze ren gong si;(有限公司)|Chinese limited company
cn-gufen|joint-stock|cn tw|股份有限公司;股份公司;gufen youxian gongsi;gu fen you xian gong si;gufen gongsi;company limited by shares|Chinese joint-stock company
cn-jituan|other|cn tw hk|集团公司;集團公司;集团有限公司;集團有限公司;集团股份有限公司;集團股份有限公司;集团有限责任公司;集團有限責任公司;jituan gongsi;jituan youxian gongsi;group company;group co;group co.;group co., ltd.;group co ltd;group company limited;(group) co., ltd.|Chinese head of a group
cn-gongsi|other|cn tw hk|公司;gongsi;gong si;kung szu|Chinese for company
cn-zonggongsi|state|cn|总公司;總公司;zonggongsi;zong gong si|Chinese head company, mostly of the state
cn-hehuo|partnership|cn|合伙企业;合夥企業;普通合伙;有限合伙;有限合伙企业;hehuo qiye|Chinese partnership
cn-duzi|sole|cn|个人独资企业;個人獨資企業;独资企业;sole proprietorship enterprise|Chinese sole ownership
cn-geti|sole|cn|个体工商户;個體工商戶;个体户;getihu|Chinese sole trader
cn-guoyou|state|cn|国有独资公司;國有獨資公司;国有企业;國有企業;全民所有制企业|Chinese state company
cn-hezi|other|cn|合资公司;合資公司;中外合资企业;中外合资经营企业;合资经营企业;sino-foreign joint venture;中外合作企业|Chinese joint venture
cn-wfoe|limited|cn|外商独资企业;外商獨資企業;wfoe;wofe;wholly foreign owned enterprise|Chinese company in foreign hands
cn-coop|cooperative|cn|农民专业合作社;专业合作社;合作社;股份合作企业|Chinese co-operative
tw-wuxian|partnership|tw|無限公司;兩合公司;两合公司|Taiwanese partnerships
hk-unlimited|sole|hk|無限責任公司|Hong Kong firm without limit
jp-kk|joint-stock|jp|株式会社;(株);㈱;kabushiki kaisha;kabushiki gaisha;kabushikigaisha;kabushikikaisha;k.k.;kk;カブシキガイシャ|Japanese joint-stock company
jp-yk|limited|jp|有限会社;(有);㈲;yugen kaisha;yugen gaisha;yūgen kaisha;y.k.|Japanese limited company, none new since 2006
jp-gk|limited|jp|合同会社;合同會社;(同);godo kaisha;gōdō kaisha;goudou kaisha;g.k.|Japanese LLC
jp-gomei|partnership|jp|合名会社;合名會社;gomei kaisha;gōmei kaisha|Japanese general partnership
jp-goshi|partnership|jp|合資会社;合資會社;goshi kaisha;gōshi kaisha|Japanese limited partnership
jp-shadan|foundation|jp|社団法人;一般社団法人;公益社団法人|Japanese association
jp-zaidan|foundation|jp|財団法人;一般財団法人;公益財団法人|Japanese foundation
jp-npo|foundation|jp|特定非営利活動法人;npo法人|Japanese non-profit
jp-kumiai|cooperative|jp|協同組合;漁業協同組合;事業協同組合;kyodo kumiai|Japanese co-operative
jp-gakko|foundation|jp|学校法人;医療法人;社会福祉法人|Japanese school and clinic bodies
jp-dokuritsu|state|jp|独立行政法人|Japanese agency
jp-kaisha|other|jp|会社;kaisha;gaisha|Japanese for company
gmbh|limited|de at ch|gmbh;g.m.b.h.;ges.m.b.h.;gesmbh;gesellschaft mit beschränkter haftung;gesellschaft m.b.h.;mbh|German limited company
ggmbh|foundation|de|ggmbh;gemeinnützige gmbh|German non-profit company
gmbh-co-kg|partnership|de at|gmbh & co. kg;gmbh & co kg;gmbh und co. kg;gmbh und co kg;gmbh co kg;gmbh & co. ohg;ag & co. kg;ag & co. kgaa;gmbh & co. kgaa|German partnership whose partner is a company
ug|limited|de|ug;ug (haftungsbeschränkt);ug haftungsbeschränkt;unternehmergesellschaft;unternehmergesellschaft (haftungsbeschränkt)|small German limited company
ag|joint-stock|de at ch li|ag;a.g.;aktiengesellschaft|German joint-stock company
kg|partnership|de at|kg;k.g.;kommanditgesellschaft|German limited partnership
kgaa|partnership|de|kgaa;kommanditgesellschaft auf aktien|German partnership by shares
ohg|partnership|de at|ohg;o.h.g.;offene handelsgesellschaft|German general partnership
gbr|partnership|de|gbr;gesellschaft bürgerlichen rechts|German civil partnership
ek|sole|de at|e.k.;e.kfm.;e.kfr.;eingetragener kaufmann;einzelunternehmen;e.u.|German sole trader
ev|foundation|de at|e.v.;eingetragener verein;verein|German association
eg|cooperative|de|eg;e.g.;eingetragene genossenschaft;genossenschaft|German co-operative
stiftung|foundation|de ch at li|stiftung;gemeinnützige stiftung|German foundation
anstalt|foundation|li de|anstalt|Liechtenstein establishment
se|joint-stock|de fr cz nl|se;s.e.;societas europaea|European company
eeig|other|be de fr|eeig;ewiv;g.e.i.e.;european economic interest grouping|European grouping
sa|joint-stock|fr es ch be lu pl gr pt br mx ar pa|s.a.;sa;s. a.;s.a;société anonyme;societe anonyme;sociedad anónima;sociedad anonima;sociedade anônima;sociedade anónima;spółka akcyjna;spolka akcyjna|joint-stock company of the Romance world, Poland and Greece
sa-de-cv|joint-stock|mx|s.a. de c.v.;sa de cv;s.a. de c.v;sociedad anónima de capital variable;s.a.b. de c.v.;sab de cv;s.a.p.i. de c.v.;sapi de cv|Mexican joint-stock company of variable capital
srl-de-cv|limited|mx|s. de r.l. de c.v.;s de rl de cv;s. de r.l.;s de rl;sociedad de responsabilidad limitada de capital variable|Mexican limited company
sarl|limited|fr lu ch ma dz tn sn ci cd|sarl;s.a.r.l.;s.à r.l.;sàrl;s.àr.l.;s.a r.l.;société à responsabilité limitée;societe a responsabilite limitee;suarl;sarlu|French limited company
sas|joint-stock|fr co|sas;s.a.s.;société par actions simplifiée;societe par actions simplifiee;sociedad por acciones simplificada;sasu;s.a.s.u.|simplified company of France and Colombia
eurl|limited|fr dz|eurl;e.u.r.l.;entreprise unipersonnelle à responsabilité limitée|French one-person company
snc|partnership|fr it|snc;s.n.c.;société en nom collectif;società in nome collettivo;societa in nome collettivo|general partnership
scs|partnership|fr be lu|scs;s.c.s.;société en commandite simple;sca;s.c.a.;société en commandite par actions|French limited partnership
sci|partnership|fr|société civile immobilière;société civile|French civil company
gie|other|fr sn|gie;g.i.e.;groupement d'intérêt économique|French grouping
epic|state|fr dz|epic;établissement public à caractère industriel et commercial;entreprise publique économique;epe|French-law public enterprise
ets|sole|cm cd ci sn|ets;éts;ets.;établissements;etablissements;établissement;etablissement|African and French sole trader
cie|other|fr ch|cie;et cie;& cie;compagnie|French for company
srl|limited|it ro es ar pe bo|s.r.l.;srl;s.r.l;società a responsabilità limitata;societa a responsabilita limitata;societate cu răspundere limitată;societatea cu răspundere limitată;sociedad de responsabilidad limitada;s.r.l.s.;srls;s.r.l.-d.|limited company of Italy, Romania and South America
spa|joint-stock|it cl dz|s.p.a.;spa;società per azioni;societa per azioni;sociedad por acciones|Italian, Chilean, Algerian joint-stock company
sapa|partnership|it|s.a.p.a.;sapa;società in accomandita per azioni|Italian partnership by shares
sas-it|partnership|it|società in accomandita semplice;societa in accomandita semplice|Italian limited partnership
coop-it|cooperative|it|soc. coop.;società cooperativa;societa cooperativa;s.c.a r.l.;scarl|Italian co-operative
sl|limited|es gq|s.l.;sl;s.l;sociedad limitada;s.l.u.;slu;sociedad limitada unipersonal;s.l.l.|Spanish limited company
slne|limited|es|s.l.n.e.;sociedad limitada nueva empresa|Spanish new-enterprise company
sc-es|partnership|es mx|sociedad civil;sociedad colectiva;sociedad en comandita;s. en c.|Spanish partnerships
cooperativa|cooperative|es mx ar it pt|cooperativa;s. coop.;sociedad cooperativa;cooperativa de responsabilidad limitada|co-operative
eirl|sole|pe cl do|eirl;e.i.r.l.;empresa individual de responsabilidad limitada|one-person company of Peru and Chile
ca-ve|joint-stock|ve ec|c.a.;ca;compañía anónima;compania anonima|Venezuelan and Ecuadorian joint-stock company
cia|other|es br pe|cía;cía.;cia;cia.;compañía;compania;companhia|Spanish and Portuguese for company
ltda|limited|br cl co bo pt|ltda;ltda.;limitada;cía. ltda.;cia ltda;cia. ltda.;sociedade limitada;lda;lda.|limited company of Latin America and Portugal
eireli|sole|br|eireli;empresa individual de responsabilidade limitada|Brazilian one-person company
me-br|sole|br|microempresa;microempreendedor individual;mei|Brazilian small trader
unipessoal|limited|pt mz ao|unipessoal lda;unipessoal;sociedade unipessoal por quotas|Portuguese one-person company
ep|state|ao mz pt cu|e.p.;empresa pública;empresa publica;e.p.e.;empresa estatal|public enterprise
fundacion|foundation|es mx co|fundación;fundacion|foundation
fundacao|foundation|br pt|fundação;fundacao|foundation
ac-mx|foundation|mx|a.c.;asociación civil;asociacion civil|Mexican association
bv|limited|nl be sr|b.v.;bv;besloten vennootschap;besloten vennootschap met beperkte aansprakelijkheid|Dutch limited company
nv|joint-stock|nl be cw sr|n.v.;nv;naamloze vennootschap|Dutch joint-stock company
bvba|limited|be|bvba;b.v.b.a.;sprl;s.p.r.l.;société privée à responsabilité limitée|Belgian limited company until 2019
cv-nl|partnership|nl be|commanditaire vennootschap|Dutch limited partnership
vof|partnership|nl be|v.o.f.;vof;vennootschap onder firma|Dutch general partnership
stichting|foundation|nl be|stichting|Dutch foundation
vzw|foundation|be|vzw;asbl;a.s.b.l.;association sans but lucratif|Belgian association
as-dk|joint-stock|dk|a/s;aktieselskab;aktieselskabet|Danish joint-stock company
as-no|joint-stock|no|as;aksjeselskap;aksjeselskapet|Norwegian limited company, written AS
asa|joint-stock|no|asa;allmennaksjeselskap|Norwegian public company
aps|limited|dk|aps;anpartsselskab|Danish limited company
ks|partnership|dk no cz|k/s;kommanditselskab;kommandittselskap|Danish limited partnership
is-dk|partnership|dk|i/s;interessentskab|Danish general partnership
ab|joint-stock|se fi|ab;a.b.;aktiebolag;aktiebolaget;ab (publ)|Swedish company
hb|partnership|se|handelsbolag;kommanditbolag|Swedish partnerships
oy|limited|fi|oy;o.y.;osakeyhtiö;osakeyhtio;oy ab|Finnish company
oyj|joint-stock|fi|oyj;julkinen osakeyhtiö;abp|Finnish public company
ky-fi|partnership|fi|kommandiittiyhtiö;avoin yhtiö|Finnish partnerships
ehf|limited|is|ehf;ehf.;einkahlutafélag;hf;hf.;hlutafélag|Icelandic companies
ou|limited|ee|oü;osaühing;ou|Estonian limited company
as-ee|joint-stock|ee|as;aktsiaselts|Estonian joint-stock company
sia|limited|lv|sia;sabiedrība ar ierobežotu atbildību|Latvian limited company
as-lv|joint-stock|lv|as;akciju sabiedrība|Latvian joint-stock company
uab|limited|lt|uab;uždaroji akcinė bendrovė|Lithuanian limited company
ab-lt|joint-stock|lt|akcinė bendrovė;mažoji bendrija|Lithuanian joint-stock company
sp-zoo|limited|pl|sp. z o.o.;sp. z o. o.;sp z o.o.;sp z oo;sp.z o.o.;sp.z.o.o.;spzoo;sp. zoo;spolka z o.o.;spółka z o.o.;spółka z ograniczoną odpowiedzialnością;spolka z ograniczona odpowiedzialnoscia;z o.o.|Polish limited company
sp-k|partnership|pl|sp. k.;spółka komandytowa;spolka komandytowa;sp. z o.o. sp. k.;sp. z o.o. sp.k.;spółka komandytowo-akcyjna;s.k.a.|Polish limited partnership
sp-j|partnership|pl|sp. j.;sp.j.;spółka jawna;spolka jawna;s.c.;spółka cywilna;spolka cywilna;sp. p.;spółka partnerska|Polish partnerships
psa|joint-stock|pl|p.s.a.;prosta spółka akcyjna|Polish simple joint-stock company
pl-sole|sole|pl|jednoosobowa działalność gospodarcza;p.p.h.u.;pphu;p.h.u.;phu;p.p.h.;f.h.u.;fhu;przedsiębiorstwo produkcyjno-handlowo-usługowe;przedsiębiorstwo handlowo-usługowe;firma handlowo-usługowa;zakład usługowy|Polish sole trader; the owner's name follows
pl-pp|state|pl|przedsiębiorstwo państwowe|Polish state enterprise
pl-fundacja|foundation|pl|fundacja;stowarzyszenie|Polish foundation and association
pl-spoldzielnia|cooperative|pl|spółdzielnia;spoldzielnia|Polish co-operative
sro|limited|cz sk|s.r.o.;s. r. o.;s r.o.;sro;s.r.o;spol. s r.o.;spol. s r. o.;společnost s ručením omezeným;spolecnost s rucenim omezenym;spoločnosť s ručením obmedzeným|Czech and Slovak limited company
as-cz|joint-stock|cz sk|a.s.;as;a. s.;akciová společnost;akciova spolecnost;akciová spoločnosť|Czech and Slovak joint-stock company
vos|partnership|cz sk|v.o.s.;veřejná obchodní společnost;k.s.;komanditní společnost|Czech partnerships
cz-druzstvo|cooperative|cz sk|družstvo|Czech co-operative
cz-sp|state|cz sk|s.p.;státní podnik|Czech state enterprise
kft|limited|hu|kft;kft.;korlátolt felelősségű társaság;korlatolt felelossegu tarsasag|Hungarian limited company
zrt|joint-stock|hu|zrt;zrt.;zártkörűen működő részvénytársaság|Hungarian private joint-stock company
nyrt|joint-stock|hu|nyrt;nyrt.;nyilvánosan működő részvénytársaság;rt.;részvénytársaság|Hungarian public joint-stock company
bt|partnership|hu|bt.;betéti társaság|Hungarian limited partnership
eood|limited|bg|еоод;eood;еднолично дружество с ограничена отговорност|Bulgarian one-person limited company
ood|limited|bg|оод;ood;дружество с ограничена отговорност|Bulgarian limited company
ad|joint-stock|bg rs me mk|ад;ad;a.d.;акционерно дружество;akcionarsko društvo;акционарско друштво;ead;еад;еднолично акционерно дружество|Bulgarian and Serbian joint-stock company
et-bg|sole|bg|едноличен търговец|Bulgarian sole trader
doo|limited|rs hr si ba me mk|d.o.o.;doo;d. o. o.;д.о.о.;доо;društvo s ograničenom odgovornošću;društvo sa ograničenom odgovornošću;družba z omejeno odgovornostjo;друштво со ограничена одговорност;дооел;dooel;j.d.o.o.|limited company of the former Yugoslavia
dd|joint-stock|hr si ba|d.d.;dioničko društvo;delniška družba|Croatian, Slovenian joint-stock company
dno|partnership|si rs|d.n.o.;ortačko društvo|Slovenian general partnership
sp-si|sole|si|samostojni podjetnik;obrt|Slovenian and Croatian sole trader
sha|joint-stock|al xk|sh.a.;sha;shoqëri aksionare|Albanian joint-stock company
shpk|limited|al xk|sh.p.k.;shpk;shoqëri me përgjegjësi të kufizuar|Albanian limited company
ro-sa|joint-stock|ro md|societate pe acțiuni;societatea pe acțiuni|Romanian joint-stock company
ro-pfa|sole|ro|persoană fizică autorizată|Romanian sole trader
ae-gr|joint-stock|gr cy|α.ε.;αε;a.e.;ανώνυμη εταιρεία;ανώνυμη εταιρία;anonymi etairia|Greek joint-stock company
epe-gr|limited|gr|ε.π.ε.;επε;εταιρεία περιορισμένης ευθύνης|Greek limited company
ike|limited|gr|ι.κ.ε.;ικε;ιδιωτική κεφαλαιουχική εταιρεία;i.k.e.|Greek private company
oe-gr|partnership|gr|ο.ε.;ομόρρυθμη εταιρεία;ετερόρρυθμη εταιρεία;ε.ε.|Greek partnerships
cy-ltd|limited|cy|λτδ;λίμιτεδ|Cypriot limited company
mt-ltd|limited|mt|kumpanija b'responsabbiltà limitata|Maltese limited company
ltd-sti|limited|tr cy|ltd. şti.;ltd şti;ltd. şti;ltd sti;ltd. sti.;limited şirketi;limited sirketi;limited şti;l.ş.|Turkish limited company
tr-as|joint-stock|tr|a.ş.;a.s.;aş;a. ş.;anonim şirketi;anonim şirket;anonim sirketi;anonim sirket;a.ş;t.a.ş.;türk anonim şirketi|Turkish joint-stock company
tr-koll|partnership|tr|kollektif şirketi;kollektif şirket;koll. şti.;komandit şirketi;kom. şti.|Turkish partnerships
tr-koop|cooperative|tr|kooperatifi;kooperatif;koop.|Turkish co-operative
tr-vakif|foundation|tr|vakfı;vakıf;derneği;dernek|Turkish foundation and association
tr-sirket|other|tr|şirketi;şirket;sirketi|Turkish for company
fze|limited|ae|fze;f.z.e.;free zone establishment|Emirati free zone, one owner
fzco|limited|ae|fzco;fzc;f.z.c.;f.z.co.;fz co;free zone company|Emirati free zone, several owners
fz-llc|limited|ae|fz-llc;fz llc;fzllc;free zone llc;free zone limited liability company|Emirati free zone limited company
dmcc|limited|ae|dmcc;d.m.c.c.;dwc-llc;dwc llc;dafz|Dubai zone whose name companies carry
sps-ae|limited|ae|sole proprietorship llc;single owner llc;llc - spc;spc llc;llc spc|Emirati one-owner company
establishment|sole|sa ae jo qa om|establishment;est;est.;sole establishment;مؤسسة;مؤسسه;مؤسسة فردية;muassasa;mu'assasa|Gulf sole trader
sole-prop|sole||sole proprietorship;sole proprietor;proprietorship;proprietor;sole trader|one person trading
wll|limited|kw bh qa|wll;w.l.l.;with limited liability|Kuwaiti, Bahraini, Qatari limited company
kscc|joint-stock|kw|kscc;k.s.c.c.;ksc;k.s.c.;kscp;k.s.c.p.;kuwaiti shareholding company|Kuwaiti shareholding company
bsc|joint-stock|bh|bsc;b.s.c.;bsc (c);b.s.c. (c);bahrain shareholding company|Bahraini shareholding company
qpsc|joint-stock|qa|qpsc;q.p.s.c.;qsc;q.s.c.;qatari shareholding company|Qatari shareholding company
saog|joint-stock|om|saog;s.a.o.g.;saoc;s.a.o.c.|Omani joint-stock company
sal|joint-stock|lb|sal;s.a.l.;société anonyme libanaise;ش.م.ل;ش.م.ل.|Lebanese joint-stock company
offshore-lb|joint-stock|lb|offshore sal;sal offshore;sal (offshore)|Lebanese offshore company
sae|joint-stock|eg|s.a.e.;sae;egyptian joint stock company|Egyptian joint-stock company
ar-llc|limited|ae eg sy jo iq ly sa|شركة ذات مسؤولية محدودة;شركة ذات مسئولية محدودة;ذات مسؤولية محدودة;ذات مسئولية محدودة;ذ.م.م;ذ.م.م.;ذ م م;ش.ذ.م.م;ش.ذ.م.م.;ش.م.م;ش.م.م.;المحدودة;محدودة المسؤولية;محدودة|Arabic limited company
ar-jsc|joint-stock|ae eg sy jo iq ly sa|شركة مساهمة;مساهمة;شركة مساهمة عامة;مساهمة عامة;شركة مساهمة خاصة;مساهمة خاصة;شركة مساهمة مغفلة;ش.م.ع;ش.م.ع.;ش.م.خ;ش.م;ش.م.;ش.م.ك;ش.م.ب;ش.م.ق|Arabic joint-stock company
ar-free-zone|limited|ae|م.م.ح;م.م.ح.;ش.م.ح;ش.م.ح.;منطقة حرة;شركة منطقة حرة|Arabic for free-zone company
ar-partnership|partnership|sy eg jo iq|شركة تضامن;تضامنية;شركة تضامنية;توصية بسيطة;شركة توصية;شركة التوصية البسيطة|Arabic partnerships
ar-company|other|sy eg jo iq sa|شركة;الشركة;sharika;sharikat;shirkat|Arabic for company
ar-coop|cooperative|eg sy iq|جمعية تعاونية;الجمعية التعاونية|Arabic co-operative
ar-state|state|sy iq eg ly|المؤسسة العامة;الشركة العامة;الهيئة العامة;مؤسسة عامة;general establishment;public establishment;general organization;general organisation|state bodies of Syria and Iraq
ir-khass|joint-stock|ir|سهامی خاص;با سهامی خاص;(سهامی خاص);شرکت سهامی خاص;sahami khass;sahami khas;sherkat sahami khas;sherkate sahami khas;بع‌سهامی خاص;private joint stock|Iranian private joint-stock company
ir-aam|joint-stock|ir|سهامی عام;(سهامی عام);شرکت سهامی عام;sahami aam;sahami am;public joint stock|Iranian public joint-stock company
ir-limited|limited|ir|با مسئولیت محدود;شرکت با مسئولیت محدود;مسئولیت محدود;با مسوولیت محدود;ba masouliyat mahdoud|Iranian limited company
ir-coop|cooperative|ir|شرکت تعاونی;تعاونی|Iranian co-operative
ir-institute|foundation|ir|موسسه;مؤسسه;مؤسسه غیرتجاری;بنیاد;bonyad;bonyad-e|Iranian institute and foundation
ir-company|other|ir af|شرکت;sherkat;sherkat-e;sherkate|Persian for company
il-baam|limited|il|בע"מ;בע״מ;בעמ;b.m.;ba'am;חברה בע"מ|Israeli limited company
in-huf|other|in|huf;hindu undivided family;opc;one person company;(opc) private limited|Indian family and one-person companies
in-partnership|partnership|in pk bd|m/s;messrs;messrs.|firm's name follows
id-pt|limited|id|perseroan terbatas;pt;p.t.;pt.;tbk;tbk.|Indonesian company
id-cv|partnership|id|persekutuan komanditer;c.v.;cv.|Indonesian limited partnership
id-ud|sole|id|usaha dagang;u.d.;firma|Indonesian trader
id-state|state|id|persero;(persero);perum|Indonesian state company
id-yayasan|foundation|id my|yayasan;koperasi|Indonesian foundation and co-operative
vn-tnhh|limited|vn|tnhh;công ty tnhh;cong ty tnhh;trách nhiệm hữu hạn;công ty trách nhiệm hữu hạn;cong ty trach nhiem huu han;tnhh mtv;công ty tnhh mtv;một thành viên;tnhh một thành viên|Vietnamese limited company
vn-cp|joint-stock|vn|công ty cổ phần;cong ty co phan;ctcp;cổ phần|Vietnamese joint-stock company
vn-company|other|vn|công ty;cong ty;doanh nghiệp tư nhân;dntn;hợp tác xã|Vietnamese company, private enterprise, co-operative
kh-ltd|limited|kh|ក្រុមហ៊ុន|Khmer for company
la-sole|limited|la|sole co., ltd.;sole company limited;sole co ltd;ບໍລິສັດ;ບໍລິສັດ ຈຳກັດ|Lao company
mm-ltd|limited|mm|ကုမ္ပဏီလီမိတက်;ကုမ္ပဏီ|Burmese company
ph-opc|limited|ph|one person corporation|Philippine one-person company
ng-ltd|limited|ng gh|nig ltd;nig. ltd.;nigeria limited;(nig) ltd;(nig.) ltd.;ghana limited|Nigerian company; the country is part of the form by habit
ng-ent|sole|ng gh|nigeria enterprises;and sons;& sons;and sons limited;& sons ltd|West African trader
ke-plc|limited|ke ug tz|epz ltd;epz limited|East African export zone company
et-plc|limited|et|share company;ኃላፊነቱ የተወሰነ የግል ማህበር|Ethiopian company
za-cc|limited|za na|close corporation;cc|South African close corporation
za-rf|joint-stock|za|(rf) ltd;rf limited;soc ltd;soc limited;state owned company soc limited|South African ring-fenced or state company
ao-lda|limited|ao mz cv|sociedade por quotas|Portuguese-law company by quotas
cu-empresa|state|cu|empresa mixta;empresa cubana;unión de empresas|Cuban state companies
state-enterprise|state||state enterprise;state-owned enterprise;state owned enterprise;soe;state company;state owned company;государственное предприятие;гп;государственное учреждение;государственное казенное предприятие;ргп;гкп;national company|state enterprise in any land
national-company|state|kz kg mn|национальная компания;ұлттық компания|Central Asian national company
cooperative|cooperative||cooperative;co-operative;coop;co-op;cooperative society;co-operative society|co-operative
foundation|foundation||foundation;trust;charitable trust;charity;fund|foundation
association|foundation||association;assoc.;assn;assn.;ассоциация;asociación;associação;associazione;ngo;non-governmental organization;non-profit organization;nonprofit organization;non-profit organisation|association
holding-company|other||holding company;holdings company;holding co;holding co.;holding ag;холдинговая компания;управляющая компания;ук|company that holds companies
trust-reg|foundation|li|trust reg.;trust reg;treuunternehmen|Liechtenstein trust enterprise
spc|other|ky bh|segregated portfolio company;spc;s.p.c.|Cayman company in parts
protected|other|mu gg je|pcc;icc;protected cell company|Channel Islands cell company
sole-person|limited|bh|single person company|Bahraini one-person company
branch-form|other||branch office;rep. office;representative office;представительство;филиал;филиал ооо;обособленное подразделение;分公司;代表处;代表處;办事处;辦事處;대표부;지사;지점;şubesi;oddział;oddział w polsce;odštěpný závod;zweigniederlassung;succursale;sucursal|part of a company abroad, no person of its own
joint-venture-en|other||joint venture company;joint venture co;joint venture co.;joint venture corporation;jv company;jv co;jv co.;jvc|joint venture in English
`;

function parse(row: string): LegalForm {
  const [id, form, countries, variants, why] = row.split("|") as [string, LegalFormClass, string, string, string];
  return {
    id,
    class: form,
    countries: countries === "" ? [] : countries.split(" "),
    variants: variants.split(";"),
    why,
  };
}

export const legalForms: readonly LegalForm[] = rows.trim().split("\n").map(parse);

/** Spellings that stand for two forms on purpose. */
export const legalFormHomographs: readonly { variant: string; ids: readonly string[]; why: string }[] = [
  {
    variant: "as",
    ids: ["as-no", "as-ee", "as-lv", "as-cz"],
    why: "without dots in Norway, Estonia, Latvia and, on lists, Czechia",
  },
  { variant: "a.s.", ids: ["as-cz", "tr-as"], why: "A.Ş. loses its cedilla in print" },
  {
    variant: "зат",
    ids: ["prat", "by-aat"],
    why: "the closed joint-stock company of Ukraine until 2008 and of Belarus",
  },
  {
    variant: "qsc",
    ids: ["az-asc", "qpsc"],
    why: "Azerbaijani closed joint-stock company; Qatari shareholding company",
  },
  { variant: "協同組合", ids: ["kr-hyopdong", "jp-kumiai"], why: "one word in Korean Hanja and Japanese" },
  { variant: "مؤسسه", ids: ["establishment", "ir-institute"], why: "a Gulf sole trader; a Persian institute" },
];
