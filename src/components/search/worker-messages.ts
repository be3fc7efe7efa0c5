import type { Catalogue } from '../../search/catalogue.ts';
import type { SpanOutline } from '../../search/index-outline.ts';

/** What the page asks of the worker, by the key of an opened span. */
export type WorkerQuestion = { readonly id: number; readonly key: number } & (
  | { readonly kind: 'open'; readonly folder: string; readonly span: SpanOutline }
  | { readonly kind: 'close' }
  | { readonly kind: 'holding' | 'beginning' | 'rank'; readonly words: readonly string[] }
);

/** What the worker answers: a result, or what went wrong, and with which file of the index. */
export type WorkerAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly message: string; readonly file: string | undefined };

/** What the worker tells of a span that it opened. */
export interface OpenedSpan {
  readonly ids: readonly string[];
  readonly catalogue: Catalogue;
}
