/**
 * Syllables of given names as Hong Kong, Macau and overseas Chinese print them, with the characters they stand for.
 *
 * No rule leads from Pinyin to these spellings, which follow Cantonese by ear; so the characters that given names use are
 * listed by spelling. A character may stand under several. A few spellings of one well-known bearer are in (jeou, chee).
 * Surnames are in `han-names.ts`. From general knowledge of how the names are printed. Both forms of each character.
 */
const rows = `
wing 永榮荣詠咏穎颖泳
wai 偉伟威慧惠維维衛卫蕙葦
kwok 國国
wah 華华
wa 華华
hwa 華华
keung 強强
ming 明銘铭鳴鸣
chi 志智治之芝池熾
chee 志智建芝
fai 輝辉暉晖
kin 建健堅坚
man 文敏民曼雯
mun 文滿满
ho 浩豪好昊可賀贺
kit 傑杰潔洁
lok 樂乐洛
siu 小少兆紹绍笑
ping 平萍炳屏秉
yuen 源元遠远婉
yan 恩欣仁昕殷忻
yin 賢贤燕妍言彥彦
kwong 光廣广
hung 雄鴻鸿紅红洪
hong 康航
fung 鋒锋豐丰鳳凤峰風风
fong 芳方舫
lai 麗丽黎禮礼勵励
mei 美薇
ling 玲靈灵凌伶
ngor 娥
ngo 娥
yuet 月越悅悦粵
ying 英瑩莹盈應应
ing 英瑩莹
jeou 九
yee 怡儀仪意宜
yi 怡儀仪意義义
kei 基琪其奇祺
kai 啟启佳繼继介凱凯楷
tak 德
shing 成城誠诚勝胜盛
sing 星勝胜成聖圣
chung 忠松宗中鍾聰聪
cheung 昌祥翔璋
leung 良亮
pak 柏百伯
pan 彬斌賓宾品
bun 彬斌
pui 佩培沛
sau 秀壽寿修
suk 淑
sze 思詩诗斯士
shan 珊山善
yiu 耀堯尧
yu 宇瑜如裕羽
chun 俊進进春駿骏振津
tung 東东棟栋彤
tin 天田
wan 雲云韻韵允尹
kuen 權权娟
kun 觀观冠官
on 安
oi 愛爱
po 寶宝波保
lung 龍龙隆
lam 琳藍蓝林
mui 梅妹
nam 南
ning 寧宁
ngai 毅藝艺
sum 心深森
sam 森深心
sin 善倩仙
shun 順顺信淳
ting 婷廷庭定
to 濤涛韜韬
yat 日逸一
yip 業业
hei 熙希喜
hin 軒轩憲宪
him 謙谦
hang 恒行衡幸
hau 孝厚
hoi 海開开凱凯
kam 金錦锦甘
king 敬景瓊琼勁劲
lap 立
lik 力
long 朗
mo 武慕
tsz 子梓芷
tze 子梓
wang 宏弘
yeung 洋陽阳揚扬
shek 石碩硕錫锡
ka 家嘉
chiu 超昭朝釗
tai 大泰棣
tat 達达
wo 和
yau 有友佑
hiu 曉晓
ching 清貞贞靜静菁晴正
cho 祖
fuk 福
fat 發发
kiu 驕嬌娇喬乔
lin 蓮莲連连
mong 夢梦望
nga 雅
pik 碧
sheung 尚湘雙双
sui 瑞穗水
tsun 俊晉晋
wui 會会滙
yam 蔭荫任
yuk 玉旭育煜
`;

/** Spelling to the characters that are printed so. */
export const cantoneseGiven: Readonly<Record<string, string>> = Object.fromEntries(
  rows
    .trim()
    .split("\n")
    .map((row) => row.split(" ") as [string, string]),
);
