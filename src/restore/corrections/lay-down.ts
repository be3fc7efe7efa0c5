import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import type { Draft } from './draft.ts';
import type { PickedUp } from './pick-up.ts';

type Role = Extract<Correction, { kind: 'role' }>['to'];
type Picked = Omit<PickedUp, 'draft'>;

/**
 * Gives a block that was taken up its place as something else. In the text it stands where it stood, one from the
 * head before everything, one from captions or furniture after; a head's place that was taken leaves the other
 * displaced.
 */
export function layDown(draft: Draft, role: Role, picked: Picked): Draft {
  return places[role](draft, picked);
}

const places: Readonly<Record<Role, (draft: Draft, picked: Picked) => Draft>> = {
  paragraph: (draft, picked) => intoText(draft, picked.text, picked),
  crosshead: (draft, picked) => intoText(draft, `## ${picked.text}`, picked),
  caption: ({ article, ...draft }, { text }) => ({
    ...draft,
    article: { ...article, figures: [...(article.figures ?? []), { caption: text }] },
  }),
  furniture: ({ article, ...draft }, { text, line }) => ({
    ...draft,
    article: { ...article, furniture: [...(article.furniture ?? []), { line, text }] },
  }),
  byline: ({ article, ...draft }, { text }) => ({
    ...draft,
    article: { ...article, byline: [article.byline, text].filter(Boolean).join(' ') },
  }),
  kicker: (draft, { text }) => intoSlot(draft, 'kicker', text),
  deck: (draft, { text }) => intoSlot(draft, 'deck', text),
  headline: (draft, { text }) => intoSlot(draft, 'headline', text),
};

function intoText(draft: Draft, block: string, { at }: Picked): Draft {
  const blocks = draft.text === '' ? [] : draft.text.split('\n\n');
  return { ...draft, text: blocks.toSpliced(at ?? blocks.length, 0, block).join('\n\n') };
}

function intoSlot(draft: Draft, slot: 'kicker' | 'headline' | 'deck', text: string): Draft {
  const { article } = draft;
  const isFirstWords = slot === 'headline' && article.doubts?.some(({ rule }) => rule === 'no-headline');
  const other = isFirstWords ? undefined : article[slot];
  const doubts = article.doubts?.filter(({ rule }) => slot !== 'headline' || rule !== 'no-headline');
  const headed: Article = { ...article, [slot]: text, ...(doubts ? { doubts } : {}) };
  const displaced = other === undefined ? draft.displaced : [...draft.displaced, { role: slot, text: other }];
  return { ...draft, article: headed, displaced };
}
