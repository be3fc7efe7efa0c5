import { ownPages, undated, unsorted, type ArticlePlace } from '../model/address.ts';
import { daySchema } from '../model/day.ts';

/**
 * Reads an article's place out of the path of its file below `content/articles`: `<paper>/<day>/<id>.md`,
 * `<paper>/undated/<id>.md` or `unsorted/<id>.md`. Any other file is no article and has no place, nor
 * has one whose paper bears the name of a page of the site's own.
 */
export function placeOfArticle(file: string): ArticlePlace | undefined {
  if (!file.endsWith('.md')) return undefined;
  const [paper = '', day, name] = file.slice(0, -'.md'.length).split('/');
  const depth = file.split('/').length;
  if (depth === 2 && paper === unsorted && day) return { paper, id: day };
  if (depth !== 3 || !day || !name || ownPages.has(paper)) return undefined;
  return day === undated || daySchema.safeParse(day).success ? { paper, day, id: name } : undefined;
}
