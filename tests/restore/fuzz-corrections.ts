import { correctionSchema, type Correction } from '../../src/model/correction.ts';
import { textForm } from '../../src/restore/corrections/text-form.ts';
import type { IssueArticle } from '../../src/restore/restore-issue.ts';
import type { Random } from '../damage/random.ts';

const roles = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'crosshead',
  'paragraph',
  'caption',
  'furniture',
] as const;
const fields = [
  'headline', 'kicker', 'deck', 'byline', 'authors', 'dateline', 'figures', 'issued', 'pages', 'kind', 'rubric', 'lang',
] as const; // prettier-ignore
const oddTexts = [
  '', ' ', '\n', '\n\n', '## ', '\\## ', '#', '- a', '* * *', '---', '<b>', '渡口', '渡\n口', 'a\n\n\nb', '\u2028', '\u00A0', 'x'.repeat(300),
] as const; // prettier-ignore
const oddValues = [
  null, '', '渡口', [], ['渡口'], [1, 2], [0], '1923-02-30', '1923-02-28', { place: '云汀' }, [{ name: '林望' }], 'letter', 7, 'de', 'xx',
] as const; // prettier-ignore

/** Decisions as a careless person would take them: most fit something in the articles, many fit nothing. */
export function fuzzCorrections(
  articles: readonly IssueArticle[],
  random: Random,
): ReadonlyMap<string, readonly Correction[]> {
  const names = [...articles.map(({ name }) => name), 'p09-09', 'p01-01-02', 'p01-02'];
  return new Map(
    articles.map((article) => [
      article.name,
      Array.from({ length: random.between(0, 5) }, () => fuzzCorrection(article, names, random)).filter(
        (correction) => correction !== undefined,
      ),
    ]),
  );
}

function fuzzCorrection(
  { article, sections, blocks }: IssueArticle,
  names: readonly string[],
  random: Random,
): Correction | undefined {
  const text = textForm(sections);
  const blockTexts = blocks.length > 0 ? blocks.map((block) => block.text) : [''];
  const field = random.pick(fields);
  const cut = (most: number): string => {
    const from = random.between(0, text.length);
    return text.slice(from, from + random.between(0, most));
  };
  const made: Readonly<Record<Correction['kind'], () => unknown>> = {
    text: () => ({
      from: random.chance(0.8) ? cut(30) : random.pick(oddTexts),
      to: random.chance(0.5) ? random.pick(oddTexts) : cut(30),
      ...(random.chance(0.5) ? { before: random.chance(0.5) ? cut(8) : '' } : {}),
      ...(random.chance(0.5) ? { after: random.chance(0.5) ? cut(8) : '' } : {}),
    }),
    field: () => ({
      field,
      from: random.chance(0.8) ? (article[field] ?? null) : random.pick(oddValues),
      to: random.pick(oddValues),
    }),
    role: () => ({
      text: random.chance(0.9) ? random.pick(blockTexts) : random.pick(oddTexts),
      from: blocks.length > 0 && random.chance(0.8) ? random.pick(blocks).role : random.pick(roles),
      to: random.pick(roles),
    }),
    split: () => ({
      at: random.chance(0.8)
        ? random.pick(blockTexts).slice(0, random.between(1, 12))
        : random.pick(oddTexts),
      ...(random.chance(0.3) ? { name: random.pick(names) } : {}),
    }),
    join: () => ({ with: random.pick(names) }),
    accept: () =>
      article.doubts && random.chance(0.8)
        ? { rule: random.pick(article.doubts).rule, line: random.pick(article.doubts).line }
        : { rule: 'no-such-rule', line: 1 },
  };
  const kind = random.pick(Object.keys(made) as Correction['kind'][]);
  return correctionSchema.safeParse({ kind, when: '2024-05-06', ...(made[kind]() as object) }).data;
}
