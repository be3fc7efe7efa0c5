import type { Correction } from '../../src/model/correction.ts';
import { applyCorrections } from '../../src/restore/corrections/apply-corrections.ts';
import { sectionsOfText } from '../../src/restore/corrections/sections-of-text.ts';
import { textForm } from '../../src/restore/corrections/text-form.ts';
import { restoreIssue, type IssueArticle } from '../../src/restore/restore-issue.ts';

export const when = '2026-01-31';
export const page = [
  '环岛公路通车',
  '',
  '本报记者 林望',
  '',
  '昨天早上八点，第一辆车驶过北桥。',
  '',
  '桥头站满了人，有人放了鞭炮。',
  '',
  '渡口停航',
  '',
  '渡口从今天起停航，船工另有安排。',
].join('\n');
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
