import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Article, Section } from '../../model/article.ts';
import { isPlainMarkdown } from './is-plain-markdown.ts';
import { writeYaml } from './write-yaml.ts';

/**
 * What an address between angle brackets can begin with besides a letter; remark-stringify heeds letters only.
 *
 * @see https://spec.commonmark.org/0.31.2/#email-autolink
 */
const beginsAddress = "[#-'*+\\-./0-9=^-~]";
/** Writes a syntax tree as Markdown, so that every printed character reads back as itself. */
export const markdown = unified().use(remarkStringify, {
  unsafe: [{ character: '<', after: beginsAddress, inConstruct: 'phrasing' }],
});

/**
 * Writes an article file: frontmatter, then one line a paragraph and `##` for sections; a line break that was kept
 * is a hard break. What is not plain goes through a syntax tree, so that no printed character becomes markup; what is
 * written reads back as itself.
 */
export function writeMarkdown(article: Article, sections: readonly Section[]): string {
  return `---\n${writeYaml(article)}---\n\n${writeText(sections)}`;
}

function writeText(sections: readonly Section[]): string {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [isPlainMarkdown(heading) ? `## ${heading}` : headingOf(heading)]),
    ...paragraphs.map((text) => (isPlainMarkdown(text) ? text : paragraphOf(text))),
  ]);
  if (blocks.every((block) => typeof block === 'string'))
    return blocks.length ? `${blocks.join('\n\n')}\n` : '';
  return `${blocks.map((block) => (typeof block === 'string' ? block : writeBlock(block))).join('\n\n')}\n`;
}

/** A block stands for itself, whatever stands before and after it. */
function writeBlock(block: Heading | Paragraph): string {
  return markdown.stringify({ type: 'root', children: [block] }).slice(0, -1);
}

function headingOf(text: string): Heading {
  return { type: 'heading', depth: 2, children: textOf(text) };
}

function paragraphOf(text: string): Paragraph {
  return { type: 'paragraph', children: textOf(text) };
}

/** Text as Markdown's tree has it, with a break wherever a line's end was kept. */
function textOf(value: string): PhrasingContent[] {
  return value
    .split('\n')
    .flatMap((line, i): PhrasingContent[] => [
      ...(i > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', value: line },
    ]);
}
