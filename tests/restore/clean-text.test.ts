import { expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { cleanLangs, cleanParagraphs } from '../bench/clean-paragraphs.ts';
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

it('restores what it restored to the same letters', () => {
  for (const { article, sections, file } of demo) {
    const scan = [article.headline, ...textsOf(sections)].join('\n\n');
    const once = restore({ file: 'clean.txt', text: scan, lang: article.lang }, { sha256: '0'.repeat(64) });
    const { article: head, sections: body } = once.articles[0]!;
    const again = [head.headline, ...textsOf(body)].join('\n\n');
    const twice = restore({ file: 'clean.txt', text: again, lang: article.lang }, { sha256: '0'.repeat(64) });
    expect(textsOf(twice.articles[0]!.sections), file).toEqual(textsOf(body));
  }
});

it.each(cleanLangs)('changes no letter of 1,000 clean paragraphs in %s', async (lang) => {
  const paragraphs = await cleanParagraphs(lang, 1000, 1923);
  for (let at = 0; at < paragraphs.length; at += 20) {
    const some = paragraphs.slice(at, at + 20);
    const scan = { file: 'clean.txt', text: some.join('\n\n'), lang };
    const { articles } = restore(scan, { sha256: '0'.repeat(64) });
    const texts = articles.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    expect(texts.map(lettersOf).sort()).toEqual(some.map(lettersOf).sort());
  }
});

/** Which space stands between two words is no letter. */
function lettersOf(text: string): string {
  return text.replace(/\s+/gu, '');
}

function textsOf(sections: (typeof demo)[number]['sections']): string[] {
  return sections.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]);
}
