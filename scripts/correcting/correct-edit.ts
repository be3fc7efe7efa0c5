import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../src/markdown/read-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Correction } from '../../src/model/correction.ts';
import {
  changedFields,
  drawCorrections,
  type Decision,
  type ReadArticle,
} from '../../src/restore/corrections/draw-corrections.ts';
import { isSame } from '../../src/restore/corrections/is-same.ts';
import { textForm } from '../../src/restore/corrections/text-form.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { correctionsFileOf } from '../restoring/read-corrections.ts';
import { appendEntries } from './append-entries.ts';
import type { ArchiveDesk } from './archive-desk.ts';
import { readEdit } from './read-edit.ts';

/** Why an edit did not become corrections, as a line for a person; the edit stands and nothing was written. */
export class Undecided extends Error {}

/** How an edit is to be turned into entries. */
export interface EditWish {
  readonly decision: Decision;
  readonly isDry: boolean;
  /** Compare with what would be restored now instead of what was written when the edit was made. */
  readonly isAnew: boolean;
}

/** What an edit became, and lines that a person should know besides. */
export interface CorrectedEdit {
  readonly entries: readonly Correction[];
  readonly notes: readonly string[];
}

/** Fields that the program writes, and what a person does instead of editing them. */
const notEdited: Partial<Readonly<Record<keyof Article, string>>> = {
  paper: 'it comes from the scan’s folder; move the scan',
  source: 'it tells which scan the article is from; use --split or --join',
  continued: 'it tells where the article goes on; use --join',
  quality: 'it is measured; correct the text',
  fixes: 'it counts what the program changed; correct the text',
  furniture: 'use --furniture',
  doubts: 'use --accept',
  corrections: 'change the entries in the file of corrections',
};

/**
 * Turns the edit of one article into entries, restores the article with them, and makes sure that what comes out
 * is the edit: to the letter, or, where the article is restored better elsewhere by now, with every entry applied.
 *
 * @throws {Undecided} or {BrokenEdit} or {UnreadableFile} with a line for a person; nothing was written then.
 */
export async function correctEdit(desk: ArchiveDesk, file: string, wish: EditWish): Promise<CorrectedEdit> {
  const edit = readEdit(file, await readFile(join(desk.folders.articles, file), 'utf8'));
  const notes: string[] = [];
  const base = await findBase(desk, file, edit, wish, notes);
  await refuseOwnFields(desk, file, edit);
  const entries = drawCorrections(base, ownFieldsOf(edit, base), wish.decision);
  const outcome = await restoreWith(desk, file, edit, entries);
  checkOutcome(file, entries, outcome, edit);
  if (!isSameArticle(outcome, edit)) {
    const before = await restoreWith(desk, file, edit, []);
    if (isSameArticle(before, base))
      throw new Undecided(`${file} does not come out as it was edited, so it was left as it is.`);
    notes.push(`${file} is also restored better elsewhere since it was edited.`);
  }
  if (wish.isDry) return { entries, notes };
  if (entries.length > 0)
    await appendEntries(join(desk.folders.corrections, correctionsFileOf(file)), entries);
  await desk.ledger.replace(file, writeMarkdown(outcome.article, outcome.sections));
  await desk.ledger.save();
  return { entries, notes };
}

/** Without a copy of what was written nobody can tell; then these fields are written as they are restored. */
async function refuseOwnFields({ ledger }: ArchiveDesk, file: string, edit: ReadArticle): Promise<void> {
  const copy = await ledger.base(file);
  if (copy === undefined) return;
  for (const field of changedFields(readArticle(copy).article, edit.article)) {
    const instead = notEdited[field];
    if (instead) throw new Undecided(`${file}: ${field} is written by the program: ${instead}. Put it back.`);
  }
}

/** What the edit was made of: the copy kept when it was written, else the article restored anew. */
async function findBase(
  desk: ArchiveDesk,
  file: string,
  edit: ReadArticle,
  { isAnew }: EditWish,
  notes: string[],
): Promise<ReadArticle> {
  const copy = isAnew ? undefined : await desk.ledger.base(file);
  if (copy !== undefined) return readArticle(copy);
  if (!isAnew)
    notes.push(`${file} has no copy of what was written, so it is compared with what is restored now.`);
  const { article, sections } = await restoreWith(desk, file, edit, []);
  // As it would be read back from its file.
  return readArticle(writeMarkdown(article, sections));
}

async function restoreWith(
  desk: ArchiveDesk,
  file: string,
  edit: ReadArticle,
  entries: readonly Correction[],
): Promise<ReadArticle> {
  const scan = edit.article.source?.file;
  const restored = await desk.restore(scan, new Map([[file, entries]]));
  if (!restored)
    throw new Undecided(
      `${file} has no scan ${scan ?? ''} any more, so what it should be corrected from is not known.`,
    );
  const outcome = restored.articles.get(file);
  if (outcome) return readArticle(writeMarkdown(outcome.article, outcome.sections));
  throw new Undecided(
    restored.failures[0] ?? `${file} is not restored from ${scan} any more; its edit was left as it is.`,
  );
}

/** The edit with what the program writes taken from elsewhere: that is never anything to correct. */
function ownFieldsOf(edit: ReadArticle, { article: base }: ReadArticle): ReadArticle {
  const article: Record<string, unknown> = { ...edit.article };
  for (const field of Object.keys(notEdited) as (keyof Article)[]) article[field] = base[field];
  return { ...edit, article: article as Article };
}

function checkOutcome(
  file: string,
  entries: readonly Correction[],
  { article }: ReadArticle,
  edit: ReadArticle,
): void {
  const trail = article.corrections ?? [];
  const missing = entries.find((entry) => !trail.some((applied) => isSame(applied, entry)));
  if (!missing) return;
  const known = new Set(edit.article.doubts?.map(({ reason }) => reason));
  const clash = article.doubts?.find(({ rule, reason }) => rule === 'correction-clash' && !known.has(reason));
  throw new Undecided(
    `${file} was restored otherwise since it was edited, so it was left as it is. ${clash?.reason ?? ''} To keep the whole article as it stands, run npm run correct -- --anew ${file}`,
  );
}

function isSameArticle(a: ReadArticle, b: ReadArticle): boolean {
  const fields = changedFields(a.article, b.article).filter((field) => !(field in notEdited));
  return fields.length === 0 && textForm(a.sections) === textForm(b.sections);
}
