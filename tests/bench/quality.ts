import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { gatherKnown } from '../../src/restore/quality/gather-known.ts';
import { emptyKnown, type Known } from '../../src/restore/quality/known.ts';
import { weighLines, type Legibility } from '../../src/restore/quality/weigh-lines.ts';
import { seeded, type Random } from '../damage/random.ts';
import { damageDemo } from '../demo/damage-demo.ts';
import { readDemo } from '../demo/read-demo.ts';
import { hasShared, sharedPath } from '../shared-pages.ts';

const shares = [0, 0.05, 0.1, 0.2, 0.3] as const;
const letters = [...'abcdefghijklmnopqrstuvwxyz.,;:\'"!|1lI~^*'];

/** Measures the quality of clean texts, of the same with wrong characters, and of noisy pages. */
export async function benchQuality({ articles, seed }: { articles: number; seed: number }): Promise<void> {
  const demo = await readDemo();
  const demoKnown = gather((await damageDemo()).values());
  const texts = demo.map(({ article, sections }) => ({
    lang: article.lang,
    text: sections.flatMap(({ paragraphs }) => paragraphs).join('\n'),
  }));
  const rows: Record<string, Record<string, string>> = {};
  for (const lang of ['en', 'zh-Hans']) {
    const own = texts.filter((it) => it.lang === lang).map(({ text }) => text);
    rows[`demo ${lang}`] = rowOf(own, demoKnown, seed);
    rows[`demo ${lang}, alone`] = rowOf(own, undefined, seed);
  }
  if (hasShared('corpus/news-zh.jsonl.gz')) {
    const lines = gunzipSync(readFileSync(sharedPath('corpus/news-zh.jsonl.gz')))
      .toString()
      .trim()
      .split('\n');
    const news = lines.map((line) => (JSON.parse(line) as { paragraphs: string[] }).paragraphs.join('\n'));
    rows['corpus'] = rowOf(news.slice(0, articles), gather(news), seed);
    rows['corpus, alone'] = rowOf(news.slice(0, articles), undefined, seed);
  }
  console.table(rows);
  for (const file of ['chronicling-america/open-oni_ocr.txt', 'chronicling-america/ndnp-sample1-txt.txt']) {
    if (hasShared(`samples/${file}`))
      say(file, readFileSync(sharedPath(`samples/${file}`), 'utf8'), demoKnown);
  }
  for (const file of ['jb_0130_1920-04-06_0002+0003.xml', 'jb_1324_1930-04-06_0001+0004.xml']) {
    const path = `samples/jingbao/${file}`;
    if (hasShared(path)) say(file, plain(readFileSync(sharedPath(path), 'utf8')), demoKnown);
  }
  const german = 'samples/reichsanzeiger/1871_22_0169.xml.gz';
  if (hasShared(german))
    say(german, unicodeOf(gunzipSync(readFileSync(sharedPath(german))).toString()), demoKnown);
  console.log(`Least / fifth in a hundred / middle; texts of at least 40 words or pairs.`);
}

function gather(texts: Iterable<string>): Known {
  const known = emptyKnown();
  for (const text of texts) gatherKnown(text, known);
  return known;
}

function rowOf(texts: readonly string[], known: Known | undefined, seed: number): Record<string, string> {
  return Object.fromEntries(
    shares.map((share) => {
      const random = seeded(seed);
      const measured = texts
        .map((text) => legibilityOf(spoil(text, share, random), known))
        .filter(({ all }) => all >= 40)
        .map(({ read, all }) => read / all)
        .sort((a, b) => a - b);
      const at = (part: number) => measured[Math.floor(part * (measured.length - 1))]!.toFixed(3);
      return [`${share * 100} %`, `${at(0)} / ${at(0.05)} / ${at(0.5)}`];
    }),
  );
}

/** Replaces a share of the characters: letters by letters and signs, Chinese ones by any of a common font. */
function spoil(text: string, share: number, random: Random): string {
  return [...text]
    .map((character) => {
      if (/\s/u.test(character) || !random.chance(share)) return character;
      return /\p{Script=Han}/u.test(character)
        ? new TextDecoder('gb18030').decode(
            Uint8Array.of(random.between(0xb0, 0xf7), random.between(0xa1, 0xf9)),
          )
        : random.pick(letters);
    })
    .join('');
}

function say(name: string, text: string, known: Known): void {
  for (const [how, knowledge] of [
    ['demo', known],
    ['alone', undefined],
  ] as const) {
    const { read, all } = legibilityOf(text, knowledge);
    console.log(`${name}, ${how}: ${(read / all).toFixed(3)} of ${all}`);
  }
}

function legibilityOf(text: string, known: Known | undefined): Legibility {
  return weighLines(text.split('\n'), known).reduce(
    (sum, line) => ({ read: sum.read + line.read, all: sum.all + line.all }),
    { read: 0, all: 0 },
  );
}

function plain(xml: string): string {
  return (/<body>.*<\/body>/su.exec(xml)?.[0] ?? xml).replace(/<lb\/>/gu, '\n').replace(/<[^>]*>/gu, '');
}

function unicodeOf(xml: string): string {
  return [...xml.matchAll(/<Unicode>([^<]*)<\/Unicode>/gu)].map(([, text]) => text).join('\n');
}
