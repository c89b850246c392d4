import { LitElement, css, html, nothing } from './vendor/lit.js';
import { clientSettings, contextPath } from './client-settings.js';
import { fetchMenu } from './pages-client.js';
import { frontStyles } from './front.js';
import { createSlotElement } from './slot-elements.js';

const words = {
  zh: {
    language: 'zh-CN',
    menu: '学生资助',
    close: '关闭',
    pages: { roster: '资助名单', statistics: '统计', review: '待核对', lists: '部门名册', accessLog: '访问日志', settings: '插件设置', diagnostics: '诊断' },
  },
  en: {
    language: 'en',
    menu: 'Student aid',
    close: 'Close',
    pages: {
      roster: 'Aid roster',
      statistics: 'Statistics',
      review: 'Review queue',
      lists: 'Department lists',
      accessLog: 'Access log',
      settings: 'Settings',
      diagnostics: 'Diagnostics',
    },
  },
};

/**
 * Our pages in the host's own menu: `<aid-menu>`; --aid-menu-text, --aid-menu-font-size, --aid-menu-direction (row or
 * column) and --aid-menu-padding make it look like the host's. In a host that knows people by a cookie the entries are links. Where a
 * token is sent with each request a link would be answered by nobody, so the page opens in front of the host's.
 */
export class AidMenu extends LitElement {
  static styles = [
    frontStyles,
    css`
    :host {
      display: inline-block;
      flex-shrink: 1000; /* where the host's menu is full, ours gives way and not the host's entries */
      align-self: center;
      color: var(--aid-menu-text, inherit);
      font: inherit;
      font-size: var(--aid-menu-font-size, inherit);
    }
    :host([state='absent']) {
      display: none !important;
    }
    nav {
      display: flex;
      flex-flow: var(--aid-menu-direction, row) wrap;
      gap: 0.25em 1.25em;
    }
    a,
    .entry {
      padding: var(--aid-menu-padding, 0);
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: none;
      cursor: pointer;
    }
    a[aria-current] {
      font-weight: 600;
    }
    a:hover,
    .entry:hover {
      text-decoration: underline;
    }
    a:focus-visible,
    .entry:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: 2px;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  ];

  static properties = { locale: {}, _pages: { state: true }, _open: { state: true } };

  #words = words.zh;
  #token = false;

  constructor() {
    super();
    this.locale = null;
    this._pages = [];
    this._open = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.refresh();
  }

  async refresh() {
    const settings = await clientSettings();
    const language = this.locale || (settings && settings.locale) || document.documentElement.lang;
    this.#words = /^en\b/i.test(language || '') ? words.en : words.zh;
    this.#token = settings !== null && settings.token !== null && settings.token !== undefined;
    const { status, body } = await fetchMenu(this.#words.language);
    this._pages = status === 200 && body !== null && Array.isArray(body.pages) ? body.pages : [];
    this.setAttribute('state', this._pages.length === 0 ? 'absent' : 'ready');
  }

  render() {
    const entries = this._pages.filter(({ element }) => !this.#token || element !== '');
    return entries.length === 0
      ? nothing
      : html`
          <nav aria-label=${this.#words.menu} lang=${this.#words.language}>${entries.map((entry) => this.#entry(entry))}</nav>
          ${this._open === null
            ? nothing
            : html`<dialog class="front" aria-label=${this.#name(this._open)} @close=${() => (this._open = null)}>
                <button type="button" class="close" @click=${(event) => event.target.parentNode.close()}>
                  ${this.#words.close}
                </button>
              </dialog>`}
        `;
  }

  updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) {
      dialog.append(createSlotElement(this._open.element));
      dialog.showModal();
    }
  }

  #entry(entry) {
    return this.#token
      ? html`<button type="button" class="entry" @click=${() => (this._open = entry)}>${this.#name(entry)}</button>`
      : this.#link(entry, `${contextPath}/aidroll/${entry.address}`);
  }

  #link(entry, address) {
    return html`<a href=${address} aria-current=${address === location.pathname ? 'page' : nothing}>${this.#name(entry)}</a>`;
  }

  #name({ name }) {
    return this.#words.pages[name] || name;
  }
}

if (customElements.get('aid-menu') === undefined) {
  customElements.define('aid-menu', AidMenu);
}
