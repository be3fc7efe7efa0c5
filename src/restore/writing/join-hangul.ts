import type { Joint, Words } from './writing-system.ts';

const lastWord = /[\p{L}\p{M}]+$/u;
const firstWord = /^[\p{L}\p{M}]+/u;
const hangul = /\p{Script=Hangul}/u;
const openingMark = /[“‘「『《〈(（【[·~∼/]$/u;
const closingMark = /^[(（.,;:!?…”’」』》〉)）】\]、。%·~∼/]/u;
const closingQuote = /[”’」』》〉)）】\]]$/u;
const unitAfterFigure =
  /^(?:[년월일시분초원명개척권호회도층번위곳건차대석편장]|마리|그루|[만억천백]|퍼센트|미터|킬로)/u;

/** Particles and endings of verbs, which lean on the word before them and never open one. */
const leaning = new Set(
  '은 는 을 를 의 에 에서 에게 에는 에도 에서는 으로 로 로서 로써 으로서 와 과 까지 부터 보다 처럼 마다 조차 라고 이라고 라는 이라는 고 며 면서 으며 다 했다 한다 하다 하는 하고 하여 하며 하면 해서 하기 하지 했으나 했고 되었다 됐다 된다 되는 되어 되고 습니다 입니다 합니다 이다 였다 이었다 었다 았다 겠다 겠다고 기로 지만 는데 었고 았고 들은 들이 들을 들의 들도'.split(
    ' ',
  ),
);
/** What a word ends with when it has ended: particles that nothing but a space can follow. */
const ended =
  /\p{Script=Hangul}(?:을|를|에서|에게|까지|부터|으로|에는|에도|했다|한다|하는|하고|하며|되는|된다)$/u;
const endings = [
  '은 는 이 가 을 를 의 에 에서 로 으로 와 과 도 만 까지 부터 들 에는 이라 라 다 고 며 인 하는 한 했다'.split(
    ' ',
  ),
].flat();

/**
 * Joins two lines of Korean: with nothing where a word goes on, with a space where one ended. Marks and
 * particles tell, else the forms that words have elsewhere in the archive. Where these speak for both or for
 * neither the joint is doubtful; with both parts unknown nothing is put between, since most lines end in a word.
 */
export function joinHangul(before: string, after: string, words: Words): Joint {
  const joint = (between: Joint['between']): Joint => ({ before, after, between });
  const head = lastWord.exec(before)?.[0] ?? '';
  const tail = firstWord.exec(after)?.[0] ?? '';
  if (openingMark.test(before) || closingMark.test(after)) return joint('');
  if (/\d[,.]$|[천백십]$/u.test(before) && /^\d/u.test(after)) return joint('');
  const isVerbAfterObject = ended.test(head) && /^\p{L}+다$/u.test(tail);
  if (leaning.has(tail) && !isVerbAfterObject && (head !== '' || closingQuote.test(before))) return joint('');
  if (/\d$/u.test(before)) return joint(unitAfterFigure.test(after) || /^\d/u.test(after) ? '' : ' ');
  if (head === '' || tail === '' || !hangul.test(head.at(-1)! + tail[0]!)) return joint(' ');
  const isWhole = isSeen(head + tail, words);
  const [isHead, isTail] = [isSeen(head, words), isSeen(tail, words)];
  const areWords = isHead && isTail;
  if (isWhole !== areWords) return joint(isWhole ? '' : ' ');
  if (ended.test(head)) return joint(' ');
  // What a break left of a word is hardly ever seen by itself: one known half speaks for two words.
  return { ...joint(isHead || isTail ? ' ' : ''), doubt: 'space' };
}

/** Whether a word was seen, with this particle, with another or with none. */
function isSeen(word: string, words: Words): boolean {
  if (words.has(word)) return true;
  const stems = [word, ...endings.filter((it) => word.endsWith(it)).map((it) => word.slice(0, -it.length))];
  return stems
    .filter((stem) => [...stem].length >= 2)
    .some((stem) => words.has(stem) || endings.some((ending) => words.has(stem + ending)));
}
