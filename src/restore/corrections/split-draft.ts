import type { Article, Source } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import type { RoledBlock } from '../stages/gather-article.ts';
import type { Draft } from './draft.ts';
import { firstWords } from './first-words.ts';

type SplitCorrection = Extract<Correction, { kind: 'split' }>;

const crosshead = '## ';

/**
 * Parts an article in two at the one block of its text that opens with the words: what comes before stays with its
 * head, captions and furniture; a crosshead that opens the other becomes its headline.
 */
export function splitDraft(
  draft: Draft,
  { at }: SplitCorrection,
  name: string,
): { readonly first: Draft; readonly second: Draft } | { readonly clash: string } {
  const texts = draft.text.split('\n\n');
  const opens = (text: string): boolean => text.startsWith(at) || text.startsWith(`${crosshead}${at}`);
  const found = texts.flatMap((text, i) => (opens(text) ? [i] : []));
  if (found.length !== 1)
    return { clash: found.length ? `it fits ${found.length} places` : 'no block opens with these words now' };
  const after = texts.slice(found[0]);
  const heading = after[0]!.startsWith(crosshead) ? after.shift()!.slice(crosshead.length) : undefined;
  const blocks = blocksFrom(draft.blocks, at);
  const second = { ...draft, name, blocks, text: after.join('\n\n'), displaced: [] };
  const first = {
    ...draft,
    blocks: draft.blocks.filter((block) => !blocks.includes(block)),
    text: texts.slice(0, found[0]).join('\n\n'),
  };
  return share(first, second, heading);
}

/** Parts what the frontmatter says by the lines it is about. */
function share(first: Draft, second: Draft, heading: string | undefined) {
  const lines = new Set(second.blocks.flatMap((block) => block.lines));
  const { paper, issued, pages, rubric, lang, source, doubts = [] } = first.article;
  const its = doubts.filter(({ line }) => lines.has(line));
  const line = second.blocks[0]?.lines[0] ?? source?.lines[0]?.[0] ?? 1;
  if (heading === undefined)
    its.push({
      rule: 'no-headline',
      line,
      reason: 'No headline was found, so the first words of the text stand for one.',
    });
  const article: Article = {
    headline: heading ?? firstWords(second),
    ...(paper ? { paper } : {}),
    ...(issued ? { issued } : {}),
    ...(pages ? { pages } : {}),
    ...(rubric ? { rubric } : {}),
    lang,
    ...(source ? { source: sourceOf(source, lines) } : {}),
    ...(its.length ? { doubts: its } : {}),
  };
  const left = { ...first.article, doubts: doubts.filter((doubt) => !its.includes(doubt)) };
  return { first: { ...first, article: left }, second: { ...second, article } };
}

function blocksFrom(blocks: readonly RoledBlock[], at: string): readonly RoledBlock[] {
  const body = blocks.filter(({ role }) => role === 'crosshead' || role === 'paragraph');
  const from = body.findIndex(({ text }) => text.startsWith(at) || at.startsWith(text));
  return from < 0 ? [] : body.slice(from);
}

/** Names the spans of the scan that hold these lines and no other; the whole where none is known. */
function sourceOf(source: Source, lines: ReadonlySet<number>): Source {
  const spans: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && line - last[1] <= 2) last[1] = line;
    else spans.push([line, line]);
  }
  return spans.length === 0 ? source : { ...source, lines: spans };
}
