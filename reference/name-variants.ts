/**
 * One name, many spellings: given names, family names, patronymics and particles across languages and scripts.
 *
 * `variants` are the same name in another language, script or spelling (Volodymyr is Vladimir) as official lists and
 * papers treat them; `short` are forms that people go by (Bob may be Robert), weaker evidence. Names that only look alike
 * stand apart on purpose: Mahmud is not Muhammad, Yusuf is not Josef but in translation. Korean spellings are in
 * `korean-syllables.ts`, Chinese ones in `han-names.ts`. From general knowledge of the languages. Lower case NFC; letters
 * with marks stand beside the bare ones only where folding would not make one of the other. Over 400 lines because it is a
 * dictionary, a row a name.
 */
export interface NameVariant {
  readonly canonical: string;
  /** The same name, the canonical spelling not repeated. */
  readonly variants: readonly string[];
  /** Short and pet forms. One may belong to several names. */
  readonly short: readonly string[];
  readonly kind: "given" | "family" | "patronymic" | "particle";
  readonly why: string;
}

type Block = readonly [kind: NameVariant["kind"], why: string, rows: string];

/** canonical: variants | short forms */
const blocks: readonly Block[] = [
  [
    "given",
    "Slavic: Russian, Ukrainian, Belarusian, Polish, Bulgarian, Serbian and their English and French papers",
    `
aleksandr: alexander alexandr aleksander oleksandr aliaksandr aleksandar oleksander александр олександр аляксандр александър александар iskander iskandar | sasha sanya shura alex sashko olek lex sandy alec саша
aleksandra: alexandra oleksandra aliaksandra александра олександра | sasha shura alexa sandra саша
aleksei: aleksey alexei alexey aleksej alexis oleksii oleksiy olexiy aliaksei alyaksey aliaksey алексей олексій аляксей | alyosha lyosha alyesha алёша
anatoly: anatolii anatoliy anatoli anatolij anatol anatole анатолий анатолій анатоль | tolya толя
andrei: andrey andrii andriy andrej andrzej andreas andrew andre андрей андрій андрэй | andy drew andryusha
anton: antoni antony anthony antonius antonij антон энтони | tony tosha toni
anna: ana hanna ganna anne ann hannah анна ганна | anya annie nyura anechka аня
anastasia: anastasiya anastasiia nastassia anastazja анастасия анастасія | nastya asya настя
arkady: arkadii arkadiy arkadi arkadij аркадий аркадій | arkasha
artem: artyom artiom artsiom artjom artemii artemiy артем артём арцём | tyoma
boris: borys barys борис барыс | borya боря
bogdan: bohdan bahdan богдан багдан |
vadim: vadym vadzim вадим вадзім | vadik
valentin: valentyn valiantsin walentin valentino валентин | valya
valentina: valentyna valiantsina walentina валентина | valya
valery: valerii valeriy valeri valerij valerius valeryi валерий валерій валерый | valera
vasily: vasilii vasiliy vasili vasyl vasil wassili vassili vassily basil василий василь васіль | vasya
veniamin: benjamin venyamin benyamin binyamin вениамин веніамін | venya ben benny
viktor: victor wiktor viktar vittorio виктор віктор віктар | vitya vic
viktoria: victoria viktoriya viktoriia wiktoria vittoria виктория вікторія | vika vicky
vitaly: vitalii vitaliy vitali vitalij vital виталий віталій віталь | vitalik
vladimir: volodymyr uladzimir wladimir vladymir wolodymyr volodimir włodzimierz владимир володимир уладзімір | vova volodya vladik вова
vladislav: vladyslav uladzislau wladyslaw władysław ladislav laszlo владислав уладзіслаў | vlad
vyacheslav: viacheslav viatcheslav vjaceslav wjatscheslaw viachaslau vacheslav viacheslau wieslaw вячеслав вячаслаў | slava
vsevolod: usevalad wsewolod всеволод | seva
galina: halyna halina galyna haliina галина галіна | galya
gennady: gennadii gennadiy gennadi gennadij hennadii hennadiy henadz геннадий геннадій генадзь | gena
georgy: georgii georgiy georgi georgij heorhii heorhiy george georg giorgi jerzy jurgen георгий георгій | zhora gosha
german: hermann herman герман |
gleb: hlib hleb глеб гліб |
grigory: grigorii grigoriy grigori grigorij hryhorii hryhoriy hryhory ryhor gregory gregor gregorio gregoire григорий григорій рыгор | grisha greg
daniil: daniel danylo danil danila daniyal danial daniele даниил данило даниіл | danya dan danny
daria: darya dariya dariia дарья дарія | dasha
denis: denys dzianis dennis дэнис денис дзяніс | den
dmitry: dmitrii dmitriy dmitri dmytro dzmitry dmitrij dimitri dimitry dmytri dymitr demetrius dimitrios dimitar дмитрий дмитро дзмітрый димитър | dima mitya дима
evgeny: yevgeny yevgeniy yevgeni evgenii evgeniy evgeni evgenij yevhen yevhenii jewgeni eugene eugen eugenio ievgen yauhen yevgen евгений євген яўген | zhenya gene
evgenia: yevgenia yevgeniya evgeniya evgeniia yevheniia eugenia евгения євгенія | zhenya
egor: yegor yehor jegor egori егор єгор | gosha
ekaterina: yekaterina ekateryna kateryna katsiaryna katarzyna katerina catherine katherine catalina katharina catarina екатерина катерина кацярына кэтрин | katya kate cathy kitty катя katie
elena: yelena olena alena helena helene elene jelena ielena elen елена олена алена | lena nelly лена
elizaveta: yelizaveta elisabeth elizabeth yelyzaveta elzbieta isabel elisabetta елизавета єлизавета элизабет | liza lisa betty liz beth lizzy
ivan: yvan ioann jan иван іван | vanya ваня
igor: ihor ihar игорь ігор ігар |
ilya: ilia illia iliya illya elias elijah ilija илья ілля ілья |
inna: ina инна інна |
irina: iryna irena irene iryn ирина ірина ірына | ira
iosif: yosyp josip iosyp josef joseph giuseppe jozef józef иосиф йосип джозеф | joe joey
kirill: kyrylo kiryl kiril cyril kyril kirillos кирилл кирило кірыл |
konstantin: kostiantyn kanstantsin konstantyn constantine constantin konstantinos costantino константин костянтин канстанцін | kostya
kristina: khrystyna christina cristina krystyna kristyna кристина христина | tina
ksenia: kseniya kseniia oksana xenia oksanna ксения оксана ксенія | ksyusha
larisa: larysa larissa лариса ларыса | lara
leonid: leanid leonida леонид леонід леанід | lyonya
lev: leo leon leu лев леў | lyova
lidia: lidiya lidiia lydia лидия лідія | lida
lyubov: liubov lubov ljubov любовь любов | lyuba
lyudmila: liudmila ludmila ljudmila liudmyla lyudmyla людмила людміла | lyuda mila
maxim: maksim maksym maxime massimo maksims maximus максим максім | max maks
margarita: marharyta marguerite margaret małgorzata margherita маргарита маргарет | rita maggie peggy meg
maria: mariya mariia maryia marie mary marija marya мария марія марыя | masha molly
marina: maryna марина марына |
matvei: matvey matvii matviy matthew matthias mateusz mattheus матвей матвій | matt
mikhail: mykhailo mykhaylo mikhael mihail michail mikhai mikhal michal michael mikhayl михаил михайло міхаіл майкл | misha mike миша mick
nadezhda: nadiya nadiia nadezda nadzeya надежда надія | nadya
natalia: nataliya nataliia natallia natalya natalie nathalie natalija наталья наталия наталія | natasha nata наташа
nikita: mykyta mikita nikitas никита микита мікіта |
nikolai: nikolay nikolaj mykola mikalai mikalay nikolaos nicholas nicolas nikolaus nicola niccolo nikola mikołaj николай микола мікалай николас | kolya nick коля
nina: ніна нина |
oleg: oleh aleh олег алег |
olga: olha volha helga ольга вольга | olya
pavel: pavlo paval paul pawel paweł pavao павел павло | pasha
petr: pyotr petro piotr pjotr peter petar pieter piatro пётр петр петро | petya pete
polina: палина полина поліна | polya
roman: раман роман | roma
ruslan: руслан |
svetlana: svitlana sviatlana swetlana светлана світлана святлана | sveta света
semyon: semen simeon simon semjon siamion szymon simone семён семен сямён саймон | syoma
sergei: sergey serhii serhiy serhij siarhei siarhey sergej serguei sergiy sergii sergi serge sergio sergius siergiej сергей сергій сяргей | seryozha seriozha серёжа
stanislav: stanislau stanisław stanislaw stanislas станислав станіслав | stas
stepan: stefan stephan stepane steven stephen stsiapan stephane степан сцяпан стивен | styopa steve
taras: тарас |
tatiana: tatyana tetiana tetyana tatsiana tatjana татьяна тетяна таццяна | tanya таня
timofei: timofey tymofii timothy tsimafei тимофей тимофій | tim
timur: tymur timour temur тимур |
fedor: fyodor fiodor feodor fedir theodore theodor teodor fjodor teodoro fiodar федор фёдор федір теодор | fedya ted teddy
filipp: philip philipp phillip pylyp филипп пилип | phil
yulia: yuliya yuliia iuliia julia giulia juliya юлия юлія | julie
yury: yuri yurii yuriy iurii iurij jurij juri youri iouri jurii юрий юрій юры | yura
yakov: iakov yakiv jakov jacob jakob jaakko jakub yaakov якоп яков яків | yasha jake
yaroslav: jaroslav iaroslav yaraslau jarosław ярослав | slava yarik
zinaida: zinaïda zinayida зинаида | zina
zoya: zoia zoja zoe зоя |
rostislav: rostyslav ростислав |
eduard: edvard edward edouard eduardo эдуард едуард эдвард | edik ed ted eddie ned
emil: emile emilio эмиль |
erik: eric erich эрик |
robert: roberto роберт | bob rob bobby bert
rudolf: rudolph rodolfo рудольф | rudi
fyokla: thekla фёкла |
rinat: renat ринат ренат |
ramzan: ramazan ramadan ramadhan рамзан рамазан |
magomed: mahomed магомед |
shamil: chamil shamyl шамиль |
akhmat: ахмат |
`,
  ],
  [
    "given",
    "Arabic and the Muslim world: Arabic, Persian, Urdu, Turkish, Russian and French spellings; papers mix them freely",
    `
muhammad: mohammed mohamed mohammad muhammed mohamad muhamad muhamed mohamud mohd muhammadu mahomet mehmet mehmed muxammad maxamed mahamed mohmmad mouhamed mouhamad mouhammad muhammet мохаммед мухаммад мохамед мухаммед мохаммад محمد magomet | mo md
mahmud: mahmoud mahmood mehmood mehmud махмуд محمود |
ahmad: ahmed ahmet akhmed akhmad achmad axmed axmad ehmed ахмед ахмад أحمد احمد |
hamid: hameed hamed hamit хамид حميد حامد |
hussein: husayn hussain husain hossein hosein husein hussien hoseyn huseyin huseyn hüseyin husseyn hussin khusein khusain хусейн хуссейн حسين |
hasan: hassan hassen hacen hasen xasan khasan hasson хасан حسن |
ali: aly alee 'ali али علي علی |
abd al-rahman: abdulrahman abdurrahman abdurahman abdelrahman abdul-rahman abdel-rahman abdourahmane abderrahmane abderrahman abdirahman abdrakhman абдуррахман عبدالرحمن |
abd allah: abdullah abdallah abdulla abdellah abdoullah abdulah abdullahi abdollah abdoulaye абдулла عبدالله |
abd al-aziz: abdulaziz abdelaziz abdul-aziz abdel-aziz abdülaziz abdoulaziz абдулазиз عبدالعزيز | aziz
abd al-karim: abdulkarim abdelkarim abdulkareem abdelkrim abdolkarim abdul-karim عبدالكريم | karim
abd al-malik: abdulmalik abdelmalek abdulmalek abdolmaleki عبدالملك |
abd al-qadir: abdulqadir abdelkader abdulkadir abdul-qader abdolghader abdülkadir عبدالقادر |
abd al-salam: abdulsalam abdelsalam abdessalam abdussalam عبدالسلام |
abd al-majid: abdulmajid abdelmajid abdelmadjid abdolmajid abdulmajeed عبدالمجيد |
abd al-hamid: abdulhamid abdelhamid abdülhamit abdolhamid عبدالحميد |
abd al-wahid: abdulwahid abdelouahed abdelwahed abdolvahed عبدالواحد |
abd al-rahim: abdulrahim abdurrahim abderrahim abdelrahim abdolrahim abdirahim عبدالرحيم |
abd al-nasir: abdulnasser abdelnasser abdennacer عبدالناصر |
abd al-latif: abdullatif abdellatif abdollatif عبداللطيف |
abd al-jabbar: abduljabbar abdeljabbar abdoljabbar عبدالجبار |
abd al-ghani: abdulghani abdelghani abdolghani عبدالغني |
abd al-hakim: abdulhakim abdelhakim abdolhakim عبدالحكيم |
abd al-haq: abdulhaq abdelhak abdelhaq abdulhaqq عبدالحق |
abd al-razzaq: abdulrazzaq abdurrazzaq abdelrazek abdolrazzagh abderrazak عبدالرزاق |
abd al-samad: abdulsamad abdussamad abdelsamad abdolsamad عبدالصمد |
yusuf: youssef yousef yusef yousuf yosuf yousif yussuf youcef yusif jusuf юсуф يوسف یوسف |
usama: osama oussama ousama usamah osamah усама أسامة اسامة |
ibrahim: ebrahim ibraheem ibragim ibrahima brahim ibrohim ибрагим إبراهيم ابراهيم |
ismail: ismael ismaeel esmail esmaeil ismayil smail izmail исмаил إسماعيل اسماعيل |
khalid: khaled halid khaalid халид халед خالد |
uthman: osman othman ousmane usman osmane cismaan uthmaan осман усман عثمان |
umar: omar oumar omer ömer cumar умар омар عمر |
said: saeed saed sayeed saeid saiid saied саид сайд سعيد سعید |
sa'd: saad sad سعد |
zaid: zayd zeid зейд زيد |
mustafa: mostafa moustafa mustapha moustapha mostapha mustafo мустафа مصطفى مصطفی |
sulayman: sulaiman suleiman soleiman suleyman sulieman süleyman slimane souleymane soleyman сулейман سليمان سلیمان |
salman: selman salmaan салман سلمان |
yahya: yahia yehia yehya yakhya яхья يحيى یحیی |
isa: issa eissa essa isse иса عيسى عیسی |
musa: moussa mousa musaa muse муса موسى موسی |
yaqub: yaqoub yacoub yakub yaghoub ya'qub якуб يعقوب |
dawud: daoud dawood daud davud davood davoud дауд داود |
harun: haroun haroon харун هارون |
idris: idriss edris idrees идрис إدريس |
ilyas: elyas илияс ильяс إلياس |
jamal: gamal djamal jamaal cemal djamel djemal джамал جمال |
jamil: gamil djamil jameel cemil jamel джамиль جميل |
jafar: jaafar ja'far djaafar gaafar jaffar cafer جعفر |
rashid: rasheed rachid raşit rashed рашид رشيد |
karim: kareem kerim krim карим كريم کریم |
kamal: kemal камаль كمال |
kamil: kamel kameel камиль كامل |
amin: ameen amine emin амин أمين |
amir: ameer emir амир أمير |
anwar: anouar anvar enver анвар أنور |
ashraf: achraf eşref ашраф أشرف |
ayman: aiman aymen eymen айман أيمن |
aziz: azeez азиз عزيز |
bashar: bachar башар بشار |
bashir: basheer bachir beshir башир بشير |
bilal: belal bilel биляль بلال |
fadil: fadhil fazel fadel fazil فاضل |
fahd: fahad فهد |
faisal: faysal feisal feysal faycal фейсал فيصل |
farid: fareed ferid фарид فريد |
faruq: farouk farooq faruk farouq фарук فاروق |
fuad: fouad fawad fuat фуад فؤاد |
ghulam: gholam gulam غلام |
habib: habeeb хабиб حبيب |
haidar: haydar heydar haider hayder хайдар حيدر |
hani: hany هاني |
hisham: hicham hesham хишам هشام |
imad: emad imed عماد |
imran: emran имран عمران |
jabir: jaber gaber djaber جابر |
jalal: galal djalal celal джалал جلال |
jasim: jassim jasem جاسم |
qasim: qassim kasem kassem qasem ghasem kasım касим касем قاسم |
latif: lateef латиф لطيف |
mahdi: mehdi mahdy mehdy махди مهدي مهدی |
majid: majeed maged madjid mecit маджид ماجد مجيد |
malik: malek малик مالك مالک |
mansur: mansour mansoor mansor мансур منصور |
marwan: marouane mervan марван مروان |
masud: masoud massoud mas'ud masood mesut масуд مسعود |
mubarak: mobarak moubarak مبارك |
munir: mounir muneer monir münir мунир منير |
murad: mourad morad murat мурад مراد |
mukhtar: mokhtar muhtar moktar мухтар مختار |
mutasim: mutassim moatasem معتصم |
nabil: nabeel nebil набиль نبيل |
nadir: nader nadhir надир نادر |
nasir: nasser naser nacer насир насер ناصر |
nasr allah: nasrallah nasrullah насралла نصرالله |
nizar: nezar низар نزار |
nur: noor nour nuur нур نور |
nur al-din: nureddin nouredine noureddine nooruddin nuruddin nurettin нуреддин نورالدين |
qays: qais kais kays قيس |
rafiq: rafik rafeeq рафик رفيق |
ramzi: ramzy рамзи رمزي |
riyad: riad riyadh riadh رياض |
rida: reza ridha rıza redha raza реза رضا |
sabir: saber sabeer сабир صابر |
sadiq: sadeq sadegh sadik sadek садик صادق |
safi: сафи صافي |
salah: salaah صلاح |
salah al-din: salahuddin saladin salaheddin selahattin صلاحالدين |
salih: saleh salleh saalih صالح |
salim: saleem selim салим سالم سليم |
samir: sameer самир سمير |
sami: samy самі سامي |
shafiq: shafik chafik شفيق |
sharif: shareef cherif sherif şerif шариф شريف |
sa'ud: saud saoud suud сауд سعود |
suhayl: suhail sohail سهيل |
tahir: taher tahar тахир طاهر |
taha: tahaa таха طه |
talal: طلال талал |
tariq: tarek tareq tarik тарик طارق |
tawfiq: tawfik toufik taoufik tevfik توفيق |
walid: waleed oualid velid валид وليد |
wasim: waseem wassim وسيم |
yasir: yasser yaser yassir ясир ياسر |
yasin: yassin yassine yaseen ясин ياسين |
zakariya: zakaria zechariah zakariyya zekeriya زكريا |
ziyad: ziad зияд زياد |
zahir: zaher zaheer захир زاهر |
zulfiqar: zolfaghar zülfikar ذوالفقار |
sayf: saif seif saef سيف |
sayf al-din: saifuddin seifeddine سيفالدين |
shams al-din: shamsuddin shamseddin şemsettin شمسالدين |
izz al-din: izzeddin izzuddin ezzedine azzedine izzettin عزالدين |
jalal al-din: jalaluddin jalaladin celalettin جلالالدين |
badr al-din: badruddin badreddine bedrettin بدرالدين |
sirajuddin: sirajeddin serajuddin سراجالدين |
hamza: hamzah hamzeh хамза حمزة |
hafiz: hafez hafeez хафиз حافظ |
adil: adel адиль عادل |
adnan: аднан عدنان |
akram: ekrem акрам أكرم |
arif: aref ариф عارف |
asad: assad esad асад أسد |
ata: atta عطا |
atiq: ateeq atik عتيق |
ayub: ayoub ayyub eyup айюб أيوب |
aysha: aisha ayesha aicha aishah ayşe айша عائشة |
fatima: fatimah fatemeh fatma fatemah fadumo фатима فاطمة فاطمه |
khadija: khadijah hatice khadidja хадиджа خديجة |
maryam: mariam meriem meryem maryem марьям مريم |
zaynab: zainab zeinab zeynep зейнаб زينب |
amina: aminah emine амина أمينة |
layla: leila laila leyla лейла ليلى |
nadia: نادية |
samira: sameera самира سميرة |
zahra: zohra zehra захра زهراء زهرا |
mulla: mullah molla mawla ملا |
`,
  ],
  [
    "given",
    "Persian: lists follow English, German and Persian habits",
    `
ardeshir: ardashir اردشیر |
bahram: behram бахрам بهرام |
behrouz: behruz behrooz bihruz بهروز |
bijan: bizhan بیژن |
dariush: daryoush darius daryush дариуш داریوش |
farhad: ferhad ferhat farhod фархад فرهاد |
faramarz: framarz فرامرز |
fereydoun: fereidoun fereydun feridun faridun فریدون |
ghasem-ali: قاسمعلی |
hooshang: houshang hushang هوشنگ |
hormoz: hormuz هرمز |
iraj: ایرج |
jahangir: cihangir джахангир جهانگیر |
jamshid: jamsheed cemşit джамшид جمشید |
kambiz: cambyses کامبیز |
kaveh: kave کاوه |
khosrow: khosro khosrau hüsrev خسرو |
kourosh: koroush kurush cyrus koorosh کوروش |
manouchehr: manuchehr manoochehr منوچهر |
mehrdad: mihrdad مهرداد |
morteza: murtaza mortaza murtada murteza муртаза مرتضی مرتضى |
mojtaba: mujtaba مجتبی |
naser-e-din: nasreddin nasruddin nasiruddin nasrettin ناصرالدین |
parviz: parvez parwiz pervez pervaiz perviz парвиз پرویز |
qorban: ghorban qurban kurban курбан قربان |
rostam: rustam rustem rüstem рустам рустем رستم |
rahmatollah: rahmatullah rehmatullah рахматулла رحمتالله |
rouhollah: ruhollah ruhullah روحالله |
hojjatollah: hojatollah hujjatullah حجتالله |
habibollah: habibullah хабибулла حبیبالله |
hedayatollah: hidayatullah هدایتالله |
nematollah: nimatullah neamatollah نعمتالله |
ezzatollah: izzatullah ezatollah عزتالله |
asadollah: asadullah asadallah асадулла اسدالله |
amanollah: amanullah amanallah аманулла امانالله |
esmatollah: ismatullah عصمتالله |
fathollah: fathullah fethullah فتحالله |
valiollah: waliullah valiullah ولیالله |
shahram: شهرام |
shahriar: shahryar shahriyar shehryar شهریار |
siavash: siyavash siavosh сиявуш سیاوش |
sohrab: suhrab zohrab سهراب |
zarif: ظریف |
javad: jawad cevat cavad جواد |
vahid: wahid waheed vahit وحید وحيد |
hamidreza: hamid-reza حمیدرضا |
mohammadreza: mohammad-reza mohamadreza محمدرضا |
alireza: ali-reza ali-rıza علیرضا |
gholamreza: gholam-reza غلامرضا |
`,
  ],
  [
    "given",
    "Turkish and Turkic, Armenian, Georgian, Mongolian",
    `
recep: rajab receb رجب раджаб |
tayyip: tayyib tayyeb tayeb طيب |
ramiz: рамиз |
serdar: sardar sirdar сардар سردار |
selcuk: saljuq сельджук |
ilham: elham ильхам إلهام |
nursultan: nur-sultan нурсултан |
kassym-jomart: kasymzhomart qasym-jomart касым-жомарт |
islam: ислам إسلام |
orhan: orkhan орхан |
oguz: oghuz огуз |
tamerlan: tamerlane timurlane тамерлан |
aslan: arslan aslanbek арслан асланбек |
bolat: bulat булат болат |
yerlan: erlan ерлан |
yermek: ermek ермек |
nazarbai: nazarbay назарбай |
gevorg: kevork gevork геворг |
hovhannes: hovannes oganes ованес ованнес |
karapet: garabed карапет |
sarkis: sargis sergis саркис |
vahan: вахан |
zurab: зураб |
givi: гиви |
nodar: нодар |
levan: леван |
bat-erdene: baterdene бат-эрдэнэ батэрдэнэ |
enkhbayar: enhbayar энхбаяр |
batbold: батболд |
tsakhia: tsahia цахиа |
khaltmaa: haltmaa халтмаа |
dorj: dorji дорж |
chuluun: chuluunbat чулуун |
`,
  ],
  [
    "given",
    "Western Europe and the Americas: nomenclatures treat these as one name; the last column is what people go by",
    `
juan: giovanni johannes johann |
pedro: pietro pierre |
pablo: paolo |
miguel: michele michel |
jorge: giorgio |
alejandro: alessandro alexandre |
andres: andrea |
antonio: antoine |
alejandra: alessandra |
giacomo: jacopo |
felipe: filippo philippe |
matteo: mateo |
esteban: stefano etienne |
william: wilhelm guillaume guillermo guglielmo willem уильям вильгельм | bill will billy willy liam
richard: ricardo riccardo richárd ричард | dick rick rich ricky
james: джеймс | jim jimmy jamie
john: jon джон | jack johnny
thomas: tomas tommaso tomás томас | tom tommy
charles: karl carlos carl carlo karel чарльз карл | charlie chuck
henry: heinrich henri enrique enrico hendrik генри генрих | harry hank
louis: ludwig luis luigi lewis ludovic луис людвиг | lou
francis: franz francisco francesco françois ференц ferenc frans франц | frank paco pancho fran
lawrence: laurence lorenzo laurent lorenz лоренс | larry
patrick: patricio patrizio патрик | pat paddy
christopher: christoph christophe cristobal cristoforo krzysztof кристофер | chris
jerome: hieronymus geronimo jeronimo | jerry
edmund: edmond edmundo |
frederick: friedrich frederic federico fryderyk фредерик | fred fritz
ferdinand: fernando hernando fernand фердинанд |
alphonse: alfonso alphonso |
albert: alberto альберт | al bert
arthur: artur arturo артур | art
augustine: agustin augustin agostino |
bernard: bernhard bernardo бернард | bernie
benedict: benito benedikt benedetto бенедикт |
christian: cristian kristian христиан кристиан | chris
claude: claudio клод |
david: dawid davide дэвид давид | dave
dominic: dominique domingo domenico доминик | nick
emanuel: manuel emmanuel emanuele мануэль | manny manolo
ernest: ernst ernesto эрнест |
geoffrey: jeffrey gottfried geoffroy джеффри | jeff geoff
gerard: gerhard gerardo герард | gerry
gilbert: gilberto жильбер |
harold: harald | harry hal
hugo: hugh hugues ugo гуго хьюго |
jaime: jaume хайме |
jesus: jesús хесус | chucho
jose: josé хосе | pepe
julius: julio jules giulio юлий |
kenneth: кеннет | ken
leonard: leonardo leonhard леонард | leo len
luke: lucas lukas luca luc лука люк |
mark: marc marco marcus marcos markus марк |
martin: martín martino мартин |
maurice: mauricio maurizio moritz морис |
oscar: oskar оскар |
raymond: raimundo ramon raimondo раймонд | ray
rafael: raphael raffaele rafał рафаэль | rafa
raul: raoul рауль |
reginald: reinaldo reynaldo rinaldo | reggie
roger: rogelio rüdiger ruggero роджер |
samuel: samuele shmuel сэмюэл самуил | sam
sebastian: sébastien bastian sebastiano себастьян | seb
silvester: sylvester silvestre | sly
ulrich: ulrik ulric ульрих | uli
vincent: vicente vincenzo vincente винсент | vince
walter: gualterio walther вальтер | walt
susan: susanna suzanne zuzanna сьюзен сусанна | sue susie
deborah: debora дебора | debbie
patricia: patrizia патриция | pat patty
rebecca: rebeca rivka ребекка | becky
rachel: raquel рахиль рэйчел |
sarah: sara sare сара سارة |
theresa: teresa thérèse тереза | terry tess
barbara: varvara barbora варвара барбара |
christine: kristine кристин | chris
caroline: carolina karolina каролина | carol
charlotte: carlota шарлотта |
dorothy: dorothea dorotea доротея | dot
eleanor: leonor eleonora элеонора | ellie nell
frances: francisca francesca франческа | fran
gabriel: gavriil gabriele havryil jibril гавриил габриэль جبريل | gabe
geraldine: джеральдина |
gertrude: gertrud гертруда | trudy
isabella: isabelle ysabel изабелла | bella
jacqueline: жаклин | jackie
jane: jeanne juana giovanna joanna johanna жанна иоанна | janie
josephine: josefina giuseppina жозефина | josie
judith: judit юдифь | judy
lucy: lucia lucie lucía люси лючия |
magdalena: madeleine magdalene magdaléna магдалина | lena magda
martha: marta марта |
monica: monika monique моника |
rose: rosa róża роза | rosie
sophia: sofia zofia sophie sofiya софия софья | sonya
veronica: veronika veronique вероника | nika
virginia: virginie виргиния | ginny
yvonne: ivonne ивонна |
adam: адам |
abraham: avraam avram абрахам авраам | abe
aaron: aron aharon аарон |
isaac: isaak itzhak yitzhak izaak исаак |
moses: moshe moisei moises моисей |
nathan: natan натан | nate
ruben: reuben reuven рубен |
solomon: shlomo salomon соломон | sol
joshua: josue yehoshua | josh
jeremy: jeremiah jeremias yeremiya иеремия | jerry
elia: eliyahu элия |
`,
  ],
  [
    "patronymic",
    "East Slavic patronymics in Russian, Ukrainian and Belarusian; lists print any of them",
    `
aleksandrovich: alexandrovich oleksandrovych aliaksandravich александрович олександрович |
alekseevich: alexeyevich alekseyevich oleksiiovych aliakseevich алексеевич олексійович |
anatolievich: anatolyevich anatoliiovych anatolevich анатольевич анатолійович |
andreevich: andreyevich andriiovych andreievich андреевич андрійович |
borisovich: borysovych barysavich борисович |
vasilievich: vasilyevich vasylovych vasilevich васильевич васильович |
viktorovich: victorovich viktorovych viktaravich викторович вікторович |
vladimirovich: volodymyrovych uladzimiravich vladimirovitch владимирович володимирович |
vladislavovich: vladyslavovych владиславович |
vyacheslavovich: viacheslavovich viacheslavovych вячеславович |
gennadievich: gennadyevich hennadiiovych gennadevich геннадьевич геннадійович |
georgievich: georgyevich heorhiiovych георгиевич |
grigorievich: grigoryevich hryhorovych григорьевич григорович |
dmitrievich: dmitriyevich dmytrovych dzmitryevich дмитриевич дмитрович |
evgenievich: yevgenyevich yevhenovych evgenyevich yevgenievich евгеньевич євгенович |
igorevich: ihorovych iharavich игоревич ігорович |
ivanovich: ivanovych ivanavich ivanovitch иванович іванович |
konstantinovich: kostiantynovych константинович |
leonidovich: leonidovych леонидович |
mikhailovich: mykhailovych mikhaylovich mikhailavich михайлович |
nikolaevich: nikolayevich mykolaiovych mikalaevich николаевич миколайович |
olegovich: olehovych алегавіч олегович |
pavlovich: pavlovych pavlavich павлович |
petrovich: petrovych piatrovich петрович |
sergeevich: sergeyevich serhiiovych siarheevich sergeievich сергеевич сергійович |
stepanovich: stepanovych степанович |
valerievich: valeryevich valeriiovych валерьевич валерійович |
yurievich: yuryevich yuriiovych iurevich yurevich юрьевич юрійович |
yakovlevich: yakovych яковлевич |
fedorovich: fyodorovich fedorovych федорович фёдорович |
aleksandrovna: alexandrovna oleksandrivna александровна олександрівна |
alekseevna: alexeyevna alekseyevna oleksiivna алексеевна олексіївна |
andreevna: andreyevna andriivna андреевна андріївна |
viktorovna: victorovna viktorivna викторовна вікторівна |
vladimirovna: volodymyrivna владимировна володимирівна |
ivanovna: ivanivna ивановна іванівна |
mikhailovna: mykhailivna mikhaylovna михайловна михайлівна |
nikolaevna: nikolayevna mykolaivna николаевна миколаївна |
petrovna: petrivna петровна петрівна |
sergeevna: sergeyevna serhiivna сергеевна сергіївна |
yurievna: yuryevna yuriivna юрьевна юріївна |
anatolievna: anatolyevna anatoliivna анатольевна анатоліївна |
`,
  ],
  [
    "family",
    "family names whose spelling lists scatter: Arabic, Russian, Ukrainian, Persian",
    `
qadhafi: gaddafi kadhafi qaddafi gadhafi kadafi khadafi gaddafy gathafi al-gaddafi каддафи قذافي القذافي |
husayni: husseini hosseini hussaini hosayni huseyni хусейни حسيني حسینی |
hashimi: hashemi hachemi haşimi хашими هاشمي هاشمی |
ahmadi: ahmedi ahmady ахмади أحمدي احمدی |
muhammadi: mohammadi mohamadi mohammedi мохаммади محمدي محمدی |
tikriti: takriti тикрити تكريتي التكريتي |
baghdadi: bagdadi багдади بغدادي البغدادي |
zawahiri: zawahri zawahery dhawahiri завахири ظواهري الظواهري |
haqqani: haqani hakkani хаккани حقاني حقانی |
makhluf: makhlouf makhloof mahluf махлуф مخلوف |
shawkat: chaoukat shaukat şevket شوكت |
soleimani: suleimani sulaimani soleymani сулеймани سليماني سلیمانی |
rouhani: ruhani rohani рухани روحاني روحانی |
khamenei: khamene'i khameneyi хаменеи خامنئي خامنه‌ای |
rafsanjani: rafsandjani рафсанджани رفسنجانی |
lukashenko: lukashenka loukachenko lukaschenko лукашенко лукашэнка |
zelensky: zelenskyy zelenskiy zelenskyi selenskyj зеленский зеленський |
yanukovych: yanukovich janukovitsch янукович |
khrushchev: khrushchov chruschtschow hrushchev хрущев хрущёв |
gorbachev: gorbachov gorbatschow gorbatchev горбачев горбачёв |
tchaikovsky: chaikovsky tschaikowski chaykovskiy чайковский |
shevchenko: chevtchenko schewtschenko szewczenko ševčenko шевченко |
chernyshev: tchernychev tschernyschew černyšev чернышев |
zhukov: joukov schukow jukov žukov жуков |
shcherbakov: chtcherbakov schtscherbakow shcherbakou ščerbakov щербаков |
yeltsin: eltsin jelzin ieltsine ельцин |
kovalenko: kavalenka коваленко |
kuznetsov: kouznetsov kusnezow kuznecov kuznietsov кузнецов |
vorobyov: vorobyev vorobiev worobjow vorob'ev воробьев воробьёв |
solovyov: solovyev soloviev solowjow соловьев соловьёв |
ponomaryov: ponomarev ponomarov пономарев пономарёв |
fyodorov: fedorov fjodorow федоров фёдоров |
semyonov: semenov semjonow семенов семёнов |
kiselyov: kiselev kisseljow киселев киселёв |
tkachev: tkachov tkachyov ткачев ткачёв |
petrenko: piatrenka петренко |
grigoryan: grigorian krikorian григорян |
aliyev: aliev äliyev əliyev алиев |
mammadov: mamedov məmmədov мамедов |
karimov: kerimov karimou каримов |
kadyrov: qadyrov kadirov кадыров |
medvedev: medwedew medviediev медведев |
dubinin: дубинин |
schmidt: schmid schmitt шмидт |
mueller: müller muller мюллер |
meyer: meier maier mayer майер |
nguyen: nguyễn нгуен 阮 |
tran: trần |
gonzalez: gonzales gonsales гонсалес |
rodriguez: rodrigues родригес |
fernandez: fernandes фернандес |
hernandez: ernandes эрнандес |
perez: peres перес |
`,
  ],
  [
    "particle",
    "particles that stand in one name or another spelling of it",
    `
al: el ul ال ал аль эль |
bin: ibn ben бин ибн بن ابن |
bint: binti bent بنت |
abu: abou abo абу أبو ابو |
umm: oum أم |
oglu: oğlu ogly oglou uly ulı оглы улы |
qizi: kizi kyzy qızı kızı kızi кызы |
van: фан |
von: фон |
zadeh: zade zada زاده заде |
pour: poor پور |
nia: niya نیا |
`,
  ],
];

function parse(line: string, kind: NameVariant["kind"], why: string): NameVariant {
  const [canonical, rest] = line.split(": ") as [string, string];
  const [variants, short] = rest.split("|").map((part) =>
    part
      .trim()
      .split(/\s+/)
      .filter((each) => each !== ""),
  );
  return { canonical, variants: variants ?? [], short: short ?? [], kind, why };
}

export const nameVariants: readonly NameVariant[] = blocks.flatMap(([kind, why, rows]) =>
  rows
    .trim()
    .split("\n")
    .map((line) => parse(line.trim(), kind, why)),
);
