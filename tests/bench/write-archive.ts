import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { damage } from '../damage/damage.ts';
import { learnToBabble, type Babbler } from './babble.ts';
import { seeded, type Random } from '../damage/random.ts';
import { readDemo, type DemoArticle } from '../demo/read-demo.ts';

const papers = {
  'yunting-daily':
    'name: 云汀日报\nlang: zh-Hans\nplace: 云汀\npublisher: 云汀日报社\nappears: [mon, tue, wed, thu, fri, sat]\n',
  'wrenhaven-packet':
    'name: The Wrenhaven Packet\nlang: en\nplace: Wrenhaven\npublisher: Marlowe & Pym\nappears: [mon, thu]\n',
} as const;

const archive = `title: A generated archive
languages: [zh-Hans, en]
rights: CC0 1.0
contact: desk@example.org
site: https://archive.example.org/
`;

/** How many articles stand in a generated issue, each on a clipping of its own. */
const perIssue = 10;

/**
 * Writes an archive of two papers with so many scans, each a clipping of one article under the headline and headings of
 * one of the demo's, its text made up of what stands side by side in those, damaged as scans are. Same seed, same
 * archive.
 */
export async function writeGeneratedArchive(content: string, articles: number, seed: number): Promise<void> {
  const demo = Map.groupBy(await readDemo(), ({ article }) => article.paper!);
  write(join(content, 'archive.yaml'), archive);
  const ids = Object.keys(papers) as (keyof typeof papers)[];
  for (const id of ids) write(join(content, 'papers', `${id}.yaml`), papers[id]);
  const random = seeded(seed);
  const babblers = new Map(
    Array.from(demo, ([id, its]) => {
      const texts = its.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs));
      return [id, learnToBabble(texts, its[0]!.article.lang !== 'en')];
    }),
  );
  for (let n = 0; n < articles; n++) {
    const paper = ids[n % ids.length]!;
    const nth = Math.floor(n / ids.length);
    const day = new Date(Date.UTC(1901, 0, 1 + Math.floor(nth / perIssue))).toISOString().slice(0, 10);
    const name = `p01-${String((nth % perIssue) + 1).padStart(2, '0')}.txt`;
    const clean = madeUp(random.pick(demo.get(paper)!), n, babblers.get(paper)!, random);
    write(join(content, 'scans', paper, day, name), damage(clean, seed * 100_003 + n).scan);
  }
}

/** An article under the headline of one of the demo's, each paragraph about as long as its own. */
function madeUp(model: DemoArticle, n: number, babble: Babbler, random: Random): DemoArticle {
  const isWide = model.article.lang !== 'en';
  const own = isWide ? `本条在册第${n}号。` : `This is entry ${n} of the register.`;
  const sections = model.sections.map(({ heading, paragraphs }) => ({
    ...(heading ? { heading } : {}),
    paragraphs: paragraphs.map((text) => babble(random, isWide ? text.length : text.split(' ').length)),
  }));
  const [lead, ...rest] = sections;
  return { ...model, sections: [{ ...lead, paragraphs: [...lead!.paragraphs, own] }, ...rest] };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
