import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArticle } from '../../src/markdown/read-article.ts';
import { restore } from '../../src/restore/restore.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { describeShared } from '../describe-shared.ts';
import { sharedPath } from '../shared-pages.ts';

const sha256 = '0'.repeat(64);

describeShared('pages/shapes', 'the page this archive was asked for', () => {
  const gold = readFileSync(sharedPath('pages/xuchang.gold.md'), 'utf8');
  const [, goldFrontmatter, goldBody] = /^---\n(.*?)\n---\n(.*)$/su.exec(gold)!;
  const goldParagraphs = goldBody!.split(/\n+/u).map(withoutSpaces);

  const kept = [
    ['pdfbox_paragraphs_dedupe_on', 'pdfbox', ['maybe-several-articles']],
    ['pdf.js', 'unbroken', []],
    ['pypdf', 'unbroken', []],
    ['mutool', 'stepped', []],
    ['pdfminer.six', 'boxed', ['columns-moved', 'section-order']],
  ] as const;

  describe.each(kept)('as %s gives it', (name, shape, rules) => {
    const { article, sections, articles } = restored(name);
    const { lang, source, fixes, doubts, quality, ...printed } = article;

    it('is one article with every paragraph as printed and its three headings in their places', () => {
      expect(articles).toBe(1);
      const { body } = readArticle(writeMarkdown(article, sections));
      expect(withoutSpaces(body)).toBe(withoutSpaces(goldBody!));
      expect(body.trim().split('\n\n')).toHaveLength(goldBody!.trim().split('\n\n').length);
    });

    it('has headline, deck, byline, both authors and four captions with credits', () => {
      expect(printed).toEqual(parse(goldFrontmatter!));
      expect(lang).toBe('zh-Hans');
      expect(quality).toBeGreaterThanOrEqual(0.9);
    });

    it(`is known by its blank lines for ${shape}, and doubted only where nothing proves it`, () => {
      expect(source?.shape).toBe(shape);
      expect((doubts ?? []).map(({ rule }) => rule)).toEqual(rules);
      expect(fixes).toMatchObject({ 'part-names': 3 });
    });
  });

  describe.each(['pdfplumber', 'pdftotext'])('as %s gives it, with columns side by side', (name) => {
    const { article, sections, cells } = restored(name);

    it('has its headline and its deck', () => {
      const { headline, deck } = parse(goldFrontmatter!) as Record<string, string>;
      expect(article).toMatchObject({ headline, deck });
      expect(article.source?.shape).toBe('side-by-side');
    });

    it('mixes no columns: each paragraph is a passage of one as printed, or a cell as it was received', () => {
      const paragraphs = sections.flatMap(({ paragraphs: its }) => its);
      const isPassage = (text: string): boolean =>
        goldParagraphs.some((it) => it.includes(withoutSpaces(text)));
      expect(paragraphs.filter((text) => !isPassage(text) && !cells.has(text))).toEqual([]);
    });

    it('says so in one doubt', () => {
      expect(article.doubts?.map(({ rule }) => rule)).toEqual(['columns-side-by-side']);
    });
  });
});

function restored(name: string) {
  const text = readFileSync(sharedPath(`pages/shapes/${name}.txt`), 'utf8');
  const { articles } = restore({ file: 'p.txt', text }, { sha256 });
  const { article, sections } = articles[0]!;
  return {
    articles: articles.length,
    article,
    sections,
    cells: new Set(text.split(/\n| +/u)),
  };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}
