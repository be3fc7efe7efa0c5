import type { Random } from './random.ts';

// A line that is repeated over and over would soon fill the memory.
const largestPage = 100_000;

/** Spoils a scan at random, line by line, in ways no program was written for. */
export function mutate(scan: string, random: Random): string {
  let lines = scan.split('\n');
  for (let times = random.between(1, 20); times > 0; times--) {
    const size = lines.reduce((sum, line) => sum + line.length, 0);
    if (size > largestPage) break;
    lines = random.pick(mutations)(lines, random.between(0, Math.max(0, lines.length - 1)), random);
  }
  return lines.join('\n');
}

type Mutation = (lines: readonly string[], at: number, random: Random) => string[];

const mutations: readonly Mutation[] = [
  (lines, at) => (lines.length > 1 ? lines.toSpliced(at, 1) : [...lines]),
  (lines, at) => lines.toSpliced(at, 0, ''),
  (lines, at, random) => lines.with(at, `${lines[at]}${random.pick(lines)}`),
  (lines, at) => lines.with(at, [...lines[at]!].join(' ')),
  (lines, at, random) => lines.toSpliced(at, 0, ...lines.slice(0, random.between(1, 10))),
  (lines, at, random) => lines.with(at, lines[at]!.repeat(random.between(2, 40))),
  (lines, at, random) =>
    lines.with(at, `${random.pick(['# ', '- ', '1. ', '> ', '<b>', '&amp;', '\\', '|'])}${lines[at]}`),
  (lines, at) => [...lines.slice(at), ...lines.slice(0, at)],
  (lines, at) => lines.with(at, [...lines[at]!].reverse().join('')),
];
