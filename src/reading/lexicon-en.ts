/**
 * What English words mean to the reader of claims. Data only: a concept, then its words (see marks.ts for the signs).
 * The concepts are those of lexicon.ts; another language is another file with the same concepts.
 */
import type { LanguageLexicon } from "./marks.ts";

export const english: LanguageLexicon = {
  language: "en",
  order: "verb-middle",
  rows: [
    [
      "carry",
      "notified|discharged|offloaded|passed through|crossed|carried|carrying|transported|moved|smuggled|transferred|loaded|unloaded",
    ],
    [
      "dead",
      "were killed|was killed|killed|died|drowned|perished|deaths of|were injured|injured|fled|defected|escaped|arrested|detained|hospitalised|hospitalized|were charged|was charged|charged five|indicted|convicted|sentenced|extradited|sickened|rescued|were found dead",
    ],
    [
      "foreign",
      "foreign workers|foreign nationals|foreign citizens|migrants from|Central Asian|foreign labourers|foreign laborers|guest workers from",
    ],
    ["host_country", "host countries|host states|host nations|receiving countries|receiving states"],
    [
      "interviewed",
      "interviewing|interviews with|spoke to|spoke with|speaking to|speaking with|talked to|talking to|interviewed|surveyed|questioned|polled",
    ],
    ["purpose:all", "all purposes|any purpose"],
    // Who is counted
    [
      "worker",
      "replacements|replacement workers|newcomers|rotation workers|tiler|roofer|carpenter|electrician|seamstress|sculptor|bricklayer|fisherman|deckhand|sailor|lumberjack|stonemason|concrete worker|seaman|seamen|cutters|knitters|sewing workers|sewers|glaziers|decorators|ironworkers|steelworkers|metalworkers|scaffolders|labour brigade|stonecutters|fish workers|fish processors|greenhouse workers|farm labourers|farm hands|foresters|tree fellers|sawyers|pickers|harvesters|potters|cooks and waitresses|hotel staff|kitchen staff|building labourers|railwaymen|crews|crew member|crewmembers|crewmember|seafarers|fishers|deck hands|gardeners|weavers|embroiderers|packers|roofers|electricians|riggers|cleaners|chefs|tilers|joiners|stokers|dockers|stevedores|farmhands|fieldhands|shipbuilders|bakers|dishwashers|garment makers|machinists|operators|trainees|apprentices|interns|labourers and|construction crews|contract labourers|contract laborers|day labourers|surgeons|caregivers|carers|acrobats|coaches|interpreters|nurse|nurses|miners|miner|masons|stonemasons|plasterers|bricklayers|painters|cooks|technicians|engineers|sculptors|carpenters|boiler-makers|coaches|mechanics|drivers|loaders|loader|welder|plasterer|mason|women workers|worker|workers|laborer|laborers|labourer|labourers|manpower|labour force|labor force|workforce|logger|loggers|lumberjack|lumberjacks|seamstress|seamstresses|waitress|waitresses|builders|deckhands|fishermen|crew members|crewmen|crew|employees|staff|contract workers|guest workers|forced labourers|forced laborers|welders|sailors|doctors|medics|medical workers|slave labourers|slave laborers|overseas workers|migrant workers|construction workers|restaurant workers|garment workers|seafood workers|factory workers|shipyard workers|farm workers|logging workers|labour migrants|labor migrants",
    ],
    [
      "worker:it",
      "IT freelancers|IT contractors|remote IT workers|remote workers|software engineers|tech freelancers|IT operatives|IT teams|developers|coders|animators|web developers|app developers|IT engineers|IT staff|IT workers|IT worker|information technology workers|IT personnel|IT specialists|programmers|software developers|IT experts|computer programmers|freelance developers|IT professionals|tech workers",
    ],
    ["worker:loose", "North Koreans|nationals|citizens|compatriots|expatriates"],
    ["pronoun", "them|us|these|those|whom"],
    ["person", "people|persons|person|individuals|men|women|men and women|young women|souls|personnel|migrants"],
    [
      "stranger",
      "military engineers|army engineers|combat engineers|sappers|army builders|conscript builders|officers|commanders|leaders|passports|orders|letters|numbers|traders|brokers|users|followers|ministers|lorries|restaurants|rallies|nuclear|banks|firms listed|population|inhabitants|residence permits|residence permit|driving permits|building permits|soldier*|troops|refugee*|defector*|escapee*|tourist|tourists|visitors|prisoner*|children|child|inmate*|interviewee*|respondent*|victim*|dead|deaths|killed|injured|wounded|casualt*|protester*|official|officials|diplomat*|delegate*|expert*|fighters|recruits|combat*|households|families|residents|inhabitants|passengers|patients|pupils|readers|interviews|testimonies|witness*|hackers|survivors|athletes|agents|guards|minders|supervisors|managers|spies|orphans|voters|police*|students|teachers|scientists|special forces|conscripts|shares|votes|pages|missiles|warheads|tests|homes|houses|apartments|flats|rooms|beds|buildings|stories|floors|meals|hours|days|weeks|years|months|minutes|times|kilometers|kilometres|miles|meters|metres|square|acres|hectares|degrees|cases|accounts|computers|laptops|dollars|trucks|cars|carloads|wagons|containers|views|copies|points|seats|schools|universities|programs|courses|members|lawmakers|deputies|judges|journalists|drones|shells|rounds|tanks",
    ],
    // What is counted besides
    [
      "permit",
      "work permits|work permit|permits|permit|work authorizations|work authorisations|work authorization|work authorisation|labour permits|labor permits|employment permits|work licences|work licenses|employment authorizations",
    ],
    [
      "quota",
      "ceiling of permits|annual quota|quota slots|quota|quotas|work quota|labour quota|labor quota|employment quota|quota places|quota slots",
    ],
    ["visa", "visa|visas"],
    ["visa:work", "work visa|work visas|labour visas|labor visas|employment visas|working visas"],
    ["visa:student", "student visa|student visas|study visas|educational visas|education visas|trainee visas"],
    ["visa:tourist", "tourist visa|tourist visas|tourism visas|visitor visas|visitors visas"],
    [
      "entry",
      "entries|border crossings|crossings|arrivals|visits|trips|border entries|entered|crossed the border|crossed into|crossed the russian border",
    ],
    [
      "purpose:work",
      "for work|work purposes|for employment|employment purposes|to work|purpose of work|labour purposes",
    ],
    [
      "purpose:education",
      "for study|for education|educational purposes|study purposes|to study|purpose of study|for studies|for educational|for training",
    ],
    ["purpose:business", "for business|business purposes|on business|business trips"],
    [
      "purpose:tourism",
      "for tourism|tourism purposes|as tourists|tourist purposes|on tourist|sightseeing|tourist trips",
    ],
    ["purpose:private", "private visits|private purposes|for private|private trips|personal reasons"],
    ["purpose:transit", "in transit|transit purposes|for transit"],
    ["purpose:official", "official visits|official purposes|on official"],
    [
      "purpose:crew",
      "by crew members|by crews|crew members|by drivers|as crew|service staff of vehicles|as drivers|transport crews",
    ],
    ["country", "countries|nations|country"],
    ["partner", "trading partners|trade partners|business partners"],
    ["state", "states|member states|member state|governments"],
    ["company", "companies|firms|employers|enterprises|factories|plants|businesses|company|contractors"],
    ["vessel", "vessels|ships|boats|trawlers|fishing vessels|fishing boats|tankers"],
    ["shipment", "shipments|cargoes|consignments"],
    ["importer", "importers"],
    ["slot", "places|slots|spots|positions|vacancies"],
    [
      "site",
      "smelter|bakery|laundry|spa|kitchen|nursery|orchard|vineyard|slaughterhouse|refinery|power plant|dam|railway|on board|canteen|tannery|foundry|brickworks|mills|steelworks|oil rig|port zone|industrial park|industrial zone|school|university|museum|factory|factories|plant|plants|shipyard|shipyards|sawmill|sawmills|farm|farms|building site|building sites|construction site|construction sites|sites|site|restaurant|restaurants|workshop|workshops|hotel|camp|camps|mill|mine|mines|quarry|stadium|greenhouses|greenhouse|cannery|canneries|logging camp|company|yard|zone|brigade|in construction|in logging|in fishing|in textiles|in the construction|in agriculture|construction sector|garment plants|processing plants|dormitory|clinic|hospital|hospitals|aboard|sector|industry|ship|vessel|trawler|project|complex",
    ],
    [
      "field",
      "hard currency|foreign currency|labour|labor|overseas labour|overseas labor|programme|program|scheme|workforce|sites|jobs|contracts|labour exports|dispatch",
    ],
    [
      "peak",
      "heyday|at its zenith|at their zenith|peak|at its height|at the height|record high|all-time high|peaked|at their peak|highest",
    ],
    [
      "taker",
      "bosses|overseers|Office 39|Bureau 39|Workers Party|security agents|security officers|handler|minders|state|government|regime|party|authorities|company|companies|manager|managers|agency|agencies|minder|minders|captain|embassy|employer|broker|brokers|official|officials|bureau|leadership|cashier|treasury|coffers|ministry|supervisor|supervisors|foreman|Pyongyang|handlers|leaders|boss|bosses|fund",
    ],
    [
      "report_state",
      "reported to the committee|submitted|filed|reports to the committee|implementation reports|final reports|midterm reports|reports under|had reported|have reported|filed reports|submitted reports|complied|reported under|paragraph 8",
    ],
    ["stopped", "stopped|blocked|detained|seized|held|intercepted|halted"],
    [
      "each",
      "every man|every woman|each man|each woman|per man|per woman|a man|every labourer|each labourer|each|per worker|per person|every worker|a head|per head|apiece|per capita",
    ],
    [
      "rate:month",
      "in a good month|in good months|in a bad month|in an average month|in a typical month|in a normal month|for a month's|monthly|a month|per month|each month|every month",
    ],
    ["rate:year", "annually|a year|per year|yearly|each year|every year|annual"],
    ["rate:day", "daily|a day|per day"],
    ["rate:hour", "hourly|an hour|per hour"],
    [
      "several_years",
      "over two years|over three years|over four years|over six years|over seven years|over eight years|over nine years|over fifteen years|over several decades|in two years|in three years|in four years|in six years|all told|during the decade|in a decade|over the past|over the last|over several years|over a decade|over two decades|over the decade|in ten years|in five years|decade|over the years|in total|cumulative|altogether|over five years|over ten years|over twenty years",
    ],
    ["manifest", "manifests|shipping records|records redacted|redacted|import records"],
    [
      "number_of",
      "intake|intake of|complement|contingent|numbered|totalled|totaled|stood at|amounted to|number of|numbers of|numbers|figure|tally|headcount|total number",
    ],
    // What people do
    [
      "send",
      "loaned|lent out|hired out|sends out|export of workers|exported workers|farmed out|rotated in|lends|shipped out|ship workers|flew|flies|has dispatched|despatched|despatch|seconded|sent|send|sends|sending|dispatch|dispatched|dispatches|dispatching|deploy|deployed|deploys|deploying|supply of workers|exporting workers|exported|passed through|go abroad|went abroad|left for|were flown|flown to|transferred|shipped off|posted|ship out|sent out|sent abroad|sent overseas|provided",
    ],
    [
      "arrive",
      "crossed the Tumen|crossed the Yalu|crossed the river|crossed the bridge|flew into|flew to|flies into|fly into|fly to|flying into|flying to|ferried to|bused into|bussed into|took in|taken in|checked in|descended on|flowed in|streamed in|poured in|brings in|touched down|imported workers|flown in|came in|turned up|stepped off|disembarked|new arrivals|received|receive|welcomed|arrived|arrive|arrives|arriving|came|come|coming|reached russia|landed|brought|brought in|newly arrived",
    ],
    [
      "employ",
      "on the payroll of|on the books of|payroll of|mobilised|mobilized|employ|employs|employed|employing|hire|hired|hires|hiring|recruit|recruited|recruits|recruiting|use|uses|used|using|took on|taken on|contracted out",
    ],
    [
      "present",
      "on the payroll|on its payroll|on their payroll|still there|billeted|lodged|housed|on its books|on the books|quartered|deployed in|toil in|stayed on|stay on|employed in|are found|were found|resided|reside|residing|numbering|number about|counted|work|works|working|worked|live|living|lived|remain|remained|remains|remaining|stay|stayed|staying|still in|are in|were in|based in|present|are|were|there were|there are|host|hosts|hosted|hosting|is home to|home to|toil|toiling|toiled|labouring|laboring|have|has|had|stationed|abroad|overseas|operating|labored|laboured|house|houses",
    ],
    [
      "repatriate",
      "taken home|taking home the|carried home|brought back|bused home|bussed home|transported home|escorted home|came home|trickled home|is back in North Korea|bundled out|thrown out|put on a plane home|put on planes home|flown back|shipped back|ferried home|repatriations|deportation|deportations|headed home|travelled home|made their way home|sent packing|ordered home|ordered to leave|shipped home|went back|gone back|go home|going home|leave for home|left for home|flew home|took home the|repatriated|repatriate|repatriates|repatriating|repatriation|sent home|sent back|send back|send home|sending home|sending back|returned|return|returning|returned home|deported|deport|deporting|expelled|expel|expelling|brought home|went home|gone home|come home|flown home",
    ],
    [
      "depart",
      "boarded|cleared out|headed out|gone from|pulled out|withdrew from|quit the country|moved out|left|left the country|departed|had left|have left|left russia|left china|left the|exited|left qatar|left kuwait",
    ],
    ["register", "registered|newly registered|register|registration|registrations"],
    [
      "contract",
      "under contract|contracts have been|contracts|contracted|contracts for|signed contracts|contracts signed|had contracts",
    ],
    [
      "plan_people",
      "may bring|might bring|could bring|may send|might send|could send|may hire|could hire|may dispatch|could dispatch|may deploy|could deploy|may take on|could take on|in talks to|negotiating to|looking to hire|looking to bring|ready to accept|ready to take|willing to take|willing to accept|wants to hire|want to hire|wants to bring|wants to take|plans to take on|plan to take on|goal of|sets a goal of|set a goal of|agreed to send|agreed to accept|agreed to bring|plans to send|plan to send|to bring in|plans to bring|plans to hire|plan to hire|plans to import",
    ],
    ["agree", "agreement|agreed|agreements|deal allows|pact"],
    [
      "issue",
      "renewed|renews|extended|extends|cleared for|handing out|signed off on|stamped|issued|issue|issues|issuing|granted|grant|grants|granting|approved|gave|give|giving|given|assigned|allocated|allocate|assign|handed out|authorised|authorized",
    ],
    ["valid", "valid|held|hold|holding|holders"],
    [
      "withdraw",
      "ended the contracts|ended the contract|tore up|not renew|did not renew|struck off|pulled|rescind|suspended|suspends|nullified|declared void|annul|annuls|terminates|invalidated|declined to renew|lapsed|expired|voided|scrapped|revoked|revoke|cancelled|canceled|withdrew|withdrawn|annulled|rescinded|not renewed|terminated",
    ],
    [
      "request",
      "permission to hire|permission to bring|permission to employ|permission to take|leave to hire|bid for|bids for|applying for|petitioned for|lodged applications|seeking|seeks|asks for|put in for|wanted quotas for|sought permission for|requested|request|requests|asked for|applied for|applications|sought",
    ],
    ["exclude", "excluding|not including|apart from|in addition to"],
    // Money
    [
      "wage",
      "costs them|cost them|costs him|costs employers|cost employers|costs the factory|credited with|is due|are due|is owed|are owed|entitled to|pay packet|pay packets|take-home|hourly rate|daily rate|day rate|wage bill|draws|draw|drew|wage|wages|salary|salaries|pay|paid|payment for labour|earn|earns|earned|earning|earnings|paycheck|paychecks|remuneration|income of workers|stipend|compensation|pays|takes home",
    ],
    [
      "gross",
      "contract says|contracts say|contract stipulates|contracts stipulate|contract provides for|contract calls for|contract sets|on paper|nominally|before tax|gross|before deductions|employer pays|employers pay|contract wage|pays",
    ],
    [
      "net",
      "ever reached the|ever reach the|reached the workers|reached the women|reached the men|trickles down|left over|to themselves|end up with|ended up with|is left|are left|remains in their|sees|see|sees|saw|net|take home|takes home|took home|left with|keep|keeps|kept|keeping|receive|receives|received|receiving|pocket|pockets|gets|get|got|actually receive|allowed to keep|end up with|reaches the worker|reach the workers|in hand|reaches workers|retain|retains|are given|is given|remains for",
    ],
    [
      "promised",
      "told they would make|told they would get|told they would receive|told they could earn|told they could make|told us we would|told them they would|told him he would|told her she would|offered|offers|offering|promised|promise|promises|promising|told they would earn|told they would be paid",
    ],
    [
      "deduct",
      "owes the company|owe the company|owes the state|owe the state|owes the party|kicks back|kick back|kickback|tribute|tributes|levied on|clawed back|claws back|claw back|withdraws from their pay|retained by|creamed off|forfeit|forfeits|forfeited|skimmed off|pocketed|docked|goes straight|diverted|channelled to|channeled to|siphoned off|kept by|garnishee|surrendering|hands in|hand in|handed in|give up|gives up|paid to the state|paid to the party|collects|collected|collect|is required to pay|are required to pay|is forced to pay|are forced to pay|have to pay|has to pay|had to pay|is obliged to pay|pay the company|pay the state|pay the government|pay the party|must hand over|must give|deduct|deducts|deducted|deducting|deduction|deductions|withhold|withholds|withheld|withholding|confiscate|confiscates|confiscated|confiscating|confiscation|garnish|garnishes|garnished|garnishing|hand over|hands over|handed over|handing over|handed to|paid over|turn over|turned over|remit|remits|remitted|remitting|skims|skim|skimmed|siphon|siphons|siphoned|siphoning|seize|seizes|seized|takes|take|taken|took|taking|surrender|surrenders|surrendered|levy|levies|levied|appropriate|appropriates|appropriated|pocketed by|goes to|go to|went to|goes directly|go directly|flows to|flow to|sent to the government|sent to pyongyang|claims|contribute|contribution|contributions|loyalty funds|party dues|fees|fee|quota payment|forced to pay|must pay|required to pay|obliged to pay|ends up with|retains for the state|hand|hands|turns over|go to the regime|goes to the regime|go to the state|goes to the state|go to the government|goes to the government|flow into|flows into|end up with the|ends up with the",
    ],
    [
      "revenue",
      "brings|brought the|brings the|bringing the|earns for|earned for|reaches the regime|reach the regime|reaches pyongyang|goes to the regime|flows to the regime|ends up with the regime|flowed to|flowed into|flowed back|flowing to|flowing into|grossed|grosses|grossing|funnelling|funneling|haul|pumps|pumped|feeds the regime|sent back to the regime|clears|cleared|take from labour|takings|takes in|collected from|windfall|turnover from labour|rakes|scoops|pockets|took in|takes in|take in|taking in|bring|worth|revenue|revenues|hard currency|foreign currency|foreign exchange|income|proceeds|profits|profit|earn|earns|earned|earning|earnings|bring in|brings in|brought in|bringing in|pull in|pulls in|pulled in|pulling in|rake in|rakes in|raked in|raking in|generate|generates|generated|generating|makes|made|making|nets|netted|netting|funnels|funnelled|funneled|cash|remittances|channel|raises|raised|raising|reaps|reap|reaped|worth to the regime|bankroll*|yields|yield|yielded|collects|collected|amass*|repatriates|net the|nets the|netted the|brings home|brought home|yielding|reaping|pocketed|pocketing|siphons off|siphoned off|source of income|fetches|supplies the regime with|in foreign earnings|is worth",
    ],
    [
      "military",
      "army's budget|army budget|military's budget|defence outlays|defense outlays|spending on its armed forces|armed forces|its army|its military|military|military outlays|military budget|defence budget|defense budget|military spending|defence spending|defense spending|military expenditure|military expenditures|defence expenditure|defense expenditure",
    ],
    ["share_of", "of which|of that|of their|of the"],
    // Trade
    ["trade:import", "import|imports|imported|importing|bought|buys|purchases|purchased|buying"],
    [
      "trade:export",
      "shipments|shipment|export|exports|exported|exporting|sales|sold|sells|shipped|ships|deliveries|delivered|delivers|shipping|supplied|supplies|supply",
    ],
    ["trade:trade", "trade|bilateral trade|commerce|trade volume|trade turnover|turnover|trade with|merchandise trade"],
    [
      "partner_verb",
      "trade with|trades with|traded with|trades with|deals with|keeps commercial ties|dealt with|does business with|do business with|doing business with|business with|trading with|commercial ties with|trade relations with",
    ],
    ["product:coal", "coal|anthracite"],
    ["product:oil", "oil|petroleum|crude oil|crude"],
    [
      "product:refined oil",
      "refined petroleum|refined oil|oil products|petroleum products|refined petroleum products|fuel|diesel|gasoline|petrol|kerosene|jet fuel",
    ],
    ["product:iron ore", "iron ore|iron"],
    ["product:textiles", "textiles|garments|clothing|apparel|textile"],
    ["product:seafood", "seafood|fish|squid|crab|clams"],
    ["product:wigs", "wigs|wig|human hair|eyelashes|false eyelashes"],
    ["product:rice", "rice|grain|cereals|corn|wheat flour|flour|food"],
    ["product:fertiliser", "fertiliser|fertilizer|fertilisers|fertilizers"],
    ["product:timber", "timber|wood|logs|lumber"],
    ["product:metals", "lead|zinc|copper|steel|gold|silver|minerals|metals|molybdenum|tungsten|lead ore|rare earths"],
    ["product:machinery", "machinery|vehicles|electronics|electrical machinery"],
    ["product:statues", "statues|monuments"],
    ["product:arms", "arms|weapons|ammunition"],
    [
      "product:labour",
      "labour exports|labor exports|labor export|labour export|exported labour|exported labor|exported workers|exporting labour|exporting labor|export of labour|export of labor|export of workers",
    ],
    [
      "stranger_money",
      "statue|bribe|tip|film|movie|lawsuit|fine|fined|fines|penalty|penalties|cryptocurrency|crypto|bitcoin|heist|stole|stolen|theft|stealing|hack|hacked|hackers|ransom|bail|ticket|rent|price|prices|priced|per ton|per tonne|per barrel|a ton|a barrel|bonus|reward|rewards|bounty|aid|humanitarian|donated|donation|grants|loan|loans|debt|stadium|project|invest|invested|investment|bribe|bribes|forfeiture|laundered|laundering|contract worth|damages|assets|frozen|net worth|insurance|per capita|smuggled|cost|costs|costing",
    ],
    [
      "growth",
      "economic output|output|economy's growth|north's growth|growth rate|economy|gdp|gross domestic product|economic growth|economic output|real gdp",
    ],
    [
      "grow",
      "higher|leapt|rocketed|accelerated|swelled|mushroomed|expanding|grew|grow|grows|growing|growth|expanded|expand|expands|increase|increased|rose|rise|rises|rising|jumped|surged|soared|up|gained|climbed|doubled|gain|expansion|recovered|rebounded",
    ],
    [
      "shrink",
      "lower|less|downturn|reduction|slid|sank|collapsed|crashed|nosedived|shrinking|dwindling|shrank|shrunk|shrink|shrinks|contracted|contract|contraction|slump|slumps|halved|fell|fall|falls|falling|declined|decline|declines|declining|decreased|decrease|dropped|drop|drops|plunged|plummeted|down|slumped|dwindled|reduced|cut|slid|tumbled|lost|minus|negative",
    ],
    [
      "share_verb",
      "took up|takes up|amounting to|stands for|accounted for|accounts for|account for|accounting for|makes up|made up|make up|represents|represented|representing|share of|percent of|portion of|constitutes|constituted|equal to|equivalent to",
    ],
    [
      "cap",
      "upper limit|no more than allowed|threshold|exceed|exceeds|cap|caps|capped|ceiling|ceilings|limit|limits|limited|limiting|annual limit|maximum|allowed|permitted|capping",
    ],
    // How it is said
    [
      "forecast",
      "will|would|plans to|plan to|planned to|planning to|is expected to|are expected to|expected to|is set to|are set to|intends to|intend to|intended to|going to|is likely to|are likely to|is to|are to|was to|projected|forecast|forecasts|expects|by next year|is due to|plans for|plan for|preparing to|prepares to|is preparing|are preparing|about to|propose to|proposes to|seeks to|wants to|want to|considering",
    ],
    [
      "target",
      "aims to|aim to|aimed to|hopes to|set a goal|sets a goal|goal|aiming to|must|shall|should|is required to|are required to|required|requires|obliged|obligated|orders|ordered|demands|demanded|target of|targets|no later than|has to|have to|called on|calls for|ought to|decides that|decided that|mandates|mandated|instructed",
    ],
    [
      "deny",
      "rejected the suggestion|rejected suggestions|rejected the allegation|rejected allegations|rejected the figure|rejected the notion|rejected the idea|rejected the charge|rejected the accusation|rejected that|disowned|contradicted|contradicts|brushed aside|brushed off|called untrue|found no evidence|rejected the suggestion|rejected suggestions|rejected the allegation|rejected allegations|rejected the charge|no proof that|denied|denies|deny|denying|rejected reports|rejects reports|dismissed|dismisses|refuted|refutes|disputed|rejected the claim|rejected claims|not true that|false that|no evidence that|could not confirm|cannot confirm|unable to confirm|untrue",
    ],
    ["if", "if|unless|whether|suppose|assuming|hypothetical|hypothetically|in case|imagine"],
    [
      "not",
      "not|never|n't|no longer|neither|without|failed to|did not|does not|do not|has not|have not|didn't|doesn't|hasn't|haven't|isn't|wasn't|weren't|won't",
    ],
    [
      "say",
      "reckons|reckon|reckoned|contends|contended|relates|related|affirmed|affirms|observed that|remarked|contended that|tallied|tallies|list|lists|counted up|forecasts|wrote that|said|says|say|saying|estimates that|estimate that|estimated|estimate|estimates|estimating|announced|announces|announcing|announce|reported|reports|report|reporting|told|tells|stated|states that|claims that|claimed|claims|believes|believe|believed|noted|notes|wrote|writes|found|finds|showed|shows|show|revealed|reveals|declared|declares|confirmed|confirms|added|adds|testified|calculated|counted|tallied|identified|calculates|put the|puts the|put|puts|argued|argues|alleged|alleges|concluded|concludes|acknowledged|admitted|admits|warned|warns|predicted|predicts|cited|disclosed|recorded|pegged|pegs|insisted|informed|listed|spoke of|speaks of|counts|recalled|recalls|told|maintains|asserted|indicated|indicates|explained|suggested|suggests",
    ],
    [
      "according",
      "according to|as per|citing|cited by|quoting|based on data from|reported by|estimated by|figures from|data from|statistics from|figures released by|published by|released by|data released by|announced by|compiled by|in the words of|numbers from|as reported by|according to data from|according to figures from|according to estimates by|according to a report by|calculated by|said by|provided by",
    ],
    [
      "media",
      "report|reports|figures|data|statistics|estimates|estimate|study|survey|statement|analysis|documents|letter|paper|briefing|article|record|records|filing|release|press release",
    ],
    [
      "of_source",
      "report by|report from|report of|study by|study from|survey by|analysis by|statement by|statement from|letter from|report released by|report published by|interview with|estimates by|estimates from|estimate by|estimate from|data released by|statistics released by|released by|published by|paper by",
    ],
    // Where a phrase ends
    [
      "stop",
      "in|at|from|on|by|with|who|which|that|to|and|but|or|while|whereas|than|under|across|throughout|during|since|per|for|because|after|before|when|where|as|are|were|is|was|be|been|have|had|has|into|through|inside|within|among|between|if|until|via|about|abroad|overseas|worldwide|currently|now|remain|earning|employed|working|toiling|living|still|reportedly|mainly|mostly|it|they|he|she|will|would|could|may|must|did|do|does|can|entered|arrived|left|returned|crossed|came|went|a|an|the|last|this|next|every|each|annually|monthly|compared|worth|against",
    ],
    ["of", "of|of the|of its|of their|of these|of those|of his|of such"],
    ["in", "in|at|across|throughout|inside|within|into|to|around|near|for|on"],
    ["from_place", "from|out of"],
    [
      "clause",
      "and that|while|whereas|but|although|though|because|after|when|before|since|as well as|and|even as|despite|who|which|where|with|or",
    ],
  ],
};
