/** The elements that fill slots. Their code is fetched when the first one is needed, not on every page of the host. */

const modules = new Map([
  ['aid-student-panel', './panel.js'],
  ['aid-lists', './lists.js'],
  ['aid-review-queue', './review.js'],
  ['aid-roster', './roster.js'],
  ['aid-statistics', './statistics.js'],
  ['aid-access-log', './access-log.js'],
  ['aid-settings', './settings.js'],
  ['aid-menu', './menu.js'],
]);
const elements = new Map([
  ['student.page/v1', 'aid-student-panel'],
  ['admin.lists/v1', 'aid-lists'],
  ['admin.review/v1', 'aid-review-queue'],
  ['student.list/v1', 'aid-roster'],
  ['admin.statistics/v1', 'aid-statistics'],
  ['admin.access-log/v1', 'aid-access-log'],
  ['admin.settings/v1', 'aid-settings'],
  ['nav.menu/v1', 'aid-menu'],
]);

/**
 * @param {string | null} slot a versioned slot name
 * @returns {string | undefined} the element that fills it
 */
export function elementOf(slot) {
  return elements.get(slot);
}

/**
 * @param {string} element
 * @returns {boolean} whether this version of the plugin has it
 */
export function isSlotElement(element) {
  return modules.has(element);
}

/**
 * @param {string} element
 * @returns {boolean} whether it is about one pupil, and nothing without one
 */
export function needsStudent(element) {
  return element === 'aid-student-panel';
}

/**
 * An element that comes to life when its code has arrived.
 *
 * @param {string} element
 * @returns {HTMLElement}
 */
export function createSlotElement(element) {
  import(modules.get(element)).catch(() => {});
  return document.createElement(element);
}
