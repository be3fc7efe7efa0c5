import { doubtName } from '../../../src/i18n/doubt-names.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { listHref } from '../addresses.ts';
import { narrow, type Narrowing } from '../narrowing.ts';
import type { OpenDoubt } from '../open-doubts.ts';
import { html, type Html } from './html.ts';
import type { Speech } from './page.ts';

interface Choice {
  readonly name: string;
  readonly narrowing: Narrowing;
  readonly isChosen: boolean;
}

/** The doubts by rule and by paper, with their numbers; each leads to those alone. */
export function filters(
  open: readonly OpenDoubt[],
  narrowing: Narrowing,
  papers: ReadonlyMap<string, Paper>,
  { lang, words }: Speech,
): Html {
  const { rule, paper } = narrowing;
  const rules = [...new Set(open.map(({ doubt }) => doubt.rule))].map((id): Choice => {
    return { name: doubtName(lang, id).name, narrowing: { rule: id, paper }, isChosen: id === rule };
  });
  const ofPapers = [...new Set(open.map((it) => it.paper))].sort().map((id): Choice => {
    const name = papers.get(id)?.name ?? words.unsorted;
    return { name, narrowing: { rule, paper: id }, isChosen: id === paper };
  });
  const allRules = { name: words['all.rules'], narrowing: { paper }, isChosen: rule === undefined };
  const allPapers = { name: words['all.papers'], narrowing: { rule }, isChosen: paper === undefined };
  return html`${choices(words['filter.rules'], [allRules, ...rules], open)}
  ${choices(words['filter.papers'], [allPapers, ...ofPapers], open)}`;
}

function choices(label: string, all: readonly Choice[], open: readonly OpenDoubt[]): Html {
  return html`<nav class="filter" aria-label="${label}">
    <h2>${label}</h2>
    <ul>
      ${all.map(
        ({ name, narrowing, isChosen }) =>
          html`<li>
            <a href="${listHref(narrowing)}" aria-current="${isChosen ? 'true' : 'false'}">${name}</a>
            <span class="count">${narrow(open, narrowing).length}</span>
          </li>`,
      )}
    </ul>
  </nav>`;
}
