import { fill } from '../../../src/i18n/fill.ts';
import type { Passage } from '../passages.ts';
import type { Sheet } from '../sheet.ts';
import { html, type Html } from './html.ts';
import type { Speech } from './page.ts';

/** Sets the article passage by passage; each can be chosen to be decided about, the doubted one is to begin with. */
export function articlePane({ article, passages, at }: Sheet, speech: Speech): Html {
  const { words } = speech;
  return html`<section class="pane article-pane" tabindex="0" aria-labelledby="article-title">
    <h2 id="article-title">${words['sheet.article']} <span class="file">${words['sheet.choose']}</span></h2>
    <div class="passages">
      ${passages.map((passage, i) => setPassage(passage, { i, at, lang: article.lang }, speech))}
    </div>
    <div class="edit" hidden>
      <label for="edit-to">${words['edit.label']}</label>
      <textarea
        id="edit-to"
        name="to"
        form="decide"
        rows="1"
        lang="${article.lang}"
        spellcheck="false"
      ></textarea>
      <label for="edit-why">${words['edit.why']}</label>
      <input id="edit-why" name="why" form="decide" autocomplete="off" />
      <p class="buttons">
        <button name="kind" value="correct" form="decide" data-save>
          ${words['edit.save']} <kbd>${words['edit.saveKey']}</kbd>
        </button>
        <button type="button" data-leave>${words['edit.cancel']} <kbd>Esc</kbd></button>
      </p>
    </div>
  </section>`;
}

type Setting = (text: string, lang: string) => Html;

const asParagraph: Setting = (text, lang) => html`<p class="set" lang="${lang}">${text}</p>`;

const settings: Readonly<Partial<Record<Passage['role'], Setting>>> = {
  headline: (text, lang) => html`<h3 class="set" lang="${lang}">${text}</h3>`,
  crosshead: (text, lang) => html`<h3 class="set" lang="${lang}">${text}</h3>`,
};

function setPassage(
  { role, text, lines }: Passage,
  { i, at, lang }: { readonly i: number; readonly at: number; readonly lang: string },
  { words }: Speech,
): Html {
  const name = words[`role.${role}`];
  const set = settings[role] ?? asParagraph;
  return html`<div class="passage ${role} ${i === at ? 'doubted' : ''}" data-passage="${i}">
    <button type="button" class="choose" aria-pressed="${i === at ? 'true' : 'false'}" data-role="${name}">
      <span class="role">${name}</span> <span class="span">${sayLines(lines, words)}</span>
    </button>
    ${set(text, lang)}
  </div>`;
}

function sayLines(lines: readonly number[], words: Speech['words']): string {
  if (lines.length === 0) return words['sheet.unprinted'];
  const [from, to] = [Math.min(...lines), Math.max(...lines)];
  return from === to ? fill(words.line, { n: from }) : fill(words.lines, { from, to });
}
