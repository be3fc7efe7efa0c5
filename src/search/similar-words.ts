/** Letters that machines take for one another in print, and groups that they take for one letter. */
const alike = 'ce co eo ao ae hb hk nu uv vy li lt it ij il fs ft tr rf gq gy bd kx zx nr mn wv sc'.split(
  ' ',
);
const merged = 'rn m,nn m,in m,ni m,iu m,cl d,ci d,ii u,li u,ri n,vv w,li h,ln h,lc k,tt n,ol d,oi d,fl n'
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);

const confused: ReadonlySet<string> = new Set([
  ...alike.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
  ...merged.flatMap(([several, one]) => [`${several} ${one}`, `${one} ${several}`]),
]);
/** What a confusion costs beside any other change of a letter. */
const confusion = 0.5;
/** As many words as are like another; the nearest count. */
const most = 40;

/**
 * Tells how far a word may be from another of its length and still be like it, in letters changed, left out, put in or
 * turned round; a letter that machines often take for another counts half. A short word is like too many others.
 */
function reachOf({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Finds the words that may be a word as a machine misread it, the nearest first. Words are folded. */
export function similarWords(word: string, words: readonly string[]): string[] {
  const reach = reachOf(word);
  if (reach === 0) return [];
  const near = words.flatMap((other) => {
    if (other === word || Math.abs(other.length - word.length) > reach + 1) return [];
    const distance = distanceOf(word, other, reach);
    return distance <= reach ? [{ other, distance }] : [];
  });
  return near
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

/** Tells how far apart two words are, or something beyond `reach` where they are further apart than that. */
function distanceOf(word: string, other: string, reach: number): number {
  const width = other.length + 1;
  let [beforeLast, last] = [new Float32Array(width), Float32Array.from({ length: width }, (_, n) => n)];
  for (let i = 1; i <= word.length; i++) {
    const row = new Float32Array(width);
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + changeOf(word[i - 1]!, other[j - 1]!),
        ...wider(word, other, i, j, [row, last, beforeLast]),
      );
      if (row[j]! < least) least = row[j]!;
    }
    if (least > reach + 1) return Infinity;
    [beforeLast, last] = [last, row];
  }
  return last[other.length]!;
}

function changeOf(letter: string, other: string): number {
  if (letter === other) return 0;
  return confused.has(`${letter} ${other}`) ? confusion : 1;
}

type Rows = readonly [row: Float32Array, last: Float32Array, beforeLast: Float32Array];

/** What two letters turned round cost at a place, and two letters taken for one or one for two. */
function wider(word: string, other: string, i: number, j: number, rows: Rows): number[] {
  const [, last, beforeLast] = rows;
  const two = i > 1 ? word.slice(i - 2, i) : '';
  const otherTwo = j > 1 ? other.slice(j - 2, j) : '';
  const costs: number[] = [];
  if (two && otherTwo && two[0] === otherTwo[1] && two[1] === otherTwo[0]) costs.push(beforeLast[j - 2]! + 1);
  if (two && confused.has(`${two} ${other[j - 1]}`)) costs.push(beforeLast[j - 1]! + confusion);
  if (otherTwo && confused.has(`${word[i - 1]} ${otherTwo}`)) costs.push(last[j - 2]! + confusion);
  return costs;
}
