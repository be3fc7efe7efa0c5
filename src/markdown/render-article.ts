import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Section } from '../model/article.ts';
import { addPermalinks, type PermalinkLabels } from './add-permalinks.ts';
import { levelHeadings } from './level-headings.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { printHtml } from './print-html.ts';
import { sectionsOf } from './read-article.ts';
import { safeElements } from './safe-elements.ts';
import { wrapSections } from './wrap-sections.ts';

/** An article's text as HTML, and as its words section by section. */
export interface RenderedArticle {
  readonly html: string;
  readonly sections: readonly Section[];
}

/**
 * Makes the HTML of an article's text: sections and paragraphs with ids from their position, and a permalink at
 * each. The text is made safe before anything of ours is added, so nothing printed ever becomes markup.
 */
export function renderArticle(body: string, labels: PermalinkLabels): RenderedArticle {
  const processor = unified()
    .use(printHtml)
    .use(levelHeadings)
    .use(remarkRehype)
    .use(rehypeSanitize, safeElements)
    .use(wrapSections)
    .use(numberParagraphs)
    .use(addPermalinks, labels)
    .use(rehypeStringify);
  const tree = parseMarkdown(body);
  const sections = sectionsOf(tree);
  return { sections, html: processor.stringify(processor.runSync(tree)) };
}
