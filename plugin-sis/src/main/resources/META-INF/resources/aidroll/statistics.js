import { html, nothing } from './vendor/lit.js';
import { AskedPage } from './asked-page.js';
import { sheetButton, sheetProblem } from './asked-tools.js';
import { fetchStatistics } from './pages-client.js';
import { listsStyles } from './lists-styles.js';
import { panelStyles } from './panel-styles.js';
import { rosterStyles } from './roster-styles.js';
import { statisticsMessagesFor } from './statistics-messages.js';
import { statisticsStyles } from './statistics-styles.js';
import { indicators, placesTable } from './statistics-view.js';

const below = { COUNTY: 'TOWNSHIP', TOWNSHIP: 'SCHOOL' };

/**
 * How many pupils are aided with how much, by county, township, school and village, and the four indicators, of what this
 * person may see: `<aid-statistics locale="zh-CN">`. A person without the right sees nothing at all.
 */
export class AidStatistics extends AskedPage {
  static styles = [panelStyles, listsStyles, rosterStyles, statisticsStyles];

  static properties = { _open: { state: true }, _parts: { state: true } };

  #hand = {
    folds: { isOpen: (code) => this._open.includes(code), toggle: (code) => this.#toggle(code) },
    partsOf: (code) => this._parts[code],
    drill: (code) => this.ask({ level: below[this._view.level], within: code }),
  };

  constructor() {
    super({ level: '', within: '' });
    this.taken();
  }

  wordsFor(language) {
    return statisticsMessagesFor(language);
  }

  fetchView(asked, messages) {
    return fetchStatistics(asked, messages.language);
  }

  /** Other places: what was unfolded below the ones before is gone. */
  taken() {
    this._open = [];
    this._parts = {};
  }

  whole(messages) {
    const view = this._view;
    return html`
      <span class="term">${view.term.label} · ${messages.assessedOn(view.assessedOn)}</span>
      ${view.scope === null ? nothing : html`<p class="scope">${messages.scope(view.scope)}</p>`}
      ${indicators(view.indicators, view.least, messages)}
      <div class="bar-head">${view.levels.length > 1 ? this.#tabs(messages) : nothing} ${sheetButton(this, view.mayExport, messages)}</div>
      ${sheetProblem(this, messages)}
      ${view.within === null
        ? nothing
        : html`<p class="inside">
            ${messages.within(view.within)}
            <button type="button" class="again" @click=${() => this.ask({ level: view.level, within: '' })}>
              ${messages.lift}
            </button>
          </p>`}
      <div class="table" aria-busy=${this._busy ? 'true' : 'false'}>${placesTable(view, messages, this.#hand)}</div>
      <div class="notes quiet">
        ${view.partHidden ? html`<p>${messages.note(view.least)}</p>` : nothing}
        ${view.level === 'VILLAGE' ? html`<p>${messages.village}${view.scope === null ? '' : ` ${messages.villageOf}`}</p>` : nothing}
        ${this._open.length > 0 ? html`<p>${messages.several}</p>` : nothing}
      </div>
    `;
  }

  #tabs(messages) {
    const { levels, level } = this._view;
    return html`<div class="tabs" role="group" aria-label=${messages.level}>
      ${levels.map(
        (code) => html`<button
          type="button"
          class="tab"
          aria-pressed=${level === code ? 'true' : 'false'}
          @click=${() => this.ask({ level: code, within: '' })}
        >
          ${messages.levels[code]}
        </button>`,
      )}
    </div>`;
  }

  /** What a place consists of is asked for when somebody wants to see it. */
  async #toggle(code) {
    if (this._open.includes(code)) {
      this._open = this._open.filter((other) => other !== code);
      return;
    }
    this._open = [...this._open, code];
    if (this._parts[code]) {
      return;
    }
    const view = this._view;
    const { status, body } = await fetchStatistics({ level: view.level, place: code }, this.messages.language);
    if (view === this._view) {
      const row = status === 200 && body !== null && Array.isArray(body.rows) ? body.rows[0] : undefined;
      this._parts = { ...this._parts, [code]: row === undefined ? null : row.parts };
    }
  }
}

if (customElements.get('aid-statistics') === undefined) {
  customElements.define('aid-statistics', AidStatistics);
}
