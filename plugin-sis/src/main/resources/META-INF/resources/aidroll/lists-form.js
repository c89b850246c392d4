/** The form by which a list is tried or put in. */

import { html, nothing } from './vendor/lit.js';

/**
 * @typedef {import('./lists-messages.js').ListsMessages} ListsMessages
 *
 * @typedef {object} FormHand how the form stands, and what is done when a person does something to it
 * @property {'before' | 'form' | 'file'} how by what the list is described
 * @property {boolean} sending
 * @property {boolean} dragged whether a file is held over it
 * @property {(how: 'before' | 'form' | 'file') => void} choose
 * @property {() => void} another another file is chosen
 * @property {() => void} changed
 * @property {(dragged: boolean) => void} drag
 * @property {(event: DragEvent) => void} drop
 * @property {() => void} check
 * @property {() => void} store
 */

/** For a handler that does what the browser would otherwise do by itself. */
const instead = (handler) => (event) => {
  event.preventDefault();
  handler(event);
};

/**
 * @param {{categories: {code: string, label: string}[], megabytes: number}} view
 * @param {ListsMessages} messages
 * @param {FormHand} hand
 */
export function listsForm(view, messages, hand) {
  const choice = (how, label) => html`<label class="choice">
    <input type="radio" name="how" .checked=${hand.how === how} @change=${() => hand.choose(how)} />${label}
  </label>`;
  return html`
    <h3>${messages.upload}</h3>
    <form
      class=${hand.dragged ? 'drop' : ''}
      @submit=${instead(hand.store)}
      @change=${hand.changed}
      @dragover=${instead(() => hand.drag(true))}
      @dragleave=${() => hand.drag(false)}
      @drop=${instead(hand.drop)}
    >
      <label class="field">
        <span>${messages.file}</span>
        <input type="file" name="list" accept=".xlsx,.xls,.csv" required aria-describedby="file-note" @change=${hand.another} />
      </label>
      <p class="quiet" id="file-note">${messages.fileNote(view.megabytes)}${messages.dropHere}</p>
      <fieldset>
        <legend>${messages.how}</legend>
        ${choice('before', messages.asBefore)} ${choice('form', messages.byForm)} ${choice('file', messages.byFile)}
      </fieldset>
      ${hand.how === 'form' ? description(view.categories, messages) : nothing}
      ${hand.how === 'file'
        ? html`<label class="field">
            <span>${messages.description}</span>
            <input type="file" name="description" accept=".yaml,.yml" required />
          </label>`
        : nothing}
      <p class="actions">
        <button type="button" class="again" aria-disabled=${hand.sending ? 'true' : 'false'} @click=${hand.check}>
          ${messages.check}
        </button>
        <button type="submit" class="again main-action" aria-disabled=${hand.sending ? 'true' : 'false'}>
          ${messages.store}
        </button>
      </p>
    </form>
  `;
}

function description(categories, messages) {
  return html`
    <div class="fields">
      <label class="field">
        <span>${messages.departmentField}</span>
        <input type="text" name="department" maxlength="100" required />
      </label>
      <label class="field">
        <span>${messages.categoryField}</span>
        <select name="category" required>
          <option value="">${messages.choose}</option>
          ${categories.map(({ code, label }) => html`<option value=${code}>${label}</option>`)}
        </select>
      </label>
      <label class="field"><span>${messages.validFrom}</span><input type="date" name="validFrom" /></label>
      <label class="field"><span>${messages.validTo}</span><input type="date" name="validTo" /></label>
    </div>
  `;
}
