import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFolders } from '../src/archive/folders.ts';
import { listFiles } from '../src/archive/list-files.ts';
import { UnreadableFile } from '../src/archive/read-archive.ts';
import { readWords, wrongUse } from './command-line.ts';
import { openDesk } from './correcting/archive-desk.ts';
import { correctEdit, Undecided } from './correcting/correct-edit.ts';
import { decide, type Wish } from './correcting/decide.ts';
import { describeCorrection } from './correcting/describe-correction.ts';
import { findArticleFile } from './correcting/find-article-file.ts';
import { BrokenEdit } from './correcting/read-edit.ts';

const usage = `Usage: npm run correct [-- ARTICLE… --anew]                 edits of articles become corrections
       npm run correct -- --split ARTICLE "first words"     another article begins there
       npm run correct -- --join ARTICLE WITH               another article goes on there
       npm run correct -- --furniture ARTICLE "words"       this is no text of the article
       npm run correct -- --accept ARTICLE RULE LINE        this doubt is none
       each with [--who NAME] [--why TEXT] [--dry-run]`;

const { positionals, values } = readWords(usage, {
  who: { type: 'string' },
  why: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  anew: { type: 'boolean', default: false },
  split: { type: 'boolean', default: false },
  join: { type: 'boolean', default: false },
  furniture: { type: 'boolean', default: false },
  accept: { type: 'boolean', default: false },
});
const decision = {
  ...(values.why ? { why: values.why } : {}),
  ...(values.who ? { who: values.who } : {}),
  when: new Date().toLocaleDateString('sv'),
};
const isDry = values['dry-run'];
const wish = readWish();
const folders = findFolders();
const named = (wish ? positionals.slice(0, 1) : positionals).map(
  (name) => findArticleFile(name, folders) ?? stop(`There is no article ${name}; run npm run restore first.`),
);
const desk = await openDesk(folders);
const files = positionals.length > 0 ? named : await listFiles(folders.articles);
let corrected = 0;
let entries = 0;
for (const file of files) {
  if (!wish && !(await desk.ledger.isEdited(file))) continue;
  if (positionals.length === 0 && !(await isRestored(file))) continue;
  await correct(file).catch(report);
}
if (!wish)
  console.log(`${corrected} edited articles, ${entries} corrections${isDry ? ' (none written)' : ''}.`);

async function correct(file: string): Promise<void> {
  const { entries: its, notes } = wish
    ? { entries: await decide(desk, file, wish, { decision, isDry }), notes: [] }
    : await correctEdit(desk, file, { decision, isDry, isAnew: values.anew });
  for (const note of notes) console.error(note);
  for (const entry of its) console.log(`${file} ${describeCorrection(entry)}`);
  corrected += 1;
  entries += its.length;
}

/** An article that a person wrote from the first word is none of this command's. */
async function isRestored(file: string): Promise<boolean> {
  if ((await desk.ledger.base(file)) !== undefined) return true;
  return file.endsWith('.md') && /^source:/mu.test(await readFile(join(folders.articles, file), 'utf8'));
}

/** What cannot be decided is named, and the rest is done. */
function report(error: Error): void {
  const isExpected = [Undecided, BrokenEdit, UnreadableFile].some((kind) => error instanceof kind);
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readWish(): Wish | undefined {
  const { split, join, furniture, accept } = values;
  const chosen = [split, join, furniture, accept].filter(Boolean).length;
  if (chosen === 0) return undefined;
  const [article, what = '', line] = positionals;
  const isWhole = article && what && positionals.length === (accept ? 3 : 2);
  if (chosen > 1 || !isWhole || values.anew)
    return wrongUse('One decision about one article at a time.', usage);
  if (split) return { kind: 'split', at: what };
  if (join) return { kind: 'join', with: what };
  if (furniture) return { kind: 'furniture', text: what };
  if (!/^[1-9]\d*$/u.test(line!)) return wrongUse(`${line} is no line.`, usage);
  return { kind: 'accept', rule: what, line: Number(line) };
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
