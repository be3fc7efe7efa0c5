import type { Correction } from '../../src/model/correction.ts';
import { applyCorrections } from '../../src/restore/corrections/apply-corrections.ts';
import { sectionsOfText } from '../../src/restore/corrections/sections-of-text.ts';
import { textForm } from '../../src/restore/corrections/text-form.ts';
import { restoreIssue, type IssueArticle } from '../../src/restore/restore-issue.ts';
import { onePage } from '../one-page.ts';

export const when = '2026-01-31';
export const page = onePage;
export const [restored] = issue(page);

/** Restores pages of one issue, page by page. */
export function issue(...texts: string[]): readonly IssueArticle[] {
  const scans = texts.map((text, i) => ({
    file: `my-daily/1998-11-09/p0${i + 1}.txt`,
    paper: 'my-daily',
    issued: '1998-11-09',
    page: i + 1,
    lang: 'zh-Hans',
    text,
    sha256: 'a'.repeat(64),
  }));
  return restoreIssue(scans, {}).articles;
}

/** Applies entries to an article alone. */
export function correct(entries: readonly Correction[], article: IssueArticle = restored!) {
  const { articles, doubts } = applyCorrections([article], new Map([[article.name, entries]]));
  return { ...articles[0]!, all: articles, clashes: doubts, text: textForm(articles[0]!.sections) };
}

/** The article as if this text had been restored. */
export function withText(text: string): IssueArticle {
  return { ...restored!, sections: sectionsOfText(text) };
}
