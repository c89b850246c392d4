/** What the panel says while it has nothing to show, or nothing newer. */

import { html, nothing } from './vendor/lit.js';

/**
 * @typedef {{name: 'absent'} | {name: 'loading'} | {name: 'ready', panel: any} | {name: 'expired', asking?: true} |
 *   {name: 'unavailable', problem: import('./panel-client.js').Problem, asking?: true}} State
 */

/** In the place of what is on its way. */
export const skeleton = html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;

/** @param {State} state */
export function announcement(state, messages) {
  switch (state.name) {
    case 'loading':
      return html`<span class="unseen">${messages.loading}</span>`;
    case 'expired':
      return messages.expired;
    case 'unavailable':
      return problem(state.problem, messages);
    default:
      return nothing;
  }
}

function problem({ title, detail, code }, messages) {
  return html`${title || (detail ? nothing : messages.unavailable)} ${detail || nothing}
  ${code ? html`<small>(${code})</small>` : nothing}`;
}

/**
 * A button that asks again.
 *
 * @param {string} label
 * @param {{asking?: true}} state
 * @param {() => void} again
 */
export function askAgain(label, { asking }, messages, again) {
  return html`<button type="button" class="again" aria-disabled=${asking ? 'true' : 'false'} @click=${again}>
    ${asking ? messages.loading : label}
  </button>`;
}
