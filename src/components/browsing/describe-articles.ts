import { t } from '../../i18n/t.ts';
import type { Lang } from '../../model/lang.ts';
import type { HeldArticle } from '../../archive/held-article.ts';

/** As much as search engines show of a description, in characters. */
const shown = 160;

/** Describes a page that lists articles: how many they are, and as many of their headlines as will be read. */
export function describeArticles(articles: readonly HeldArticle[], lang: Lang): string {
  const separator = t(lang, 'separator');
  const headlines: string[] = [];
  let length = 0;
  for (const { article } of articles) {
    length += article.headline.length + 3;
    if (length > shown && headlines.length > 0) break;
    headlines.push(article.headline);
  }
  return [t(lang, 'count.articles', { n: articles.length }), ...headlines].join(separator);
}
