import { damage, type Wish } from '../damage/damage.ts';
import { extractors } from '../damage/extractors.ts';
import { readDemo } from './read-demo.ts';

/** The scans of the demo's single articles, by file below `content/scans`: what extractors would give of the demo papers' pages. */
export async function damageDemo(): Promise<ReadonlyMap<string, string>> {
  const articles = await readDemo();
  return new Map(
    articles.map((clean, i) => [
      clean.file.replace(/\.md$/u, '.txt'),
      damage(clean, 1923 + i, wishOf(i)).scan,
    ]),
  );
}

/** The papers reached the archive in three ways, so that the demo shows what each does to a page. */
function wishOf(i: number): Wish {
  const extractor = extractors[[0, 0, 0, 2, 0, 1][i % 6]!]!;
  return { extractor };
}
