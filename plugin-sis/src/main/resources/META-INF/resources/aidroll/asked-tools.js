import { html, nothing } from './vendor/lit.js';

/**
 * What the pages have in common that show what a person asks for: choices, a button that takes the sheet away, steps from
 * page to page. Every page's words have `export`, `exporting` and `exportFailed`.
 */

/** A button; one that is not `possible` stays where it is and does nothing. */
export function step(label, possible, act) {
  return html`<button
    type="button"
    class="again"
    aria-disabled=${possible ? 'false' : 'true'}
    @click=${() => possible && act()}
  >
    ${label}
  </button>`;
}

/**
 * @param {string} name
 * @param {string} label
 * @param {{code: string, label: string}[]} choices
 * @param {string} value the code of the one that is chosen
 * @param {string | null} all what stands for no choice; null where one must be chosen
 * @param {((code: string) => void) | null} change null where the form asks
 */
export function choiceField(name, label, choices, value, all, change = null) {
  return html`<label class="field">
    <span>${label}</span>
    <select name=${name} @change=${(event) => change !== null && change(event.target.value)}>
      ${all === null ? nothing : html`<option value="">${all}</option>`}
      ${choices.map((choice) => html`<option value=${choice.code} ?selected=${value === choice.code}>${choice.label}</option>`)}
    </select>
  </label>`;
}

/** The button that takes a page's sheet away; nothing for who may not. */
export function sheetButton(page, mayExport, messages) {
  return mayExport
    ? step(page._exporting ? messages.exporting : messages.export, !page._exporting, () => page.takeSheet())
    : nothing;
}

/** What is said where the sheet did not come. */
export function sheetProblem(page, messages) {
  return page._exporting === null ? html`<p class="problem" role="alert">${messages.exportFailed}</p>` : nothing;
}
