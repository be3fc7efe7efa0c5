import type { Writing } from '../../model/lang.ts';
import { authorRole } from './author-role.ts';
import { partChineseNames } from './chinese-names.ts';
import { chineseSurnames } from '../writing/chinese-surnames.ts';
import { readKoreanByline } from './korean-byline.ts';
import { readLatinByline } from './latin-byline.ts';
import { opensReport } from './opens-report.ts';

/** The closed lists of words by which a newspaper's small lines are known for what they are. */
export interface Cues {
  isByline(text: string): boolean;
  /** Parts caption from credit, in the groups `caption` and `credit`; brackets around a credit are not in it. */
  readonly credits: readonly RegExp[];
  /** Matches whatever one of `credits` could match, and is quick. */
  readonly mayHoldCredit: RegExp;
  readonly signature: RegExp;
  /** How a letter opens, or a report: 编辑同志：, 本报讯 … */
  readonly salutation: RegExp;
  /** The start of a turn in an interview. */
  readonly speaker: RegExp;
}

// 特派員森田一郎: a Japanese name close to its role, known by how given names end.
const japaneseName =
  /^(?:本[紙社])?(?:記者|特派員|通信員)\s?\p{Script=Han}{2,4}(?:[郎子雄夫男一二三介助吉治司美江代]|彦|哉)$/u;
const opensWithRole = new RegExp(`^(?:${authorRole.source})`, 'u');
const longestCuedLine = 160;
const longestByline = 60;
const longestName = 40;
const han = '\\p{Script=Han}';
// 山田太郎 記者, （山田太郎特派員）: name first, as Japanese papers and older Chinese ones have it.
const nameFirst = /^(?:[（(【]\p{Script=Han}{2,5}|\p{Script=Han}{2,5}[\s　])(?:記者|特派員|通信員)[）)】]?$/u;

export const cues: Readonly<Record<Writing, Cues>> = {
  cjk: {
    speaker: /^(?:问|答|记者|主持人)：/u,
    salutation:
      /^(?:[编編][辑輯](?:部)?|\p{Script=Han}{0,6}(?:同志|先生|女士|老[师師]))[们們]?：$|^本[报報](?:\p{Script=Han}{0,6})?[讯訊电電](?!\p{Script=Han}*$)/u,
    isByline: isChineseByline,
    mayHoldCredit: /[）)]$|\s/u,
    credits: [
      new RegExp(
        `^(?<caption>.*?)[（(](?<credit>(?:[资資]料|本[报報]|新[华華]社)?(?:[图圖]片|照片|资料图|供[图圖]|[制製][图圖])|${han}{2,8}?\\s?(?:[摄攝]影?|供[图圖]|[绘繪]|[制製][图圖]|提供))[）)]$`,
        'u',
      ),
      new RegExp(
        `^(?<caption>.*\\S)\\s+(?<credit>(?:(?:${authorRole.source})\\s*)?${han}{2,4}\\s?(?:[摄攝]影?|[绘繪]|供[图圖]|[制製][图圖]))$`,
        'u',
      ),
      new RegExp(
        `^(?<caption>.*\\S)\\s+(?<credit>(?:[资資]料[图圖]片|[资資]料照片|本[报報][制製][图圖]|本[报報]供[图圖]|通[讯訊][员員]供[图圖]|[制製][图圖]))$`,
        'u',
      ),
    ],
    // A place and a name, or something and a day: two phrases with a space between are a headline, a day alone heads a diary.
    signature: new RegExp(
      `(?:^|\\s)(?:读者|编者)\\s\\S{2,4}$|^(?:此致|敬礼)|^${han}{2,6} [${chineseSurnames}]${han}{1,2}$|[^年]\\s\\d{1,2}月\\d{1,2}日$`,
      'u',
    ),
  },
  hangul: {
    speaker: /^(?:문|답|기자|사회자)\s?[:：]/u,
    salutation: /^(?:편집자|독자)\s?(?:님|여러분)?(?:께|에게)[,.]?$/u,
    isByline: (text) => readKoreanByline(text) !== undefined,
    mayHoldCredit: /사진|촬영|제공|찍음/u,
    credits: [
      /^(?<caption>.*?)\s*[([（[](?<credit>(?:자료\s?사진|사진\s?제공[:=]?\s?\S+|사진[:=]\s?\S+|\S{2,8}\s?(?:촬영|제공)))[)\]）\]]$/u,
      /^(?<caption>.*\S)\s+(?<credit>(?:자료\s?사진|사진[:=]\s?\S+(?:\s기자)?|\p{Script=Hangul}{2,4}\s(?:기자\s)?(?:촬영|찍음)))$/u,
    ],
    signature: /(?:^|\s)(?:독자|편집자)\s\S{2,4}$|\d{1,2}월\s?\d{1,2}일$/u,
  },
  latin: {
    speaker: /^[QA][.:]\s/u,
    salutation: new RegExp(
      [
        '^(?:Dear )?(?:Sirs?|SIR|Madam|Mr\\. Editor)\\s?[,.:—–-]',
        // A word between would make a title of it: Liebe geht durch den Magen!
        '^(?:(?:Sehr |Hoch)?(?:[Gg]e|[Vv]er)ehrte[rs]?|Werte[rs]?|Liebe[rs]?) (?:(?:Herr|Frau) )?(?:Redaktion|Schriftleitung|Redakteur|Schriftleiter|Herausgeber|Herren|Damen und Herren)[!,]$',
        '^(?:(?:Mon )?[Cc]her )?(?:Monsieur|Madame) l[ea] (?:[Rr]édact|[Dd]irect)(?:eur|rice)(?: en chef)?\\s?,$',
      ].join('|'),
      'u',
    ),
    isByline: (text) => readLatinByline(text) !== undefined,
    mayHoldCredit: /Photo|Draw|Sketch|Picture|Engraving/u,
    credits: [
      /^(?<caption>.*?)\s*[([](?<credit>(?:Photo(?:graph)?s?|Drawing|Drawn|Sketch|Picture|Engraving)\b[^()[\]]*)[)\]]$/u,
      /^(?<caption>.*\S)\s+(?<credit>(?:Photo(?:graph)?s?|Drawing|Drawn|Sketch|Picture|Engraving)(?: by\b|:).*)$/u,
    ],
    signature:
      /^(?:Yours|I am|I remain)\b|&c\.|(?:^|\s)[A-Z]\.(?:\s[A-Z]\.)*\s[A-Z]{2,}|^(?:A|AN|ONE)\s[A-Z]{3,}/u,
  },
};

