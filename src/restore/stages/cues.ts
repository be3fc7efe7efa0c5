import type { Writing } from '../../model/lang.ts';

/** The closed lists of words by which a newspaper's small lines are known for what they are. */
export interface Cues {
  readonly byline: RegExp;
  /** Parts caption from credit, in the groups `caption` and `credit`; brackets around a credit are not in it. */
  readonly credits: readonly RegExp[];
  readonly signature: RegExp;
  /** The line a letter opens with. */
  readonly salutation: RegExp;
}

const longestCuedLine = 160;
const han = '\\p{Script=Han}';
const zhRole =
  '(?:(?:本报|本刊|特约|见习|实习|驻\\S{1,6}?)?(?:全媒体)?(?:首席)?(?:记者|通讯员|特约通讯员|评论员|实习生|特派员))';

export const cues: Readonly<Record<Writing, Cues>> = {
  cjk: {
    salutation: /^(?:编辑(?:部)?|\p{Script=Han}{0,6}(?:同志|先生|女士|老师))们?：$/u,
    byline: new RegExp(
      `^[（(]?(?:□\\s*)?(?:${zhRole}|作者|文[/／:：]|撰文)[\\s·]*${han}{2,4}(?:[\\s、/／]*(?:${zhRole}[\\s·]*)?${han}{2,4})*[）)]?$`,
      'u',
    ),
    credits: [
      new RegExp(
        `^(?<caption>.*?)[（(](?<credit>(?:资料|本报|新华社)?(?:图片|照片|资料图|供图|制图)|${han}{2,8}?\\s?(?:摄影?|供图|绘|制图|提供))[）)]$`,
        'u',
      ),
      new RegExp(
        `^(?<caption>.*\\S)\\s+(?<credit>(?:${zhRole}\\s*)?${han}{2,4}\\s?(?:摄影?|绘|供图|制图))$`,
        'u',
      ),
      new RegExp(
        `^(?<caption>.*\\S)\\s+(?<credit>(?:资料图片|资料照片|本报制图|本报供图|通讯员供图|制图))$`,
        'u',
      ),
    ],
    signature:
      /(?:^|\s)(?:读者|编者)\s\S{2,4}$|^(?:此致|敬礼)|\p{Script=Han}{2,6} \p{Script=Han}{2,4}$|\d{1,2}月\d{1,2}日$/u,
  },
  latin: {
    salutation: /^(?:Dear )?(?:Sirs?|SIR|Madam|Mr\. Editor)\s?[,.:—–-]/u,
    byline:
      /^(?:By|BY)\s+(?:[A-Z][\p{L}.'’-]*|and|AND|of|the|&)(?:,?\s+(?:[A-Z][\p{L}.'’-]*|and|AND|of|the|&))*$|^(?:From|FROM)\s+(?:Our|OUR|A|Our Own|The|THE)\s.*(?:Correspondent|CORRESPONDENT|Representative|Staff)s?\.?$/u,
    credits: [
      /^(?<caption>.*?)\s*[([](?<credit>(?:Photo(?:graph)?s?|Drawing|Drawn|Sketch|Picture|Engraving)\b[^()[\]]*)[)\]]$/u,
      /^(?<caption>.*\S)\s+(?<credit>(?:Photo(?:graph)?s?|Drawing|Drawn|Sketch|Picture|Engraving)(?: by\b|:).*)$/u,
    ],
    signature:
      /^(?:Yours|I am|I remain)\b|&c\.|(?:^|\s)[A-Z]\.(?:\s[A-Z]\.)*\s[A-Z]{2,}|^(?:A|AN|ONE)\s[A-Z]{3,}/u,
  },
};

/** What a single line is known for before it is known how it was set. */
export type LineCue = 'byline' | 'credit' | 'salutation';

/** Tells whether a line is a whole byline, ends in a picture's credit, or opens a letter. */
export function cueOfLine(text: string, writing: Writing): LineCue | undefined {
  if (text.length > longestCuedLine) return undefined;
  const { byline, credits, salutation } = cues[writing];
  if (byline.test(text)) return 'byline';
  if (salutation.test(text)) return 'salutation';
  return credits.some((credit) => credit.test(text)) ? 'credit' : undefined;
}
