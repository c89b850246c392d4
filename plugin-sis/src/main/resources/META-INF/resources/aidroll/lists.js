import { LitElement, html, nothing } from './vendor/lit.js';
import { clientSettings, fetchLists, sendList } from './client.js';
import { listsMessagesFor } from './lists-messages.js';
import { listsTable, uploadResult } from './lists-view.js';
import { listsStyles } from './lists-styles.js';
import { panelStyles } from './panel-styles.js';

/**
 * The departments' lists there are, and a form that puts in another: `<aid-lists locale="zh-CN">`. A person without the
 * right sees nothing at all.
 */
export class AidLists extends LitElement {
  static styles = [panelStyles, listsStyles];

  static properties = {
    locale: {},
    _view: { state: true },
    _open: { state: true },
    _how: { state: true },
    _busy: { state: true },
    _answer: { state: true },
  };

  #messages = listsMessagesFor(document.documentElement.lang);

  constructor() {
    super();
    this.locale = null;
    this._view = null;
    this._open = new Set();
    /** @type {'before' | 'form' | 'file'} */
    this._how = 'before';
    this._busy = false;
    /** @type {{status: number, body: any} | null} */
    this._answer = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.refresh();
  }

  async refresh() {
    const settings = await clientSettings();
    this.#messages = listsMessagesFor(this.locale || (settings && settings.locale) || document.documentElement.lang);
    const { status, body } = await fetchLists(this.#messages.language);
    this._view = status === 200 && body !== null && Array.isArray(body.lists) ? body : null;
    this.setAttribute('state', this._view === null ? 'absent' : 'ready');
  }

  render() {
    if (this._view === null) {
      return nothing;
    }
    const messages = this.#messages;
    return html`
      <section class="card" aria-labelledby="heading" lang=${messages.language}>
        <h2 id="heading">${messages.heading}</h2>
        <p class="intro quiet">${messages.intro}</p>
        <div class="wide">
          <h3>${messages.present}</h3>
          ${listsTable(this._view.lists, messages, {
            isOpen: (part) => this._open.has(part),
            toggle: (part) => this.#toggle(part),
          })}
        </div>
        <div class="wide">${this.#form(messages)}</div>
        <div class="wide" role="status">${this.#result(messages)}</div>
      </section>
    `;
  }

  #form(messages) {
    const choice = (how, label) => html`<label class="choice">
      <input type="radio" name="how" .checked=${this._how === how} @change=${() => this.#choose(how)} />${label}
    </label>`;
    return html`
      <h3>${messages.upload}</h3>
      <form @submit=${this.#store} @change=${() => (this._answer = null)}>
        <label class="field">
          <span>${messages.file}</span>
          <input type="file" name="list" accept=".xlsx,.xls,.csv" required aria-describedby="file-note" />
        </label>
        <p class="quiet" id="file-note">${messages.fileNote(this._view.megabytes)}</p>
        <fieldset>
          <legend>${messages.how}</legend>
          ${choice('before', messages.asBefore)} ${choice('form', messages.byForm)} ${choice('file', messages.byFile)}
        </fieldset>
        ${this._how === 'form' ? this.#description(messages) : nothing}
        ${this._how === 'file'
          ? html`<label class="field">
              <span>${messages.description}</span>
              <input type="file" name="description" accept=".yaml,.yml" required />
            </label>`
          : nothing}
        <p class="actions">
          <button type="button" class="again" aria-disabled=${this._busy ? 'true' : 'false'} @click=${this.#check}>
            ${messages.check}
          </button>
          <button type="submit" class="again main-action" aria-disabled=${this._busy ? 'true' : 'false'}>
            ${messages.store}
          </button>
        </p>
      </form>
    `;
  }

  #description(messages) {
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
            ${this._view.categories.map(({ code, label }) => html`<option value=${code}>${label}</option>`)}
          </select>
        </label>
        <label class="field"><span>${messages.validFrom}</span><input type="date" name="validFrom" /></label>
        <label class="field"><span>${messages.validTo}</span><input type="date" name="validTo" /></label>
      </div>
    `;
  }

  #result(messages) {
    if (this._busy) {
      return html`<p>${messages.working}</p>`;
    }
    return this._answer === null ? nothing : uploadResult(this._answer, messages);
  }

  #choose(how) {
    this._how = how;
  }

  #check = () => this.#send(true);

  #store = (event) => {
    event.preventDefault();
    this.#send(false);
  };

  async #send(dryRun) {
    const form = this.renderRoot.querySelector('form');
    if (this._busy || !form.reportValidity()) {
      return;
    }
    const sent = new FormData(form);
    sent.delete('how');
    this._busy = true;
    this._answer = null;
    const answer = await sendList(sent, dryRun, this.#messages.language);
    this._busy = false;
    this._answer = answer;
    if (answer.status === 200 && answer.body.stored) {
      form.reset();
      this._how = 'before';
      await this.refresh();
    }
  }

  #toggle(part) {
    const open = new Set(this._open);
    if (!open.delete(part)) {
      open.add(part);
    }
    this._open = open;
  }
}

if (customElements.get('aid-lists') === undefined) {
  customElements.define('aid-lists', AidLists);
}
