const hanNumber = '[〇○零Ｏ一二三四五六七八九十廿卅百元兩两]';
const era = '(?:(?:中[华華])?民[国國]|令和|平成|昭和|大正|明治|光[绪緒]|宣[统統])';
// 昭和47年（1972年）, 1972年（昭和47年）
const sameYear = `(?:\\s*[（(]\\s*${era}?\\s*(?:\\d{1,4}|${hanNumber}{1,4})\\s*年?\\s*[）)])?`;
const month =
  '(?:jan(?:uary|vier)?|febr?(?:uary|uar)?|f[ée]vrier|mar(?:ch|s)?|märz|apr(?:il)?|avril|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|d[ée]cembre)\\.?';
const ordinal = '(?:st|nd|rd|th|er|\\.)?';

/**
 * How running heads write the day they are of: 1998年11月9日, 一九九八年十一月九日, 民國八十七年十一月九日, 昭和47年（1972年）3月8日,
 * November 9, 1998, the 9th of November 1998, 9. November 1998, 9 novembre 1998, 1998-11-09, den 9.11.1998, 1998년 11월 9일.
 */
const day = [
  '(?:단기|서기)?\\s*\\d{4}\\s*년\\s*\\d{1,2}\\s*월\\s*\\d{1,2}\\s*일',
  `\\d{4}\\s*年${sameYear}\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日`,
  `${era}?\\s*(?:${hanNumber}{1,6}|\\d{1,3})\\s*年${sameYear}\\s*(?:${hanNumber}{1,3}|\\d{1,2})\\s*月\\s*(?:${hanNumber}{1,3}|\\d{1,2})\\s*[日号號]`,
  `${month}\\s+(?:the\\s+)?\\d{1,2}${ordinal},?\\s+\\d{4}`,
  `(?:the\\s+|den\\s+|le\\s+)?\\d{1,2}${ordinal}\\s+(?:of\\s+)?${month},?\\s+\\d{4}`,
  '\\d{4}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,2}|(?:\\b(?:den|le)\\s+)?\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{4}',
].join('|');

const weekday =
  '(?:星期|[周週]|[礼禮]拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

const page = `第\\s*(?:\\d{1,3}|${hanNumber}{1,3})\\s*[版页頁张張面]|(?<![\\d第])\\d{1,2}\\s*[版面](?!\\p{L})|제?\\s*\\d{1,3}\\s*면|\\b(?:page|seite)\\s+(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b`;

const editors =
  '(?:(?:[责責]任|本版|[执執]行|值班|美[术術])?[编編][辑輯]|[责責][编編]|美[编編]|版式(?:[设設][计計])?|校[对對]|[审審][读讀校]|[组組]版|主[编編])';
const nameOfEditor = '(?:\\p{Script=Han}{2,3}|\\p{Script=Han}[\\s　]\\p{Script=Han})';

/**
 * What else stands in running heads: the moon's calendar, numbers of volume and issue, prices, registrations, who made the
 * page.
 */
const trifle = [
  `(?:[农農夏阴陰][历曆])?(?:岁次)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?(?:[闰閏]?[正冬腊臘${hanNumber.slice(1, -1)}]{1,2}月(?:[初廿]?${hanNumber}{1,3})?)?`,
  '[农農夏阴陰][历曆](?:[\\p{Script=Han}]{2,8})?',
  `[第总總]+\\s*(?:\\d+|${hanNumber}{1,6})\\s*[期号號卷]`,
  '今[日天]\\s*(?:\\d+|[一二三四五六七八九十]+)\\s*(?:[大小]?[张張])?\\s*(?:\\d+|[一二三四五六七八九十]+)?\\s*版?',
  `(?:每[份张張]|零售|定[价價]|售[价價]|[报報][价價])+[：:]?\\s*(?:每[份张張])?(?:[\\d.]+|${hanNumber}{1,4})\\s*(?:元|角|分|大洋|文|[枚毫])(?:${hanNumber}{1,2}[角分])?`,
  '(?:国内统一(?:连续出版物)?(?:刊)?号|邮发代号|代号|國內統一刊號)[：:]?\\s*(?:CN\\s*)?[\\d-]*|\\bCN\\s*\\d{2}-\\d{4}',
  '\\b(?:vol(?:ume)?|no|nos|nr|n[°º]|num[ée]ro|jahrgang|jg|ann[ée]e|est(?:ablishe)?d|series|new series|number)\\b\\.?',
  '\\b(?:price|preis|prix)\\b[:.]?|\\b(?:one|two|three|five)\\s+(?:half)?(?:penn(?:y|ies)|pence|cents?)\\b|\\b(?:half)?penny\\b|\\b(?:two|three|four|six)pence\\b|\\b\\d+\\s*(?:d|s|c|cents?|centimes|pf(?:ennig)?e?n?|mark|f(?:rancs?)?)\\b\\.?',
  '(?<!\\p{L})[MDCLXVI]+(?!\\p{L})\\.?',
  '\\s*[（(]第三種郵便物認可[）)]|제\\s*\\d+\\s*호|(?<!\\p{L})(?:du|vom)(?!\\p{L})',
  `\\s*[（(]\\s*${hanNumber}{1,3}\\s*[）)]|[①-⑳㊀-㊉]`,
  `(?:${editors})[：:\\s]*${nameOfEditor}(?:[\\s、]${nameOfEditor}){0,2}(?!\\p{L})`,
  '\\d+|[^\\p{L}\\p{N}]+',
].join('|');

/** The patterns of what running heads are made of besides the paper's name. */
export const furnitureWords = { day, weekday, page, trifle } as const;
