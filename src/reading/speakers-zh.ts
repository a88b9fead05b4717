/**
 * Who speaks in a Chinese sentence: "据X统计", "X称", "X援引Y报道", "根据X的数据".
 */
import type { Attribution } from "./attribution.ts";
import { marksIn, type SentenceView, type Stretch } from "./sentence-view.ts";

const weak = /估计|估算|推定|推算|测算|估計|推測|推测/;
const nobody =
  /^(?:海关|信|悉|称|說|说|报道|了解|介绍|他|她|他们|她们|我|我们|其|有人|一些|不少|多名|一名|某)$|(?:专家们?|分析人士|消息人士|人士|官员们?|工人们?|媒体|数据|报告|目击者|公司|学者们?|劳工|脱北者|研究人员|统计|资料|外界|文件|消息|外媒|业内|知情者|居民|商人|外交官们?|调查|男子|女子|负责人|证词|结果|经理|老板|工头|雇主|有关部门|员工)$/;
const office =
  /(?:副部长|部长|大使|发言人|总统|总理|省长|州长|市长|特别报告员|报告员|教授|研究员|主席|主任|局长|总领事|议员|秘书长|外长|防长|所长|院长|司长|副总理|特使|会长|代表|书记|处长)/;

export function speakersChinese(view: SentenceView, scopeAt: (at: Stretch) => Stretch): Attribution[] {
  const found: Attribution[] = [];
  for (const mark of marksIn(view, view, ["say", "according"])) {
    const words = view.text.slice(mark.start, mark.end);
    if (mark.kind === "according") {
      const rest = view.text.slice(mark.end, Math.min(view.end, mark.end + 40));
      const stop =
        /[，,。；]|(?:报道|統計|统计|数据|數據|估计|估計|估算|消息|称|稱|公布|发布|介绍|透露|表示|披露|显示|的(?:说法|报告|数据|统计|估计|资料)|报告|提供|援引|计算|推算|说|的)/.exec(
          rest,
        );
      const end = mark.end + (stop ? stop.index : 0);
      const verb = stop ? stop[0] : "";
      found.push({
        start: mark.start,
        end,
        speaker: stop ? speakerIn(rest.slice(0, stop.index)) : null,
        weak: weak.test(verb) ? verb : null,
        scope: scopeAt(mark),
      });
      continue;
    }
    const before = view.text.slice(view.start, mark.start);
    const cut = Math.max(...["，", "。", "；", "：", "“", "”", ","].map((sign) => before.lastIndexOf(sign))) + 1;
    const phrase = before.slice(cut);
    if (/^(?:据|根据|按照|依据|據|根據)/.test(phrase)) continue;
    const after = view.text.slice(mark.end, view.end);
    // "“…”，X说。" speaks for what stands before; "X说，…" only for what follows.
    const scope = scopeAt(mark);
    const reach =
      /^[。”"]?\s*$/.test(after) || /[”"]\s*[，,]?\s*$/.test(before.slice(0, cut))
        ? scope
        : { start: Math.max(scope.start, view.start + cut), end: scope.end };
    const quoted = /(?:援引|引述)(.+?)(?:的话|的消息)?$/.exec(phrase);
    const speaker = speakerIn(
      quoted ? (speakerIn(quoted[1]!) === null ? phrase.slice(0, quoted.index) : quoted[1]!) : phrase,
    );
    // A comma may part the speaker from the verb by an aside; a verb alone speaks for nobody.
    found.push({
      start: view.start + cut,
      end: mark.end,
      speaker,
      weak: weak.test(words) ? words : null,
      scope: reach,
    });
  }
  return found;
}

/** The speaker that a Chinese phrase names; null for nobody. */
export function speakerIn(phrase: string): string | null {
  let s = phrase.trim().replace(/^["“‘]+|["”’]+$/g, "");
  s = s.replace(
    /^(?:但|而|此外|另外|同时|另|不过|对此|近日|日前|当天|昨日|\d{4}年(?:\d+月)?(?:\d+日)?|\d+月\d+日|\d+日)/,
    "",
  );
  s = s.replace(
    /(?:在|于)?(?:\d{4}年)?(?:\d+月)?(?:\d+日)?(?:的)?(?:报告|声明|记者会|采访|一份\S*|发布会|接受\S*|信函|文章)(?:中|上|里|时|采访时)?$/,
    "",
  );
  s = s.replace(
    /(?:对(?:记者|媒体|本报|外界|法新社|路透社)|向(?:记者|媒体|委员会|安理会)|公开|还|也|曾|则|近日|日前|周[一二三四五六日]|星期[一二三四五六日]|\d+日|此前|随后|最近|最新|均|都|已|并|方面)+$/,
    "",
  );
  s = s.replace(/(?:的)?(?:最新|官方|内部)?(?:数据|统计|报告|资料|估计|统计数据|消息|调查|报道|文件)$/, (whole) =>
    s === whole ? whole : "",
  );
  s = s.replace(/的$/, "");
  s = s.replace(/(?:的)?(?:一名|一位|某)?(?:匿名)?(?:官员|发言人|负责人|消息人士|工作人员)$/, (whole) =>
    s.length > whole.length && !/一名|一位|某/.test(whole) ? "" : whole,
  );
  s = s.replace(/^《(.+)》$/, "$1");
  s = s.replace(/(?:向|对)(?:安理会|委员会|联合国|议会|记者)$/, "");
  // "丹东一家电子厂的负责人", "机场工作人员": somebody, whom nobody names.
  if (
    /(?:一家|某家?|一间|一間|一所|当地)[^，,]{0,14}$/u.test(s) ||
    (/(?:工作人员|工作人員|负责人|負責人|员工|老板|店主|船长|船長)$/u.test(phrase.trim()) &&
      !/(?:部|署|局|委|会|處|处|院|馆|館|厅|廳|组|組|集团|公司|银行|协会|中心)(?:的)?(?:一名|一位)?(?:匿名)?(?:负责人|負責人|工作人员|工作人員)$/u.test(
        phrase.trim(),
      ))
  )
    return null;
  if (
    s === "" ||
    s.length > 30 ||
    s.length < 2 ||
    nobody.test(s) ||
    /(?:军费|收入|人数|工资|贸易额|数据|手册|议员们|中|月薪|总额|占|为|是|有)$/.test(s)
  )
    return null;
  if (/^(?:美国|韩国|中国|俄罗斯|日本|西方|多国|欧洲|当地)(?:官员|专家)?$/.test(s) && /官员|专家/.test(phrase))
    return null;
  const person = new RegExp(`^.*${office.source}([\\p{Script=Han}·]{2,12})$`, "u").exec(s);
  if (person && !/^(?:说|称|办公室|团|署|处|会)/.test(person[1]!)) return person[1]!;
  s = s
    .replace(/\d{4}年(?:的)?(?:年度|最终|中期)?(?:报告)?$/, "")
    .replace(/例行$/, "")
    .replace(/在$/, "");
  if (/\d/.test(s) && !/[A-Z]/.test(s)) return null;
  return s;
}
