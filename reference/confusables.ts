/**
 * Letters of other scripts that look like Latin ones, by which a name is disguised or mistyped.
 *
 * Only what matters in names: Cyrillic, Greek, Armenian and Cherokee look-alikes, fullwidth and mathematical letters, and
 * Latin letters that no folding of marks reaches. From general knowledge of the shapes; the classes follow Unicode TR 39.
 * A word is brought to one script by its majority before this is asked: Сергей in Cyrillic is no disguise. Lower case,
 * and upper case only where the lower case looks different.
 */
/** Latin letter: look-alikes. */
const rows = `
a: аάαɑ𝐚𝑎𝒂𝓪𝔞𝕒𝖆𝖺𝗮𝙖𝚊ａ⍺
b: ЬвƄ𝐛𝑏𝒃𝓫𝔟𝕓𝖇𝖻𝗯𝙗𝚋ｂВΒ
c: сϲ𝐜𝑐𝒄𝓬𝔠𝕔𝖈𝖼𝗰𝙘𝚌ｃᴄ
d: ԁɗ𝐝𝑑𝒅𝓭𝔡𝕕𝖉𝖽𝗱𝙙𝚍ｄđ
e: еёεєҽ𝐞𝑒𝒆𝓮𝔢𝕖𝖊𝖾𝗲𝙚𝚎ｅ
f: ƒϝ𝐟𝑓𝒇𝓯𝔣𝕗𝖋𝖿𝗳𝙛𝚏ｆ
g: ɡց𝐠𝑔𝒈𝓰𝔤𝕘𝖌𝗀𝗴𝙜𝚐ｇ
h: һНнհ𝐡𝒉𝓱𝔥𝕙𝖍𝗁𝗵𝙝𝚑ｈΗ
i: іιıΙӏ𝐢𝑖𝒊𝓲𝔦𝕚𝖎𝗂𝗶𝙞𝚒ｉ
j: јϳ𝐣𝑗𝒋𝓳𝔧𝕛𝖏𝗃𝗷𝙟𝚓ｊ
k: кκКΚ𝐤𝑘𝒌𝓴𝔨𝕜𝖐𝗄𝗸𝙠𝚔ｋ
l: ⅼ𝐥𝑙𝒍𝓵𝔩𝕝𝖑𝗅𝗹𝙡𝚕ｌł
m: мМΜⅿ𝐦𝑚𝒎𝓶𝔪𝕞𝖒𝗆𝗺𝙢𝚖ｍ
n: пηΝո𝐧𝑛𝒏𝓷𝔫𝕟𝖓𝗇𝗻𝙣𝚗ｎ
o: оοσօ𝐨𝑜𝒐𝓸𝔬𝕠𝖔𝗈𝗼𝙤𝚘ｏ
p: рρ𝐩𝑝𝒑𝓹𝔭𝕡𝖕𝗉𝗽𝙥𝚙ｐ
q: ԛզ𝐪𝑞𝒒𝓺𝔮𝕢𝖖𝗊𝗾𝙦𝚚ｑ
r: гᴦ𝐫𝑟𝒓𝓻𝔯𝕣𝖗𝗋𝗿𝙧𝚛ｒ
s: ѕꜱ𝐬𝑠𝒔𝓼𝔰𝕤𝖘𝗌𝘀𝙨𝚜ｓ
t: тτТΤ𝐭𝑡𝒕𝓽𝔱𝕥𝖙𝗍𝘁𝙩𝚝ｔ
u: υսц𝐮𝑢𝒖𝓾𝔲𝕦𝖚𝗎𝘂𝙪𝚞ｕ
v: νѵⅴ𝐯𝑣𝒗𝓿𝔳𝕧𝖛𝗏𝘃𝙫𝚟ｖ
w: ԝωѡա𝐰𝑤𝒘𝔀𝔴𝕨𝖜𝗐𝘄𝙬𝚠ｗ
x: хχⅹ𝐱𝑥𝒙𝔁𝔵𝕩𝖝𝗑𝘅𝙭𝚡ｘ
y: уγүΥ𝐲𝑦𝒚𝔂𝔶𝕪𝖞𝗒𝘆𝙮𝚢ｙ
z: ᴢΖ𝐳𝑧𝒛𝔃𝔷𝕫𝖟𝗓𝘇𝙯𝚣ｚ
`;

function readRows(): Record<string, string> {
  const table: Record<string, string> = {};
  for (const row of rows.trim().split("\n")) {
    const [latin, alike] = row.split(": ") as [string, string];
    for (const letter of alike) table[letter] = latin;
  }
  return table;
}

/** Look-alike letter to the Latin letter it looks like. */
export const confusables: Readonly<Record<string, string>> = readRows();
