/** Every request the plugin makes from a host's page. */

import { changeHeaders, sendChange } from './host-token.js';

/**
 * @typedef {{slot: string, element: string, page: string, selector: string,
 *   position: 'after' | 'before' | 'append' | 'prepend',
 *   student: {selector: string, attribute: string} | null}} SlotSetting
 * @typedef {{storage: 'sessionStorage' | 'localStorage' | 'cookie', key: string, header: string,
 *   prefix?: string}} Token
 * @typedef {{version: string, locale: string | null, context?: string | null, token: Token | null,
 *   words?: {zh?: Record<string, string>, en?: Record<string, string>} | null, slots: SlotSetting[]}} ClientSettings
 *
 * @typedef {{title?: string, detail?: string, code?: string, retryAfterSeconds?: number}} Problem
 * @typedef {{kind: 'panel', panel: any} | {kind: 'refused', status: number} | {kind: 'unavailable', problem: Problem}}
 *   Answer the panel; or the person may not see it (401 also where a login page answers); or it cannot be had just now
 */

const patienceMillis = 10000;
const base = new URL('.', import.meta.url);

/** @type {Promise<ClientSettings | null> | null} */
let settings = null;

/** The host's context path: what precedes the plugin's own directory in the address of its script. */
export const contextPath = base.pathname.replace(/\/[^/]*\/$/, '');

/**
 * The settings beside this script, read once.
 *
 * @returns {Promise<ClientSettings | null>} null where the server does not give them (yet): nobody has logged in
 */
export function clientSettings() {
  if (settings === null) {
    const reading = readSettings();
    settings = reading;
    reading.then((read) => {
      if (read === null) {
        settings = null;
      }
    });
  }
  return settings;
}

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
 * @returns {Promise<{status: number, body: any}>} what the application form is filled with
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
 * @returns {Promise<{status: number, body: any}>} status 0 where the server does not answer
 */
export function sendAssertion(student, withdrawn, said, language) {
  const categories = `api/students/${encodeURIComponent(student)}/categories`;
  return ask(withdrawn === null ? categories : `${categories}/${withdrawn}/withdrawal`, language, {
    method: 'POST',
    body: JSON.stringify(said),
    headers: { 'Content-Type': 'application/json' },
  });
}

/**
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} the departments' lists; status 0 where the server does not answer
 */
export function fetchLists(language) {
  return ask('api/lists', language);
}

/**
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} the pages of ours that this person may open
 */
export function fetchMenu(language) {
  return ask('api/menu', language);
}

/**
 * @param {Record<string, string | number>} asked school, stage, category, state, q, order, from, size
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} a page of the roster; status 0 where the server does not answer
 */
export function fetchRoster(asked, language) {
  return ask(`api/roster?${new URLSearchParams(asked)}`, language);
}

/**
 * @param {Record<string, string>} asked level, within, place
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} figures of places; status 0 where the server does not answer
 */
export function fetchStatistics(asked, language) {
  return ask(`api/statistics?${new URLSearchParams(asked)}`, language);
}

/**
 * @param {Record<string, string | number>} asked from, until, person, action, object, below
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} entries of the access log; status 0 where the server does not answer
 */
export function fetchAccessLog(asked, language) {
  return ask(`api/access-log?${new URLSearchParams(asked)}`, language);
}

/**
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} the settings; status 0 where the server does not answer
 */
export function fetchSettings(language) {
  return ask('api/settings', language);
}

/**
 * Fetches a sheet and gives it to the browser to keep. A link would not do: a host with a token answers nobody who does
 * not send it.
 *
 * @param {string} name roster, statistics, access-log, or a file of an import: imports/ID/rejected
 * @param {Record<string, string | number>} asked
 * @param {string} language
 * @returns {Promise<boolean>} whether it came
 */
export async function fetchSheet(name, asked, language) {
  const address = new URL(`api/${name}.xlsx?${new URLSearchParams(asked)}`, base);
  address.searchParams.set('lang', language);
  try {
    const response = await fetch(address.href, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      headers: tokenHeader(await clientSettings()),
    });
    if (response.status !== 200) {
      return false;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') || '')?.[1] || `${name}.xlsx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    return true;
  } catch (failure) {
    return false;
  }
}

/**
 * @param {string} id
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} how far an import is, or what came of it
 */
export function fetchImport(id, language) {
  return ask(`api/imports/${encodeURIComponent(id)}`, language);
}

/**
 * @param {string} id
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} 409 where it is too late
 */
export function cancelImport(id, language) {
  return ask(`api/imports/${encodeURIComponent(id)}/cancel`, language, {
    method: 'POST',
    body: '{}',
    headers: { 'Content-Type': 'application/json' },
  });
}

