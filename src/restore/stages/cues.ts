import type { Writing } from '../../model/lang.ts';
import { authorRole } from './author-role.ts';

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

const opensWithRole = new RegExp(`^(?:${authorRole.source})`, 'u');
const longestCuedLine = 160;
const longestByline = 60;
const han = '\\p{Script=Han}';
const latinByline =
  /^(?:By|BY)\s+(?!ORDER\b|AUTHORITY\b)(?:[A-Z][\p{L}.'’-]*|and|AND|of|the|&)(?:,?\s+(?:[A-Z][\p{L}.'’-]*|and|AND|of|the|&))*$|^(?:From|FROM)\s+(?:Our|OUR|A|Our Own|The|THE)\s.*(?:Correspondent|CORRESPONDENT|Representative|Staff)s?\.?$/u;

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
    signature:
      /(?:^|\s)(?:读者|编者)\s\S{2,4}$|^(?:此致|敬礼)|\p{Script=Han}{2,6} \p{Script=Han}{2,4}$|\d{1,2}月\d{1,2}日$/u,
  },
  latin: {
    speaker: /^[QA][.:]\s/u,
    salutation: /^(?:Dear )?(?:Sirs?|SIR|Madam|Mr\. Editor)\s?[,.:—–-]/u,
    isByline: (text) => latinByline.test(text),
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
  if (salutation.test(text)) return 'salutation';
  if (speaker.test(text)) return 'speaker';
  return mayHoldCredit.test(text) && credits.some((credit) => credit.test(text)) ? 'credit' : undefined;
}

/**
 * A Chinese byline is roles and names and nothing else. It is taken apart rather than matched whole: a pattern
 * of names in a row can be read in so many ways that a long line would never be done.
 */
function isChineseByline(text: string): boolean {
  const line = text.replace(/^[（(]?(?:□\s*)?|[）)]$/gu, '');
  if (line.length > longestByline || !opensWithRole.test(line)) return false;
  const names = line
    .replace(authorRole, ' ')
    .split(/[\s·、，,/／]+/u)
    .filter(Boolean);
  return names.length > 0 && names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name));
}
