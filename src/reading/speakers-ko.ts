/**
 * Who speaks in a Korean sentence: "X에 따르면", "X은 … 밝혔다", "… X가 말했다", "X을 인용해".
 * The particle is cut off; an official of a named institution speaks for it.
 */
import type { Attribution } from "./attribution.ts";
import { marksIn, type SentenceView, type Stretch } from "./sentence-view.ts";

const weak = /추정|추산|추계/;
const nobody =
  /(?:전문가|소식통|당국자|관계자|관리|분석가|노동자|근로자|탈북민|탈북자|남성|여성|언론|매체|보고서|통계|자료|연구자|학자|목격자|외교관|현지인|관측통|정보위원|업체|기업|증언|문건|인사|상인|작업반장|감독|종사자|변호사|고용주|운영자|책임자)들?$|(?:^|\s)(?:주민|위원|직원|기자|회사|조사|결과|문서|간부|그|그는|이들|그들|일부|누구|사람들?|수치|수)들?$/;
const institution =
  /(?:부|청|처|원|은행|국|실|회|단|통신|신문|일보|방송|정부|연구소|연구원|센터|기구|당국|유엔|대사관|총영사관|위원회|그룹|재단|협회|의회|경찰|군|해관총서|총서|공사|기관|데일리NK|뉴스|패널|크렘린궁?|백악관|타임스|포스트|네트워크|연합|연대|법원|검찰|대학|TV|라디오|RFA|VOA|타스|로이터|AP|AFP|교도|신화사|신화통신|사무국|사무소|총국|해관|감시단|노동국|이민국|시민단체|단체|집행부|코트라|국정원|대|리뷰|한은|[A-Z]{2,}|협의체|연맹|조합)$/;
const office =
  /(?:장관|차관|대사|대변인|교수|총리|대통령|의원|주지사|지사|시장|총영사|위원장|대표|소장|국장|특별보고관|보고관|연구위원|선임연구원|회장|사장|부국장|처장|원장|실장|외무상|부총리|청장|사무총장|부소장|특사|조정관|과장|팀장|수석)$/;