/**
 * Begins to put in a list, or to try what that would do.
 *
 * @param {FormData} form
 * @param {boolean} dryRun
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} 202 and the import; status 0 where the server does not answer
 */
export function sendList(form, dryRun, language) {
  return ask(`admin/registries?dryRun=${dryRun}`, language, { method: 'POST', body: form });
}

/**
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} what waits for a decision; status 0 where the server does not answer
 */
export function fetchReview(language) {
  return ask('api/review', language);
}

/**
 * @param {string} id
 * @param {{verdict: 'LINK' | 'NO_LINK', reason: string, version: number}} ruling
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} status 0 where the server does not answer
 */
export function sendRuling(id, ruling, language) {
  return ask(`api/review/${encodeURIComponent(id)}`, language, {
    method: 'POST',
    body: JSON.stringify(ruling),
    headers: { 'Content-Type': 'application/json' },
  });
}

/**
 * Says that there is a copy of the keys with that fingerprint.
 *
 * @param {string} fingerprint
 * @param {string} language
 * @returns {Promise<{status: number, body: any}>} 409 where the keys are others by now; status 0 where the server does not answer
 */
export function sendKeyBackup(fingerprint, language) {
  return ask('api/key-backup', language, {
    method: 'POST',
    body: JSON.stringify({ fingerprint }),
    headers: { 'Content-Type': 'application/json' },
  });
}

/** A large list takes its time on the way and at the server: there is no patience to lose. */
export async function ask(path, language, options = {}) {
  const address = new URL(path, base);
  address.searchParams.set('lang', language);
  const request = options.body ? { signal: undefined, end: () => {} } : patience();
  try {
    const read = await clientSettings();
    const login = tokenHeader(read);
    const send = (more) =>
      fetch(address.href, {
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'manual',
        signal: request.signal,
        ...options,
        headers: {
          Accept: 'application/json',
          ...(options.headers || {}),
          ...more,
        },
      });
    const response = await (options.body ? sendChange(base, login, send) : send(login));
    const status = response.type === 'opaqueredirect' ? 401 : response.status;
    return { status, body: isJson(response) ? await response.json() : null };
  } catch (failure) {
    return { status: 0, body: null };
  } finally {
    request.end();
  }
}

/**
 * @param {string} path
 * @returns {Promise<Blob | null>} a photograph's bytes; null where it cannot be had
 */
export async function askBytes(path) {
  try {
    const response = await fetch(new URL(path, base).href, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      headers: tokenHeader(await clientSettings()),
    });
    return response.status === 200 && !isJson(response) ? await response.blob() : null;
  } catch (failure) {
    return null;
  }
}

/**
 * Tells the plugin's diagnostics page what became of a mount. Nobody waits for it; its failure changes nothing.
 *
 * @param {ClientSettings} read
 * @param {string} slot
 * @param {string} page the pattern, never the address: that one names a pupil
 * @param {'MOUNTED' | 'SELECTOR_NOT_FOUND' | 'SELECTOR_AMBIGUOUS'} outcome
 */
export async function reportMount(read, slot, page, outcome) {
  try {
    await fetch(new URL('api/mounts/report', base).href, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      keepalive: true,
      headers: { 'Content-Type': 'application/json', ...(await changeHeaders(base, tokenHeader(read))) },
      body: JSON.stringify({ slot, page, outcome }),
    });
  } catch (failure) {} // the page works without the report
}

/** @returns {Promise<ClientSettings | null>} */
async function readSettings() {
  const request = patience();
  try {
    const response = await fetch(new URL('client.json', base).href, {
      credentials: 'same-origin',
      cache: 'no-cache',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
      signal: request.signal,
    });
    const read = response.ok && isJson(response) ? await response.json() : null;
    return read !== null && Array.isArray(read.slots) ? read : null;
  } catch (failure) {
    return null;
  } finally {
    request.end();
  }
}

/** A request that ends by itself when the server takes too long. */
function patience() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, patienceMillis);
  return { signal: controller.signal, stop, end: () => clearTimeout(timer) };
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

function isJson(response) {
  return /[/+]json\b/i.test(response.headers.get('Content-Type') || '');
}

/** The host's own token, read anew for each request: it changes when the person logs in again. */
function tokenHeader(read) {
  const token = read === null ? null : read.token;
  const value = token ? storedToken(token) : null;
  return token && value ? { [token.header]: (token.prefix || '') + value } : {};
}

function storedToken({ storage, key }) {
  if (storage !== 'cookie') {
    return (storage === 'localStorage' ? localStorage : sessionStorage).getItem(key);
  }
  const start = `${key}=`;
  const cookie = document.cookie.split('; ').find((text) => text.startsWith(start));
  return cookie === undefined ? null : decodeURIComponent(cookie.slice(start.length));
}
