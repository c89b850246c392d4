import { LitElement, html, nothing } from './vendor/lit.js';
import { clientSettings, contextPath } from './client-settings.js';
import { fetchReview, sendRuling } from './review-client.js';
import { evidenceStyles } from './evidence-styles.js';
import { ownWords } from './own-words.js';
import { panelStyles } from './panel-styles.js';
import { reviewMessagesFor } from './review-messages.js';
import { reviewStyles } from './review-styles.js';
import { queueView, recordView } from './review-view.js';

/**
 * Rows of lists that may name pupils, and a person's decision about each: `<aid-review-queue locale="zh-CN">`. A person
 * without the right sees nothing at all. A decision leaves the queue at once, and comes back where it was not kept.
 */
export class AidReviewQueue extends LitElement {
  static styles = [panelStyles, evidenceStyles, reviewStyles];

  static properties = {
    locale: {},
    _view: { state: true },
    _chosen: { state: true },
    _verdict: { state: true },
    _notice: { state: true },
    _open: { state: true },
  };

  #messages = reviewMessagesFor(document.documentElement.lang);
  #sending = 0;
  /** The address pattern of the host's page about one pupil. */
  #pupils = null;
  #focus = '';

  constructor() {
    super();
    this.locale = null;
    this._view = null;
    this._chosen = '';
    /** @type {'' | 'LINK' | 'NO_LINK'} */
    this._verdict = '';
    /** @type {{text: string, bad: boolean} | null} */
    this._notice = null;
    this._open = new Set();
  }

  connectedCallback() {
    super.connectedCallback();
    this.refresh();
  }

  /** Asks the server what waits now. */
  async refresh() {
    const settings = await clientSettings();
    const language = this.locale || (settings && settings.locale) || document.documentElement.lang;
    this.#messages = ownWords(reviewMessagesFor(language), settings && settings.words, 'review');
    const pupils = ((settings && settings.slots) || []).find(({ page }) => page.includes('{student}'));
    this.#pupils = pupils === undefined ? null : ((settings && settings.context) || contextPath) + pupils.page;
    const { status, body } = await fetchReview(this.#messages.language);
    if (this._view !== null && (status === 0 || status === 401)) {
      this._notice = status === 0 ? this._notice : { text: this.#messages.expired, bad: true };
      return;
    }
    this._view = status === 200 && body !== null && Array.isArray(body.open) ? body : null;
    this.setAttribute('state', this._view === null ? 'absent' : 'ready');
    if (this._view !== null && this.#item() === undefined) {
      this.#select(this._view.open.length > 0 ? this._view.open[0].id : '');
    }
  }

  updated() {
    if (this.#focus !== '') {
      const target = this.renderRoot.querySelector(this.#focus);
      this.#focus = '';
      if (target !== null) {
        target.focus();
      }
    }
  }

  render() {
    if (this._view === null) {
      return nothing;
    }
    const messages = this.#messages;
    const item = this.#item();
    return html`
      <section class="card" aria-labelledby="heading" lang=${messages.language} @keydown=${this.#key}>
        <h2 id="heading" tabindex="-1">${messages.heading}</h2>
        <p class="to-do">${this._view.waiting > 0 ? messages.waiting(this._view.waiting) : nothing}</p>
        <p class="full quiet">${messages.intro} <span class="keys">${messages.keys}</span></p>
        <p class="notice ${this._notice && this._notice.bad ? 'alarm' : 'done'}" role="status">
          ${this._notice ? this._notice.text : nothing}
        </p>
        <div class="desk">
          ${queueView(this._view, messages, {
            chosen: this._chosen,
            select: (id) => this.#select(id),
            isOpen: (part) => this._open.has(part),
            toggle: (part) => this.#toggle(part),
          })}
          ${item === undefined
            ? nothing
            : html`<div class="record" role="region" aria-label=${messages.yours}>
                ${recordView(item, messages, this.#address(item.student))} ${this.#form(item, messages)}
              </div>`}
        </div>
      </section>
    `;
  }

  #form(item, messages) {
    const choice = (verdict, label, key) => html`<button
      type="button"
      class="again"
      aria-pressed=${this._verdict === verdict ? 'true' : 'false'}
      aria-keyshortcuts=${key}
      @click=${() => this.#decide(verdict)}
    >${label} <kbd aria-hidden="true">${key}</kbd></button>`;
    return html`
      <form @submit=${this.#submit}>
        <div class="verdicts">
          ${choice('LINK', messages.link, 'Y')} ${choice('NO_LINK', messages.noLink, 'N')}
        </div>
        ${this._verdict === ''
          ? nothing
          : html`
              <p class="quiet">${messages.chosen(messages.verdict[this._verdict], item.name)}</p>
              <div class="reason">
                <label>
                  <span>${messages.reason}</span>
                  <input type="text" name="reason" required maxlength="300" autocomplete="off" />
                </label>
                <button type="submit" class="again main-action">${messages.submit}</button>
              </div>
              <div class="presets">
                ${messages.reasons.map(
                  (reason) => html`<button type="button" @click=${() => this.#preset(reason)}>${reason}</button>`,
                )}
              </div>
            `}
      </form>
    `;
  }

  #item() {
    return [...this._view.open, ...this._view.decided].find(({ id }) => id === this._chosen);
  }

  #address(student) {
    return this.#pupils === null ? null : this.#pupils.replace('{student}', encodeURIComponent(student));
  }

  #select(id) {
    this._chosen = id;
    this._verdict = '';
  }

  #decide(verdict) {
    this._verdict = verdict;
    this.#focus = 'input[name=reason]';
  }

