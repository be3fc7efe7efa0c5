import type { ReviewWords } from '../../../src/i18n/review-words.ts';
import { html, type Html } from './html.ts';

/** The keys, told in a dialog of their own that `?` opens. */
export function keysDialog(words: ReviewWords): Html {
  const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['j', '↓'], words['keys.next']],
    [['k', '↑'], words['keys.before']],
    [['Enter'], words['keys.open']],
    [['a'], words['act.accept']],
    [['c'], words['act.correct']],
    [['f'], words['act.furniture']],
    [['r'], words['act.role']],
    [['h'], words['act.move']],
    [['s'], words['act.split']],
    [['m'], words['act.join']],
    [['←', '→'], words['keys.passage']],
    [['u'], words['act.undo']],
    [['Ctrl+Enter'], words['keys.save']],
    [['Esc'], words['keys.leave']],
    [['l'], words['keys.list']],
  ];
  return html`<dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">${words['keys.title']}</h2>
    <dl class="keys">
      ${keys.map(
        ([names, does]) =>
          html`<div>
            <dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    <p>
      <label class="switch"><input type="checkbox" data-keys-off /> ${words['keys.off']}</label>
    </p>
    <p><button type="button" data-close>${words['keys.close']}</button></p>
  </dialog>`;
}
