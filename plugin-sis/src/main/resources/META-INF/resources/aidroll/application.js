import { LitElement, css, html, nothing } from './vendor/lit.js';
import { applicationCss, applicationForm } from './application-form.js';
import { applicationMessagesFor } from './application-words.js';
import { clientSettings } from './client-settings.js';
import { fetchApplication } from './panel-client.js';

/** The application form of the pupil whom the address names: `<aid-application locale="zh-CN">`. */
class AidApplication extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      max-width: 200mm;
      margin: 0 auto 12px;
    }
    .bar p {
      margin: 0;
    }
    button {
      padding: 4px 14px;
      border: 1px solid currentColor;
      border-radius: 4px;
      background: none;
      color: var(--aid-accent, #1b5e94);
      font: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: 2px;
    }
    .sheet {
      overflow-x: auto;
    }
    @media print {
      .bar {
        display: none;
      }
      .sheet {
        overflow: visible;
      }
    }
  `;

  static properties = { locale: {}, student: {}, _view: { state: true }, _problem: { state: true }, _busy: { state: true } };

  #messages = applicationMessagesFor(document.documentElement.lang);

  constructor() {
    super();
    this.locale = null;
    const named = /\/students\/([^/]+)\/application$/.exec(window.location.pathname);
    this.student = named === null ? '' : decodeURIComponent(named[1]);
    this._view = null;
    /** @type {'' | 'refused' | 'expired' | 'unavailable'} */
    this._problem = '';
    this._busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load(false);
  }

  async #load(whole) {
    this._busy = true;
    const settings = await clientSettings();
    this.#messages = applicationMessagesFor(this.locale || (settings && settings.locale) || document.documentElement.lang);
    const { status, body } = await fetchApplication(this.student, whole, this.#messages.language);
    this._busy = false;
    if (status === 200 && body !== null && Array.isArray(body.categories)) {
      this._view = body;
      this._problem = '';
    } else {
      this._problem = status === 401 ? 'expired' : status === 404 ? 'refused' : 'unavailable';
    }
    this.setAttribute('state', this._problem || 'ready');
  }

  render() {
    const messages = this.#messages;
    const view = this._view;
    return html`
      <div class="bar" lang=${messages.language}>
        ${view === null
          ? nothing
          : html`<button type="button" @click=${() => window.print()}>${messages.print}</button>
              ${view.numbers === 'MAY_ASK'
                ? html`<button type="button" aria-disabled=${this._busy ? 'true' : 'false'} @click=${this.#whole}>
                    ${messages.whole}
                  </button>`
                : nothing}
              <p>${view.numbers === 'MASKED' ? messages.masked : messages.wholeNote}</p>`}
        <p role="status">${this._busy && view === null ? messages.loading : nothing}</p>
        ${this._problem === ''
          ? nothing
          : html`<p role="alert">${messages[this._problem]}</p>
              ${this._problem === 'unavailable'
                ? html`<button type="button" @click=${() => this.#load(false)}>${messages.retry}</button>`
                : nothing}`}
      </div>
      <div class="sheet" tabindex="0" role="region" aria-label=${messages.print} ?hidden=${view === null}></div>
    `;
  }

  updated(changed) {
    if (changed.has('_view') && this._view !== null) {
      this.#style();
      const form = applicationForm(document, this._view, this.#messages.language === 'en');
      this.renderRoot.querySelector('.sheet').replaceChildren(form);
    }
  }

  #style() {
    if (!this.renderRoot.adoptedStyleSheets.includes(sheet)) {
      this.renderRoot.adoptedStyleSheets = [...this.renderRoot.adoptedStyleSheets, sheet];
    }
    // The size of the paper is the page's, not an element's.
    if (!document.adoptedStyleSheets.includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
  }

  #whole = () => {
    if (!this._busy) {
      this.#load(true);
    }
  };
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(applicationCss);

if (customElements.get('aid-application') === undefined) {
  customElements.define('aid-application', AidApplication);
}
