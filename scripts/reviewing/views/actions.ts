import type { ReviewWords } from '../../../src/i18n/review-words.ts';
import type { Role } from '../../../src/restore/stages/gather-article.ts';
import { html, type Html } from './html.ts';

/** Another article of the issue, that this one may go on in. */
export interface Neighbour {
  /** The name of its file without ending: `p02-01`. */
  readonly name: string;
  readonly headline: string;
}

/** Doubts about where one article ends and another begins, which splitting and joining can settle. */
const aboutArticles = new Set(['maybe-several-articles', 'jump-without-partner', 'columns-side-by-side']);

const roles = [
  ['h', 'headline'],
  ['k', 'kicker'],
  ['d', 'deck'],
  ['b', 'byline'],
  ['c', 'crosshead'],
  ['p', 'paragraph'],
  ['i', 'caption'],
  ['f', 'furniture'],
] as const;

/** Doubts about where a crosshead stands. */
const aboutCrossheads = new Set(['section-order', 'turned-without-heading', 'heading-without-text']);

/** Tells whether a doubt of this rule can be settled by splitting or joining articles. */
export function isAboutArticles(rule: string): boolean {
  return aboutArticles.has(rule);
}

/** What can be done about a doubt: a button each, with its key. */
export function actions(rule: string, doubted: Role | undefined, words: ReviewWords): Html {
  const canMove = doubted === 'crosshead' && aboutCrossheads.has(rule);
  return html`<div class="actions" role="group" aria-label="${words['act.label']}">
    <button name="kind" value="accept" form="decide" data-key="a"><kbd>a</kbd> ${words['act.accept']}</button>
    <button type="button" data-key="c" data-edit><kbd>c</kbd> ${words['act.correct']}</button>
    <button name="role" value="furniture" form="decide" data-key="f">
      <kbd>f</kbd> ${words['act.furniture']}
    </button>
    <button type="button" data-key="r" data-opens="roles"><kbd>r</kbd> ${words['act.role']}</button>
    ${
      canMove &&
      html`<button name="kind" value="move" form="decide" data-key="h">
        <kbd>h</kbd> ${words['act.move']}
      </button>`
    }
    ${
      isAboutArticles(rule) &&
      html`<button name="kind" value="split" form="decide" data-key="s">
          <kbd>s</kbd> ${words['act.split']}
        </button>
        <button type="button" data-key="m" data-opens="joins"><kbd>m</kbd> ${words['act.join']}</button>`
    }
  </div>`;
}

/** The menus that some of the buttons open: roles by a letter each, neighbours by a number. */
export function menus(rule: string, neighbours: readonly Neighbour[], words: ReviewWords): Html {
  return html`<dialog id="roles" aria-labelledby="roles-title">
      <h2 id="roles-title">${words['role.title']}</h2>
      <p class="chosen-words" data-chosen-words></p>
      <p class="menu">
        ${roles.map(
          ([key, role]) =>
            html`<button name="role" value="${role}" form="decide" data-key="${key}">
              <kbd>${key}</kbd> ${words[`role.${role}`]}
            </button>`,
        )}
      </p>
      <p>
        <button type="button" data-close>${words['edit.cancel']} <kbd>Esc</kbd></button>
      </p>
    </dialog>
    ${isAboutArticles(rule) && joins(neighbours, words)}`;
}

function joins(neighbours: readonly Neighbour[], words: ReviewWords): Html {
  const menu = neighbours.map(
    ({ name, headline }, i) =>
      html`<button name="with" value="${name}" form="decide" data-key="${i + 1}">
        <kbd>${i + 1}</kbd> ${headline} <span class="file">${name}</span>
      </button>`,
  );
  return html`<dialog id="joins" aria-labelledby="joins-title">
    <h2 id="joins-title">${words['join.title']}</h2>
    <p class="menu">${menu.length > 0 ? menu : words['join.none']}</p>
    <p>
      <button type="button" data-close>${words['edit.cancel']} <kbd>Esc</kbd></button>
    </p>
  </dialog>`;
}
