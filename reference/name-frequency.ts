/**
 * How common a name is in the world, in bearers a million people. Orders of magnitude, not counts.
 *
 * "Kim Yong Chol" alone must never alarm like a rare name, and a list cannot know how common its names are outside. Rows are
 * grouped by rank (10,000 down to 10 in a million) from general knowledge of national name counts and of populations; a
 * value may be wrong by a factor of three. Tokens are Latin, folded, without marks; Korean and Chinese ones count every
 * name that is spelt so. A token that is not here is rarer than about 10 in a million, or unknown.
 */
type Rank = readonly [perMillion: number, tokens: string];

const family: readonly Rank[] = [
  [12000, "li wang zhang"],
  [8000, "liu chen yang"],
  [5000, "nguyen singh kumar devi huang zhao wu zhou lee khan"],
  [
    2500,
    "xu sun ma zhu hu lin guo he gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu ye du cheng wei su lu ding ren shen yao kim tran ali mohamed mohammed ahmed hassan ram das rahman begum garcia",
  ],
  [
    1500,
    "hernandez gonzalez lopez martinez rodriguez perez sanchez ramirez le pham silva santos hussain ibrahim sharma islam akter patel prasad khatun bibi hossain lal mia gupta yadav mandal lo cui zhong tan fan fang shi liao jin wan qin gu hou shao meng bai jia xiong qian dai fu wong chan lim shaikh shah mahto iqbal mahmood allah adamu abubakar musa sani",
  ],
  [
    800,
    "gomez flores torres rivera diaz morales cruz reyes ortiz gutierrez castro chavez ramos ruiz mendoza vargas romero oliveira souza pereira lima ferreira costa rodrigues almeida nascimento alves carvalho jesus ribeiro smith park pak choi choe hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh lam johnson williams brown jones suleiman usman bello sah roy rao reddy jha mishra verma chowdhury biswas sarkar malik javed hussein abdullah omar osman saleh yusuf salem bakr abbas ismail mahmoud mustafa mohammad ahmad hasan mohammadi hosseini ahmadi abdi haji",
  ],
  [
    400,
    "ri rhee yi jung jong jeong chung chong kang gang cho jo yoon yun jang chang im rim alvarez fernandez jimenez moreno rojas medina castillo herrera aguilar vasquez vazquez delgado guerrero munoz campos contreras dominguez guzman rios vega soto suarez leon silva barbosa araujo fernandes gomes martins rocha dias monteiro cardoso miller davis wilson anderson taylor thomas moore martin jackson thompson white harris clark lewis robinson ivanov ivanova smirnov smirnova kuznetsov kuznetsova popov popova vasiliev petrov petrova sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi saito matsumoto inoue kimura hayashi shimizu muller schmidt schneider fischer weber meyer wagner becker nowak kowalski rossi ferrari russo dubois bernard petit durand joseph john pierre jean mohamud hamid khalil nasser sadiq raza karim aziz hamza okafor okoro traore diallo ba diop ndiaye sow barry bah coulibaly keita toure kone ouattara diarra camara tesfaye mengistu bekele tadesse mwangi otieno njoroge moyo ncube ndlovu dlamini nkosi banda phiri zulu mulenga",
  ],
  [
    200,
    "han o oh seo suh so sin shin kwon gwon hwang an ahn song ryu yoo ryoo hong ko koh moon mun son sohn bae pae baek paek heo hur nam sim shim no noh ro roh kwak ha sung seong cha joo ju chu woo koo ku min na ra jin chin ji chi eom om um chae won cheon chon bang pang kong gong hyun hyon ham byun pyon yom yeom ryang suk sok rodrigo mejia acosta molina sandoval cabrera espinoza fuentes navarro salazar miranda campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray james hughes price myers long foster sanders ross powell sullivan russell jenkins perry butler barnes fisher walker hall allen young king wright scott hill green adams nelson baker campbell melnyk shevchenko kovalenko bondarenko boyko tkachenko kravchenko kovalchuk koval oliynyk shevchuk polishchuk romanov vorobyov vorobev frolov bogdanov grigoriev kuzmin kudryavtsev baranov kiselev sergeev borisov belov komarov medvedev ponomarev korolev gerasimov vinogradov tarasov zhukov filippov belyaev titov danilov osipov krylov maksimov mironov sidorov zaitsev antonov rodionov davydov karimov rakhimov rahimov aliyev mammadov hasanov huseynov guliyev akhmetov omarov ismailov kowalczyk wisniewski wojcik kaminski lewandowski zielinski szymanski wozniak novak svoboda horvat kovac nagy kovacs toth szabo popescu ionescu popa radu dimitrov georgiev petrovic jovanovic nikolic papadopoulos hansen johansen olsen andersen nielsen jensen larsen johansson andersson karlsson nilsson eriksson korhonen van berg jansen bakker visser peeters janssens moreau laurent simon michel lefebvre leroy roux david bertrand bianchi romano colombo ricci marino greco conti esposito schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange werner krause lehmann rezaei moradi karimi jafari rahimi ebrahimi mousavi hashemi sadeghi ghasemi akbari heydari kazemi rostami sharifi alavi najafi naseri salehi soltani hosseinzadeh zare yousefi al haddad khoury nasr saad fahmy mansour rashid saeed qasim jaber hamdan awad darwish sayed fawzi gamal farouk shehu garba lawal yakubu mohamoud warsame farah hassanzadeh noori ahmadzai stanikzai popal chauhan jain mehta desai joshi agarwal bose ghosh mukherjee banerjee chatterjee dutta nair menon pillai iyer krishnan raj naidu fernando perera silva bandara dissanayake thapa shrestha gurung tamang rai magar aung win htun kyaw soe hlaing cruz bautista villanueva aquino mendoza ramos santiago garcia",
  ],
  [
    80,
    "kwang hwangbo namgung jegal sonu sagong tsoi tsoy tsai chow cheung yeung leung lau kwok fung tse yip mak ng chui hui tsang kwan mok yuen wan tam siu poon tong chiu choy goh teo ong koh tay toh sim chua chia quek heng chew low yap liew foo lai au ouyang situ zhuang yin tao jing xue fei yan qiu kong mao shu xing long bian qu zuo ge yue qi kang jiao wen geng niu dou zou batbayar ganbold enkhbayar munkh dorj bat erdene tsogt oyun nyamdorj sukhbaatar altangerel purev jargal otgon bold gantulga nasanjargal kuznecov shcherbakov chernov sorokin efimov fomin ilyin gusev krasnov kulikov lazarev timofeev zuev abramov blinov bykov golubev kalinin klimov kolesnikov konovalov melnikov nazarov panov polyakov ryabov savelyev shestakov sobolev soloviev tikhonov trofimov tsvetkov vlasov yakovlev rybakov zhuravlev lukashenko savchenko lysenko moroz marchenko rudenko petrenko tymoshenko klymenko pavlenko zinchenko kushnir hrytsenko mazur romanenko yushchenko novikau kazlou kavalenka zhuk kebede girma alemu haile abebe ochieng wanjiru kamau kimani odhiambo achieng chukwu eze obi nwosu okeke adeyemi ogunleye balogun mensah owusu boateng asante appiah osei agyeman kamara sesay koroma conteh bangura conde sidibe cisse sissoko dembele sanogo nkrumah mbeki zuma mahlangu khumalo sithole mokoena naidoo botha pretorius venter vanderwalt chirwa tembo mbewe lungu machel chissano macamo sitoe dossantos neto agostinho domingos manuel antonio goncalves teixeira moreira correia mendes nunes vieira marques cavalcante batista freitas barros moura lopes pinto azevedo tavares ortega estrada figueroa luna juarez ibarra avila dominguez robles salas trejo valdez velasquez zamora cervantes pacheco serrano solis maldonado cardenas galvez",
  ],
  [
    25,
    "maduro castro guevara chaves lukashenka putin medvedchuk kadyrov mogilevich abramovich deripaska usmanov prigozhin rotenberg timchenko kovalchuk sechin gaddafi qadhafi tikriti zawahiri haqqani makhlouf shihabi akhundzada yaqoob zadran noorzai rahmani soleimani qaani salami ghaani zarif larijani rafsanjani khamenei ahmadinejad mnangagwa mugabe chiwenga kabila tshisekedi bemba katumba obiang bongo nguema biya sassou deby bashir hemeti burhan afwerki zenawi ahmedov ganiyev mirziyoyev nazarbayev tokayev berdimuhamedow rahmon japarov atambayev thaksin hunsen sihanouk nasrallah jumblatt hariri assad khaddam erdogan davutoglu yazici tatar denktash",
  ],
];

