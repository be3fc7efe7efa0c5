import type { PhrasingContent, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, Scalar, visit } from 'yaml';
import type { Article, Section } from '../../model/article.ts';

const markdown = unified().use(remarkStringify);
const day = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Writes an article file: frontmatter, then one line a paragraph and `##` for sections; a line break that was kept
 * is a hard break. The text goes through a syntax tree, so that no printed character becomes markup; what is
 * written reads back as itself.
 */
export function writeMarkdown(article: Article, sections: readonly Section[]): string {
  const isPlain = sections.every(({ heading = 'A', paragraphs }) =>
    [heading, ...paragraphs].every(isPlainText),
  );
  const text = isPlain ? writePlain(sections) : markdown.stringify(treeOf(sections));
  return `---\n${writeFrontmatter(article)}---\n\n${text}`;
}

// Letters first and last, no white space but single spaces, and no mark of punctuation that Markdown knows.
const plainText = /^\p{L}[^\p{Cc}!&*+<=>[\\\]_`{|}~#]*$/u;
const oddSpace = /[^\S ]| {2}| $/u;

function isPlainText(text: string): boolean {
  return plainText.test(text) && !oddSpace.test(text);
}

/** Writes what the tree would come out as where nothing in it needs an escape, which is so of nearly all articles. */
function writePlain(sections: readonly Section[]): string {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [`## ${heading}`]),
    ...paragraphs,
  ]);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function writeFrontmatter(article: Article): string {
  const document = new Document(article);
  visit(document, {
    Scalar(key, node) {
      // Other readers of YAML take an unquoted day for a date and shift it by the time zone.
      if (key !== 'key' && typeof node.value === 'string' && day.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function treeOf(sections: readonly Section[]): Root {
  return {
    type: 'root',
    children: sections.flatMap(({ heading, paragraphs }): Root['children'] => [
      ...(heading === undefined
        ? []
        : [{ type: 'heading' as const, depth: 2 as const, children: textOf(heading) }]),
      ...paragraphs.map((text) => ({ type: 'paragraph' as const, children: textOf(text) })),
    ]),
  };
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
