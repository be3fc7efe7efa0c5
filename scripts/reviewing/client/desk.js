// @ts-check
/*
 * The desk's keys. Every button and link with a key names it in `data-key`; pressing the key is pressing the button,
 * so whatever can be done by key can be done by hand. An open dialog has the keys to itself.
 */

const keysOff = 'backfile-review-keys-off';

/** @type {(selector: string, within?: ParentNode) => HTMLElement[]} */
const all = (selector, within = document) =>
  [...within.querySelectorAll(selector)].map((it) => /** @type {HTMLElement} */ (it));

/** @type {(selector: string, within?: ParentNode) => HTMLElement | undefined} */
const one = (selector, within = document) => all(selector, within)[0];

const passages = all('.passage');
const rows = all('[data-row]');
const edit = one('.edit');
const field = /** @type {HTMLTextAreaElement | null} */ (document.querySelector('#edit-to'));
const chosenInput = /** @type {HTMLInputElement | null} */ (document.querySelector('#decide [name=passage]'));
let isSent = false;

say();
show();
addEventListener('keydown', onKey);
addEventListener('click', onClick);
addEventListener('submit', onSubmit);
// A page that comes back out of the browser's memory may be sent again.
addEventListener('pageshow', () => (isSent = false));

/** A live region speaks only of what changes in it, so it is filled after the page is there. */
function say() {
  const said = one('[data-said]');
  if (!said?.dataset['said']) return;
  setTimeout(() => (said.textContent = said.dataset['said'] ?? ''), 100);
  const address = new URL(location.href);
  address.searchParams.delete('said');
  address.searchParams.delete('with');
  history.replaceState(null, '', address);
}

/** Brings the doubted line and the chosen passage into view, each in its own pane. */
function show() {
  for (const mark of all('.scan .doubted, .passage.doubted')) bringIntoView(mark);
  one('main')?.focus({ preventScroll: true });
}

/** @param {HTMLElement} mark */
function bringIntoView(mark) {
  const pane = /** @type {HTMLElement | null} */ (mark.closest('.pane'));
  if (!pane || pane.scrollHeight <= pane.clientHeight) return;
  const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  pane.scrollTop = top - pane.clientHeight / 3;
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (isWriting(event.target)) return onKeyWhileWriting(event);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const dialog = document.querySelector('dialog[open]');
  if (event.key.length === 1 && areKeysOff() && !dialog) return;
  // In a pane that has the focus, the arrows scroll.
  if (event.key.startsWith('Arrow') && document.activeElement?.matches('.pane')) return;
  if (!dialog && turn(event)) return event.preventDefault();
  const target = targetOf(event.key, dialog ?? document);
  if (!target) return;
  event.preventDefault();
  if (event.repeat && !/^[jk]|^Arrow/u.test(event.key)) return;
  target.click();
}

/** @type {(key: string, within: ParentNode) => HTMLElement | undefined} */
function targetOf(key, within) {
  // Enter belongs to whatever has the focus.
  const isFree = document.activeElement === document.body || document.activeElement?.matches('main');
  if (key === 'Enter' && !isFree) return undefined;
  return all('[data-key]', within).find(
    (it) => it.dataset['key']?.split(' ').includes(key) && (within !== document || !it.closest('dialog')),
  );
}

/**
 * Moves through the list of doubts, or through the passages of an article.
 * @param {KeyboardEvent} event
 */
function turn({ key }) {
  const down = key === 'j' || key === 'ArrowDown';
  const up = key === 'k' || key === 'ArrowUp';
  if (rows.length > 0 && (down || up)) {
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[Math.max(0, Math.min(rows.length - 1, at + (down ? 1 : -1)))]?.focus();
    return true;
  }
  if (passages.length === 0 || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
  const at = Number(chosenInput?.value) + (key === 'ArrowRight' ? 1 : -1);
  if (passages[at]) choose(passages[at]);
  return true;
}

/** @param {KeyboardEvent} event */
function onKeyWhileWriting(event) {
  const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  // Enter in a field of one line would send the form by its first button, which accepts.
  const isPlainEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement;
  if (isSave || isPlainEnter) {
    event.preventDefault();
    if (isSave) one('[data-save]')?.click();
  } else if (event.key === 'Escape') leave();
}

/** @param {MouseEvent} event */
function onClick(event) {
  const target = /** @type {Element | null} */ (event.target);
  const button = /** @type {HTMLElement | null | undefined} */ (target?.closest('button'));
  if (button?.dataset['opens']) return open(button.dataset['opens']);
  if (button?.matches('[data-close]')) return button.closest('dialog')?.close();
  if (button?.matches('[data-edit]')) return startEdit();
  if (button?.matches('[data-leave]')) return leave();
  if (button && !button.matches('.choose')) return;
  const passage = target?.closest('.passage') ?? lineOf(target);
  if (passage && edit?.hidden) choose(/** @type {HTMLElement} */ (passage));
}

/** @param {Element | null} target */
function lineOf(target) {
  const line = /** @type {HTMLElement | null | undefined} */ (target?.closest('[data-lines]'));
  return line?.dataset['lines'] ? passages[Number(line.dataset['lines'])] : undefined;
}

/** @param {string} id */
function open(id) {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById(id));
  const words = dialog && one('[data-chosen-words]', dialog);
  if (words) words.textContent = one('.set', passages[Number(chosenInput?.value)])?.textContent ?? '';
  dialog?.showModal();
}

/** @param {HTMLElement} passage */
function choose(passage) {
  if (!chosenInput) return;
  leave();
  chosenInput.value = passage.dataset['passage'] ?? '0';
  for (const it of passages) {
    one('.choose', it)?.setAttribute('aria-pressed', String(it === passage));
  }
  for (const line of all('.scan [data-lines]')) {
    line.classList.toggle('of-chosen', line.dataset['lines'] === chosenInput.value);
  }
  one('.choose', passage)?.focus({ preventScroll: true });
  bringIntoView(passage);
}

function startEdit() {
  const passage = passages[Number(chosenInput?.value)];
  if (!passage || !edit || !field) return;
  field.value = one('.set', passage)?.textContent ?? '';
  passage.append(edit);
  passage.classList.add('edited');
  edit.hidden = false;
  field.style.blockSize = `${Math.max(field.scrollHeight + 4, 48)}px`;
  field.focus();
}

function leave() {
  if (!edit || edit.hidden) return;
  edit.hidden = true;
  const passage = edit.closest('.passage');
  passage?.classList.remove('edited');
  if (passage) one('.choose', passage)?.focus({ preventScroll: true });
}

/** A decision is sent once, however often its key is pressed. @param {SubmitEvent} event */
function onSubmit(event) {
  if (isSent) event.preventDefault();
  isSent = true;
}

/** @param {EventTarget | null} target */
function isWriting(target) {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=checkbox])');
}

function areKeysOff() {
  return localStorage.getItem(keysOff) !== null;
}

for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (
  document.querySelectorAll('[data-keys-off]')
)) {
  box.checked = areKeysOff();
  box.addEventListener('change', () => {
    if (box.checked) localStorage.setItem(keysOff, '1');
    else localStorage.removeItem(keysOff);
  });
}