const given: readonly Rank[] = [
  [15000, "mohammed muhammad mohamed mohammad maria"],
  [6000, "ahmed ahmad jose wei ana ali juan john li anna david yan jun"],
  [
    3000,
    "fatima mary michael daniel antonio james joseph hui ying ping hong min hua jie mei xin yu lei bin bo juan carlos luis jorge ibrahim omar hassan hussein mahmoud mustafa abdul abdullah khalid yusuf ismail sunita anita ram raj elena olga ivan peter paul robert william richard thomas",
  ],
  [
    1500,
    "aleksandr alexander sergei sergey andrei vladimir dmitry dmitri alexei aleksei mikhail nikolai natalia tatiana irina svetlana ekaterina marina galina lyudmila yuri yury viktor igor oleg anatoly evgeny yevgeny pavel roman maxim denis anton artem konstantin francisco pedro miguel manuel rosa carmen fernando ricardo eduardo roberto rafael mario alberto charles george mark steven christopher andrew matthew joshua anthony kevin brian eric stephen sarah jennifer linda elizabeth patricia susan jessica karen nancy lisa margaret sandra laura michelle amina aisha khadija zainab maryam hasan reza hossein mohsen mehdi saeed hamid majid ahmet mehmet mustafa fatma ayse huseyin emine hatice omar salem said saleh samir tariq walid yasser nasser rashid salman karim jamal hamza bilal usman osman umar sanjay rajesh amit anil sunil vijay ashok suresh ramesh manoj rakesh santosh lakshmi sita gita priya pooja thi van duc minh hung dung tuan anh linh huong lan hoa thanh nam long young yong chol chul jong jung sung song myong myung kyong kyung hyon hyun kwang hyok hyuk nam ho il su soo chang jin sang tae un eun mi hui hee sun son ok suk sook yun yon dong in guk kuk ryong hak gyong",
  ],
  [
    600,
    "abdulrahman abdelrahman abdurrahman abdulaziz abdullahi musa isa yahya sulaiman suleiman haruna idris bashir habib nur noor abu faisal fahad sultan turki bandar nawaf adel ayman ashraf sherif tamer wael hisham hany emad osama usama zaid anwar jaber jasim qasim abbas haidar karrar sajjad hadi javad amir arash babak bahram behrouz farhad kamran kourosh masoud naser parviz ramin shahram siavash bin chao cheng dan feng gang guang hai hao heng jian jianguo jianhua jing kai lin ming ning peng qiang qing rong tao ting xia xiang xiao xing xue yong yuan yun zhi zhong guo fang fei hong mikhael grigory gennady valery vasily stanislav vyacheslav vitaly leonid boris lev fedor fyodor semyon stepan georgy ilya kirill nikita timur ruslan rustam arthur eduard bogdan bohdan oleksandr serhii andriy volodymyr mykola oleksii yurii viktoriia oksana halyna kateryna iryna hanna siarhei aliaksandr uladzimir piotr jan krzysztof andrzej tomasz pawel jerzy marek stanislaw katarzyna malgorzata agnieszka barbara ewa hans klaus wolfgang jurgen helmut karl heinz stefan christian andreas martin ursula monika pierre jean michel philippe alain patrick nicolas marie isabelle catherine giuseppe giovanni marco andrea francesco paolo joao paulo lucas gabriel marcos adriana juliana antonia francisca pablo diego javier alejandro sergio angel oscar victor raul ramon enrique hector julio cesar jesus guadalupe veronica silvia gloria teresa patricia joao kofi kwame kwasi ama abena chinedu emeka ngozi chioma oluwaseun tunde ade funmi grace blessing joy peace emmanuel samuel moses isaac jacob abraham elijah esther ruth rebecca tesfaye abebe haile getachew solomon daniel hiroshi takashi kenji akira yuki haruka yuko keiko makoto satoshi kazuo ganbold bat munkh enkh otgon",
  ],
  [
    200,
    "yeong yeon cheol seok suk gyu kyu won woon moon rim rin ryol ryul ryon pok bok pong bong pom tok hun hoon jun joon jae jin ju joo ji gi ki geun kun kum geum hwa hye so se sol sik shik sam sop seop to tu tuk taek uk wook ung woong u woo ui yol yop chan chun choon chung hae haeng han hang hon hong hoe hyang hyong hyop kap kil gil ko ku kwan kwon kyo man mok muk mun paek bae byong byung pyong byol chin cho chu im ye yong-nam gaddafi saddam qusay uday muammar saif hannibal bashar maher rami hafez asma nouri hassan naim ziad wissam imad fouad fuad khalil mansour munir nabil nizar raed samer tawfiq yazid zuhair jalaluddin sirajuddin gulbuddin hibatullah haibatullah mullah akhtar daud dawood sher gul taj wali agha ghulam nawaz shahbaz imran asif zardari benazir viktoria larisa nadezhda valentina nina zoya lidia raisa vera lyubov tamara ludmila alla inna yana yulia polina ksenia kristina margarita alina karina sofia eva rodion savva matvei timofei yaroslav rostislav mstislav gleb arseny arkady ignat zakhar yegor egor efim marat renat rinat ildar airat damir azat shamil magomed ramzan akhmed aslan alikhan murad bolat nursultan yerlan kairat askar dastan azamat bakyt almaz temir rustem islom shavkat bakhtiyor jasur dilshod farrukh emomali rahmon sadyr gurbanguly serdar ilham heydar mehriban robert nikol serzh gevorg hovhannes tigran armen ashot vahagn levon zurab giorgi irakli mikheil bidzina davit nika luka levan tamaz batbayar batbold sukhbaatar tsakhia khaltmaa nambar elbegdorj oyun khurelsukh",
  ],
];

