import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LineCounter, parseDocument } from 'yaml';
import { bodyOf, readArticle } from '../../src/markdown/read-article.ts';
import { articleSchema } from '../../src/model/article.ts';
import type { ReadArticle } from '../../src/restore/corrections/draw-corrections.ts';

/** Why an edited article cannot be read, as a line for a person: file, line, what is wrong, what to do. */
export class BrokenEdit extends Error {}

const frontmatter = /^---\n([\s\S]*?)\n---(?:\n|$)/u;

/**
 * Reads an article that a person edited, whatever line ends the editor left.
 *
 * @throws {BrokenEdit} when its frontmatter is broken, or its text has what an article's text cannot keep.
 */
export function readEdit(file: string, received: string): ReadArticle {
  const text = received.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const head = frontmatter.exec(text)?.[1];
  if (head === undefined)
    refuse(file, 1, 'has no frontmatter between two lines of three hyphens; put it back');
  checkFrontmatter(file, head);
  const body = bodyOf(text);
  checkText(file, body, text.slice(0, text.length - body.length).split('\n').length - 1);
  return readArticle(text);
}

function checkFrontmatter(file: string, head: string): void {
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines });
  // The frontmatter begins on the file's second line.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error)
    refuse(file, lineAt(error.pos[0]), `is not YAML: ${error.message.split('\n')[0]} Mend that line`);
  const read = articleSchema.safeParse(document.toJS());
  if (read.success) return;
  const [issue] = read.error.issues;
  const path = [...issue!.path, ...('keys' in issue! ? issue.keys.slice(0, 1) : [])];
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  refuse(
    file,
    lineAt(node?.range?.[0] ?? 0),
    `${path.join('.') || 'the frontmatter'}: ${issue!.message}. Mend or take out that line`,
  );
}

const kept: ReadonlySet<string> = new Set(['paragraph', 'text', 'break']);
const names: Readonly<Record<string, string>> = {
  list: 'a list',
  blockquote: 'a quotation',
  code: 'a block of code',
  inlineCode: 'code',
  emphasis: 'emphasis',
  strong: 'strong emphasis',
  link: 'a link',
  image: 'a picture',
  html: 'HTML',
  thematicBreak: 'a rule',
  definition: 'a link’s definition',
};

/** An article's text is paragraphs and crossheads; what else Markdown can say would get lost, so it is refused. */
function checkText(file: string, body: string, linesBefore: number): void {
  const odd = findOdd(unified().use(remarkParse).parse(body));
  if (!odd) return;
  const line = linesBefore + odd.position!.start.line;
  if (odd.type === 'heading')
    refuse(file, line, `is a heading of depth ${odd.depth}; crossheads begin with “## ”`);
  refuse(
    file,
    line,
    `has ${names[odd.type] ?? odd.type}, but an article’s text is paragraphs and “## ” alone; put a backslash before a mark that was printed, or take it out`,
  );
}

function findOdd(node: Root | RootContent): RootContent | undefined {
  const isKept = node.type === 'root' || kept.has(node.type) || (node.type === 'heading' && node.depth === 2);
  if (!isKept) return node as RootContent;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const odd = findOdd(child);
    if (odd) return odd;
  }
  return undefined;
}

function refuse(file: string, line: number, what: string): never {
  throw new BrokenEdit(`${file}:${line} ${what}, and run npm run correct again. Nothing was written.`);
}
