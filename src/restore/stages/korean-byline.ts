import type { Author } from '../../model/article.ts';

const role =
  /^(?:(?:본사|본지|본보|수습|객원|선임|전문|편집|논설|특별)?(?:기자|대기자|특파원|통신원|논설위원|편집위원|해설위원|위원|記者|特派員)|本社特派員)$/u;
const ownRole = /^(?:본사|본지|본보|本社|本紙)|^\p{Script=Han}+$/u;
// A Korean name begins with one of few surnames; what ends in 부 is a desk (정치부 기자).
const name =
  /^(?:[강고곽구권금김나남노도류마문민박반방배백변서석선설성손송신심안양엄여염오옥왕우원유윤이임장전정제조주지진차채천최추표하한함허현홍황]\p{Script=Hangul}{1,3}(?<!부)|\p{Script=Han}{2,4})$/u;
const gluedRole =
  /(?<=\p{L}{2})(?<!본사|본지|본보|本社|本紙|수습|객원|선임|전문|편집|논설|특별|대)(?=(?:기자|특파원|記者|特派員)(?:\s|[·,、]|$))/gu;
const place = /^[［[(（【]?(?:\p{Script=Hangul}|\p{Script=Han}){1,8}\s?[=＝]\s?/u;
const mail = /\s*[\w.+-]+@[\w.-]+$/u;
const picture = /^(?:글|사진|글[·∙]사진|그림)\s/u;
const longest = 40;

/** Reads a Korean byline, names with their roles (김민수 기자, 本社特派員 李相哲); undefined where it is none. */
export function readKoreanByline(text: string): readonly Author[] | undefined {
  if (text.length > longest) return undefined;
  const line = text
    .trim()
    .replace(mail, '')
    .replace(place, '')
    .replace(/[\])）】］]$|[=＝]$/u, '')
    .replace(/^[([（【]/u, '')
    .replace(picture, '')
    .trim();
  const words = line
    .replace(gluedRole, ' ')
    .split(/[\s·∙,、]+/u)
    .filter(Boolean);
  if (!words.some((word) => role.test(word)) || words.length < 2) return undefined;
  return withRoles(words);
}

function withRoles(words: readonly string[]): readonly Author[] | undefined {
  const authors: Author[] = [];
  let named: string[] = [];
  let before: string | undefined;
  for (const word of words) {
    if (role.test(word)) {
      authors.push(...named.map((it) => ({ name: it, role: word })));
      before = named.length === 0 && ownRole.test(word) ? word : undefined;
      named = [];
    } else if (!name.test(word)) return undefined;
    else if (before) authors.push({ name: word, role: before });
    else named.push(word);
  }
  return named.length === 0 && authors.length > 0 ? authors : undefined;
}
