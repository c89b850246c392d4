import { html } from './vendor/lit.js';

/**
 * @typedef {{isOpen: (part: string) => boolean, toggle: (part: string) => void}} Folds
 */

/**
 * A button that says more, and what it says. The body is always there, so that paper shows it. What the button is about
 * stands beside it for those who see; for those who hear, it is part of the button's name.
 *
 * @param {string} part by which the fold is known
 * @param {string} label
 * @param {string} about
 * @param {Folds} folds
 * @param {() => unknown} body
 */
export function fold(part, label, about, folds, body) {
  return html`${foldButton(part, label, about, folds)} ${foldBody(part, folds, body)}`;
}

export function foldButton(part, label, about, folds) {
  return html`<button
    type="button"
    class="fold"
    aria-expanded=${folds.isOpen(part) ? 'true' : 'false'}
    aria-controls=${idOf(part)}
    @click=${() => folds.toggle(part)}
  >${label}<span class="unseen">${about}</span></button>`;
}

export function foldBody(part, folds, body) {
  return html`<div class="fold-body" id=${idOf(part)} ?hidden=${!folds.isOpen(part)}>${body()}</div>`;
}

function idOf(part) {
  return part.replace(/\s/g, '-');
}
