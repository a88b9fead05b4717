/**
 * Who speaks in an English sentence: "X said", "said X", "according to X", "X's figures show", "citing X".
 *
 * A person is given by name without office, an institution or office in its own words; an official of a named
 * institution speaks for it. Pronouns, analysts, workers and reports are nobody. The phrase is taken from the text as it
 * stands, never completed.
 */
import type { Attribution } from "./attribution.ts";
import { marksIn, type SentenceView, type Stretch } from "./sentence-view.ts";

const weak = /^(?:estimat|believ|suggest|think|thought|alleg|suspect)/i;
const nouns = /^(?:estimates?|reports?|claims?|records?|shows?|puts?|notes?|counted)$/i;

export function speakersEnglish(view: SentenceView, scopeAt: (at: Stretch) => Stretch): Attribution[] {
  const found: Attribution[] = [];
  for (const mark of marksIn(view, view, ["say", "according"])) {
    const words = view.text.slice(mark.start, mark.end);
    const make = (speaker: string | null, span: Stretch): void => {
      found.push({
        ...span,
        speaker,
        weak: weak.test(words) ? words : null,
        cited: /^(?:citing|quoting)/i.test(words),
        scope: scopeAt(mark),
      });
    };
    if (mark.kind === "according") {
      const end = phraseEnd(view, mark.end);
      make(speakerIn(view.text.slice(mark.end, end)), { start: mark.start, end });
      continue;
    }
    const lead = view.text.slice(Math.max(view.start, mark.start - 14), mark.start);
    if (/\b(?:is|are|was|were|be|been|being|an|to|as|would|will|could|may|might|must)\s+(?:\w+ly\s+)?$/i.test(lead))
      continue;
    // "the 11,000 counted in Jilin": who counts is named before the verb, or nobody speaks.
    if (
      /^(?:counted|tallied|identified)$/i.test(words) &&
      (!institution.test(view.text.slice(phraseStart(view, mark.start), mark.start)) ||
        !/^\s(?:\w+\s){0,3}\d/.test(view.text.slice(mark.end, mark.end + 30)))
    )
      continue;
    // "admitted 13,221 North Koreans": let in, not owned up to; "counted 460 workers" still speaks.
    if (/^admitted$/i.test(words) && /^\s(?:\w+\s){0,3}\d/.test(view.text.slice(mark.end, mark.end + 30))) continue;
    const start = phraseStart(view, mark.start);
    const phrase = view.text.slice(start, mark.start);
    // "The ambassador, Alexander Matsegora, said 12,000 …": a comma before the verb closes an apposition.
    const following = view.text.slice(mark.end, mark.end + 40);
    const aside =
      /,\s*$/.test(lead) &&
      /^\s+(?:that\b|\d|[a-z]|"|some\b|about\b)/.test(following) &&
      !/^\s+(?:the|a|an|its|his|her|in|on|by|according)\b/.test(following) &&
      speakerIn(phrase) !== null;
    const inverted = !aside && !/^told$/i.test(words) && (/[,"']\s*$/.test(lead) || phrase.trim() === "");
    if (inverted) {
      const end = phraseEnd(view, mark.end);
      const speaker = speakerIn(view.text.slice(mark.end, end));
      // ", said Lee In-young, South Korea's unification minister.": the office is part of the speaker.
      const rest = view.text.slice(end, view.end);
      const whole = /^,[^\d"]{3,90}[.]?$/.test(rest) ? view.end : end;
      if (speaker !== null) make(speaker, { start: mark.start, end: whole });
      continue;
    }
    if (
      nouns.test(words) &&
      !/[A-Z]|ministry|government|office|agency|it$|who$|customs/.test(phrase.replace(/^\s*(?:The|A|An)\s/, ""))
    )
      continue;
    make(speakerIn(phrase), { start, end: mark.end });
    // "Poland issued 482 permits, and a rapporteur put the number at 800": a second speaker says only what follows.
    const own = found.at(-1)!;
    if (
      /^and\s/.test(view.text.slice(start, start + 4)) &&
      /,\s$/.test(view.text.slice(Math.max(view.start, start - 2), start))
    )
      found[found.length - 1] = { ...own, scope: { start, end: own.scope.end } };
  }
  return found;
}

/** Back from the verb to the start of its subject: a comma, a conjunction, "that" or the sentence's beginning. */
function phraseStart(view: SentenceView, verb: number): number {
  let text = view.text.slice(view.start, verb).replace(/\s+$/, "");
  // "Marzuki Darusman, the UN rapporteur, said": the apposition is stepped over.
  const apposition =
    /,\s+(?:who|which|the|a|an|head|director|deputy|chief|president|minister|professor|citing|quoting|for (?:its|his|her|their) part|in turn|pressed by|asked (?:by|about|in)|questioned by|quoted by|backed by|based (?:in|on)|responding to|speaking (?:to|in|at|on))\b[^,;]*,?$/i.exec(
      text,
    );
  if (apposition && apposition.index > 0 && /,$/.test(text)) text = text.slice(0, apposition.index);
  else text = text.replace(/,$/, "");
  const border = [
    ...text.matchAll(/[,;:"]\s+|\s(?:that|and|but|while|whereas|although|as|because|when|what)\s+|[–—]\s*|"\s*/g),
  ]
    .map((m) => m.index + m[0].length)
    .filter((at) => at < text.length)
    // "Ministry of Labour and Social Protection said": the conjunction stands inside the name.
    .filter(
      (at) =>
        !(
          /\sand\s+$/.test(text.slice(0, at)) &&
          /^[A-Z]/.test(text.slice(at)) &&
          /[A-Z][\p{L}]*\s+and\s+$/u.test(text.slice(0, at))
        ),
    )
    .at(-1);
  return view.start + (border ?? 0);
}

function phraseEnd(view: SentenceView, from: number): number {
  const rest = view.text.slice(from, view.end);
  const stop =
    /[,;:"()]|\.\s|\.$|\s[–—]|\s(?:said|says|that|which|who|while|but|and (?:the|its|their|[0-9])|in (?:a|an|its|their|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|19\d\d)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|last|this|earlier|told|is|are|was|were|has|have|had|shows?|showed|there|some|about|more|at least|North Koreans?)\b/.exec(
      rest,
    );
  return from + (stop ? stop.index : rest.length);
}

const nobody =
  /^(?:[\w-]+\s)*think[ -]tanks?$|\b(?:data|figures|statistics|records)\s(?:released|published|issued)(?:\s(?:in|on|for)\b|$)|^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|others?|some|many|several|most|both|critics|observers|people|NGOs?|rights groups|aid groups|activists|the press|union)$|\b(?:analysts?|experts?|observers?|officials|sources?|workers?|labou?rers?|witness(?:es)?|defectors?|escapees?|diplomats|researchers|activists|media|newspapers?|reports?|statements?|stud(?:y|ies)|surveys?|documents?|figures?|data|statistics|estimates?|company|companies|firms?|employers?|foreman|manager|man|woman|men|women|locals?|residents?|neighbours?|investigators?|interviewees?|respondents?|economists?|scholars?|traders?|records?|testimon(?:y|ies)|accounts?|authors?|survivors?|article|paper|letter|advisory|resolution|text|list|table|number|captain|owners?|bosses|villagers|shopkeepers|dealers|importers|buyers|contractors?|brokers?|insiders?|prosecutors|managers|monitors|teller|staff|guests?|lawyers)$/i;

const office =
  /\b(?:ambassador|minister|president|governor|mayor|envoy|rapporteur|spokes(?:man|woman|person)|secretary|chief|consul|commissioner|chairman|chairwoman|prime minister|prosecutor|ombudsman|attach[eé]|director|inspector|deputy|judge|lawmaker|leader|head|senator|general)\b/i;
const institution =
  /\b(?:ministry|department|government|agency|service|office|bank|embassy|police|council|committee|panel|commission|administration|authority|authorities|institute|union|party|coalition|group|NGO|association|cent(?:re|er)|university|court|inspectorate|bureau|secretariat|parliament|mission|consulate|customs|board|registry|federation|alliance|network|foundation|news|times|post|monitor|watch|nations|organi[sz]ation|intelligence|administration|kremlin|treasury|state|house|newspaper|daily|press|tv|radio|chamber|directorate|fund|society|project|observatory|forum|statistics office)\b/i;

const media =
  "(?:data|figures?|statistics|estimates?|reports?|stud(?:y|ies)|surveys?|statements?|analys[ei]s|documents?|letters?|papers?|records?|numbers|research|findings|testimony|interviews?|press release|release|briefing|calculations?|article|filing|filings|reporting|media note|advisory)";
const person =
  "(?:spokes(?:man|woman|person)|officials?|representatives?|experts?|analysts?|researchers?|employees?|members?|delegates?|staff|fellow|economist|scholar|director|lawyers?|head|source|sources|economists|diplomats?)";

const notName =
  /^(?:North|South|Korean?|The|United|Nations|Russian?|Chinese|Polish|U\.?S\.?|UN|EU|American|Japanese|British|Special|Deputy|Foreign|Labou?r|Unification|Defen[cs]e|Interior|Social|State|Minister|Ministry|President|Secretary|Director|Governor|Ambassador|General|Chairman|Chief|Prime|Senator|Department|Security|Council|Affairs|Protection|Bank|Office|Agency|Service|Committee|Institute|Cent(?:re|er)|University|Union|Panel|Experts?|Commission|Administration|Customs|Treasury|News|Times|Post|Watch|Rapporteur|Monitor|Press|House|White|Daily|Daily|Radio|Free|Asia|World|International|Human|Rights|National|Federal|Migration|Statistics|Development|Trade|Economic|Economy|Construction|Police|Embassy|Group|Foundation|Association|Coalition|Board|Agriculture|Health|Finance|Workers'?|Party|Database|Intelligence|Ltd|LLC|Inc|GmbH|Co|Corp|Company|Far|East|Region|Territory|Krai|Oblast|Province|City|Court|Front|Network|Peace|Open|NGO|Korea|Initiative|Academy|Sciences|Research|Army|Navy|Government|Parliament|Assembly|Bureau|Organi[sz]ation|Federation|Chamber|Commerce|Project)$/;

/** The speaker that a noun phrase names, in its own words; null for nobody. */
export function speakerIn(phrase: string): string | null {
  let s = phrase.trim().replace(/^["'\s]+|["',\s]+$/g, "");
  s = s.replace(
    /^(?:to|by|from|for|as|in|per|also|although|though|because|since|after|when|whereas|but|and|while|even|both|only|then|however|meanwhile|yesterday|earlier|today|In \d{4}|Last \w+)\s+/i,
    "",
  );
  // "figures of the Ministry", "a spokesman for the Ministry": what stands behind the last preposition speaks.
  const behind =
    new RegExp(
      `^(?:.*?\\b)??${media}(?:\\s+(?:\\w+ed|published|compiled|made public|out))?(?:\\s+(?:in|on)\\s[^,]+?)?\\s+(?:of|from|by|at|for)\\s+(?:the\\s+|an?\\s+|its\\s+)?(.+)$`,
      "i",
    ).exec(s) ??
    new RegExp(
      `^(?:an?|one|the|some|two|three)?\\s*(?:[\\w-]+\\s+){0,2}?${person}\\s+(?:of|from|at|for|with|in)\\s+(?:the\\s+|its\\s+)?([A-Z].+|.*(?:ministry|agency|office|department).*)$`,
      "i",
    ).exec(s);
  if (behind) s = behind[1]!;
  s = s
    .replace(/,?\s+(?:who|which|where)\s.*$/, "")
    .replace(/\s+(?:on|last|this)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|week|month|year)\w*$/i, "");
  s = s
    .replace(
      /\s+(?:has|have|had|also|now|later|then|recently|today|yesterday|reportedly|officially|publicly|repeatedly|previously|once|himself|itself|herself|again|alone|still|reporters|journalists)$/i,
      "",
    )
    .trim();
  s = s.replace(
    /^(?:the|a|an|its|his|her|their|our|another|one|some|at least one|official|latest|recent|new|internal)\s+/i,
    "",
  );
  s = s.replace(/^(?:the|official|latest|recent|new|own)\s+/i, "");
  // "the South Korean think tank Asan Institute": what it is stands before its name.
  s = s.replace(
    /^(?:[\p{L}.-]+\s){0,3}(?:think[ -]tank|newspaper|daily|weekly|news agency|broadcaster|website|news site|outlet|magazine|charity|watchdog|nonprofit)\s+(?=\p{Lu})/u,
    "",
  );
  const stripped = s.replace(
    new RegExp(`(?:'s?)?\\s+(?:(?:official|latest|recent|annual|own|own|new|\\d{4})\\s+)*${media}$`, "i"),
    "",
  );
  const wasMedia = stripped !== s;
  s = stripped.replace(/'s?$/, "");
  const by = new RegExp(`^(.+?)(?:'s?)?\\s+${person}$`, "i").exec(s);
  if (by) {
    const behalf = by[1]!.replace(/^(?:senior|former|unnamed|anonymous|local|top)\s+/i, "");
    return /\b(?:senior|former|unnamed|anonymous)\b/i.test(by[1]!) && !institution.test(behalf)
      ? null
      : namedInstitution(behalf);
  }
  if (
    s === "" ||
    s.length > 140 ||
    s.split(/\s+/).length > 9 ||
    (wasMedia && /^customs$/i.test(s)) ||
    (wasMedia && !/[A-Z]|ministry|government|embassy|agency/.test(s))
  )
    return null;
  const name = personIn(s);
  if (name !== null) return name;
  if (/^\p{Ll}+ed\s/u.test(s)) return null;
  if (/\b(?:in its|has|had|into|their|its own|whom|have)\b/.test(s)) return null;
  if (/\b(?:manager|owner|foreman|boss|employee|trader|resident|worker|broker)s?\s(?:of|at|in|for)\san?\s/i.test(s))
    return null;
  if (
    nobody.test(s) ||
    nobody.test(s.replace(/\s(?:in|at|from|near|across|along)\s(?:the\s)?\p{Lu}.*$/u, "")) ||
    /\b(?:seen|obtained|reviewed|leaked)\b/.test(s)
  )
    return null;
  if (institution.test(s) || office.test(s))
    return /^\p{Ll}+$/u.test(s) && !/^(?:government|police|ministry)$/.test(s)
      ? office.test(s)
        ? null
        : s
      : s.replace(/^(?:senior|former)\s+/i, "");
  // Lower-case words name nobody; a capital does, unless it only describes ("Chinese customs data").
  if (!/(?:^|[\s-])[A-Z]/.test(s)) return null;
  const last = s.split(/\s+/).at(-1)!;
  if (!/^[A-Z0-9«]/.test(last)) return null;
  if (wasMedia && /(?:ese|ian|ean|ish)$/.test(last)) return null;
  return s;
}

function namedInstitution(words: string): string | null {
  const s = words.replace(/^(?:the|a|an)\s+/i, "");
  if (institution.test(s)) return s;
  if (
    /^(?:(?:North|South)\s)?(?:[A-Z][a-z]+(?:n|ese|ish|i|ch)|U\.?S\.?|UN|EU|[A-Z][a-z]+)$/.test(s) &&
    !/^(?:UN|Treasury|Interpol|FSB|CIA|NIS|OFAC|FBI)$/.test(s)
  )
    return null;
  return /[A-Z]/.test(s) ? s : null;
}

const koreanSurnames =
  /^(?:Kim|Lee|Park|Pak|Choi|Choe|Jung|Jong|Chung|Kang|Cho|Jo|Yoon|Yun|Jang|Lim|Rim|Han|Oh|Seo|So|Shin|Sin|Kwon|Hwang|Ahn|An|Song|Ryu|Yoo|Hong|Jeon|Jon|Ko|Moon|Mun|Son|Yang|Bae|Pae|Baek|Paek|Heo|Ho|Nam|Sim|Noh|No|Ri|Ha|Kwak|Sung|Cha|Joo|Ju|Woo|U|Koo|Ku|Min|Jin|Na|Ji|Om|Chae|Won|Chon|Pang|Hyon|Ham|Yom|Ra)$/;

/** "Minister of Labour Maxim Topilin" → "Maxim Topilin"; null where no name stands at the end. */
export function personIn(phrase: string): string | null {
  const tokens = phrase.split(/\s+/);
  const run: string[] = [];
  for (let i = tokens.length - 1; i >= 0 && run.length < 4; i--) {
    const token = tokens[i]!;
    if (
      !/^(?:[A-Z][\p{L}\p{M}'-]+|[A-Z]\.|(?:van|von|de|al|bin|del|da))$/u.test(token) ||
      notName.test(token.replace(/'s$/, ""))
    )
      break;
    if (/^[\p{Lu}]{2,}$/u.test(token)) break;
    run.unshift(token);
  }
  while (run.length > 0 && /^[a-z]/.test(run[0]!)) run.shift();
  if (run.length < 2) return null;
  const before = tokens.slice(0, tokens.length - run.length).join(" ");
  if (/\b(?:of|in|at|the|near|from)$/i.test(before)) return null;
  if (before === "") return run.join(" ");
  if (
    !office.test(before) &&
    !/\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Lt|Col|Gen|envoy|analyst|expert|researcher|official|economist|activist|Sir|lawyer|scholar|fellow|journalist|of|for|captain|manager|spokes\w+)\b\.?/i.test(
      before,
    )
  )
    return null;
  const korean = run.findIndex((token) => koreanSurnames.test(token));
  if (run.length > 2 && korean > 0 && run.length - korean >= 2) return run.slice(korean).join(" ");
  return run.length > 3
    ? run.slice(-2).join(" ")
    : run.length === 3 && !/^[A-Z]\.$/.test(run[1]!) && !koreanSurnames.test(run[0]!)
      ? run.join(" ")
      : run.join(" ");
}
