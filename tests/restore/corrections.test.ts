import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import { applyCorrections } from '../../src/restore/corrections/apply-corrections.ts';
import { textForm } from '../../src/restore/corrections/text-form.ts';
import { correct, issue, page, restored, when, withText } from './corrected-issue.ts';

describe('a correction of the text', () => {
  const south: Correction = {
    kind: 'text',
    from: '北',
    to: '南',
    before: '昨天早上八点，第一辆车驶过',
    after: '桥。\n\n桥头站满了人，',
    when,
  };

  it('is applied and stands in the trail', () => {
    const { text, article, clashes } = correct([south]);
    expect(text).toContain('第一辆车驶过南桥。');
    expect(article.corrections).toEqual([south]);
    expect(clashes).toEqual([]);
  });

  it.each([
    ['elsewhere', '船工', '船夫'],
    ['in the words before it', '昨天早上', '昨日早上'],
    ['in the words after it', '站满了人', '挤满了人'],
    ['in its paragraph’s breaks', '桥。\n\n桥头', '桥。桥头'],
  ])('is not disturbed when the restorer mends something %s', (_where, damaged, mended) => {
    const { text, clashes } = correct(
      [south],
      withText(textForm(restored!.sections).replace(damaged, mended)),
    );
    expect(text).toContain('第一辆车驶过南桥。');
    expect(text).toContain(mended);
    expect(clashes).toEqual([]);
  });

  it('is fulfilled when the restorer gets there itself', () => {
    const better = withText(textForm(restored!.sections).replace('北桥', '南桥'));
    const { text, article, clashes } = correct([south], better);
    expect(text).toBe(textForm(better.sections));
    expect(article.corrections).toEqual([south]);
    expect(clashes).toEqual([]);
  });

  it('that no longer fits is a doubt with both texts, and everything else is applied', () => {
    const other: Correction = { kind: 'text', from: '船工', to: '船夫', when };
    const now = withText(textForm(restored!.sections).replace('北桥', '木桥'));
    const { text, article, clashes } = correct([south, other], now);
    expect(text).toContain('驶过木桥。');
    expect(text).toContain('船夫');
    expect(article.corrections).toEqual([other]);
    expect(article.doubts?.filter(({ rule }) => rule === 'correction-clash')).toMatchObject([
      { line: 5, reason: expect.stringMatching(/“南” instead of “北”.*驶过木桥/u) },
    ]);
    expect(clashes).toMatchObject([{ article: 'p01-01', rule: 'correction-clash' }]);
  });

  it('that fits several places is applied to none', () => {
    const { text, clashes } = correct([{ kind: 'text', from: '桥', to: '路', when }]);
    expect(text).toBe(textForm(restored!.sections));
    expect(clashes).toMatchObject([{ reason: expect.stringContaining('it fits 2 places') }]);
  });
});

describe('a correction of a field', () => {
  it('clashes when something else was restored, and says what', () => {
    const entry: Correction = {
      kind: 'field',
      field: 'byline',
      from: '本报记者 林忘',
      to: '本报记者 林旺',
      when,
    };
    const { article, clashes } = correct([entry]);
    expect(article.byline).toBe('本报记者 林望');
    expect(clashes[0]!.reason).toMatch(/本报记者 林旺.*林忘.*林望/u);
  });

  it('never leaves an article without its headline, nor a day that is none', () => {
    const { article, clashes } = correct([
      { kind: 'field', field: 'headline', from: '环岛公路通车', to: null, when },
      { kind: 'field', field: 'issued', from: '1998-11-09', to: '1998-02-30', when },
    ]);
    expect(article).toMatchObject({ headline: '环岛公路通车', issued: '1998-11-09' });
    expect(clashes).toHaveLength(2);
  });
});

describe('a correction of a role', () => {
  const role = (text: string, from: string, to: 'furniture' | 'deck' | 'kicker' | 'headline' | 'paragraph') =>
    ({ kind: 'role', text, from, to, when }) as const;

  it('takes furniture out of the article', () => {
    const { text, article } = correct([role('渡口停航', 'crosshead', 'furniture')]);
    expect(text).not.toContain('渡口停航');
    expect(article.furniture).toContainEqual({ line: 9, text: '渡口停航' });
  });

  it('exchanges two in two entries', () => {
    const headed = { ...restored!, article: { ...restored!.article, kicker: '本市要闻' } };
    const { article, clashes } = correct(
      [role('本市要闻', 'kicker', 'headline'), role('环岛公路通车', 'headline', 'kicker')],
      headed,
    );
    expect(article).toMatchObject({ headline: '本市要闻', kicker: '环岛公路通车' });
    expect(clashes).toEqual([]);
  });

  it('loses nobody who was displaced', () => {
    const { article, text, clashes } = correct([role('渡口停航', 'crosshead', 'headline')]);
    expect(article.headline).toBe('渡口停航');
    expect(text).toMatch(/^环岛公路通车\n\n/u);
    expect(clashes).toHaveLength(1);
  });

  it('already given is fulfilled', () => {
    const { article, clashes } = correct([role('本报记者 林望', 'paragraph', 'byline' as 'deck')]);
    expect(article.byline).toBe('本报记者 林望');
    expect(clashes).toEqual([]);
  });
});

