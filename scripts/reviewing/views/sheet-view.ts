import { doubtName } from '../../../src/i18n/doubt-names.ts';
import { doubtWords } from '../../../src/i18n/doubt-words.ts';
import { fill } from '../../../src/i18n/fill.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { doubtKey, listHref, sheetHref } from '../addresses.ts';
import type { Narrowing } from '../narrowing.ts';
import type { OpenDoubt } from '../open-doubts.ts';
import type { Sheet } from '../sheet.ts';
import { actions, menus, type Neighbour } from './actions.ts';
import { articlePane } from './article-pane.ts';
import { html, type Html } from './html.ts';
import { keysDialog } from './keys-dialog.ts';
import type { PageParts, Speech } from './page.ts';
import { sayPlace } from './say-place.ts';
import { scanPane } from './scan-pane.ts';

/** What an opened doubt shows: the doubt, where it stands among those looked at, and its sheet. */
export interface SheetShown {
  readonly open: OpenDoubt;
  readonly sheet: Sheet;
  readonly among: readonly OpenDoubt[];
  readonly narrowing: Narrowing;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly neighbours: readonly Neighbour[];
  readonly token: string;
  readonly said?: string | undefined;
  readonly undo: Html;
}

/** Sets one doubt, opened: what is doubted and why, what can be done, scan and article side by side. */
export function sheetView(shown: SheetShown, speech: Speech): PageParts {
  const { open, sheet, papers, neighbours, said } = shown;
  const { words, lang } = speech;
  const { rule } = open.doubt;
  const { name, why } = doubtName(lang, rule);
  const reason = doubtWords(lang, open.doubt);
  const body = html`<header class="doubt-head">
      <h1>${name} <span class="line">${fill(words.line, { n: open.doubt.line })}</span></h1>
      <p class="reason" lang="${reason.lang}">${reason.text}</p>
      ${why && html`<p class="why">${words['sheet.why']}: ${why}</p>`}
    </header>
    ${actions(rule, sheet.passages[sheet.at]?.role, words)} ${decideForm(shown)}
    <div class="panes">${scanPane(sheet, speech)} ${articlePane(sheet, speech)}</div>
    ${menus(rule, neighbours, words)} ${keysDialog(words)}`;
  const ear = html`<p class="facts">
      ${sayPlace(open, papers, speech).map((part) => html`<span>${part}</span>`)}
    </p>
    ${turning(shown, words)}`;
  return { kind: 'sheet', title: name, ear, body, said };
}

/** Whatever button is pressed sends this form; `passage` follows the passage that is chosen. */
function decideForm({ open, narrowing, token, sheet }: SheetShown): Html {
  return html`<form id="decide" method="post" action="/review/decide">
    <input type="hidden" name="token" value="${token}" />
    <input type="hidden" name="at" value="${doubtKey(open)}" />
    <input type="hidden" name="in-rule" value="${narrowing.rule ?? ''}" />
    <input type="hidden" name="in-paper" value="${narrowing.paper ?? ''}" />
    <input type="hidden" name="passage" value="${sheet.at}" />
  </form>`;
}

function turning({ open, among, narrowing, undo }: SheetShown, words: Speech['words']): Html {
  const at = among.findIndex((it) => doubtKey(it) === doubtKey(open));
  const [before, after] = [among[at - 1], among[at + 1]];
  return html`<nav class="turning" aria-label="${words.title}">
    <span>${fill(words['sheet.position'], { at: at + 1, n: among.length })}</span>
    ${before && html`<a href="${sheetHref(before, narrowing)}" data-key="k ArrowUp">${words['sheet.before']}</a>`}
    ${after && html`<a href="${sheetHref(after, narrowing)}" data-key="j ArrowDown">${words['sheet.after']}</a>`}
    <a href="${listHref(narrowing)}" data-key="l">${words['sheet.list']}</a>
    ${undo}
    <button type="button" data-key="?" data-opens="keys">${words['act.keys']} <kbd>?</kbd></button>
  </nav>`;
}
