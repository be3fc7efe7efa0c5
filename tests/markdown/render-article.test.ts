import { describe, expect, it } from 'vitest';
import { renderArticle } from '../../src/markdown/render-article.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';

const labels = {
  section: (n: number) => `section ${n}`,
  paragraph: (n: number) => `paragraph ${n}`,
};

const render = (body: string) => renderArticle(body, labels).html;
/** What a reader sees of an article: no tags, no permalinks. */
const wordsOf = (html: string) =>
  html
    .replace(/<a class="place".*?<\/a>/gsu, '')
    .replace(/<[^>]+>/gu, '')
    .replace(/&#x3C;/gu, '<')
    .replace(/&#x26;/gu, '&');

describe('sections', () => {
  it('puts what stands above the first crosshead into the lead, s0', () => {
    expect(render('One.\n\nTwo.')).toMatch(/^<section id="s0"><p id="p1">One\./u);
  });

  it('keeps the lead’s place when the article begins with a crosshead', () => {
    expect(render('## The Tide\n\nIt waits.')).toMatch(/^<section id="s0"><\/section><section id="s1"/u);
  });

  it('opens a section at every crosshead and names it by it', () => {
    const html = render('Lead.\n\n## The Tide\n\nIt waits.\n\n## The Horn\n\nIt sounds.');
    expect(html).toContain('<section id="s1" aria-labelledby="s1-heading">');
    expect(html).toContain('<h2 id="s1-heading">The Tide</h2>');
    expect(html).toContain('<h2 id="s2-heading">The Horn</h2>');
  });

  it('counts a heading of any level, as search does', () => {
    const html = render('# One\n\nText.\n\n### Two\n\nText.');
    expect(html.match(/<h2 id="s\d-heading">/gu)).toHaveLength(2);
  });
});

describe('paragraphs and permalinks', () => {
  it('numbers paragraphs through the whole article', () => {
    const html = render('One.\n\nTwo.\n\n## The Tide\n\nThree.');
    expect([...html.matchAll(/<p id="(p\d)">/gu)].map(([, id]) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  it('counts a list or a quotation as one', () => {
    const html = render('One.\n\n- a\n- b\n\n> Two.\n\nThree.');
    expect(html).toContain('<ul id="p2">');
    expect(html).toContain('<blockquote id="p3">');
    expect(html).toContain('<p id="p4">');
  });

  it('links to every paragraph and every section with a crosshead, with a name for each', () => {
    const html = render('One.\n\n## The Tide\n\nTwo.');
    expect(html).toContain('<a class="place" href="#p1" aria-label="paragraph 1">¶1</a>');
    expect(html).toContain('<a class="place" href="#s1" aria-label="section 1">§1</a>');
    expect(html).not.toContain('href="#s0"');
  });
});

describe('what was printed never becomes markup', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'He wrote <b>bold</b> & left.',
    '<!-- a comment -->',
    '<p onclick="x">text</p>',
  ])('shows %s as it stands', (printed) => {
    const html = render(printed);
    expect(html).not.toMatch(/<(?:script|img|b|!--)/u);
    expect(html).not.toMatch(/<[^>]+\son\w+=/u);
    expect(wordsOf(html).trim()).toBe(printed);
  });

  it('makes no link and no picture, and keeps their words', () => {
    const html = render('See [the plan](javascript:alert(1)) and ![a view](http://x.example/a.png).');
    expect(html.replace(/<a class="place".*?<\/a>/gu, '')).not.toMatch(/<a|<img|javascript:|x\.example/u);
    expect(html).toContain('See the plan');
  });

  it('lets no text take an id of ours', () => {
    expect(render('<a id="s1" name="s1">x</a>')).not.toContain('<a id');
  });

  it('shows every character of a restored text', () => {
    const paragraphs = ['# 1. *no* list_item_ `code` [x](y) <z> &amp; ~~', '1998. 年', '- 不是列表', '---'];
    const file = writeMarkdown({ headline: 'H', lang: 'en' }, [{ paragraphs }]);
    const html = render(file.slice(file.indexOf('---\n\n') + 4));
    expect([...wordsOf(html).matchAll(/.+/gu)].map(([line]) => line).join('')).toBe(paragraphs.join(''));
  });
});
