/**
 * Words that a full stop belongs to, and words that like to begin a sentence. Data only, one entry a language.
 *
 * `never` stands before a name or a number and so never ends a sentence (Mr., No., им.); `seldom` may end one, and does
 * before a word that begins sentences (U.S. The …, 2017 г. Однако …); `measure` ends one before any word that is not
 * all capitals (руб. Рабочие …, but долл. США). Words are in lower case without their last stop.
 */
import type { Language } from "./language.ts";

export interface Abbreviations {
  readonly never: ReadonlySet<string>;
  readonly seldom: ReadonlySet<string>;
  readonly measure: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list === "" ? [] : list.split(" "));

const english: Abbreviations = {
  never: words(
    "mr mrs ms messrs dr prof gen sen rep gov col lt sgt capt cmdr adm maj pres hon rev msgr st ste mt ft no nos vs v e.g i.e cf viz pp p art arts sec secs para paras ch fig figs vol approx ca c tel fax ext stat pub supp cong res ed eds trans ibid op cit al e.o sgt amb insp supt brig",
  ),
  seldom: words(
    "u.s u.k u.n u.s.a e.u d.c d.p.r.k p.r.c r.o.k u.s.s.r inc ltd co corp llc plc jr sr a.m p.m etc bros dept univ est jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun u.s.c c.f.r ave blvd rd l.l.c b.v s.a ph.d m.d b.a m.a",
  ),
  measure: words("bn mn mln bln tn yrs hrs min"),
  starters: words(
    "the a an in on at it its he she they we i this that these those there but and however if when while after before since for from by with as to of under according also although because both during each since so such some many most more no not north south one another other according what who why how where officials workers since meanwhile moreover furthermore indeed additionally still yet then once until pyongyang washington russia china moscow beijing",
  ),
};

const russian: Abbreviations = {
  never: words(
    "т т.е т.н т.к т.ч им ул пр просп пер д корп кв стр с ст п пп ч гл рис табл см ср напр проф акад доц ген полк кап св о обл р-н пос дер оз тел инж зам зав нач нем англ кор кит яп рус лат букв гр г-н г-жа тов №",
  ),
  seldom: words("г гг в вв н.э др пр д т.д т.п и.о р янв фев февр апр авг сент окт нояб дек"),
  measure: words("руб долл тыс млн млрд трлн чел коп кг км мес сут мин сек га проц"),
  starters: words(
    "в на по однако это он она они но и а при с к кроме также за из для согласно как все так если когда после до о об от под между по-прежнему этот эта эти тем тогда затем ранее сейчас теперь между рабочие власти всего",
  ),
};

const german: Abbreviations = {
  never: words(
    "hr fr dr prof st nr nrn abs art bd s f ff vgl z.b z b d.h d h u.a u a bzw ca evtl ggf inkl insb sog tel str abb anm hrsg ing dipl gen kap lt max min mio mrd tsd z.t o.ä u.ä v.a i.d.r rd zzgl",
  ),
  seldom: words("usw etc u.s u.s.a co jan feb apr aug sept okt nov dez jh v.chr n.chr jr"),
  measure: words("std"),
  starters: words(
    "der die das ein eine in im am auf es er sie wir ich dies diese dieser dieses aber doch und wenn als nach vor seit bei mit von zu zum zur laut für auch so damit dabei viele einige mehr nordkorea russland",
  ),
};

const french: Abbreviations = {
  never: words(
    "m mm mme mmes mlle dr pr me st ste art al p pp n no nos vol fig tél cf ex env éd chap s.e mgr gén col cap av bd",
  ),
  seldom: words("etc u.s é.-u o.n.u janv févr avr juil sept oct nov déc cie s.a.r.l s.a apr j.-c"),
  measure: words(""),
  starters: words(
    "le la les l un une des en dans il elle ils elles on ce cette ces mais et selon après avant depuis pour par avec sur au aux cependant toutefois si quand comme plus",
  ),
};

const spanish: Abbreviations = {
  never: words(
    "sr sra sres srta dr dra d dª art arts núm no nº pág págs p pp vol fig tel cap ej p.ej av avda c gral cnel lic ing prof ud uds aprox máx mín",
  ),
  seldom: words("etc ee.uu ee uu s.a ss.mm cía ltda ene feb mar abr jun jul ago sept oct nov dic a.c d.c"),
  measure: words(""),
  starters: words(
    "el la los las un una en de por para se es este esta estos estas pero y según tras desde cuando si no su sus lo al con a además sin embargo más",
  ),
};

const none: Abbreviations = { ...english };

export const abbreviations: Readonly<Record<Language, Abbreviations>> = {
  en: english,
  ru: russian,
  de: german,
  fr: french,
  es: spanish,
  ko: none,
  zh: none,
};
