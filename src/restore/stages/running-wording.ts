import { furnitureWords } from './furniture-words.ts';
import { knownRubrics } from './known-rubrics.ts';
import type { RunningHead } from './running-head.ts';

const number = '(?:\\d{1,3}|[〇零一二三四五六七八九十]{1,3}|[ivxlc]{1,6})';
const longestRubric = 40;
const slots = {
  '{day}': `(?:${furnitureWords.day})`,
  '{weekday}': `(?:${furnitureWords.weekday})`,
  '{page}': number,
  '{rubric}': `\\S.{0,${longestRubric - 1}}?`,
} as const;
type Slot = keyof typeof slots;
const slot = /(\{(?:day|weekday|page|rubric)\})/u;
// By two calendars; whatever else comes again says the same, which also keeps the pattern quick.
const twice: ReadonlySet<string> = new Set(['day', 'weekday']);
const smallWord = '(?:&|and|of|the|in|from|for|und|der|die|das|aus|von|de|du|des|la|le|les|et|à)';
// A few words of a title, or a few characters without a sentence's marks.
const titled = new RegExp(
  `^(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー·・]{2,12}|\\p{Script=Hangul}[\\p{Script=Hangul}\\s·]{1,11}|\\p{Lu}[\\p{L}’'-]*(?:,?\\s(?:${smallWord}|\\p{Lu}[\\p{L}’'-]*)){0,5})$`,
  'u',
);

/**
 * Gives the reader of one wording of running heads (`第{page}版 {rubric} 云汀日报`), whatever a line's spaces and marks
 * are. The page's heading is in the slot for it, or a known one that the wording itself gives. A wording of nothing but slots, such as `{page} {rubric}`, says too little: it counts only at the page's top, and
 * where the page is known, only with its number.
 */
export function readWording(
  wording: string,
): (text: string, page: number | undefined) => RunningHead | undefined {
  const line = patternOf(wording);
  const words = wording.split(slot).filter((part) => !(part in slots));
  const isPlain = !/\{day\}/u.test(wording) && !words.some((part) => /[\p{L}\p{N}]/u.test(part));
  const hasRubric = wording.includes('{rubric}');
  const printed = words.flatMap((part) => part.split(/\p{P}/u)).map((part) => part.trim());
  const always = printed.find((part) => knownRubrics.whole.test(part));
  return (text, page) => {
    const found = line.exec(text);
    if (!found) return undefined;
    const { rubric, page: its } = found.groups ?? {};
    if (!hasRubric) return { isWhole: true, parts: 1, rubric: always };
    if (!titled.test(rubric!)) return undefined;
    if (!isPlain) return { isWhole: true, parts: 1, rubric };
    const isOther = page !== undefined && its !== undefined && /^\d+$/u.test(its) && Number(its) !== page;
    return isOther ? undefined : { isWhole: false, parts: 2, rubric };
  };
}

function patternOf(wording: string): RegExp {
  const seen = new Map<string, number>();
  const parts = wording.split(slot).map((part) => {
    if (!(part in slots)) return literally(part);
    const name = part.slice(1, -1);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    if (times === 0) return `(?<${name}>${slots[part as Slot]})`;
    return times === 1 && twice.has(name) ? slots[part as Slot] : `\\k<${name}>`;
  });
  return new RegExp(`^\\s*${parts.filter(Boolean).join('\\s*')}\\s*$`, 'iu');
}

function literally(words: string): string {
  const characters = [...words.replace(/\s+/gu, '')].map((character) => RegExp.escape(character));
  return characters.join('\\s*');
}
