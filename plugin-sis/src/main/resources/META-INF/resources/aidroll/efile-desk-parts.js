/** What stands around the papers of an e-file: what is to be done, the links that are open, a photograph in full. */

import { html, nothing } from './vendor/lit.js';
import { found } from './efile-desk-view.js';

/** What is said beside a photograph is not said again, and values that are not typed yet are counted. */
export function toDo({ eFile, documents }, messages) {
  if (eFile === null) {
    return nothing;
  }
  const files = documents.flatMap(({ sides }) => sides.map(({ file }) => file)).filter((file) => file !== null);
  const beside = new Set(files.flatMap(({ findings }) => findings.map(({ message }) => message)));
  const all = eFile.findings.filter(({ severity, check }) => severity !== 'INFO' || check === 'INCONCLUSIVE');
  const notKeyed = all.filter(({ code }) => code === 'DOCUMENT_NOT_KEYED').length;
  const rest = all.filter(({ code, message }) => code !== 'DOCUMENT_NOT_KEYED' && !beside.has(message));
  return rest.length + notKeyed === 0
    ? nothing
    : html`
        <div class="wide to-do">
          <h3>${messages.toDo}</h3>
          ${rest.map((one) => found(one, messages))}
          ${notKeyed === 0 ? nothing : html`<p>${messages.notKeyed(notKeyed)}</p>`}
        </div>
      `;
}

/**
 * The links that are open, for who may end them.
 *
 * @param {(id: string) => void} end
 */
export function openLinks({ links, mayWrite }, messages, end) {
  if (links.length === 0 || !mayWrite) {
    return nothing;
  }
  return html`
    <div class="wide open-links">
      <h3>${messages.links}</h3>
      <ul>
        ${links.map(
          ({ id, expires, slots, left }) => html`<li>
            <span>${messages.link(expires.slice(0, 16).replace('T', ' '), slots.length, left)}</span>
            <button type="button" class="small-button" @click=${() => end(id)}>${messages.end}</button>
          </li>`,
        )}
      </ul>
    </div>
  `;
}

/**
 * A photograph in front of the page.
 *
 * @param {{name: string, address: string}} shown
 * @param {() => void} closed called afterwards
 */
export function pictureView({ name, address }, messages, closed) {
  return html`<dialog aria-label=${messages.picture(name)} @close=${closed}>
    <img src=${address} alt=${messages.picture(name)} />
    <button type="button" class="small-button" @click=${(event) => event.target.closest('dialog').close()}>
      ${messages.closePicture}
    </button>
  </dialog>`;
}
