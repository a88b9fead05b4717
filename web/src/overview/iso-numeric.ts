/** ISO 3166-1: the numbers that map outlines carry, to alpha-2 codes. */
const TABLE =
  "004af008al010aq012dz024ao031az032ar036au040at044bs050bd051am056be064bt068bo070ba072bw076br084bz090sb096bn100bg104mm108bi112by116kh120cm124ca140cf144lk148td152cl156cn158tw170co178cg180cd188cr191hr192cu196cy203cz204bj208dk214do218ec222sv226gq231et232er233ee238fk242fj246fi250fr260tf262dj266ga268ge270gm275ps276de288gh300gr304gl320gt324gn328gy332ht340hn348hu352is356in360id364ir368iq372ie376il380it384ci388jm392jp398kz400jo404ke408kp410kr414kw417kg418la422lb426ls428lv430lr434ly440lt442lu450mg454mw458my466ml478mr484mx496mn498md499me504ma508mz512om516na524np528nl540nc548vu554nz558ni562ne566ng578no586pk591pa598pg600py604pe608ph616pl620pt624gw626tl630pr634qa642ro643ru646rw682sa686sn688rs694sl703sk704vn705si706so710za716zw724es728ss729sd732eh740sr748sz752se756ch760sy762tj764th768tg780tt784ae788tn792tr795tm800ug804ua807mk818eg826gb834tz840us854bf858uy860uz862ve887ye894zm";

const codes = new Map<string, string>();
for (let i = 0; i < TABLE.length; i += 5) codes.set(TABLE.slice(i, i + 3), TABLE.slice(i + 3, i + 5));

export function alpha2(numeric: string | number | undefined): string | null {
  return codes.get(String(numeric ?? "").padStart(3, "0")) ?? null;
}
