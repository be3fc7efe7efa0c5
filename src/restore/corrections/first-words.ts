import type { Draft } from './draft.ts';

const firstClause = /^.{1,60}?(?=[，。；：！？,.;:!?]|$)/u;
const longest = { cjk: 24, spaced: 80 } as const;

/** Gives the words an article goes by that has no headline of its own: the first clause of its text. */
export function firstWords({ text, article }: Pick<Draft, 'text' | 'article'>): string {
  const opening = text.split('\n')[0]!.replace(/^\\*## /u, '') || article.figures?.[0]?.caption || '…';
  const clause = (firstClause.exec(opening)?.[0] ?? opening).split(' ').slice(0, 10).join(' ');
  return (
    [...clause]
      .slice(0, clause.includes(' ') ? longest.spaced : longest.cjk)
      .join('')
      .trim() || '…'
  );
}
