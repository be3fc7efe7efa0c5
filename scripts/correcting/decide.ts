import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontmatter } from '../../src/markdown/read-article.ts';
import { stemOf } from '../../src/archive/place-of-scan.ts';
import type { Correction } from '../../src/model/correction.ts';
import { isSame } from '../../src/restore/corrections/is-same.ts';
import { splitNames } from '../../src/restore/corrections/split-names.ts';
import { textForm } from '../../src/restore/corrections/text-form.ts';
import type { Decision } from '../../src/restore/corrections/draw-corrections.ts';
import type { IssueArticle } from '../../src/restore/restore-issue.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { correctionsFileOf, openCorrections } from '../restoring/read-corrections.ts';
import { appendEntries } from './append-entries.ts';
import type { ArchiveDesk, RestoredFiles } from './archive-desk.ts';
import { Undecided } from './correct-edit.ts';

/** Something decided about an article that an edit of its file cannot say. */
export type Wish =
  | { readonly kind: 'split'; readonly at: string }
  | { readonly kind: 'join'; readonly with: string }
  | { readonly kind: 'furniture'; readonly text: string }
  | { readonly kind: 'accept'; readonly rule: string; readonly line: number };

/**
 * Writes a decision about an article into its corrections and restores the articles that it is about.
 *
 * @throws {Undecided} or {UnreadableFile} with a line for a person; nothing was written then.
 */
export async function decide(
  desk: ArchiveDesk,
  file: string,
  wish: Wish,
  { decision, isDry }: { readonly decision: Decision; readonly isDry: boolean },
): Promise<readonly Correction[]> {
  const { article } = readFrontmatter(await readFile(join(desk.folders.articles, file), 'utf8'));
  const before = await desk.restore(article.source?.file);
  const now = before?.articles.get(file);
  if (!before || !now)
    throw new Undecided(
      before?.failures[0] ?? `${file} is not restored from any scan now; run npm run restore.`,
    );
  await refuseEdited(desk, file, wish);
  const entry = await entryOf(desk, file, now, wish, decision);
  const after = (await desk.restore(article.source?.file, new Map([[file, [entry]]])))!;
  const outcome = after.articles.get(file);
  if (!outcome?.article.corrections?.some((applied) => isSame(applied, entry))) {
    const clash = outcome?.article.doubts?.findLast(({ rule }) => rule === 'correction-clash');
    throw new Undecided(`${file} was left as it is. ${clash?.reason ?? after.failures[0] ?? ''}`);
  }
  if (!isDry) await write(desk, file, entry, before, after);
  return [entry];
}

async function refuseEdited({ ledger }: ArchiveDesk, file: string, wish: Wish): Promise<void> {
  const files = wish.kind === 'join' ? [file, besides(file, wish.with)] : [file];
  for (const one of files) {
    if (await ledger.isEdited(one))
      throw new Undecided(`${one} was edited; run npm run correct -- ${one} first.`);
  }
}

async function entryOf(
  { folders }: ArchiveDesk,
  file: string,
  now: IssueArticle,
  wish: Wish,
  decision: Decision,
): Promise<Correction> {
  if (wish.kind === 'join') return { kind: 'join', with: stemOf(besides(file, wish.with)), ...decision };
  if (wish.kind === 'furniture') return furnitureOf(file, now, wish.text, decision);
  if (wish.kind === 'accept') {
    const { rule, line } = wish;
    const isThere = now.article.doubts?.some((doubt) => doubt.rule === rule && doubt.line === line);
    if (!isThere) throw new Undecided(`${file} has no doubt ${rule} at line ${line}.`);
    if (rule === 'correction-clash')
      throw new Undecided('A clash cannot be accepted; change the entry it is about, or take it out.');
    return { kind: 'accept', rule, line, ...decision };
  }
  const split: Correction = { kind: 'split', at: wish.at, ...decision };
  const earlier = await (await openCorrections(folders)).of(file);
  const name = splitNames(now.name, [...earlier, split]).get(split)!;
  return { kind: 'split', at: wish.at, name, ...decision };
}

const slots = ['kicker', 'headline', 'deck', 'byline'] as const;

/** Finds the one block that reads so, or begins so in the text. */
function furnitureOf(
  file: string,
  { article, sections }: IssueArticle,
  words: string,
  decision: Decision,
): Correction {
  const heads = slots.flatMap((role) =>
    article[role] === words ? [{ role: role as string, text: words }] : [],
  );
  const blocks = textForm(sections)
    .split('\n\n')
    .map((block) =>
      block.startsWith('## ')
        ? { role: 'crosshead', text: block.slice(3) }
        : { role: 'paragraph', text: block },
    );
  const whole = blocks.filter(({ text }) => text === words);
  const found = [
    ...heads,
    ...(whole.length > 0 ? whole : blocks.filter(({ text }) => text.startsWith(words))),
  ];
  const [block, ...others] = found;
  if (!block) throw new Undecided(`${file} has no block that begins “${words}”.`);
  if (others.length > 0)
    throw new Undecided(`${file} has ${found.length} blocks that begin “${words}”; give more words.`);
  return { kind: 'role', text: block.text, from: block.role, to: 'furniture', ...decision };
}

/** Writes the entry first: if what follows is broken off, the next run of restoring does the same. */
async function write(
  { folders, ledger }: ArchiveDesk,
  file: string,
  entry: Correction,
  before: RestoredFiles,
  after: RestoredFiles,
): Promise<void> {
  await appendEntries(join(folders.corrections, correctionsFileOf(file)), [entry]);
  for (const [its, { article, sections }] of after.articles) {
    if (its === file || !before.articles.has(its)) await ledger.write(its, writeMarkdown(article, sections));
  }
  for (const its of after.joined.keys()) if (before.articles.has(its)) await ledger.remove(its);
  await ledger.save();
}

function besides(file: string, name: string): string {
  return file.replace(/[^/]*$/u, `${stemOf(`${name.replace(/\.md$/u, '')}.md`)}.md`);
}
