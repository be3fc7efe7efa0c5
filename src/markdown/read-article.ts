import type { Root } from 'mdast';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleSchema, type Article, type Section } from '../model/article.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { printedText } from './printed-text.ts';

/** An article file, read: what it says about the article, its Markdown, and its text section by section. */
export interface ArticleFile {
  readonly article: Article;
  readonly body: string;
  readonly sections: readonly Section[];
}

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u;

/**
 * Reads an article file. The first section is the lead, even when it is empty; every `##` opens another.
 *
 * @throws {Error} with a sentence for a person when there is no frontmatter or it breaks the contract.
 */
export function readArticle(file: string): ArticleFile {
  const { article, body } = readFrontmatter(file);
  return { article, body, sections: readSections(body) };
}

/** Reads an article's Markdown section by section; the first is the lead. A hard break is a kept line's end. */
export function readSections(body: string): Section[] {
  return sectionsOf(parseMarkdown(body));
}

/**
 * Reads only what an article file says about its article, and leaves the Markdown unparsed.
 *
 * @throws {Error} as {@link readArticle} does.
 */
export function readFrontmatter(file: string): Omit<ArticleFile, 'sections'> {
  const head = frontmatter.exec(file);
  if (!head) throw new Error('has no frontmatter: an article file begins with a line of three hyphens');
  const read = articleSchema.safeParse(parse(head[1]!));
  if (!read.success) throw new Error(`breaks the contract of article files:\n${z.prettifyError(read.error)}`);
  return { article: read.data, body: file.slice(head[0].length) };
}

/** Takes an article file's Markdown alone, of a file whose frontmatter was read before. */
export function bodyOf(file: string): string {
  return file.slice(frontmatter.exec(file)?.[0].length ?? 0);
}

/** Sets a parsed text out section by section. */
export function sectionsOf(root: Root): Section[] {
  const sections: { heading?: string; paragraphs: string[] }[] = [{ paragraphs: [] }];
  for (const block of root.children) {
    if (block.type === 'heading') sections.push({ heading: printedText(block), paragraphs: [] });
    else sections.at(-1)!.paragraphs.push(printedText(block));
  }
  return sections;
}