export function speakersKorean(view: SentenceView, scopeAt: (at: Stretch) => Stretch): Attribution[] {
  const found: Attribution[] = [];
  const says = marksIn(view, view, ["say", "according"]);
  for (const mark of says) {
    const words = view.text.slice(mark.start, mark.end);
    const make = (speaker: string | null, start: number): void => {
      found.push({
        start,
        // The subject's own words: what lies between it and its verb is what is said.
        end: mark.kind === "according" ? mark.end : start + Math.max(1, (speaker ?? "").length),
        speaker,
        weak: weak.test(words) ? words : null,
        cited: /인용/.test(words),
        scope: scopeAt(mark),
      });
    };
    const before = view.text.slice(view.start, mark.start).trimEnd();
    // "추산된다": nobody estimates.
    if (mark.kind === "say" && /^(?:된|됐|되|돼)/.test(view.text.slice(mark.end, mark.end + 1))) continue;
    if (mark.kind === "according") {
      const cut = Math.max(before.lastIndexOf(","), before.lastIndexOf('"'), before.lastIndexOf(";")) + 1;
      const topic = /(?:은|는|이|가)\s+(?=[^은는]*$)/.exec(before.slice(cut));
      const from = topic && /인용/.test(words) ? cut + topic.index + topic[0].length : cut;
      make(speakerIn(before.slice(from)), view.start + from);
      continue;
    }
    // A speaker just before the verb wins: "… 줄었다고 해관총서가 밝혔다".
    const ends = ["다고 ", "라고 ", "자고 ", "며 ", '" ', "' ", ", "].map((sign) => {
      const at = before.lastIndexOf(sign);
      return at < 0 ? 0 : at + sign.length;
    });
    const tail = before.slice(Math.max(...ends));
    const close =
      tail.length === before.length
        ? null
        : /^([^\s,"']+(?:\s[^\s,"']+){0,3}?)(?:이|가|은|는)(?:\s+[^"]{1,40})?$/.exec(tail);
    if (close) {
      const speaker = speakerIn(close[1]!);
      if (speaker !== null || /(?:소식통|관계자|당국자|전문가|남성|여성|노동자|주민)$/.test(close[1]!)) {
        make(speaker, view.start + before.length - tail.length + close.index);
        continue;
      }
    }
    const first = /^["'“]?([^,"]{1,60}?)(?:은|는|이|가|도|측은|측이|에서는)(?:\s|,)/.exec(before);
    if (!first) continue;
    const subject = first[1]!;
    const speaker = speakerIn(subject);
    const plausible =
      speaker !== null &&
      (institution.test(speaker) ||
        office.test(subject) ||
        view.places.some(
          (p) => p.start >= view.start && p.end === view.start + first[0].indexOf(subject) + subject.length,
        ) ||
        /[A-Za-z]{2,}$/.test(speaker));
    make(plausible ? speaker : null, view.start);
  }
  return found;
}

/** The speaker that a Korean phrase names; null for nobody. */
export function speakerIn(phrase: string): string | null {
  let s = phrase.trim().replace(/^["'“‘]+|["'”’]+$/g, "");
  s = s.replace(
    /^(?:또|그러나|하지만|한편|이날|앞서|최근|지난\s?\S+|올해|\d{4}년(?:\s?\d+월)?(?:\s?\d+일)?|\d+월|\d+일|이에 대해|이와 관련해)\s+/,
    "",
  );
  s = s.replace(/(?:이|가)?\s*(?:공개한|발표한|내놓은|펴낸|작성한|집계한|입수한|제출한|낸)\s.*$/, "");
  s = s
    .replace(
      /(?:의)?\s*(?:\d{4}년\s)?(?:최신\s|공식\s|내부\s|연례\s)?(?:자료|보고서|통계|발표|집계|추산|추정치?|보도|조사|문건|연구|분석|평가|증언|통계자료|수치|잠정치|말|설명|서한|최종보고서|추계|계산)(?:들)?$/,
      "",
    )
    .trim();
  s = s
    .replace(
      /(?:의)?\s*(?:고위\s|익명의\s|한\s)?(?:당국자|관계자|관리|대변인|소식통|직원|연구진|측|담당자)$/,
      (whole) => (/익명|한\s|소식통|관계자/.test(whole) ? whole : ""),
    )
    .trim();
  s = s.replace(/(?:에서|께서|측)$/, "");
  // "단둥의 한 의류업체 사장": somebody, whom nobody names.
  if (
    /(?:^|\s)(?:한|어느|모)\s[^\s]+(?:\s[^\s]+)?$/.test(s) &&
    /(?:사장|대표|업주|지배인|직원|주민|간부|사업가|책임자|관리인)$/.test(s)
  )
    return null;
  if (s === "" || s.length > 60 || nobody.test(s)) return null;
  const tokens = s.split(/\s+/);
  const last = tokens.at(-1)!;
  if (office.test(last)) {
    // "파벨 드로즈도프 건설부 차관", "통일부 이인영 장관": the tokens that name no institution are the person.
    const name = tokens
      .slice(0, -1)
      .filter(
        (token) =>
          !/(?:부|청|처|원|국|실|회|은행|주재|담당|인권|러시아|중국|한국|북한|미국|유엔|선임|건설부|대학교?|대학|특별|주|당|크렘린|위원회|연구소|센터|폴란드|몽골|쿠바|공화국|정부|시|구|도|의)$/.test(
            token,
          ) || /^(?:前|전|현|주)$/.test(token),
      );
    const hangulName = name.filter((token) => /^[가-힣A-Za-z.]{2,8}$/.test(token));
    if (hangulName.length > 0 && hangulName.length <= 3 && hangulName.length === name.length) return name.join(" ");
    const joined = /^([가-힣]{2,4})(?:장관|차관|대사|교수)$/.exec(last);
    return joined ? joined[1]! : s;
  }
  const mister = /^([가-힣]{2,4})\s?씨$/.exec(s);
  if (mister) return mister[1]!;
  if (/\d/.test(last) && !/^[A-Z]/.test(last)) return null;
  return s;
}