  #preset(reason) {
    const input = this.renderRoot.querySelector('input[name=reason]');
    input.value = reason;
    input.focus();
  }

  /** Letters work wherever the reader is in the queue, but not where they are being written. */
  #key = (event) => {
    const [target] = event.composedPath();
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (target.localName === 'input') {
      if (event.key === 'Escape') {
        this._verdict = '';
        this.#focus = `[data-id="${this._chosen}"]`;
      }
      return;
    }
    const act = {
      j: () => this.#step(1),
      k: () => this.#step(-1),
      y: () => this.#decide('LINK'),
      n: () => this.#decide('NO_LINK'),
    }[event.key.toLowerCase()];
    if (act && this.#item() !== undefined) {
      event.preventDefault();
      act();
    }
  };

  #step(by) {
    const { open } = this._view;
    const at = open.findIndex(({ id }) => id === this._chosen);
    const next = open[Math.max(0, Math.min(open.length - 1, at + by))];
    if (next !== undefined) {
      this.#select(next.id);
      this.#focus = `[data-id="${next.id}"]`;
    }
  }

  #submit = (event) => {
    event.preventDefault();
    const item = this.#item();
    const reason = this.renderRoot.querySelector('input[name=reason]').value.trim();
    if (reason === '') {
      this._notice = { text: this.#messages.needReason, bad: true };
      return;
    }
    this.#send(item, { verdict: this._verdict, reason, version: item.version });
  };

  /** The record is gone from the queue while the decision is on its way. */
  async #send(item, ruling) {
    const before = this._view;
    const at = before.open.findIndex(({ id }) => id === item.id);
    const open = before.open.filter(({ id }) => id !== item.id);
    this._view = { ...before, open, waiting: before.waiting - (at < 0 ? 0 : 1) };
    const next = open[Math.max(0, Math.min(open.length - 1, at))];
    this.#select(next === undefined ? '' : next.id);
    this.#focus = next === undefined ? '#heading' : `[data-id="${next.id}"]`;
    this._notice = null;
    this.#sending += 1;
    const { status, body } = await sendRuling(item.id, ruling, this.#messages.language);
    this.#sending -= 1;
    this.#take(item, at, ruling, status, body);
    if (this.#sending === 0) {
      await this.refresh();
    }
  }

  #take(item, at, ruling, status, body) {
    const messages = this.#messages;
    if (status === 200) {
      const word = messages.verdict[ruling.verdict];
      const text = body && body.applied === false ? messages.savedLater(word) : messages.saved(word);
      this._notice = { text: `${item.name} · ${text}`, bad: false };
      this.dispatchEvent(new CustomEvent('aid-ruled', { bubbles: true, composed: true }));
      return;
    }
    const text = { 401: messages.expired, 404: messages.gone, 409: messages.stale }[status] || messages.failed;
    this._notice = { text: `${item.name} · ${text}`, bad: true };
    if (status !== 409 && status !== 404 && at >= 0) {
      const open = [...this._view.open];
      open.splice(at, 0, item);
      this._view = { ...this._view, open, waiting: this._view.waiting + 1 };
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

if (customElements.get('aid-review-queue') === undefined) {
  customElements.define('aid-review-queue', AidReviewQueue);
}
