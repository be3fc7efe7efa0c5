import type { Article, Furniture, Section } from '../model/article.ts';
import type { Change, Doubt } from '../model/change.ts';
import type { RestoredArticle } from './restore.ts';
import type { RoledBlock } from './stages/gather-article.ts';
import { writingSystemOf } from './writing/index.ts';
import type { Words } from './writing/writing-system.ts';

/** An article with the part of a later page at its end, and the hyphen that fell where they meet. */
export interface AppendedPart {
  readonly whole: RestoredArticle;
  readonly changes: readonly Change[];
}

/**
 * Appends the part of an article that stands on a later page. A paragraph that the jump cut in mid-sentence is one
 * again; what is printed above the part (a shortened headline, its byline) becomes furniture, unless the article
 * has nothing of its kind. What the part says of its lines names its scan.
 */
export function appendPart(first: RestoredArticle, part: RestoredArticle, words: Words): AppendedPart {
  const file = part.article.source!.file;
  const seam = closeSeam(first, part, words);
  const last = seam.before.at(-1)!;
  const [lead, ...rest] = seam.after;
  const sections = [
    ...seam.before.slice(0, -1),
    { ...last, paragraphs: [...last.paragraphs, ...lead!.paragraphs] },
    ...rest,
  ];
  const whole: RestoredArticle = {
    ...first,
    article: { ...mergeArticles(first.article, part, file), ...countSeam(first, part, seam.changes) },
    sections,
    blocks: [
      ...bodyOf(first.blocks, seam.isOne && file, part.blocks),
      ...partBlocks(part.blocks, seam.isOne, file),
      ...first.blocks.filter(({ role }) => role === 'caption'),
      ...inFile(captionsOf(part.blocks), file),
    ],
    jumps: first.jumps,
  };
  return { whole, changes: seam.changes };
}

const headRoles: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'byline']);

/** Joins the paragraph that the jump cut, if it was in mid-sentence and stands last. */
function closeSeam(first: RestoredArticle, part: RestoredArticle, words: Words) {
  const writing = writingSystemOf(first.article.lang);
  const before = first.sections;
  const after = part.sections;
  const cut = before.at(-1)?.paragraphs.at(-1);
  const going = after[0]?.paragraphs[0];
  const jump = first.jumps.find(({ way }) => way === 'to');
  const lastText = first.blocks.findLast(({ role }) => role === 'paragraph');
  const isOne =
    cut !== undefined &&
    going !== undefined &&
    jump?.beside !== undefined &&
    (lastText?.goesOn ?? lastText)?.lines.at(-1) === jump.beside &&
    !cut.includes('\n') &&
    !going.includes('\n') &&
    writing.endingOf(cut) !== 'sentence';
  if (!isOne) return { before, after, changes: [], isOne: false };
  const joint = writing.join(cut, going, words);
  const changes =
    joint.before === cut
      ? []
      : [
          {
            fix: 'join-hyphen',
            line: jump.beside,
            before: lastWord(cut),
            after: lastWord(cut).slice(0, joint.before.length - cut.length),
          },
        ];
  const paragraph = joint.before + joint.between + joint.after;
  return {
    before: replaceLast(before, paragraph),
    after: after.map((section, i) =>
      i === 0 ? { ...section, paragraphs: section.paragraphs.slice(1) } : section,
    ),
    changes,
    isOne: true,
  };
}

function lastWord(text: string): string {
  return /\S+$/u.exec(text)?.[0] ?? text;
}

function replaceLast(sections: readonly Section[], paragraph: string): readonly Section[] {
  const last = sections.at(-1)!;
  return [...sections.slice(0, -1), { ...last, paragraphs: [...last.paragraphs.slice(0, -1), paragraph] }];
}

function mergeArticles(first: Article, part: RestoredArticle, file: string): Article {
  const { article, blocks, hasHeadline } = part;
  const byline = first.byline === undefined ? article.byline : undefined;
  const authors = first.authors ?? article.authors;
  const dateline = first.dateline ?? article.dateline;
  const furniture = [
    ...(first.furniture ?? []),
    ...inFile(article.furniture ?? [], file),
    ...blocks
      .filter(({ role }) => headRoles.has(role) && !(role === 'byline' && byline !== undefined))
      .map(({ text, lines }): Furniture => ({ line: lines[0]!, text, file })),
  ];
  const its = (article.doubts ?? []).filter(({ rule }) => hasHeadline || rule !== 'no-headline');
  const doubts: Doubt[] = [...(first.doubts ?? []), ...inFile(its, file)];
  const figures = [...(first.figures ?? []), ...(article.figures ?? [])];
  const pages = [...new Set([...(first.pages ?? []), ...(article.pages ?? [])])];
  return {
    ...first,
    ...(byline === undefined ? {} : { byline }),
    ...(authors ? { authors } : {}),
    ...(dateline ? { dateline } : {}),
    ...(figures.length ? { figures } : {}),
    ...(pages.length ? { pages } : {}),
    continued: [...(first.continued ?? []), article.source!, ...(article.continued ?? [])],
    ...(furniture.length ? { furniture } : {}),
    ...(doubts.length ? { doubts } : {}),
  };
}

function countSeam(
  { article: { fixes: ours = {} } }: RestoredArticle,
  { article: { fixes: its = {} } }: RestoredArticle,
  seam: readonly Change[],
): Pick<Article, 'fixes'> {
  const fixes = { ...ours };
  for (const [fix, n] of Object.entries(its)) fixes[fix] = (fixes[fix] ?? 0) + n;
  for (const { fix } of seam) fixes[fix] = (fixes[fix] ?? 0) + 1;
  return Object.keys(fixes).length ? { fixes } : {};
}

/** What already names a scan comes from a part of the part. */
function inFile<Item extends { readonly file?: string | undefined }>(
  items: readonly Item[],
  file: string,
): Item[] {
  return items.map((item) => ({ ...item, file: item.file ?? file }));
}

function captionsOf(blocks: readonly RoledBlock[]): RoledBlock[] {
  return blocks.filter(({ role }) => role === 'caption');
}

function bodyOf(
  blocks: readonly RoledBlock[],
  file: string | false,
  after: readonly RoledBlock[],
): RoledBlock[] {
  const text = blocks.filter(({ role }) => role !== 'caption');
  const next = after.find(({ role }) => role === 'paragraph');
  if (file === false || !next) return text;
  const last = text.at(-1)!;
  return [...text.slice(0, -1), { ...last, goesOn: { file, lines: next.lines } }];
}

function partBlocks(blocks: readonly RoledBlock[], isOne: boolean, file: string): RoledBlock[] {
  const text = blocks.filter(({ role }) => !headRoles.has(role) && role !== 'caption');
  return inFile(isOne ? text.slice(1) : text, file);
}
