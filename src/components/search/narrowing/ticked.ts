import type { Facet } from '../../../search/facets.ts';

/** The facets that are ticked at the side; the others are reached otherwise: by the chart, from an issue's page. */
export const ticked = [
  'paper',
  'front',
  'kind',
  'author',
  'lang',
  'quality',
] as const satisfies readonly Facet[];

export type Ticked = (typeof ticked)[number];
