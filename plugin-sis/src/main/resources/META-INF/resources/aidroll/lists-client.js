/** What the page of lists asks the server, and has it do. */

import { ask, tell } from './client.js';

/** @typedef {import('./client.js').Reply} Reply */

/**
 * @param {string} language
 * @returns {Promise<Reply>} the departments' lists
 */
export function fetchLists(language) {
  return ask('api/lists', language);
}

/**
 * Begins to put in a list, or to try what that would do.
 *
 * @param {FormData} form
 * @param {boolean} dryRun
 * @param {string} language
 * @returns {Promise<Reply>} 202 and the import
 */
export function sendList(form, dryRun, language) {
  return ask(`admin/registries?dryRun=${dryRun}`, language, { method: 'POST', body: form });
}

/**
 * @param {string} id
 * @param {string} language
 * @returns {Promise<Reply>} how far an import is, or what came of it
 */
export function fetchImport(id, language) {
  return ask(`api/imports/${encodeURIComponent(id)}`, language);
}

/**
 * @param {string} id
 * @param {string} language
 * @returns {Promise<Reply>} 409 where it is too late
 */
export function cancelImport(id, language) {
  return tell(`api/imports/${encodeURIComponent(id)}/cancel`, {}, language);
}
