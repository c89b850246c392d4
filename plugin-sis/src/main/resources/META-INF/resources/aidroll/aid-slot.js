import { createSlotElement, elementOf } from './slot-elements.js';

const styles = new CSSStyleSheet();
styles.replaceSync(':host { display: contents; }');

/**
 * A place the host writes itself: `<aid-slot name="student.page/v1" student="S1"></aid-slot>`. The element stands in
 * the slot's shadow, where a host that renders the slot's children anew does not reach it.
 */
class AidSlot extends HTMLElement {
  #element = null;

  static get observedAttributes() {
    return ['name', 'student', 'locale'];
  }

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles];
  }

  connectedCallback() {
    this.#fill();
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.#fill();
    }
  }

  #fill() {
    const name = elementOf(this.getAttribute('name'));
    if (this.#element !== null && this.#element.localName !== name) {
      this.#element.remove();
      this.#element = null;
    }
    if (this.#element === null && name !== undefined) {
      this.#element = createSlotElement(name);
      this.shadowRoot.append(this.#element);
    }
    if (this.#element !== null) {
      this.#element.student = this.getAttribute('student');
      this.#element.locale = this.getAttribute('locale');
    }
  }
}

/** Defined once, even where the host's page carries the plugin's script twice. */
export function defineAidSlot() {
  if (customElements.get('aid-slot') === undefined) {
    customElements.define('aid-slot', AidSlot);
  }
}
