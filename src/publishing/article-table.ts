import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { exportNames } from './article-exports.ts';
import type { PublishedArticle } from './published-article.ts';

/** A column of a paper's table: what it is called, what type its values are, and what it tells. */
interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly description: string;
  readonly isRequired?: boolean;
  value(published: PublishedArticle): string | number | undefined;
}

const columns: readonly Column[] = [
  {
    name: 'id',
    type: 'string',
    isRequired: true,
    description: 'The article, the same in every export',
    value: ({ citation }) => citation.id,
  },
  {
    name: 'address',
    type: 'string',
    isRequired: true,
    description: 'Its address below the root of the archive',
    value: ({ address }) => address,
  },
  { name: 'url', type: 'string', description: 'Its whole address', value: ({ url }) => url },
  {
    name: 'issued',
    type: 'date',
    description: 'The day of the issue',
    value: ({ article }) => article.issued,
  },
  {
    name: 'pages',
    type: 'string',
    description: 'The pages it is printed on: 1, 1-2 or 1, 3',
    value: ({ citation }) => citation.page,
  },
  {
    name: 'kicker',
    type: 'string',
    description: 'The line above the headline',
    value: ({ article }) => article.kicker,
  },
  {
    name: 'headline',
    type: 'string',
    isRequired: true,
    description: 'The headline as printed',
    value: ({ article }) => article.headline,
  },
  {
    name: 'deck',
    type: 'string',
    description: 'The line below the headline',
    value: ({ article }) => article.deck,
  },
  {
    name: 'byline',
    type: 'string',
    description: 'Who wrote it, as printed',
    value: ({ article }) => article.byline,
  },
  {
    name: 'authors',
    type: 'string',
    description: 'The names of its authors, with ; between them',
    value: ({ article }) => article.authors?.map(({ name }) => name).join('; '),
  },
  {
    name: 'place',
    type: 'string',
    description: 'The place it was sent from',
    value: ({ article }) => article.dateline?.place,
  },
  {
    name: 'rubric',
    type: 'string',
    description: 'The heading its page or column goes by',
    value: ({ article }) => article.rubric,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'What it is, where it is no plain report',
    value: ({ article }) => article.kind,
  },
  {
    name: 'lang',
    type: 'string',
    isRequired: true,
    description: 'Its language, as in BCP 47',
    value: ({ article }) => article.lang,
  },
  {
    name: 'sections',
    type: 'integer',
    isRequired: true,
    description: 'How many crossheads it has',
    value: ({ sections }) => sections.length - 1,
  },
  {
    name: 'characters',
    type: 'integer',
    isRequired: true,
    description: 'The length of its text, without spaces',
    value: countCharacters,
  },
  {
    name: 'quality',
    type: 'number',
    description: 'How much of the text reads as language, from 0 to 1',
    value: ({ article }) => article.quality,
  },
  {
    name: 'doubts',
    type: 'integer',
    isRequired: true,
    description: 'How many doubts its restoring left',
    value: ({ article }) => article.doubts?.length ?? 0,
  },
  {
    name: 'source',
    type: 'string',
    description: 'The scan it was restored from',
    value: ({ article }) => article.source?.file,
  },
  {
    name: 'markdown',
    type: 'string',
    isRequired: true,
    description: 'Where its text stands, from the root of the archive',
    value: ({ address }) => address.slice(1) + exportNames.markdown,
  },
  {
    name: 'sha256',
    type: 'string',
    isRequired: true,
    description: 'The SHA-256 digest of that file',
    value: ({ markdown }) => createHash('sha256').update(markdown).digest('hex'),
  },
];

/** What a table's columns mean, as Frictionless Table Schema. */
export const tableSchema = {
  fields: columns.map(({ name, type, description, isRequired }) => ({
    name,
    type,
    description,
    ...(isRequired ? { constraints: { required: true } } : {}),
  })),
  primaryKey: ['id'],
  missingValues: [''],
} as const;

/** Writes the first line of a table. */
export function writeTableHead(): string {
  return stringify([columns.map(({ name }) => name)], { record_delimiter: 'windows' });
}

/** Writes the lines of a table for some articles. */
export function writeTableRows(articles: readonly PublishedArticle[]): string {
  return stringify(
    articles.map((article) => columns.map(({ value }) => value(article))),
    { record_delimiter: 'windows' },
  );
}

function countCharacters({ sections }: PublishedArticle): number {
  const text = sections.flatMap(({ heading = '', paragraphs }) => [heading, ...paragraphs]).join('');
  return [...text.replace(/\s/gu, '')].length;
}