/** What a single line is known for before it is known how it was set. */
export type LineCue = 'byline' | 'credit' | 'headline' | 'salutation' | 'speaker';

/** Tells whether a line is a whole byline, ends in a picture's credit, opens a letter, a report or a speaker's turn. */
export function cueOfLine(text: string, writing: Writing): LineCue | undefined {
  if (text.length > longestCuedLine) return undefined;
  const { isByline, credits, mayHoldCredit, salutation, speaker } = cues[writing];
  if (isByline(text)) return 'byline';
  if (salutation.test(text) || opensReport(text, writing)) return 'salutation';
  if (speaker.test(text)) return 'speaker';
  return mayHoldCredit.test(text) && credits.some((credit) => credit.test(text)) ? 'credit' : undefined;
}

/**
 * A Chinese byline is roles and names and nothing else. It is taken apart rather than matched whole: a pattern
 * of names in a row can be read in so many ways that a long line would never be done.
 */
function isChineseByline(text: string): boolean {
  if (text.length <= longestName && (nameFirst.test(text.trim()) || japaneseName.test(text.trim())))
    return true;
  if (text.length > longestByline + longestName) return false;
  const line = text.replace(/^[（(]?(?:□\s*)?|[）)]$/gu, '');
  if (line.length > longestByline || !opensWithRole.test(line)) return false;
  const names = line.split(authorRole).filter((part) => part.trim() !== '');
  return names.length > 0 && names.every(isNames);
}

/** Names stand apart from the role before them; one close to it begins with a surname (记者招待会 has none). */
function isNames(part: string): boolean {
  const names = part.trim().replace(/^[·、，,]\s*|\s*[·、，,]$/gu, '');
  if (/^\p{Script=Han}/u.test(part) && !chineseSurnames.includes(names[0]!)) return false;
  return partChineseNames(names) !== undefined;
}
