import { LitElement, html, nothing } from './vendor/lit.js';
import { fetchSheet } from './client.js';
import { clientSettings } from './client-settings.js';
import { ownWords } from './own-words.js';
import { onDarkGround } from './tone.js';

/**
 * A page that shows what the server answers to what a person asks for: the roster, the statistics. What is shown stays
 * until the next answer is there; an answer that was overtaken is dropped; a person without the right sees nothing at all.
 *
 * A page of that kind has `wordsFor(language)`, `fetchView(asked, messages, settings)`, `taken()` when an answer came, and
 * `whole(messages)`, which draws `_view`.
 */
export class AskedPage extends LitElement {
  static properties = {
    locale: {},
    _view: { state: true },
    _asked: { state: true },
    _busy: { state: true },
    _problem: { state: true },
    _exporting: { state: true },
  };

  #turn = 0;

  /** @param {Record<string, string | number>} asked what is asked for at first */
  constructor(asked) {
    super();
    this.locale = null;
    this.messages = this.wordsFor(document.documentElement.lang);
    this._view = null;
    this._asked = asked;
    this._busy = false;
    this._problem = '';
    this._exporting = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.refresh();
  }

  /** Asks the server again. */
  async refresh() {
    const turn = ++this.#turn;
    this._busy = true;
    const settings = await clientSettings();
    this.messages = ownWords(
      this.wordsFor(this.locale || (settings && settings.locale) || document.documentElement.lang),
      settings && settings.words,
      this.#name(),
    );
    const { status, body } = await this.fetchView(this._asked, this.messages, settings);
    if (turn !== this.#turn) {
      return; // somebody has asked for something else meanwhile
    }
    this._busy = false;
    if (status === 200 && body !== null && Array.isArray(body.rows)) {
      this._view = body;
      this._problem = '';
      this.taken();
    } else {
      this._problem = status === 401 || status === 404 ? 'refused' : 'unavailable';
      this._view = this._problem === 'refused' ? null : this._view;
    }
    this.setAttribute('state', this._problem === 'refused' ? 'absent' : this._problem || 'ready');
  }

  /** The page's name in addresses and in the host's words: roster. */
  #name() {
    return this.localName.replace(/^aid-/, '');
  }

  /** Asks for something else. */
  ask(change) {
    this._asked = { ...this._asked, ...change };
    this.refresh();
  }

  /** Takes away what is asked for as a file; `_exporting` is null where it did not come. */
  async takeSheet() {
    if (this._exporting) {
      return;
    }
    this._exporting = true;
    const done = await fetchSheet(this.#name(), this.sheetOf(this._asked), this.messages.language);
    this._exporting = done ? false : null;
  }

  /** What is asked for of the sheet; usually the same as of the page. */
  sheetOf(asked) {
    return asked;
  }

  /** What else changes with an answer; usually nothing. */
  taken() {}

  render() {
    if (this._problem === 'refused') {
      return nothing;
    }
    const messages = this.messages;
    return html`
      <section class="card ${onDarkGround(this) ? 'on-dark' : ''}" aria-labelledby="heading" lang=${messages.language}>
        <h2 id="heading">${messages.heading}</h2>
        ${this._view === null ? nothing : this.whole(messages)}
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
}
