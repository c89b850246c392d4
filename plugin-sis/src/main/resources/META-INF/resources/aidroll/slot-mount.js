import { addressPattern, matchAddress } from './address.js';
import { createSlotElement, needsStudent } from './slot-elements.js';

const patienceMillis = 5000;
const insertion = { after: 'afterend', before: 'beforebegin', append: 'beforeend', prepend: 'afterbegin' };

/**
 * Keeps one slot's element in the host's page: there when the address and the selector match, gone otherwise.
 *
 * What is mounted is read from the document each time, not remembered: hosts move, drop and copy nodes, and a second
 * copy of the plugin's script may be at work. Whatever happened, exactly one element is left.
 */
export class SlotMount {
  #name;
  #places;
  #contextPath;
  #report;
  #reported = new Map();
  #element = null;
  #place = null;
  #timer = 0;

  /**
   * @param {string} name the slot's versioned name
   * @param {import('./client-settings.js').SlotSetting[]} settings the pages that have this slot; the first that matches counts
   * @param {string} contextPath
   * @param {(slot: string, page: string, outcome: string) => void} report
   */
  constructor(name, settings, contextPath, report) {
    this.#name = name;
    this.#places = settings.map((setting) => ({ ...setting, pattern: addressPattern(setting.page) }));
    this.#contextPath = contextPath;
    this.#report = report;
  }

  /** @returns {boolean} whether this page has the slot */
  reconcile() {
    const [place, address] = this.#match();
    if (place !== this.#place) {
      this.#stopWaiting();
      this.#place = place;
    }
    if (place === null || this.#isWrittenByHost()) {
      this.#leave();
      return place !== null;
    }
    const targets = select(place.selector);
    const student = address.student || named(place.student);
    if (targets.length === 0 || (student === null && needsStudent(place.element))) {
      this.#leave();
      this.#wait(place);
    } else {
      this.#stopWaiting();
      this.#mount(place, targets[0], student);
      this.#tell(place, targets.length > 1 ? 'SELECTOR_AMBIGUOUS' : 'MOUNTED');
    }
    return true;
  }

  #match() {
    for (const place of this.#places) {
      const address = matchAddress(place.pattern, location, this.#contextPath);
      if (address !== null) {
        return [place, address];
      }
    }
    return [null, null];
  }

  #mount(place, target, student) {
    const [mounted, ...surplus] = this.#mounted(place.element);
    surplus.forEach((copy) => copy.remove());
    this.#element = mounted || this.#element || createSlotElement(place.element);
    this.#element.setAttribute('data-aid-slot', this.#name);
    if (this.#element.getAttribute('student') !== student) {
      this.#element.setAttribute('student', student);
    }
    if (!isInPlace(this.#element, target, place.position)) {
      target.insertAdjacentElement(insertion[place.position], this.#element);
    }
  }

  #leave() {
    this.#places.forEach((place) => this.#mounted(place.element).forEach((element) => element.remove()));
    this.#element = null;
  }

  #mounted(element) {
    return [...document.querySelectorAll(`${element}[data-aid-slot="${CSS.escape(this.#name)}"]`)];
  }

  #isWrittenByHost() {
    return document.querySelector(`aid-slot[name="${CSS.escape(this.#name)}"]`) !== null;
  }

  #wait(place) {
    if (this.#timer === 0 && !this.#reported.has(place.page)) {
      this.#timer = setTimeout(() => this.#tell(place, 'SELECTOR_NOT_FOUND'), patienceMillis);
    }
  }

  #stopWaiting() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  /** Once per page pattern; only a page that was slower than our patience is reported again, as mounted. */
  #tell({ page }, outcome) {
    const before = this.#reported.get(page);
    if (before === undefined || (before === 'SELECTOR_NOT_FOUND' && outcome !== before)) {
      this.#reported.set(page, outcome);
      this.#report(this.#name, page, outcome);
    }
  }
}

/** A selector that the browser cannot read finds nothing, and is reported like one that finds nothing. */
function select(selector) {
  try {
    return document.querySelectorAll(selector);
  } catch (unreadable) {
    return [];
  }
}

function named(source) {
  const [node] = source ? select(source.selector) : [];
  return (node && (node.getAttribute(source.attribute) || '').trim()) || null;
}

/** The host may put nodes of its own between; that is no reason to move. */
function isInPlace(element, target, position) {
  if (position === 'append' || position === 'prepend') {
    return element.parentNode === target;
  }
  const side = position === 'after' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return element.parentNode === target.parentNode && (target.compareDocumentPosition(element) & side) !== 0;
}
