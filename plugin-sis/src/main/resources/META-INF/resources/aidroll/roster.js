import { html, nothing } from './vendor/lit.js';
import { AskedPage } from './asked-page.js';
import { fetchRoster } from './pages-client.js';
import { listsStyles } from './lists-styles.js';
import { panelStyles } from './panel-styles.js';
import { pupilAddress } from './pupil-address.js';
import { rosterMessagesFor } from './roster-messages.js';
import { rosterStyles } from './roster-styles.js';
import { notOnRoster, rosterTable, sums } from './roster-view.js';

const pageSize = 50;
const empty = { school: '', stage: '', category: '', state: '', q: '', order: 'SCHOOL' };

/**
 * The pupils whom aid concerns, of those this person may see: `<aid-roster locale="zh-CN">`. A person without the right
 * sees nothing at all.
 */
export class AidRoster extends AskedPage {
  static styles = [panelStyles, listsStyles, rosterStyles];

  #addressOf = () => null;

  constructor() {
    super({ ...empty, from: 0 });
  }

  wordsFor(language) {
    return rosterMessagesFor(language);
  }

  fetchView(asked, messages, settings) {
    this.#addressOf = pupilAddress(settings);
    return fetchRoster({ ...asked, size: pageSize }, messages.language);
  }

  whole(messages) {
    const view = this._view;
    return html`
      <span class="term">${view.term.label} · ${messages.assessedOn(view.assessedOn)}</span>
      ${this.#tabs(messages)} ${this.#filters(messages)} ${sums(view, messages)}
      <div class="table" aria-busy=${this._busy ? 'true' : 'false'}>
        ${rosterTable(view, messages, this.#addressOf)}
      </div>
      ${this.#pages(messages)} ${notOnRoster(view.others, messages, this.#addressOf)}
      ${this._asked.q && view.total === 0 && view.others.length === 0 ? html`<p class="wide quiet">${messages.noOne}</p>` : nothing}
    `;
  }

  #tabs(messages) {
    return html`<div class="tabs" role="group" aria-label=${messages.state}>
      ${Object.entries(messages.states).map(
        ([code, label]) => html`<button
          type="button"
          class="tab"
          aria-pressed=${this._asked.state === code ? 'true' : 'false'}
          @click=${() => this.#ask({ state: code })}
        >
          ${label}${code === '' ? nothing : html`<span class="count">${this._view.counts[code]}</span>`}
        </button>`,
      )}
    </div>`;
  }

  #filters(messages) {
    const { schools, stages, categories } = this._view;
    const orders = Object.entries(messages.orders).map(([code, label]) => ({ code, label }));
    return html`
      <form class="filters" role="search" aria-label=${messages.filters} @submit=${this.#find}>
        ${schools.length > 1 ? this.#choice('school', messages.school, schools, messages) : nothing}
        ${stages.length > 1 ? this.#choice('stage', messages.stage, stages, messages) : nothing}
        ${this.#choice('category', messages.category, categories, messages)}
        <label class="field">
          <span>${messages.search}</span>
          <input type="search" name="q" maxlength="50" .value=${this._asked.q} />
        </label>
        <button type="submit" class="again">${messages.find}</button>
        ${this.#choice('order', messages.order, orders, null)}
        ${this.exportButton('roster', messages)}
      </form>
      ${this.exportProblem(messages)}
    `;
  }

  #choice(name, label, choices, messages) {
    return html`<label class="field">
      <span>${label}</span>
      <select name=${name} @change=${(event) => this.#ask({ [name]: event.target.value })}>
        ${messages === null ? nothing : html`<option value="">${messages.all}</option>`}
        ${choices.map(
          (choice) =>
            html`<option value=${choice.code} ?selected=${this._asked[name] === choice.code}>${choice.label}</option>`,
        )}
      </select>
    </label>`;
  }

  #pages(messages) {
    const { total, from, rows } = this._view;
    if (total <= pageSize) {
      return nothing;
    }
    const step = (label, to, possible) =>
      html`<button
        type="button"
        class="again"
        aria-disabled=${possible ? 'false' : 'true'}
        @click=${() => possible && this.#ask({ from: to })}
      >
        ${label}
      </button>`;
    return html`<div class="pages">
      ${step(messages.before, Math.max(0, from - pageSize), from > 0)}
      <span>${messages.page(from + 1, from + rows.length, total)}</span>
      ${step(messages.after, from + pageSize, from + rows.length < total)}
    </div>`;
  }

  #find = (event) => {
    event.preventDefault();
    this.#ask({ q: event.target.elements.q.value.trim() });
  };

  /** Another filter begins at the first page again. */
  #ask(change) {
    this._asked = { ...this._asked, from: 0, ...change };
    this.refresh();
  }
}

if (customElements.get('aid-roster') === undefined) {
  customElements.define('aid-roster', AidRoster);
}
