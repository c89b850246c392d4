import { LitElement, html, nothing } from './vendor/lit.js';
import { clientSettings } from './client-settings.js';
import { endLink, fetchDocument, fetchEFile, makeLink, sendDocument, sendTyped, withdrawDocument } from './efile-client.js';
import { deskMessagesFor } from './efile-desk-messages.js';
import { deskStyles } from './efile-desk-styles.js';
import { openLinks, pictureView, toDo } from './efile-desk-parts.js';
import { codeView, isThere, paperView } from './efile-desk-view.js';
import { keepFile } from './keep-file.js';
import { panelStyles } from './panel-styles.js';
import { onDarkGround } from './tone.js';
import { shrunk } from './upload-send.js';

/**
 * The documents of a pupil's e-file, to be handed in, looked at and typed off: `<aid-efile-desk student="S1">`. A person
 * without the right sees nothing at all.
 */
export class AidEFileDesk extends LitElement {
  static styles = [panelStyles, deskStyles];

  static properties = {
    student: {},
    locale: {},
    _view: { state: true },
    _problem: { state: true },
    _code: { state: true },
    _notice: { state: true },
    _change: { state: true },
    _shown: { state: true },
  };

  #asking = '';
  #over = '';
  #busy = new Set();
  #said = new Map();
  #thumbs = new Map();
  #turn = 0;

  constructor() {
    super();
    this.student = null;
    this.locale = null;
    this.messages = deskMessagesFor(document.documentElement.lang);
    this._view = null;
    this._problem = '';
    this._code = null;
    this._notice = '';
    this._change = 0;
    this._shown = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.refresh();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#thumbs.forEach((address) => address && URL.revokeObjectURL(address));
    this.#thumbs.clear();
  }

  /** Asks the server again; what is shown stays until the answer is there. */
  async refresh() {
    const turn = ++this.#turn;
    const settings = await clientSettings();
    this.messages = deskMessagesFor(this.locale || (settings && settings.locale) || document.documentElement.lang);
    const { status, body } = await fetchEFile(this.student, this.messages.language);
    if (turn !== this.#turn) {
      return;
    }
    if (status === 200 && body !== null && Array.isArray(body.documents)) {
      this._view = body;
      this._problem = '';
      this.#fetchThumbs();
    } else if (status === 401 || status === 404) {
      this._problem = this._view === null ? 'refused' : 'expired';
      this._view = null;
    } else {
      this._problem = 'unavailable';
    }
    this.setAttribute('state', this._problem === 'refused' ? 'absent' : this._problem || 'ready');
  }

  render() {
    if (this._problem === 'refused') {
      return nothing;
    }
    const { messages } = this;
    return html`
      <section
        class="card ${onDarkGround(this) ? 'on-dark' : ''} ${this._code === null ? '' : 'with-code'}"
        aria-labelledby="heading"
        lang=${messages.language}
      >
        <h2 id="heading">${messages.heading}</h2>
        ${this._view === null ? nothing : this.#whole(messages, this._view)}
        ${this._problem === ''
          ? nothing
          : html`<p class="wide alarm" role="alert">
              ${messages[this._problem]}
              <button type="button" class="small-button" @click=${() => this.refresh()}>${messages.retry}</button>
            </p>`}
        ${this._view === null && this._problem === '' ? html`<p class="wide" role="status">${messages.loading}</p>` : nothing}
        ${this._shown === null ? nothing : pictureView(this._shown, messages, this.#closed)}
      </section>
    `;
  }

  updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && this._shown !== null && !dialog.open) {
      dialog.showModal();
    }
  }

  #whole(messages, view) {
    const desk = this.#desk(view);
    // Each in its own place, also where another leaves the list: what somebody is typing must not move to another paper.
    const papers = (asked) => view.documents.map((one) => (one.asked === asked ? paperView(one, messages, desk) : nothing));
    const missing = this.#missing(view);
    return html`
      <span class="term">${messages.pupil(view.pupil)}</span>
      <div class="bar">
        ${view.eFile === null
          ? nothing
          : html`<span class="chip ${view.eFile.state === 'COMPLETE' ? '' : 'unsettled'}"
                >${messages.states[view.eFile.state] || view.eFile.state}</span
              >
              <span>${messages.count(view.eFile.asked, view.eFile.there)}</span>`}
        ${view.mayWrite
          ? html`<button
              type="button"
              class="main-button"
              aria-disabled=${missing.length === 0 ? 'true' : 'false'}
              title=${missing.length === 0 ? messages.nothingMissing : ''}
              @click=${() => missing.length > 0 && this.#make(missing)}
            >
              ${messages.qr}
            </button>`
          : nothing}
      </div>
      ${this._notice ? html`<p class="wide" role="status">${this._notice}</p>` : nothing}
      ${this._code === null
        ? nothing
        : html`<div class="wide of-code">
            ${codeView(this._code, this._code.names, messages, {
              publicAddress: view.publicAddress,
              close: () => (this._code = null),
            })}
          </div>`}
      ${openLinks(view, messages, (id) => this.#end(id))} ${toDo(view, messages)}
      <div class="wide">
        <h3>${messages.asked}</h3>
        <ul class="papers">
          ${papers(true)}
        </ul>
      </div>
      <div class="wide">
        <details>
          <summary>${messages.notAsked(view.documents.filter(({ asked }) => !asked).length)}</summary>
          <ul class="papers">
            ${papers(false)}
          </ul>
        </details>
      </div>
    `;
  }

  #closed = () => {
    URL.revokeObjectURL(this._shown.address);
    this._shown = null;
  };

  #desk(view) {
    return {
      mayWrite: view.mayWrite,
      thumbs: this.#thumbs,
      said: this.#said,
      busy: this.#busy,
      over: this.#over,
      asking: this.#asking,
      send: (slot, file) => this.#send(slot, file),
      drag: (slot) => {
        this.#over = slot;
        this._change += 1;
      },
      look: (file, name) => this.#look(file, name),
      ask: (slot) => {
        this.#asking = slot;
        this._change += 1;
      },
      withdraw: (slot) => this.#withdraw(slot),
      type: (event, paper, field) => this.#type(event, paper, field),
    };
  }

  /** The sides that are asked for and not there. */
  #missing(view) {
    return view.documents
      .filter(({ asked }) => asked)
      .flatMap((paper) => paper.sides.map((side) => ({ ...side, name: this.messages.slot(paper.label, side.label) })))
      .filter(({ state }) => !isThere(state));
  }

  #say(place, text, good) {
    this.#said.set(place, { text, good });
    this._change += 1;
  }

  async #send(slot, file) {
    const { messages } = this;
    this.#said.delete(slot);
    this.#busy.add(slot);
    this._change += 1;
    const { status, body } = await sendDocument(this.student, slot, await shrunk(file), messages.language);
    this.#busy.delete(slot);
    if (status === 200 && body !== null) {
      const retake = body.result === 'KEPT' && body.verdict === 'RETRYABLE';
      const kept = body.result === 'KEPT' || body.result === 'SAME';
      const why = kept ? [] : body.findings.filter(({ check }) => check === 'RETRYABLE');
      const words = why.map(({ message, advice }) => ` ${message}${advice ? ` — ${advice}` : ''}`).join('');
      this.#say(slot, (retake ? messages.keptButRetake : messages.results[body.result] || body.result) + words, body.good);
    } else {
      this.#say(slot, (body && body.title) || messages.results.FAILED, false);
    }
    await this.refresh();
  }

  async #withdraw(slot) {
    this.#asking = '';
    await withdrawDocument(this.student, slot, this.messages.language);
    this.#said.delete(slot);
    await this.refresh();
  }

  async #type(event, paper, { field, repeated }) {
    event.preventDefault();
    const form = event.target;
    const typed = form.elements.value.value;
    const values = (repeated ? typed.split('\n') : [typed]).map((value) => value.trim()).filter((value) => value !== '');
    const { status, body } = await sendTyped(this.student, { document: paper, field, values }, this.messages.language);
    const kept = status === 200 && body !== null;
    this.#say(`${paper}-${field}`, kept ? this.messages.saved : this.messages.saveFailed, kept);
    if (kept) {
      form.reset();
      await this.refresh();
    }
  }

  async #make(missing) {
    const { status, body } = await makeLink(this.student, missing.map(({ slot }) => slot), this.messages.language);
    const made = status === 200 && body !== null && typeof body.path === 'string';
    this._code = made ? { ...body, names: missing.map(({ name }) => name) } : null;
    this._notice = made ? '' : this.messages.qrFailed;
    await this.refresh();
  }

  async #end(id) {
    const { status } = await endLink(this.student, id, this.messages.language);
    this._code = this._code !== null && this._code.id === id ? null : this._code;
    this._notice = status === 200 ? this.messages.ended : this.messages.saveFailed;
    await this.refresh();
  }

  async #look({ id, picture }, name) {
    const blob = await fetchDocument(id, false);
    if (blob === null) {
      this._notice = this.messages.pictureFailed;
    } else if (picture) {
      this._shown = { name, address: URL.createObjectURL(blob) };
    } else {
      keepFile(blob, `${name}.pdf`);
    }
  }

  async #fetchThumbs() {
    const files = this._view.documents.flatMap(({ sides }) => sides.map(({ file }) => file));
    for (const file of files.filter((one) => one !== null && one.picture && !this.#thumbs.has(one.id))) {
      this.#thumbs.set(file.id, null);
      const blob = await fetchDocument(file.id, true);
      this.#thumbs.set(file.id, blob === null ? null : URL.createObjectURL(blob));
      this._change += 1;
    }
  }
}

if (customElements.get('aid-efile-desk') === undefined) {
  customElements.define('aid-efile-desk', AidEFileDesk);
}
