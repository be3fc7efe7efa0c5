import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { damage } from '../damage/damage.ts';
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
 * Writes an archive of two papers with so many scans, each a clipping of one article: the demo papers' paragraphs in
 * ever new order, every one with a sentence that stands nowhere else, damaged as scans are. Same seed, same archive.
 */
export async function writeGeneratedArchive(content: string, articles: number, seed: number): Promise<void> {
  const demo = Map.groupBy(await readDemo(), ({ article }) => article.paper!);
  write(join(content, 'archive.yaml'), archive);
  const ids = Object.keys(papers) as (keyof typeof papers)[];
  for (const id of ids) write(join(content, 'papers', `${id}.yaml`), papers[id]);
  const random = seeded(seed);
  for (let n = 0; n < articles; n++) {
    const paper = ids[n % ids.length]!;
    const nth = Math.floor(n / ids.length);
    const day = new Date(Date.UTC(1901, 0, 1 + Math.floor(nth / perIssue))).toISOString().slice(0, 10);
    const name = `p01-${String((nth % perIssue) + 1).padStart(2, '0')}.txt`;
    const clean = shuffled(demo.get(paper)!, n, random);
    write(join(content, 'scans', paper, day, name), damage(clean, seed * 100_003 + n).scan);
  }
}

/** An article under the heading of one of the demo's, its paragraphs from any of the same paper. */
function shuffled(demo: readonly DemoArticle[], n: number, random: Random): DemoArticle {
  const model = random.pick(demo);
  const own = model.article.lang === 'en' ? `This is entry ${n} of the register.` : `本条在册第${n}号。`;
  const sections = model.sections.map(({ heading, paragraphs }) => ({
    ...(heading ? { heading } : {}),
    paragraphs: paragraphs.map(() => random.pick(random.pick(random.pick(demo).sections).paragraphs)),
  }));
  const [lead, ...rest] = sections;
  return {
    ...model,
    sections: [{ ...lead, paragraphs: [...lead!.paragraphs, own] }, ...rest],
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
