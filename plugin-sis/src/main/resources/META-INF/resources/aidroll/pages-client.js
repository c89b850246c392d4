/** What our pages ask the server that only show something. */

import { ask } from './client.js';

/** @typedef {import('./client.js').Reply} Reply */

/**
 * @param {string} language
 * @returns {Promise<Reply>} the pages of ours that this person may open
 */
export function fetchMenu(language) {
  return ask('api/menu', language);
}

/**
 * @param {Record<string, string | number>} asked school, stage, category, state, q, order, from, size
 * @param {string} language
 * @returns {Promise<Reply>} a page of the roster
 */
export function fetchRoster(asked, language) {
  return ask(`api/roster?${new URLSearchParams(asked)}`, language);
}

/**
 * @param {Record<string, string>} asked level, within, place
 * @param {string} language
 * @returns {Promise<Reply>} figures of places
 */
export function fetchStatistics(asked, language) {
  return ask(`api/statistics?${new URLSearchParams(asked)}`, language);
}

/**
 * @param {Record<string, string | number>} asked from, until, person, action, object, below
 * @param {string} language
 * @returns {Promise<Reply>} entries of the access log
 */
export function fetchAccessLog(asked, language) {
  return ask(`api/access-log?${new URLSearchParams(asked)}`, language);
}

/**
 * @param {string} language
 * @returns {Promise<Reply>} the settings
 */
export function fetchSettings(language) {
  return ask('api/settings', language);
}
