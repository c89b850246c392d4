import { html, nothing } from './vendor/lit.js';
import { AssertForm } from './assert-form.js';

const longest = { number: 60, issuer: 100, reason: 300 };

/** In the panel: a person says that the pupil has a category, on a document that proves it. */
class AidAssertCategory extends AssertForm {
  static properties = { desk: {}, _category: { state: true } };

  constructor() {
    super();
    this.desk = { today: '', choices: [] };
    this._category = '';
  }

  get heading() {
    return this.messages.add;
  }

  get act() {
    return this.messages.save;
  }

  get withdrawn() {
    return null;
  }

  fields(messages) {
    const chosen = this.#chosen();
    const { today } = this.desk;
    return html`
      <h4>${messages.heading}</h4>
      <p class="quiet">${messages.intro}</p>
      ${field(
        messages.category,
        html`<select name="category" required @change=${(event) => (this._category = event.target.value)}>
          <option value="">${messages.choose}</option>
          ${this.desk.choices.map(({ code, label }) => html`<option value=${code}>${label}</option>`)}
        </select>`,
      )}
      ${chosen === null
        ? nothing
        : html`<p class="quiet">${messages.basis(chosen.basis)}</p>
            ${chosen.version > 0 ? html`<p class="quiet">${messages.replaces}</p>` : nothing}`}
      ${field(
        messages.document,
        html`<select name="document" required>
          ${(chosen === null ? [] : chosen.documents).map(
            ({ code, label }) => html`<option value=${code}>${label}</option>`,
          )}
        </select>`,
      )}
      ${field(messages.number, text('number'))}
      ${field(messages.issuer, text('issuer', true))}
      <div class="days">
        ${field(
          messages.issuedOn,
          html`<input type="date" name="issuedOn" required min="1900-01-01" max=${today} @change=${this.#issued} />`,
        )}
        ${field(
          messages.validFrom,
          html`<input type="date" name="validFrom" required min="1900-01-01" max="2199-12-31" />`,
        )}
        ${field(messages.validTo, html`<input type="date" name="validTo" min="1900-01-01" max="2199-12-31" />`)}
      </div>
      ${field(messages.reason, html`<textarea name="reason" required maxlength=${longest.reason}></textarea>`)}
    `;
  }

  /** Most documents speak from the day on which they were issued. */
  #issued = (event) => {
    const from = this.querySelector('[name=validFrom]');
    if (from.value === '') {
      from.value = event.target.value;
    }
  };

  #chosen() {
    return this.desk.choices.find(({ code }) => code === this._category) || null;
  }

  said({ category, document, number, issuer, issuedOn, validFrom, validTo, reason }) {
    const chosen = this.#chosen();
    return {
      category: category.value,
      document: document.value,
      number: number.value,
      issuer: issuer.value,
      issuedOn: issuedOn.value,
      validFrom: validFrom.value,
      validTo: validTo.value,
      reason: reason.value,
      version: chosen === null ? 0 : chosen.version,
    };
  }
}

/** In the panel: a person takes back what somebody said of a category. */
class AidWithdrawCategory extends AssertForm {
  static properties = { word: {} };

  constructor() {
    super();
    this.word = { category: '', label: '', version: 0 };
  }

  get heading() {
    return this.messages.withdraw(this.word.label);
  }

  get act() {
    return this.messages.confirm;
  }

  get withdrawn() {
    return this.word.category;
  }

  fields(messages) {
    return field(
      messages.withdrawReason(this.word.label),
      html`<textarea name="reason" required maxlength=${longest.reason}></textarea>`,
    );
  }

  said({ reason }) {
    return { reason: reason.value, version: this.word.version };
  }
}

function field(label, input) {
  return html`<label><span>${label}</span>${input}</label>`;
}

function text(name, required = false) {
  return html`<input type="text" name=${name} ?required=${required} maxlength=${longest[name]} autocomplete="off" />`;
}

if (customElements.get('aid-assert-category') === undefined) {
  customElements.define('aid-assert-category', AidAssertCategory);
  customElements.define('aid-withdraw-category', AidWithdrawCategory);
}
