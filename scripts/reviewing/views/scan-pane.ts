import { showInvisible } from '../../../src/archive/show-invisible.ts';
import { changeWords } from '../../../src/i18n/change-words.ts';
import type { Change } from '../../../src/model/change.ts';
import { differing } from '../differing.ts';
import type { ScanLine, Sheet } from '../sheet.ts';
import { html, type Html } from './html.ts';
import type { Speech } from './page.ts';

/** Sets the scan line by line as received, with what was done to each, and the doubted line marked. */
export function scanPane(sheet: Sheet, speech: Speech): Html {
  const { words } = speech;
  return html`<section class="pane scan-pane" tabindex="0" aria-labelledby="scan-title">
    <h2 id="scan-title">${words['sheet.scan']} <span class="file">${sheet.file}</span></h2>
    <ol class="scan">
      ${sheet.lines.map((line) => scanLine(line, sheet, speech))}
    </ol>
  </section>`;
}

function scanLine(line: ScanLine, { article, doubt }: Sheet, speech: Speech): Html {
  const { words } = speech;
  if (line.text.trim() === '') return html`<li class="blank" aria-label="${words['sheet.blank']}"></li>`;
  const isDoubted = line.number === doubt.line;
  const kinds = [
    isDoubted && 'doubted',
    line.isFurniture && 'furniture',
    line.isDropped && 'dropped',
    line.passage === undefined && 'elsewhere',
  ].filter(Boolean);
  return html`<li class="${kinds.join(' ')}" data-lines="${line.passage ?? ''}">
    <span class="number">${line.number}</span>
    <span class="received" lang="${article.lang}"
      >${line.isDropped ? html`<del>${line.text}</del>` : line.text}</span
    >
    ${isDoubted && html`<span class="remark here">${words['sheet.here']}</span>`}
    ${line.isFurniture && html`<span class="remark">${words['sheet.furniture']}</span>`}
    ${line.changes.map((change) => changeMade(change, article.lang, speech))}
  </li>`;
}

function changeMade({ fix, before, after }: Change, articleLang: string, { lang, words }: Speech): Html {
  const name = html`<b>${changeWords(lang, fix).name}</b>`;
  if (after === '') return html`<span class="change">${name} ${words['sheet.dropped']}</span>`;
  const [was, is] = differing(before, after);
  return html`<span class="change">
    ${name} <del lang="${articleLang}">${showInvisible(was)}</del> →
    <ins lang="${articleLang}">${showInvisible(is)}</ins>
  </span>`;
}
