import { chineseSurnames } from '../writing/chinese-surnames.ts';

const han = '\\p{Script=Han}';
const number = '[\\d〇○零一二三四五六七八九十百元]';
const year = `(?:${number}{2,4}|(?:民[国國]|光[绪緒]|宣[统統]|大正|昭和|平成)${number}{1,3})年`;
const month = `(?:${number}{1,3}|[正冬腊臘])月`;
const date = `${number}{1,3}[日号號]`;
const season = '(?:[晨午晚夜春夏秋冬初末]|初[春夏秋冬]|[岁歲]末|除夕|清明|端午|端[阳陽]|中秋)';
const compoundSurname = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|皇甫|慕容|令狐|夏侯|公孙|公孫|尉迟|尉遲';
const surname = `(?:[${chineseSurnames}]|${compoundSurname})`;
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Words by which a line under a text is known to say who signed or made it, when, or that it goes on. */
const signatures: readonly RegExp[] = [
  // 责任编辑：王敏, （本报综合）, press@example.org
  /[：:@]|^[（(【[].*[）)】\]]$|^[■□●◆▲·]|^文[/／]/u,
  // 未完待续, つづく, Fortsetzung folgt
  /^(?:(?:未完|待[续續]|未完待[续續]|完|[终終]|[连連][载載]\S{1,4}|つづく|続く|おわり|.*계속|끝)$|To be (?:continued|concluded)|Fortsetzung|Schluß folgt|[AÀ] suivre)/iu,
  // 一九九六年三月二日, 一九八八年秋于江城, 写于中秋节
  new RegExp(
    `^(?:${year}(?:${month}(?:${date})?)?|${month}${date})${season}?(?:[写寫记記]?[于於]\\S{1,8})?$`,
    'u',
  ),
  new RegExp(`^(?:[写寫记記脱]稿?[于於]|${date}$)`, 'u'),
  /\d년(?:\s\d{1,2}월)?(?:\s\d{1,2}일)?$|\d월\s?\d{1,2}일$/u,
  new RegExp(`\\b(?:${months})\\b\\.?(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s\\d{4})?\\.?$`, 'u'),
  // 市政府办公室, 港務局, 同好会 …: whoever signs for many.
  /(?:[局处處科室院会會部厅廳社組组队隊厂廠校站课課馆館所]|公司|[银銀]行|政府|大[学學]|海[关關]|[党黨]委|支部|[车車][间間]|中心|[农農菜市商][场場]|[书書商分]店|公[园園]|[气氣]象[台臺]|[电電][视視]?[台臺]|組合|[职職]工|工人|同[学學]|居民|村民|[师師]生)$/u,
  /(?:시청|군청|구청|교육청|경찰서|소방서|사업소|위원회|편집부|사회부|협회|조합|학교|일동)$/u,
  // 一位老船工, 几位退休教师, 刘桂芳等二十三人, 全体职工, 한 독자
  /^(?:本市)?[一几幾数數](?:[位名个個群羣]\S{0,8})?(?:人|者|民|工|[长長]|[师師]|生|友|客|街坊)$|等\S{1,6}人$|全[体體]\S+$|^한 \p{Script=Hangul}{2,3}$/u,
  // 轮渡公司谨启, 市气象台供稿, 马千里译: how they signed, or what they made.
  /(?:[启啟]|[谨謹敬][上白识識具]|供稿|[来來投]稿|整理|口述|采[写寫]|[执執][笔筆]|[编編](?:[写寫译譯]|者)|[摄攝]影|插[图圖]|[题題]字|撰文|[译譯訳])$/u,
  // 摘自《…》, 读者 孙长庚, 本报编辑部
  /^(?:摘自|[选選]自|原[载載]|[转轉]自|据《|Reprinted |From the )|^(?:[编編]者|作者|[读讀]者|通[讯訊][员員])(?:\s\S+)?$/u,
  /^(?:特此\S{2}|此致.*|敬[礼禮])$/u,
  // 林望, 老船工 林望之, 司马青云
  new RegExp(`^(?:\\S+\\s)?${surname}${han}{1,2}$`, 'u'),
];

/** Whether a line's words say who signed or made a text, when, or that it goes on: closed lists of them. */
export function tellsWhoOrWhen(text: string): boolean {
  return signatures.some((signature) => signature.test(text));
}
