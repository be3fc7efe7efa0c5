import { expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { readDemo } from '../demo/read-demo.ts';

const demo = await readDemo();

it.each([
  ['a blank line between paragraphs', '\n\n'],
  ['one line a paragraph', '\n'],
])('leaves clean text with %s as it is', (_how, separator) => {
  for (const { article, sections, file } of demo) {
    const lines = [article.headline, ...textsOf(sections)];
    const restored = restore(
      { file: 'clean.txt', text: lines.join(separator), lang: article.lang },
      { sha256: '0'.repeat(64) },
    );
    expect(textsOf(restored.articles[0]!.sections), file).toEqual(lines.slice(1));
    expect(restored.articles[0]!.article.headline, file).toBe(article.headline);
    expect(restored.changes, file).toEqual([]);
  }
});

function textsOf(sections: (typeof demo)[number]['sections']): string[] {
  return sections.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]);
}
