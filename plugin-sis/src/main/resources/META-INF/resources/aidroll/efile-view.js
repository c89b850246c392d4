import { html, nothing } from './vendor/lit.js';
import { citations } from './citations.js';
import { fold } from './fold.js';

/**
 * How the e-file (电子档案) stands: how much of it is there, what is wrong in it, and each document that is asked for.
 *
 * @typedef {import('./messages.js').Messages} Messages
 */

/** The words say what is in a document's place; the mark lets the eye find it. */
const marks = {
  PRESENT: '✓',
  REUSED_FROM_SIBLING: '✓',
  REUSED_FROM_EARLIER_TERM: '✓',
  MISSING: '–',
  INVALID: '!',
  EXPIRED: '!',
};

/**
 * @param {any} eFile null where none is kept
 * @param {Messages} messages
 * @param {import('./fold.js').Folds} folds
 * @param {string | null} address of the page on which a person works on it; null for who may not
 */
export function eFileView(eFile, messages, folds, address = null) {
  if (!eFile) {
    return nothing;
  }
  const { state, asked, there, documents, findings } = eFile;
  return html`
    <h3>${messages.eFile}</h3>
    <p class="e-file">
      <span class="chip ${isSettled(eFile) ? '' : 'unsettled'}">${messages.eFileStates[state] || state}</span>
      <span class="pair">${messages.documentCount(asked, there)}</span>
      ${address === null
        ? nothing
        : folds.openEFile
          ? html`<button type="button" class="as-link" @click=${folds.openEFile}>${messages.openEFile}</button>`
          : html`<a href=${address}>${messages.openEFile}</a>`}
    </p>
    ${findings.length > 0
      ? html`<ul class="rows">${findings.map((finding) => found(finding, messages))}</ul>`
      : nothing}
    ${documents.length > 0
      ? fold('e-file', messages.documents(documents.length), '', folds, () => html`
          <ul class="rows documents">${documents.map((one) => document(one, messages))}</ul>
          ${citations(eFile.citations, messages)}
        `)
      : nothing}
  `;
}

/**
 * Whether nobody has to do anything about it.
 *
 * @param {any} eFile null where none is kept
 */
export function isSettled(eFile) {
  return !eFile || eFile.state === 'COMPLETE';
}

function found({ check, severity, message, advice }, messages) {
  return html`
    <li class="finding ${severity === 'CRITICAL' || severity === 'MAJOR' ? 'pressing' : ''}">
      <p>
        <span class="severity">${messages.checks[check] || check} · ${messages.severity[severity] || severity}</span>
        ${message}
      </p>
      ${advice ? html`<p class="quiet">${advice}</p>` : nothing}
    </li>
  `;
}

/** Sides are told apart only where they differ. */
function document({ label, categories, cite, state, sides }, messages) {
  const differ = sides.some((side) => side.state !== state);
  return html`
    <li class=${marks[state] === '✓' ? '' : 'lacking'}>
      <p>
        <i aria-hidden="true">${marks[state] || '·'}</i>${label}
        <span class="pair state">${differ
          ? sides.map((side) => messages.side(side.label, slotState(side, messages))).join(messages.semicolon)
          : slotState({ state }, messages)}</span>
      </p>
      <p class="quiet">
        ${categories.length > 0 ? html`<span class="pair">${messages.askedFor(categories)}</span>` : nothing}
        <span class="pair">${messages.cite(cite)}</span>
      </p>
    </li>
  `;
}

function slotState({ state }, messages) {
  return messages.slotStates[state] || state;
}
