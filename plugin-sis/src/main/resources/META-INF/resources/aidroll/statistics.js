import { LitElement, html, nothing } from './vendor/lit.js';
import { clientSettings, fetchSheet, fetchStatistics } from './client.js';
import { listsStyles } from './lists-styles.js';
import { panelStyles } from './panel-styles.js';
import { rosterStyles } from './roster-styles.js';
import { statisticsMessagesFor } from './statistics-messages.js';
import { statisticsStyles } from './statistics-styles.js';
import { indicators, placesTable } from './statistics-view.js';
import { onDarkGround } from './tone.js';

const below = { COUNTY: 'TOWNSHIP', TOWNSHIP: 'SCHOOL' };

/**
 * How many pupils are aided with how much, by county, township, school and village, and the four indicators, of what this
 * person may see: `<aid-statistics locale="zh-CN">`. A person without the right sees nothing at all.
 */
export class AidStatistics extends LitElement {
  static styles = [panelStyles, listsStyles, rosterStyles, statisticsStyles];

  static properties = {
    locale: {},
    _view: { state: true },
    _asked: { state: true },
    _open: { state: true },
    _parts: { state: true },
    _busy: { state: true },
    _problem: { state: true },
    _exporting: { state: true },
  };

  #messages = statisticsMessagesFor(document.documentElement.lang);
  #turn = 0;
  #hand = {
    folds: { isOpen: (code) => this._open.includes(code), toggle: (code) => this.#toggle(code) },
    partsOf: (code) => this._parts[code],
    drill: (code) => this.#ask({ level: below[this._view.level], within: code }),
  };

  constructor() {
    super();
    this.locale = null;
    this._view = null;
    this._asked = { level: '', within: '' };
    this._open = [];
    this._parts = {};
    this._busy = false;
    this._problem = '';
    this._exporting = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.refresh();
  }

  /** Asks the server again; what is shown stays until the answer is there. */
  async refresh() {
    const turn = ++this.#turn;
    this._busy = true;
    const settings = await clientSettings();
    this.#messages = statisticsMessagesFor(
      this.locale || (settings && settings.locale) || document.documentElement.lang,
    );
    const { status, body } = await fetchStatistics(this._asked, this.#messages.language);
    if (turn !== this.#turn) {
      return; // somebody has asked for something else meanwhile
    }
    this._busy = false;
    if (status === 200 && body !== null && Array.isArray(body.rows)) {
      this._view = body;
      this._open = [];
      this._parts = {};
      this._problem = '';
    } else {
      this._problem = status === 401 || status === 404 ? 'refused' : 'unavailable';
      this._view = this._problem === 'refused' ? null : this._view;
    }
    this.setAttribute('state', this._problem === 'refused' ? 'absent' : this._problem || 'ready');
  }

  render() {
    if (this._problem === 'refused') {
      return nothing;
    }
    const messages = this.#messages;
    return html`
      <section class="card ${onDarkGround(this) ? 'on-dark' : ''}" aria-labelledby="heading" lang=${messages.language}>
        <h2 id="heading">${messages.heading}</h2>
        ${this._view === null ? nothing : this.#whole(messages)}
        ${this._problem === ''
          ? nothing
          : html`<p class="problem" role="alert">
              ${messages.unavailable}
              <button type="button" class="again" @click=${() => this.refresh()}>${messages.retry}</button>
            </p>`}
        ${this._view === null && this._busy ? html`<p class="wide" role="status">${messages.loading}</p>` : nothing}
      </section>
    `;
  }

  #whole(messages) {
    const view = this._view;
    return html`
      <span class="term">${view.term.label} · ${messages.assessedOn(view.assessedOn)}</span>
      ${indicators(view.indicators, view.least, messages)}
      <div class="bar-head">${view.levels.length > 1 ? this.#tabs(messages) : nothing} ${view.mayExport ? this.#sheet(messages) : nothing}</div>
      ${this._exporting === null ? html`<p class="problem" role="alert">${messages.exportFailed}</p>` : nothing}
      ${view.within === null
        ? nothing
        : html`<p class="inside">
            ${messages.within(view.within)}
            <button type="button" class="again" @click=${() => this.#ask({ level: view.level, within: '' })}>
              ${messages.lift}
            </button>
          </p>`}
      <div class="table" aria-busy=${this._busy ? 'true' : 'false'}>${placesTable(view, messages, this.#hand)}</div>
      <div class="notes quiet">
        ${view.partHidden ? html`<p>${messages.note(view.least)}</p>` : nothing}
        ${view.level === 'VILLAGE' ? html`<p>${messages.village}</p>` : nothing}
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
          @click=${() => this.#ask({ level: code, within: '' })}
        >
          ${messages.levels[code]}
        </button>`,
      )}
    </div>`;
  }

  #sheet(messages) {
    return html`<button
      type="button"
      class="again"
      aria-disabled=${this._exporting ? 'true' : 'false'}
      @click=${this.#export}
    >
      ${this._exporting ? messages.exporting : messages.export}
    </button>`;
  }

  #ask(asked) {
    this._asked = asked;
    this.refresh();
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
    const { status, body } = await fetchStatistics({ level: view.level, place: code }, this.#messages.language);
    if (view === this._view) {
      const row = status === 200 && body !== null && Array.isArray(body.rows) ? body.rows[0] : undefined;
      this._parts = { ...this._parts, [code]: row === undefined ? null : row.parts };
    }
  }

  #export = async () => {
    if (this._exporting) {
      return;
    }
    this._exporting = true;
    const done = await fetchSheet('statistics', this._asked, this.#messages.language);
    this._exporting = done ? false : null;
  };
}

if (customElements.get('aid-statistics') === undefined) {
  customElements.define('aid-statistics', AidStatistics);
}
