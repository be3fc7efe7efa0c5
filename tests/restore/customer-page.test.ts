import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { restore } from '../../src/restore/restore.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { parse } from 'yaml';
import { describeShared } from '../describe-shared.ts';
import { sharedPath } from '../shared-pages.ts';

describeShared('pages/xuchang.txt', 'the page this archive was asked for', () => {
  const text = readFileSync(sharedPath('pages/xuchang.txt'), 'utf8');
  const gold = readFileSync(sharedPath('pages/xuchang.gold.md'), 'utf8');
  const [, goldFrontmatter, goldBody] = /^---\n(.*?)\n---\n(.*)$/su.exec(gold)!;
  const restored = restore({ file: 'xuchang.txt', text }, { sha256: '0'.repeat(64) });
  const { article, sections } = restored.articles[0]!;

  it('is one article', () => {
    expect(restored.articles).toHaveLength(1);
  });

  it('has every paragraph as printed and its three headings in their places', () => {
    const { body } = readArticle(writeMarkdown(article, sections));
    expect(body.trim()).toBe(goldBody!.trim());
  });

  it('has headline, deck, byline, both authors and four captions with credits, and nothing invented', () => {
    const { lang, source, fixes, quality, ...printed } = article;
    expect(printed).toEqual(parse(goldFrontmatter!));
    expect(lang).toBe('zh-Hans');
    expect(quality).toBeGreaterThanOrEqual(0.9);
    expect(source?.shape).toBe('pdfbox');
    expect(fixes).toMatchObject({ undouble: 1, 'close-letter-spacing': 13 });
  });
});
