import { LitElement, html } from './vendor/lit.js';
import { assertMessagesFor } from './assert-messages.js';
import { sendAssertion } from './panel-client.js';

/**
 * A form that is folded away until somebody wants it, stands in its panel's own tree and style, and sends what a person
 * says of a category. What was typed stays until it was kept. When it was, or somebody else was faster, it fires
 * `aid-said`, and the panel asks anew.
 */
export class AssertForm extends LitElement {
  static properties = {
    student: {},
    language: {},
    _open: { state: true },
    _busy: { state: true },
    _problem: { state: true },
  };

  #focus = '';

  constructor() {
    super();
    this.student = '';
    this.language = 'zh-CN';
    this._open = false;
    this._busy = false;
    this._problem = '';
  }

  createRenderRoot() {
    return this;
  }

  get messages() {
    return assertMessagesFor(this.language);
  }

  willUpdate(changed) {
    if (changed.has('student')) {
      this._open = false;
      this._problem = '';
    }
  }

  updated() {
    const target = this.#focus === '' ? null : this.querySelector(this.#focus);
    this.#focus = '';
    if (target !== null) {
      target.focus();
    }
  }

  render() {
    return this._open ? this.#form() : html`<button type="button" class="again opens" @click=${this.#show}>${this.heading}</button>`;
  }

  #form() {
    const { messages } = this;
    return html`
      <form class="said" @submit=${this.#submit} @keydown=${this.#key} aria-label=${this.heading}>
        ${this.fields(messages)}
        <p class="problem" role="alert">${this._problem}</p>
        <p class="acts">
          <button type="submit" class="again" aria-disabled=${this._busy ? 'true' : 'false'}>
            ${this._busy ? messages.saving : this.act}
          </button>
          <button type="button" class="again" @click=${this.#hide}>${messages.cancel}</button>
        </p>
      </form>
    `;
  }

  #show = () => {
    this._open = true;
    this.#focus = 'select, textarea';
  };

  #hide = () => {
    this._open = false;
    this._problem = '';
    this.#focus = 'button';
  };

  #key = (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      this.#hide();
    }
  };

  #submit = async (event) => {
    event.preventDefault();
    if (this._busy) {
      return;
    }
    const { student, messages } = this;
    this._busy = true;
    this._problem = '';
    const { status } = await sendAssertion(student, this.withdrawn, this.said(event.target.elements), this.language);
    this._busy = false;
    if (this.student !== student) {
      return;
    }
    if (status === 200) {
      this.#hide();
    } else {
      this._problem = messages.problems[status] || messages.failed;
    }
    if (status === 200 || status === 409) {
      this.dispatchEvent(new CustomEvent('aid-said', { bubbles: true, composed: true }));
    }
  };
}