describe('articles that were one, or are', () => {
  const split: Correction = { kind: 'split', at: '渡口停航', when };

  it('part at a crosshead, which becomes the headline, under a name no page gives', () => {
    const { all, text } = correct([split]);
    expect(all.map(({ name }) => name)).toEqual(['p01-01', 'p01-01-02']);
    expect(text).not.toContain('渡口');
    expect(all[1]!.article).toMatchObject({
      headline: '渡口停航',
      paper: 'my-daily',
      pages: [1],
      source: { lines: [[9, 11]] },
      corrections: [split],
    });
    expect(textForm(all[1]!.sections)).toBe('渡口从今天起停航，船工另有安排。');
  });

  it('keep what was decided about the new one, and its name, when the restorer parts them itself', () => {
    const first = withText(textForm(restored!.sections).split('\n\n## ')[0]!);
    const second = {
      ...restored!,
      name: 'p01-02',
      article: { ...restored!.article, headline: '渡口停航' },
      sections: [{ paragraphs: ['渡口从今天起停航，船工另有安排。'] }],
    };
    const decided = new Map<string, Correction[]>([
      ['p01-01', [split]],
      ['p01-01-02', [{ kind: 'text', from: '船工', to: '船夫', when }]],
    ]);
    const { articles, doubts } = applyCorrections([first, second], decided);
    expect(doubts).toEqual([]);
    expect(articles.map(({ name }) => name)).toEqual(['p01-01', 'p01-01-02']);
    expect(textForm(articles[1]!.sections)).toContain('船夫');
  });

  it('join with head, text and trail of the other one, which has no file any more', () => {
    const articles = issue(page, '续公路通车\n\n车队开到南岸，\n\n南岸的人也来了。');
    const decided = new Map<string, Correction[]>([
      ['p01-01', [{ kind: 'join', with: 'p02-01', when }]],
      ['p02-01', [{ kind: 'text', from: '车队', to: '船队', when }]],
    ]);
    const { articles: after, joined, doubts } = applyCorrections(articles, decided);
    expect(doubts).toEqual([]);
    expect([...joined]).toEqual([['p02-01', 'p01-01']]);
    expect(after).toHaveLength(1);
    expect(textForm(after[0]!.sections)).toMatch(/## 续公路通车\n\n船队开到南岸/u);
    expect(after[0]!.article).toMatchObject({
      pages: [1, 2],
      continued: [{ file: 'my-daily/1998-11-09/p02.txt' }],
      corrections: [{ kind: 'text' }, { kind: 'join' }],
    });
  });

  it('that are to go on in each other clash instead', () => {
    const articles = issue(page, page);
    const decided = new Map<string, Correction[]>([
      ['p01-01', [{ kind: 'join', with: 'p02-01', when }]],
      ['p02-01', [{ kind: 'join', with: 'p01-01', when }]],
    ]);
    const { articles: after, doubts } = applyCorrections(articles, decided);
    expect(after).toHaveLength(1);
    expect(doubts).toMatchObject([{ rule: 'correction-clash' }]);
  });
});

it('a doubt that was accepted falls, and stays fallen where it is not raised any more', () => {
  const doubt = { rule: 'headline-or-kicker', line: 1, reason: '…' };
  const accept: Correction = { kind: 'accept', rule: doubt.rule, line: 1, when };
  const doubted = { ...restored!, article: { ...restored!.article, doubts: [doubt, { ...doubt, line: 9 }] } };
  expect(correct([accept], doubted).article.doubts).toMatchObject([{ line: 9 }]);
  expect(correct([accept]).clashes).toEqual([]);
});

it('articles that nothing was decided about come back as they are', () => {
  const articles = issue(page, page);
  const { articles: after } = applyCorrections(articles, new Map([['p01-01', []]]));
  expect(after[0]).toBe(articles[0]);
  expect(after[1]).toBe(articles[1]);
});
