import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { decodeScan, UnknownEncoding } from '../../src/restore/readers/decode-scan.ts';
import { seeded, type Random } from '../damage/random.ts';
import { readDemo } from '../demo/read-demo.ts';
import { sentences } from '../encodings/sentences.ts';
import { writtenIn } from '../encodings/written-in.ts';
import { hasShared, sharedPath } from '../shared-pages.ts';
import { toTraditional } from './to-traditional.ts';

const lengths = [5, 10, 20, 40, 80, 200, 1000] as const;
const corpus = 'corpus/news-zh.jsonl.gz';

/** Writes passages of every length in every encoding and prints how many are read right, refused, and read wrong. */
export async function benchEncodings({ articles, seed }: { articles: number; seed: number }): Promise<void> {
  const texts = await gatherTexts();
  const rows: Record<string, Record<string, string>> = {};
  for (const { name, codec, languages } of writtenIn) {
    for (const language of languages) {
      const row: Record<string, string> = {};
      for (const length of lengths) {
        const random = seeded(seed * 1009 + length);
        const tally = { right: 0, refused: 0, wrong: 0 };
        for (let i = 0; i < articles; i++) {
          const text = passage(texts[language]!, length, random);
          tally[outcome(text, name, codec)]++;
        }
        row[length] = `${tally.right}/${tally.refused}/${tally.wrong}`;
      }
      rows[`${name} ${language}`] = row;
    }
  }
  console.table(rows);
  console.log(`Right/refused/wrong by length in characters; ${articles} passages each, seed ${seed}.`);
}

function outcome(text: string, name: string, codec: string): 'right' | 'refused' | 'wrong' {
  const bytes = iconv.encode(text, codec);
  try {
    const read = decodeScan(bytes);
    const isNamed = (read.encoding ?? 'utf-8') === name || /^[\u0000-\u007F]*$/u.test(text);
    return read.text === iconv.decode(bytes, codec) && isNamed ? 'right' : 'wrong';
  } catch (error) {
    if (error instanceof UnknownEncoding) return 'refused';
    throw error;
  }
}

function passage(texts: readonly string[], length: number, random: Random): string {
  let text = '';
  while ([...text].length < length) text += `${random.pick(texts)}\n`;
  const characters = [...text];
  const from = random.between(0, characters.length - length);
  return characters.slice(from, from + length).join('');
}

async function gatherTexts(): Promise<Record<string, readonly string[]>> {
  const texts: Record<string, readonly string[]> = { ...sentences };
  const demo = await readDemo();
  texts['en'] = paragraphsOf(demo.filter(({ article }) => article.lang === 'en'));
  if (hasShared(corpus)) {
    const lines = gunzipSync(readFileSync(sharedPath(corpus)))
      .toString()
      .trim()
      .split('\n');
    texts['zh-Hans'] = lines.flatMap((line) => (JSON.parse(line) as { paragraphs: string[] }).paragraphs);
    texts['zh-Hant'] = texts['zh-Hans'].slice(0, 4000).map(toTraditional);
  }
  return texts;
}

function paragraphsOf(demo: Awaited<ReturnType<typeof readDemo>>): string[] {
  return demo.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs));
}
