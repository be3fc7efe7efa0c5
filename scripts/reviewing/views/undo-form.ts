import type { ReviewWords } from '../../../src/i18n/review-words.ts';
import { html, type Html } from './html.ts';

/** The button that takes the last decision of this session back; before the first one it can do nothing. */
export function undoForm(canUndo: boolean, token: string, words: ReviewWords): Html {
  if (!canUndo) return html``;
  return html`<form class="undo" method="post" action="/review/undo">
    <input type="hidden" name="token" value="${token}" />
    <button data-key="u">${words['act.undo']} <kbd>u</kbd></button>
  </form>`;
}
