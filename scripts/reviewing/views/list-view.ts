import { doubtName } from '../../../src/i18n/doubt-names.ts';
import { fill } from '../../../src/i18n/fill.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { listHref, sheetHref } from '../addresses.ts';
import { narrow, type Narrowing } from '../narrowing.ts';
import type { Doubts, OpenDoubt } from '../open-doubts.ts';
import { filters } from './filters.ts';
import { html, type Html } from './html.ts';
import { keysDialog } from './keys-dialog.ts';
import type { PageParts, Speech } from './page.ts';
import { sayPlace } from './say-place.ts';

const mostRows = 200;

/** What the list of doubts shows: all of them, how they are narrowed, and from which row on. */
export interface ListShown {
  readonly doubts: Doubts;
  readonly narrowing: Narrowing;
  readonly from: number;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly said?: string | undefined;
  readonly undo: Html;
}

/** Sets the list of open doubts, by rule, what matters most first. */
export function listView(shown: ListShown, speech: Speech): PageParts {
  const { doubts, narrowing, from, said } = shown;
  const { words } = speech;
  const wanted = narrow(doubts.open, narrowing);
  const ear = html`<p class="facts">
      <span>${fill(words.open, { n: doubts.open.length })}</span>
      <span>${fill(words.settled, { n: doubts.settled })}</span>
    </p>
    <div class="turning">
      ${shown.undo}<button type="button" data-key="?" data-opens="keys">
        ${words['act.keys']} <kbd>?</kbd>
      </button>
    </div>`;
  const body =
    wanted.length === 0
      ? nothingLeft(doubts, words)
      : rows(shown, wanted.slice(from, from + mostRows), speech);
  const rest = wanted.length - from - mostRows;
  const more =
    rest > 0 &&
    html`<p class="more">
      <a href="${listHref(narrowing, from + mostRows)}">
        ${fill(words['list.more'], { n: Math.min(rest, mostRows) })}
      </a>
    </p>`;
  const title = fill(words.open, { n: wanted.length });
  return { kind: 'list', title, ear, said, body: html`${body}${more}${keysDialog(words)}` };
}

function nothingLeft({ open }: Doubts, words: Speech['words']): Html {
  const isAll = open.length === 0;
  return html`<div class="statement">
    <h1>${isAll ? words['done.title'] : words['done.filtered']}</h1>
    <p class="advice">
      ${isAll ? words['done.advice'] : html`<a href="/review/" data-key="Enter">${words['done.rest']}</a>`}
    </p>
  </div>`;
}

function rows(shown: ListShown, listed: readonly OpenDoubt[], speech: Speech): Html {
  const { doubts, narrowing, papers } = shown;
  const { lang, words } = speech;
  return html`<div class="desk">
    <div class="doubts-by-rule">
      <h1>${fill(words.open, { n: narrow(doubts.open, narrowing).length })}</h1>
      <p class="lead">
        ${words.lead}
        <a href="${sheetHref(listed[0]!, narrowing)}" data-key="Enter">${words['list.start']}</a>
      </p>
      ${[...Map.groupBy(listed, ({ doubt }) => doubt.rule)].map(([rule, its]) => {
        const { name, why } = doubtName(lang, rule);
        return html`<section aria-label="${name}">
          <h2>${name} <span class="count">${narrow(doubts.open, { ...narrowing, rule }).length}</span></h2>
          <p class="why">${why}</p>
          <ol class="rows">
            ${its.map((it) => row(it, narrowing, papers, speech))}
          </ol>
        </section>`;
      })}
    </div>
    <aside class="margin">${filters(doubts.open, narrowing, papers, speech)}</aside>
  </div>`;
}

function row(
  open: OpenDoubt,
  narrowing: Narrowing,
  papers: ReadonlyMap<string, Paper>,
  speech: Speech,
): Html {
  const { lang, kicker, headline, deck } = open.article;
  return html`<li>
    <a href="${sheetHref(open, narrowing)}" data-row>
      <span class="words" lang="${lang}">
        ${kicker && html`<span class="kicker">${kicker}</span> `}<b>${headline}</b>${
          deck && html` <span class="deck">${deck}</span>`
        }
      </span>
      <span class="where facts">
        ${sayPlace(open, papers, speech).map((part) => html`<span>${part}</span>`)}
      </span>
    </a>
  </li>`;
}
