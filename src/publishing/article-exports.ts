import { citationFormats } from '../citing/citation-files.ts';
import type { Article } from '../model/article.ts';
import { paragraphId, sectionId } from '../model/address.ts';
import { writingOf } from '../model/lang.ts';
import type { PublishedArticle } from './published-article.ts';

/** A file beside an article's page: its name and what stands in it. */
export interface Export {
  readonly name: string;
  readonly text: string;
}

/** The files beside an article's page, by the names that links call them by. */
export const exportNames = { markdown: 'article.md', text: 'article.txt', json: 'article.json' } as const;

/** Writes the files that stand beside an article's page: as Markdown, as plain text, as data, and its citation. */
export function exportArticle(published: PublishedArticle): Export[] {
  return [
    { name: exportNames.markdown, text: published.markdown },
    { name: exportNames.text, text: writePlainText(published) },
    { name: exportNames.json, text: `${JSON.stringify(describe(published))}\n` },
    ...citationFormats.map(({ ending, write }) => ({
      name: `cite.${ending}`,
      text: write([published.citation]),
    })),
  ];
}

/** Sets an article as plain text: its head line by line, then its text with an empty line between paragraphs. */
export function writePlainText({
  article,
  sections,
}: Pick<PublishedArticle, 'article' | 'sections'>): string {
  const { kicker, headline, deck, byline } = article;
  const head = [kicker, headline, deck, byline].filter((line) => line !== undefined).join('\n');
  const body = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  const captions = (article.figures ?? []).map((figure) => figureLine(figure, article));
  return `${[head, ...body, ...captions].filter(Boolean).join('\n\n')}\n`;
}

function figureLine({ caption, credit }: NonNullable<Article['figures']>[number], { lang }: Article): string {
  const between = writingOf(lang) === 'cjk' ? '　' : ' ';
  return `[${[caption, credit].filter((part) => part !== undefined).join(between)}]`;
}

/** What an article's file says about it, with its text section by section and the ids that links go by. */
function describe({ article, sections, address, url, citation }: PublishedArticle): object {
  let paragraph = 0;
  return {
    id: citation.id,
    address,
    url,
    ...article,
    sections: sections.map(({ heading, paragraphs }, n) => ({
      id: sectionId(n),
      heading,
      paragraphs: paragraphs.map((text) => ({ id: paragraphId(++paragraph), text })),
    })),
    citation,
  };
}
