import type { Article } from '../../src/model/article.ts';
import { restore, type RestoredArticle } from '../../src/restore/restore.ts';

/** The paragraphs of a report of fog at the ferry, for pages that tests set in many ways. */
export const paragraphs: readonly string[] = [
  '昨天上午，渡口因大雾停航三个小时，船工们坐在候船亭里喝茶，谁也没有说话。',
  '老钟敲了九下，雾还没有散，卖豆腐的老周把担子放在栏杆边上，数了一遍船。',
  '新桥的七号桥墩昨天浇下第一斗混凝土，工人说桥通以后渡船还要再开一年。',
  '候船亭里的长椅是一九三四年做的，修桥的人想把它搬走，船工们没有答应。',
];

/** Its headline and byline, above a blank line. */
export const head = '渡口停航三天\n\n本报记者 林望\n\n';

/** The first article of a scan. */
export function restored(text: string): RestoredArticle {
  return restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
}

export function rulesOf({ doubts = [] }: Article): string[] {
  return doubts.map(({ rule }) => rule);
}
