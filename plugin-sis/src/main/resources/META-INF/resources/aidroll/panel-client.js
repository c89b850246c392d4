/** What the panel of one pupil asks the server, and has it change. */

import { ask, tell } from './client.js';
import { base, clientSettings, isJson, patience, tokenHeader } from './client-settings.js';

/**
 * @typedef {{title?: string, detail?: string, code?: string, retryAfterSeconds?: number}} Problem
 * @typedef {{kind: 'panel', panel: any} | {kind: 'refused', status: number} | {kind: 'unavailable', problem: Problem}}
 *   Answer the panel; or the person may not see it (401 also where a login page answers); or it cannot be had just now
 * @typedef {import('./client.js').Reply} Reply
 */

/**
 * @param {string} student the host's key of the pupil
 * @param {string} language
 * @param {AbortSignal} signal
 * @returns {Promise<Answer | null>} null where the signal ended the request
 */
export async function fetchPanel(student, language, signal) {
  const address = new URL(`api/students/${encodeURIComponent(student)}/panel`, base);
  address.searchParams.set('lang', language);
  const request = patience();
  signal.addEventListener('abort', request.stop);
  try {
    const read = await clientSettings();
    const response = await fetch(address.href, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual', // a redirect is a login page, often on another origin, where following it would fail
      headers: { Accept: 'application/json', ...tokenHeader(read) },
      signal: request.signal,
    });
    return await answer(response);
  } catch (failure) {
    return signal.aborted ? null : { kind: 'unavailable', problem: {} };
  } finally {
    request.end();
    signal.removeEventListener('abort', request.stop);
  }
}

/**
 * @param {string} student the host's key of the pupil
 * @param {string} language
 * @returns {Promise<{title: string, lines: string[]} | null>} null where it cannot be had
 */
export async function fetchCard(student, language) {
  const { status, body } = await ask(`api/students/${encodeURIComponent(student)}/card`, language);
  return status === 200 && body !== null && Array.isArray(body.lines) ? body : null;
}

/**
 * @param {string} student the host's key of the pupil
 * @param {boolean} whole whether identity numbers are asked for in full
 * @param {string} language
 * @returns {Promise<Reply>} what the application form is filled with
 */
export function fetchApplication(student, whole, language) {
  return ask(`api/students/${encodeURIComponent(student)}/application${whole ? '?numbers=whole' : ''}`, language);
}

/** The address of the page of a pupil's application form. */
export function applicationAddress(student, language) {
  const address = new URL(`students/${encodeURIComponent(student)}/application`, base);
  address.searchParams.set('lang', language);
  return address.href;
}

/**
 * Says that a pupil has a category, or takes that back.
 *
 * @param {string} student the host's key of the pupil
 * @param {string | null} withdrawn the category to take back, or null
 * @param {any} said what is said
 * @param {string} language
 * @returns {Promise<Reply>}
 */
export function sendAssertion(student, withdrawn, said, language) {
  const categories = `api/students/${encodeURIComponent(student)}/categories`;
  return tell(withdrawn === null ? categories : `${categories}/${withdrawn}/withdrawal`, said, language);
}

/** @returns {Promise<Answer>} */
async function answer(response) {
  const { status } = response;
  if (response.type === 'opaqueredirect') {
    return { kind: 'refused', status: 401 };
  }
  if (status === 401 || status === 403 || status === 404) {
    return { kind: 'refused', status };
  }
  if (!response.ok) {
    return { kind: 'unavailable', problem: (isJson(response) && (await response.json())) || {} };
  }
  const panel = isJson(response) ? await response.json() : null;
  // Some hosts answer "please log in" with status 200, as a page or as JSON of their own.
  return isPanel(panel) ? { kind: 'panel', panel } : { kind: 'refused', status: 401 };
}

function isPanel(body) {
  const lists = ['categories', 'inReview', 'awards', 'open', 'notDue', 'findings', 'history', 'payments'];
  return body !== null && lists.every((list) => Array.isArray(body[list]));
}
