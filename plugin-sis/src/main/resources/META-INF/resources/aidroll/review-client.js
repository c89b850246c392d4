/** What the review queue asks the server, and has it keep. */

import { ask, tell } from './client.js';

/** @typedef {import('./client.js').Reply} Reply */

/**
 * @param {string} language
 * @returns {Promise<Reply>} what waits for a decision
 */
export function fetchReview(language) {
  return ask('api/review', language);
}

/**
 * @param {string} id
 * @param {{verdict: 'LINK' | 'NO_LINK', reason: string, version: number}} ruling
 * @param {string} language
 * @returns {Promise<Reply>}
 */
export function sendRuling(id, ruling, language) {
  return tell(`api/review/${encodeURIComponent(id)}`, ruling, language);
}
