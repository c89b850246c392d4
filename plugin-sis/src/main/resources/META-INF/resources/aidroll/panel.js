import { LitElement, html, nothing } from './vendor/lit.js';
import { clientSettings } from './client-settings.js';
import { applicationAddress, fetchApplication, fetchCard, fetchPanel } from './panel-client.js';
import './assert-category.js';
import { assertStyles } from './assert-styles.js';
import { printCard } from './family-card.js';
import { eFileStyles } from './efile-styles.js';
import { frontStyles, showInFront } from './front.js';
import { evidenceStyles } from './evidence-styles.js';
import { messagesFor } from './messages.js';
import { announcement, askAgain, skeleton } from './panel-state.js';
import { panelStyles } from './panel-styles.js';
import { panelView } from './panel-view.js';
import { onDarkGround } from './tone.js';

/** Waits before the panel asks again by itself; after these it asks only when told. */
const backOffMillis = [2000, 8000];
const longestWaitMillis = 60000;

/**
 * What aid a pupil has, why, and what is missing: `<aid-student-panel student="S1" locale="zh-CN">`.
 *
 * A person without the right sees nothing at all. The attribute `state` tells the host which state the panel is in.
 * A host that has saved a form calls `refresh()`.
 */
export class AidStudentPanel extends LitElement {
  static styles = [panelStyles, evidenceStyles, eFileStyles, assertStyles, frontStyles];

  static properties = {
    student: {},
    locale: {},
    _state: { state: true },
    _open: { state: true },
    _card: { state: true },
  };

  /** Whether a token opens our addresses: then a link opens none. */
  #token = false;
  #messages = messagesFor(document.documentElement.lang);
  /** The pupil whose data was shown last: only then can a refusal be an ended session. */
  #shown = null;
  #asked = null;
  #request = null;
  #retries = 0;
  #retryTimer = 0;
  #heldHeight = 0;
  #returnFocus = false;
  #restored = (event) => event.persisted && this.refresh();

  constructor() {
    super();
    this.student = null;
    this.locale = null;
    /** @type {import('./panel-state.js').State} */
    this._state = { name: 'absent' };
    this._open = new Set();
    /** @type {'' | 'asking' | 'failed'} */
    this._card = '';
  }

  connectedCallback() {
    super.connectedCallback();
    // A page brought back by the browser's "back" may show what its reader may no longer see.
    window.addEventListener('pageshow', this.#restored);
    if (this.hasUpdated && this._state.name !== 'ready') {
      this.#retries = 0;
      this.#load();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pageshow', this.#restored);
    this.#stop();
  }

  /** Asks the server again; what is shown stays until the answer is there. */
  refresh() {
    this.#retries = 0;
    return this.#load();
  }

  willUpdate(changed) {
    if (changed.has('student')) {
      this._open = new Set();
      this._card = '';
    }
    if (changed.has('student') || changed.has('locale')) {
      this.#retries = 0;
      this.#load();
    }
  }

  render() {
    const state = this._state;
    if (state.name === 'absent') {
      return nothing;
    }
    const messages = this.#messages;
    const first = state.name === 'loading' && this.#heldHeight === 0;
    return html`
      <section
        class="card ${onDarkGround(this) ? 'on-dark' : ''} ${first ? 'first' : ''}"
        aria-labelledby="heading"
        lang=${messages.language}
        @aid-said=${() => this.refresh()}
      >
        <h2 id="heading" tabindex="-1">${messages.heading}</h2>
        <p class="announcement" role="status">${announcement(state, messages)}</p>
        ${this.#content(state)}
      </section>
    `;
  }

  updated() {
    const { name } = this._state;
    this.setAttribute('state', name);
    const card = this.renderRoot.querySelector('.card');
    if (card === null) {
      return;
    }
    card.style.minHeight = name === 'loading' && this.#heldHeight > 0 ? `${this.#heldHeight}px` : '';
    if (this.#returnFocus && name === 'ready') {
      card.querySelector('h2').focus(); // the button that was pressed is gone
    }
    this.#returnFocus = this.#returnFocus && this._state.asking === true;
  }

  #content(state) {
    switch (state.name) {
      case 'loading':
        return skeleton;
      case 'ready':
        return panelView(state.panel, this.#messages, {
          isOpen: (part) => this._open.has(part),
          toggle: (part) => this.#toggle(part),
          print: this.#print,
          form: this.#printForm,
          openEFile: this.#token ? this.#openEFile : null,
          formAddress: this.#token ? null : applicationAddress(this.student, this.#messages.language),
          printing: this._card === 'asking',
          cardProblem: this._card === 'failed',
        });
      case 'expired':
        return askAgain(this.#messages.refresh, state, this.#messages, this.#again);
      default:
        return askAgain(this.#messages.retry, state, this.#messages, this.#again);
    }
  }

  #again = () => {
    if (!this._state.asking) {
      this.#returnFocus = true;
      this._state = { ...this._state, asking: true };
      this.refresh();
    }
  };

  /** The card has the pupil's name, so it is asked for when somebody wants it, and not before. */
  #print = async () => {
    if (this._card === 'asking') {
      return;
    }
    const { student } = this;
    this._card = 'asking';
    const card = await fetchCard(student, this.#messages.language);
    if (this.student === student) {
      this._card = card === null ? 'failed' : '';
      if (card !== null) {
        printCard(card, this.#messages);
      }
    }
  };

  /** The panel says afterwards what was handed in. */
  #openEFile = async () => {
    const { student } = this;
    await import('./efile-desk.js');
    const desk = document.createElement('aid-efile-desk');
    desk.setAttribute('student', student);
    desk.setAttribute('locale', this.#messages.language);
    const { eFile, close } = this.#messages;
    showInFront(this.renderRoot, desk, { label: eFile, close }, () => this.refresh());
  };

  /** Where the page of the form cannot be opened by a link, the form is printed from here. */
  #printForm = async () => {
    const { student } = this;
    const { language } = this.#messages;
    const [{ status, body }, { printApplication }] = await Promise.all([
      fetchApplication(student, false, language),
      import('./application-form.js'),
    ]);
    if (this.student === student) {
      this._card = status === 200 && body !== null ? '' : 'failed';
      if (this._card === '') {
        printApplication(body, language);
      }
    }
  };

  #toggle(part) {
    const open = new Set(this._open);
    if (!open.delete(part)) {
      open.add(part);
    }
    this._open = open;
  }

