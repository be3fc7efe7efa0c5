import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { checkConservation } from '../../src/restore/conservation.ts';
import { restoreIssue, type IssueArticle } from '../../src/restore/restore-issue.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { mutate } from '../damage/mutate.ts';
import { seeded } from '../damage/random.ts';
import { setSeveral } from '../damage/set-several.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';

const demo = await readDemo();

/** What an article says was printed, without the words that stand for a headline where there was none. */
function printed({ article, sections, hasHeadline }: IssueArticle) {
  const { headline, kicker, deck, byline, figures = [] } = article;
  const head = { headline: hasHeadline ? headline : undefined, kicker, deck, byline };
  return { ...head, figures, sections, authors: [], blocks: [], changes: [], doubts: [] };
}

it.each([false, true])(
  'every character of an issue is accounted for over all its pages (spoiled: %s)',
  (isSpoiled) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = seeded(seed);
        const paper = random.pick(Object.keys(demoPapers));
        const its = demo.filter(({ article }) => article.paper === paper);
        const clean = Array.from({ length: random.between(2, 4) }, () => random.pick(its));
        const pages = setSeveral(clean, seed).pages.map(({ page, scan }) => ({
          file: `p0${page}.txt`,
          page,
          text: isSpoiled ? mutate(scan, random) : scan,
          lang: demoPapers[paper]!.lang,
          sha256: '0'.repeat(64),
        }));
        const { articles, changes, lost } = restoreIssue(pages, { paper: demoPapers[paper] });
        expect([...lost.values()]).toEqual([]);
        const furniture = articles.flatMap(({ article }) => article.furniture ?? []);
        const text = pages.map((page) => page.text).join('\n');
        checkConservation(text, articles.map(printed), furniture, [...changes.values()].flat());
        for (const { article, sections } of articles) {
          const written = readArticle(writeMarkdown(article, sections));
          expect(written.article).toEqual(article);
          expect(written.sections).toEqual(sections);
        }
      }),
      { numRuns: 25 },
    );
  },
);
