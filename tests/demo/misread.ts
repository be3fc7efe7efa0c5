import type { Random } from '../damage/random.ts';

/** What a worn letter is taken for. */
const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  a: ['u', 'n', 'ii'],
  b: ['h', 'l>'],
  c: ['e', 'o', '('],
  d: ['cl', 'tl'],
  e: ['c', 'o', '«'],
  g: ['q', '^'],
  h: ['b', 'li', 'lt'],
  i: ['1', 'l', '!'],
  l: ['1', 'I', '|'],
  m: ['rn', 'in', 'iii'],
  n: ['u', 'ii', 'ri'],
  o: ['c', '0', '<>'],
  r: ['i', 'v', '~'],
  s: ['5', 'a', '*'],
  t: ['f', 'l', '+'],
  u: ['n', 'ii'],
  v: ['y', 'r'],
  w: ['vv', 'iv'],
  y: ['v', 'j'],
};

/** Misreads a share of the letters, each as one that looks like it on a worn page. */
export function misread(text: string, share: number, random: Random): string {
  return [...text]
    .map((letter) => {
      const others = lookAlikes[letter];
      return others && random.chance(share) ? random.pick(others) : letter;
    })
    .join('');
}