const organisation: readonly Rank[] = [
  [100000, "company limited ltd co llc inc ooo gmbh"],
  [50000, "corporation corp group international trading services service trade"],
  [
    25000,
    "construction development general technology technologies industry industries enterprise enterprises management holding holdings global solutions systems investment investments consulting engineering import export logistics transport",
  ],
  [
    12000,
    "national bank foods food energy marketing production products equipment machinery electronics medical pharma design auto motors shipping marine agency association center centre school university institute hotel restaurant travel media china first new united american european asia",
  ],
  [
    6000,
    "mining metal metals steel oil gas petroleum power electric chemical plastics textile garment fashion furniture timber wood paper printing building materials cement glass insurance finance capital securities fund foundation real estate property hospital clinic security software digital network communications telecom information data research education training fishery fisheries seafood agriculture agro farm beverage tobacco gold jewelry sports culture art entertainment tourism cargo freight aviation airlines railway port russia russian korea korean japan india gulf pacific east west north south star sun golden royal king alpha omega best prime elite plus pro city europe africa america",
  ],
  [
    2000,
    "ministry bureau committee department factory plant works branch office joint venture stock public private free zone external economic cooperation foreign people state central overseas supply sales import-export garments shipbuilding shipyard maritime ocean sea blue green silver dragon phoenix eagle lion tiger horizon crown diamond crystal victory unity peace friendship hope success fortune bright vision future modern advanced premier supreme universal eastern western northern southern mega max smart quick express delta gamma sigma atlas orion apollo titan vector vega nova stroy stroi torg snab prom invest servis trans rus ros dal vostok sever yug ural sibir moskva hong kong shanghai beijing shenzhen dalian dandong liaoning guangdong taiwan singapore malaysia dubai emirates turkey iran syria lebanon cyprus malta panama",
  ],
  [
    3,
    "korea-china rason rajin pyongyang choson chosun koryo paektu paekdu taesong daesong mansudae ryugyong moranbong kumgang kumsong hana daedong taedong amnokgang amrokgang ponghwa bonghwa namgang chongsong unha cholsan kwangmyong kwangson tanchon munsudae ryonha ryonbong hyesong saebyol sobaeksu zimbabwe angola namibia senegal kuwait qatar mongolia vladivostok khabarovsk amur primorye sakhalin",
  ],
];

function tabulate(ranks: readonly Rank[]): Readonly<Record<string, number>> {
  const table: Record<string, number> = Object.create(null);
  for (const [perMillion, tokens] of ranks) {
    for (const token of tokens.split(" ")) table[token] = Math.max(table[token] ?? 0, perMillion);
  }
  return table;
}

export const familyNames: Readonly<Record<string, number>> = tabulate(family);
export const givenNames: Readonly<Record<string, number>> = tabulate(given);
/** Tokens of organisation names, in a million names of organisations. */
export const commonOrganisationTokens: Readonly<Record<string, number>> = tabulate(organisation);
