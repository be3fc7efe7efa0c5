import type { Paragraph, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse);

/** A line that can only be in a paragraph, or be a heading: it opens nothing that could go on below a blank line. */
const startsSafely = /^(?![ \t>+*_=~`<[|-]|\d{1,9}[.)])/u;
/** What may mean more than itself within a line. */
const meaning = /[\\`*_[\]<&#]|^[ \t]|[ \t]$/u;

/**
 * Parses an article's Markdown, to the same tree as remark makes, but for the positions in the source. Nearly every line
 * of an article file is a paragraph without any markup: those are taken as they are, which takes a small
 * part of the time.
 */
export function parseMarkdown(body: string): Root {
  if (/[\r\0]/u.test(body)) return markdown.parse(body);
  const blocks = body.split(/\n{2,}/u).map((block) => block.replace(/^\n|\n$/gu, ''));
  const isSafe = blocks.every((block) => block.split('\n').every((line) => startsSafely.test(line)));
  if (!isSafe) return markdown.parse(body);
  return { type: 'root', children: blocks.filter(Boolean).flatMap(parseBlock) };
}

function parseBlock(block: string): RootContent[] {
  if (block.includes('\n')) return markdown.parse(block).children;
  const heading = /^## [^ ]/u.test(block) ? block.slice(3) : undefined;
  const text = heading ?? block;
  if (meaning.test(text)) return markdown.parse(block).children;
  const children: Paragraph['children'] = [{ type: 'text', value: text }];
  return [heading === undefined ? { type: 'paragraph', children } : { type: 'heading', depth: 2, children }];
}
