/** A jump line: whether the article goes on on another page or comes from one, and which. */
export interface Jump {
  readonly way: 'to' | 'from';
  readonly page: number;
}

/** A jump line with its number, and the line of text it belongs to: the last before it, or the first after it. */
export interface PlacedJump extends Jump {
  readonly line: number;
  readonly beside: number | undefined;
}

/** A line without the jump line in it: what is left, and what was taken, to the character. */
export interface TakenJump {
  readonly jump: Jump;
  readonly rest: string;
  readonly taken: string;
  /** Whether the jump line stood before or after the rest of its line. */
  readonly side: 'before' | 'after';
}

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['one', 'first', 'eins', 'ersten', 'première', '一'],
    ['two', 'second', 'zwei', 'zweiten', 'deux', '二'],
    ['three', 'third', 'drei', 'dritten', 'trois', '三'],
    ['four', 'fourth', 'vier', 'vierten', 'quatre', '四'],
    ['five', 'fifth', 'fünf', 'fünften', 'cinq', '五'],
    ['six', 'sixth', 'sechs', 'sechsten', 'six', '六'],
    ['seven', 'seventh', 'sieben', 'siebten', 'sept', '七'],
    ['eight', 'eighth', 'acht', 'achten', 'huit', '八'],
    ['nine', 'ninth', 'neun', 'neunten', 'neuf', '九'],
    ['ten', 'tenth', 'zehn', 'zehnten', 'dix', '十'],
    ['eleven', 'eleventh', 'elf', 'elften', 'onze', '十一'],
    ['twelve', 'twelfth', 'zwölf', 'zwölften', 'douze', '十二'],
  ].flatMap((words, i) => words.map((word) => [word, i + 1])),
);
const word = '(?:\\d{1,3}(?:st|nd|rd|th)?|\\p{L}{2,9})';
const chinesePage = '第?\\s*(?<page>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版';
const column = '(?:\\s*,?\\s*col(?:umn|\\.)?\\s*\\w{1,6})?';
const marks = '[▶►→⇒➡◀◄←⇐①-⑳]*';

/** What a jump line says, by the language; brackets and dashes around it are its own. */
const sayings: readonly (readonly [Jump['way'], string])[] = [
  ['to', `(?:紧|緊)?(?:下[转轉接]|[转轉]入?)\\s*${chinesePage}\\s*[^）)】\\]]{0,8}`],
  ['from', `(?:紧|緊)?(?:上接|接自?)\\s*${chinesePage}\\s*[^）)】\\]]{0,8}`],
  [
    'to',
    `(?:to be )?(?:continued|cont['’]?d|cont\\.|concluded|turn|please turn)\\s+(?:on|to)\\s+(?:page\\s+(?<page>${word})|(?:the\\s+)?(?<ordinal>${word})\\s+page)${column}`,
  ],
  [
    'from',
    `(?:continued|cont['’]?d|cont\\.|concluded)\\s+from\\s+(?:page\\s+(?<page>${word})|(?:the\\s+)?(?<ordinal>${word})\\s+page)${column}`,
  ],
  ['to', `(?:fortsetzung|schlu(?:ß|ss))\\s+(?:auf|siehe)\\s+(?:der\\s+)?seite\\s+(?<page>${word})`],
  ['from', `(?:fortsetzung|schlu(?:ß|ss))\\s+von\\s+(?:der\\s+)?seite\\s+(?<page>${word})`],
  ['to', `(?:lire\\s+la\\s+)?(?:suite|fin)\\s+(?:à\\s+la\\s+|en\\s+)?page\\s+(?<page>${word})`],
  ['from', `(?:suite|fin)\\s+de\\s+la\\s+page\\s+(?<page>${word})`],
];
const open = '[（(\\[【〔]';
const close = '[）)\\]】〕]';

const forms = sayings.flatMap(
  ([way, said]) =>
    [
      { way, side: 'after', form: new RegExp(`^${marks}${said}\\s*[.。]?${marks}$`, 'iu') },
      {
        way,
        side: 'before',
        form: new RegExp(`^[-–—\\s]*${open}\\s*${said}\\s*[.。]?\\s*${close}${marks}[.。]?\\s*`, 'iu'),
      },
      {
        way,
        side: 'after',
        form: new RegExp(
          `[-–—\\s]*${marks}${open}${marks}\\s*${said}\\s*[.。]?\\s*${close}?${marks}[.。]?\\s*$`,
          'iu',
        ),
      },
      // A slug before it is the short headline of the part: THE FLOOD—Continued from page 1.
      { way, side: 'after', form: new RegExp(`(?<=^[^.?!。]{2,60})\\s*[-–—,]+\\s*${said}\\s*\\.?$`, 'iu') },
    ] as const,
);

const said = /page|seite|版/iu;
const longestJumpLine = 200;

/**
 * Takes the jump line out of a line. One without brackets must be the whole line or follow a slug, and be written
 * as a sentence begins: “continued on page 3” in small letters is the middle of one.
 */
export function takeJump(text: string): TakenJump | undefined {
  if (text.length > longestJumpLine || !said.test(text)) return undefined;
  for (const { way, side, form } of forms) {
    const found = form.exec(text);
    if (!found || isMidSentence(found[0])) continue;
    const page = numberOf(found.groups?.['page'] ?? found.groups?.['ordinal'] ?? '');
    if (page === undefined) continue;
    const rest = (text.slice(0, found.index) + text.slice(found.index + found[0].length)).trim();
    return { jump: { way, page }, rest, taken: found[0], side };
  }
  return undefined;
}

/** Without brackets or a dash, small letters go on with a sentence. */
function isMidSentence(taken: string): boolean {
  return /^[\s,]*\p{Ll}/u.test(taken);
}

function numberOf(written: string): number | undefined {
  const digits = /^\d+/u.exec(written)?.[0];
  return digits === undefined ? numbers[written.toLowerCase()] : Number(digits);
}