  async #load() {
    this.#stop();
    const { student } = this;
    if (!student) {
      this._state = { name: 'absent' };
      return;
    }
    if (this._state.name === 'absent' || this.#asked !== student) {
      this.#hold();
      this._state = { name: 'loading' };
    }
    this.#asked = student;
    const request = new AbortController();
    this.#request = request;
    const settings = await clientSettings();
    const locale = this.locale || (settings && settings.locale) || document.documentElement.lang;
    const messages = messagesFor(locale, settings && settings.words);
    this.#token = Boolean(settings && settings.token);
    const answer = await fetchPanel(student, messages.language, request.signal);
    if (answer !== null && !request.signal.aborted) {
      this.#messages = messages;
      this.#take(answer, student);
    }
  }

  /** @param {import('./panel-client.js').Answer} answer */
  #take(answer, student) {
    if (answer.kind === 'panel') {
      this.#shown = student;
      this._state = { name: 'ready', panel: answer.panel };
    } else if (answer.kind === 'unavailable') {
      this._state = { name: 'unavailable', problem: answer.problem };
      this.#retryLater(answer.problem);
    } else {
      const ended = this.#shown !== null && (answer.status === 401 || this.#shown === student);
      this._state = { name: ended ? 'expired' : 'absent' };
    }
  }

  #retryLater({ retryAfterSeconds }) {
    if (this.#retries < backOffMillis.length) {
      const asked = retryAfterSeconds > 0 ? retryAfterSeconds * 1000 : backOffMillis[this.#retries];
      this.#retries += 1;
      this.#retryTimer = setTimeout(() => this.#load(), Math.min(asked, longestWaitMillis));
    }
  }

  /** Keeps the card's height while the next pupil's data is on its way, so that the host's page does not jump. */
  #hold() {
    const card = this.renderRoot && this.renderRoot.querySelector('.card');
    this.#heldHeight = card ? card.offsetHeight : 0;
  }

  #stop() {
    clearTimeout(this.#retryTimer);
    if (this.#request !== null) {
      this.#request.abort();
    }
  }
}

// A host's page may carry the plugin's script twice; the first one serves both.
if (customElements.get('aid-student-panel') === undefined) {
  customElements.define('aid-student-panel', AidStudentPanel);
}
