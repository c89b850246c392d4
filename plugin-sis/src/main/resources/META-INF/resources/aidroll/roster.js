import { html, nothing } from './vendor/lit.js';
import { AskedPage } from './asked-page.js';
import { choiceField, sheetButton, sheetProblem, step } from './asked-tools.js';
import { fetchRoster } from './pages-client.js';
import { listsStyles } from './lists-styles.js';
import { panelStyles } from './panel-styles.js';
import { pupilAddress } from './pupil-address.js';
import { changesView } from './roster-changes.js';
import { rosterMessagesFor } from './roster-messages.js';
import { rosterStyles } from './roster-styles.js';
import { asAt, notOnRoster, rosterTable, sums } from './roster-view.js';

const pageSize = 50;
const empty = { school: '', stage: '', category: '', state: '', q: '', order: 'SCHOOL', at: '', since: '' };

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
    const isNone = view.past !== null && view.past.state !== 'KEPT';
    return html`
      ${isNone ? nothing : html`<span class="term">${view.term.label} · ${messages.assessedOn(view.assessedOn)}</span>`}
      ${asAt(view, messages)} ${isNone ? nothing : this.#tabs(messages)} ${this.#filters(messages)}
      ${isNone
        ? nothing
        : html`${sums(view, messages)}
            <div class="table" aria-busy=${this._busy ? 'true' : 'false'}>
              ${rosterTable(view, messages, this.#addressOf)}
            </div>
            ${this.#pages(messages)} ${changesView(view.changes, view, messages)} ${notOnRoster(view.others, messages, this.#addressOf)}
            ${this._asked.q && view.total === 0 && view.others.length === 0
              ? html`<p class="wide quiet">${view.past === null ? messages.noOne : messages.noOneThen}</p>`
              : nothing}`}
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
    const { schools, stages, categories, mayExport } = this._view;
    const orders = Object.entries(messages.orders).map(([code, label]) => ({ code, label }));
    const choice = (name, choices, all = messages.all) =>
      choiceField(name, messages[name], choices, this._asked[name], all, (code) => this.#ask({ [name]: code }));
    return html`
      <form class="filters" role="search" aria-label=${messages.filters} @submit=${this.#find}>
        ${schools.length > 1 ? choice('school', schools) : nothing} ${stages.length > 1 ? choice('stage', stages) : nothing}
        ${choice('category', categories)}
        <label class="field">
          <span>${messages.search}</span>
          <input type="search" name="q" maxlength="50" .value=${this._asked.q} />
        </label>
        <button type="submit" class="again">${messages.find}</button>
        ${choice('order', orders, null)} ${this.#days(messages)} ${sheetButton(this, mayExport, messages)}
      </form>
      ${sheetProblem(this, messages)}
    `;
  }

  /** Of which day the roster is shown, and with which it is compared; nothing to choose where none was kept. */
  #days(messages) {
    const { keptSince, past, changes } = this._view;
    const day = (name, label) => html`<label class="field">
      <span>${label}</span>
      <input
        type="date"
        name=${name}
        min=${keptSince === null ? '' : keptSince}
        .value=${this._asked[name]}
        @change=${(event) => this.#ask({ [name]: event.target.value })}
      />
    </label>`;
    return keptSince === null && past === null
      ? nothing
      : html`${day('at', messages.asAt)} ${day('since', messages.since)}
        ${past === null && changes === null ? nothing : step(messages.now, true, () => this.#ask({ at: '', since: '' }))}`;
  }

  #pages(messages) {
    const { total, from, rows } = this._view;
    return total <= pageSize
      ? nothing
      : html`<div class="pages">
          ${step(messages.before, from > 0, () => this.ask({ from: Math.max(0, from - pageSize) }))}
          <span>${messages.page(from + 1, from + rows.length, total)}</span>
          ${step(messages.after, from + rows.length < total, () => this.ask({ from: from + pageSize }))}
        </div>`;
  }

  #find = (event) => {
    event.preventDefault();
    this.#ask({ q: event.target.elements.q.value.trim() });
  };

  /** Another filter begins at the first page again. */
  #ask(change) {
    this.ask({ from: 0, ...change });
  }
}

if (customElements.get('aid-roster') === undefined) {
  customElements.define('aid-roster', AidRoster);
}
