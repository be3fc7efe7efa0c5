import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Folders } from '../../src/archive/folders.ts';
import { readArchive, readPapers } from '../../src/archive/read-archive.ts';
import { fill } from '../../src/i18n/fill.ts';
import { reviewWords, type ReviewWords } from '../../src/i18n/review-words.ts';
import { deskLang } from '../../src/i18n/desk-lang.ts';
import { doubtKey, listHref, sheetHref } from './addresses.ts';
import { readAsset } from './assets.ts';
import type { Decision } from './decide.ts';
import type { Desk } from './desk.ts';
import { isToken, refusal } from './guard.ts';
import { narrow, readNarrowing, type Narrowing } from './narrowing.ts';
import { neighboursOf } from './neighbours.ts';
import { readDecision } from './read-decision.ts';
import { isAboutArticles } from './views/actions.ts';
import { listView } from './views/list-view.ts';
import { page, type PageParts, type Speech } from './views/page.ts';
import { sheetView } from './views/sheet-view.ts';
import { undoForm } from './views/undo-form.ts';

/** What answering needs: the desk, the archive's folders, and the token that this run gives to its own pages. */
export interface Answering {
  readonly desk: Desk;
  readonly folders: Folders;
  readonly token: string;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

// No-one may frame the page, and it runs nothing but its own script.
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const always = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

const mostBytes = 1_000_000;

/** Answers a request for a page of the review, or for a decision. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  by: Answering,
): Promise<void> {
  const reply = await replyTo(request, by).catch((error: Error) => plain(500, error.message));
  response.writeHead(reply.status, { ...always, ...reply.headers });
  response.end(request.method === 'HEAD' ? undefined : reply.text);
}

async function replyTo(request: IncomingMessage, by: Answering): Promise<Reply> {
  const refused = refusal(request);
  if (refused !== undefined) return plain(403, refused);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST') return post(pathname, await readForm(request), by);
  if (pathname === '/') return seeOther('/review/');
  const asset = await readAsset(pathname);
  if (asset) return { status: 200, headers: { 'content-type': asset.type }, text: asset.text };
  if (pathname === '/review/') return list(searchParams, by);
  if (pathname === '/review/doubt') return sheet(searchParams, by);
  return plain(404, 'There is nothing at this address.');
}

async function list(asked: URLSearchParams, { desk, folders, token }: Answering): Promise<Reply> {
  const speech = await speechOf(folders);
  const { papers } = await readPapers(folders);
  const doubts = await desk.doubts.anew();
  const narrowing = readNarrowing(asked);
  const from = Math.max(0, Math.trunc(Number(asked.get('from'))) || 0);
  const said = sayDone(asked, doubts.open.length, speech.words);
  const undo = undoForm(desk.canUndo(), token, speech.words);
  return set(listView({ doubts, narrowing, from, papers, said, undo }, speech), speech);
}

async function sheet(asked: URLSearchParams, { desk, folders, token }: Answering): Promise<Reply> {
  const speech = await speechOf(folders);
  const { papers } = await readPapers(folders);
  const all = (await desk.doubts.known()).open;
  const narrowing = readNarrowing(asked);
  const among = narrow(all, narrowing);
  const open = among.find((it) => doubtKey(it) === asked.get('at'));
  const laid = open && (await desk.sheet(open));
  if (open === undefined || laid === undefined) return seeOther(listHref(narrowing), { said: 'gone' });
  const neighbours = isAboutArticles(open.doubt.rule) ? await neighboursOf(open, folders) : [];
  const said = sayDone(asked, all.length, speech.words);
  const undo = undoForm(desk.canUndo(), token, speech.words);
  const shown = { open, sheet: laid, among, narrowing, papers, neighbours, token, said, undo };
  return set(sheetView(shown, speech), speech);
}

async function post(path: string, form: URLSearchParams, by: Answering): Promise<Reply> {
  if (!isToken(form.get('token') ?? '', by.token)) {
    return plain(403, 'This page is from an earlier run of the program; load it again.');
  }
  if (path === '/review/undo') return undo(by);
  if (path === '/review/decide') return settle(form, by);
  return plain(404, 'There is nothing at this address.');
}

async function undo({ desk }: Answering): Promise<Reply> {
  const done = await desk.undo();
  if (done === 'nothing') return seeOther('/review/', { said: 'nothingToUndo' });
  if (done === 'changed') return seeOther('/review/', { said: 'changed' });
  // The doubt is open again once its article has been restored without the decision.
  await desk.rest();
  await desk.doubts.anew();
  return seeOther(sheetHref(done, {}), { said: 'undone' });
}

/** Settles a doubt and leads to the next one, or says why nothing was settled. */
async function settle(form: URLSearchParams, { desk }: Answering): Promise<Reply> {
  const narrowing: Narrowing = {
    rule: form.get('in-rule') || undefined,
    paper: form.get('in-paper') || undefined,
  };
  const among = narrow((await desk.doubts.known()).open, narrowing);
  const at = among.findIndex((it) => doubtKey(it) === form.get('at'));
  const open = among[at];
  if (open === undefined) return seeOther(listHref(narrowing), { said: 'gone' });
  const decision = readDecision(form);
  if (decision === undefined) return plain(400, 'This is no decision.');
  if (!(await desk.settle(open, decision))) return seeOther(sheetHref(open, narrowing), { said: 'nothing' });
  const left = narrow((await desk.doubts.known()).open, narrowing);
  const next = left[Math.min(at, left.length - 1)];
  return seeOther(next ? sheetHref(next, narrowing) : listHref(narrowing), outcomeOf(decision));
}

function outcomeOf(decision: Decision): Readonly<Record<string, string>> {
  if (decision.kind === 'role') return { said: 'role', with: decision.to };
  if (decision.kind === 'join') return { said: 'join', with: decision.with };
  return { said: decision.kind };
}

/** Says what was done before this page, as its address tells. */
function sayDone(asked: URLSearchParams, n: number, words: ReviewWords): string | undefined {
  const sentence = (words as Readonly<Record<string, string>>)[`said.${asked.get('said')}`];
  if (sentence === undefined) return undefined;
  const other = asked.get('with') ?? '';
  const role = (words as Readonly<Record<string, string>>)[`role.${other}`] ?? other;
  return fill(sentence, { n, role, with: other });
}

async function speechOf(folders: Folders): Promise<Speech> {
  const archive = await readArchive(folders);
  const lang = deskLang(archive.languages[0]!);
  return { archive, lang, words: reviewWords(lang) };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('A decision of more than a megabyte is none.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function set(parts: PageParts, speech: Speech): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    text: page(speech, parts),
  };
}

function plain(status: number, text: string): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, text: `${text}\n` };
}

function seeOther(to: string, more: Readonly<Record<string, string>> = {}): Reply {
  const query = new URLSearchParams(more).toString();
  const joint = to.includes('?') ? '&' : '?';
  return { status: 303, headers: { location: query === '' ? to : to + joint + query } };
}
