import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { restore } from '../../src/restore/restore.ts';
import { damage } from '../damage/damage.ts';
import type { CleanArticle } from '../damage/page.ts';
import { seeded, type Random } from '../damage/random.ts';
import { readDemo } from '../demo/read-demo.ts';
import { hasShared, sharedPath } from '../shared-pages.ts';
import { readProse, writtenLangs } from './compose-article.ts';
import { f1, measure, type Tally } from './measures.ts';
import { printTable } from './print-table.ts';

const mostParagraphs = 5;
const longest = 400;
const wholeParagraph = /[。！？.!?][”」]?$/u;

/** Where clippings are cut from: a language's texts, each a headline and paragraphs. */
interface Source {
  readonly name: string;
  readonly lang: string;
  readonly texts: readonly { readonly headline: string; readonly paragraphs: readonly string[] }[];
}

interface Row {
  readonly starts: Tally;
  readonly headlines: Tally;
  clippings: number;
  wrong: number;
}

/**
 * Cuts clippings of one to five paragraphs out of clean texts, damages them and restores them: so few lines that hardly
 * anything shows how wide the column was. Prints how many paragraphs start where they should, by source and length.
 */
export async function benchClippings({ articles, seed }: { articles: number; seed: number }): Promise<void> {
  const sources = await readSources();
  const rows = new Map<string, Row>();
  for (let i = 0; i < articles; i++) {
    const random = seeded(seed * 100_003 + i);
    const source = sources[i % sources.length]!;
    const clean = clip(source, random);
    const { length } = clean.sections[0]!.paragraphs;
    if (length > 0) addTo(rows, ['all', source.name, countOf(length)], clean, i);
  }
  const counts = Array.from({ length: mostParagraphs }, (_, i) => countOf(i + 1));
  const keys = ['all', ...sources.map(({ name }) => name), ...counts].filter((key) => rows.has(key));
  printTable('Clippings', Object.fromEntries(keys.map((key) => [key, describe(rows.get(key)!)])));
  console.log(`Seed ${seed}; ${articles} clippings, one column, order as printed.`);
}

async function readSources(): Promise<readonly Source[]> {
  const demo = await readDemo();
  const ofDemo = ['zh-Hans', 'en'].map((lang): Source => ({
    name: `demo ${lang}`,
    lang,
    texts: demo
      .filter(({ article }) => article.lang === lang)
      .map(({ article, sections }) => ({
        headline: article.headline,
        paragraphs: sections.flatMap(({ paragraphs }) => paragraphs),
      })),
  }));
  const written = writtenLangs.map((lang): Source => ({ name: lang, lang, texts: [readProse(lang)] }));
  return [...ofDemo, ...written, ...readCorpus()];
}

/** Real news, where it is there. */
function readCorpus(): readonly Source[] {
  const path = 'corpus/news-zh.jsonl.gz';
  if (!hasShared(path)) {
    console.log('No corpus of real news is here, so that the demo and invented prose alone are measured.');
    return [];
  }
  const lines = gunzipSync(readFileSync(sharedPath(path)))
    .toString()
    .trim()
    .split('\n');
  return [
    {
      name: 'corpus',
      lang: 'zh-Hans',
      texts: lines.map((line) => JSON.parse(line) as Source['texts'][number]),
    },
  ];
}

/** Cuts a few paragraphs that stand side by side out of one of a source's texts, and sets its headline over them. */
function clip({ lang, texts }: Source, random: Random): CleanArticle {
  const { headline, paragraphs } = random.pick(texts);
  const whole = paragraphs.filter((text) => text.length <= longest && wholeParagraph.test(text));
  const count = Math.min(whole.length, random.between(1, mostParagraphs));
  const from = random.between(0, whole.length - count);
  return { article: { headline, lang }, sections: [{ paragraphs: whole.slice(from, from + count) }] };
}

function addTo(rows: Map<string, Row>, keys: readonly string[], clean: CleanArticle, seed: number): void {
  const { scan, truth } = damage(clean, seed, { order: 'printed', columns: 1, hasRunningHead: false });
  const { articles } = restore(
    { file: 'p01.txt', text: scan, lang: clean.article.lang },
    { sha256: '0'.repeat(64) },
  );
  const { starts, roles } = measure(
    truth,
    articles.flatMap(({ blocks }) => blocks),
  );
  for (const key of keys) {
    const row = rows.get(key) ?? { starts: none(), headlines: none(), clippings: 0, wrong: 0 };
    rows.set(key, row);
    for (const kind of ['right', 'false', 'lost'] as const) {
      row.starts[kind] += starts[kind];
      row.headlines[kind] += roles[kind];
    }
    row.clippings++;
    if (starts.false + starts.lost > 0) row.wrong++;
  }
}

const countOf = (paragraphs: number): string =>
  `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`;

const none = (): Tally => ({ right: 0, false: 0, lost: 0 });

function describe({ starts, headlines, clippings, wrong }: Row): Record<string, string | number> {
  return {
    n: clippings,
    'starts F1': f1(starts).toFixed(4),
    'headline F1': f1(headlines).toFixed(4),
    'clippings with a wrong start': wrong,
  };
}
