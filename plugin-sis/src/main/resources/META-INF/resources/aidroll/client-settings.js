/** What a page has to know before it can ask the server anything: where that is, and the settings beside this script. */

/**
 * @typedef {{slot: string, element: string, page: string, selector: string,
 *   position: 'after' | 'before' | 'append' | 'prepend',
 *   student: {selector: string, attribute: string} | null}} SlotSetting
 * @typedef {{storage: 'sessionStorage' | 'localStorage' | 'cookie', key: string, header: string,
 *   prefix?: string}} Token
 * @typedef {{version: string, locale: string | null, context?: string | null, token: Token | null,
 *   words?: {zh?: Record<string, string>, en?: Record<string, string>} | null, slots: SlotSetting[]}} ClientSettings
 */

const patienceMillis = 10000;

/** The plugin's own directory. */
export const base = new URL('.', import.meta.url);

/** The host's context path: what precedes the plugin's own directory in the address of its script. */
export const contextPath = base.pathname.replace(/\/[^/]*\/$/, '');

/** @type {Promise<ClientSettings | null> | null} */
let settings = null;

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
export function patience() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, patienceMillis);
  return { signal: controller.signal, stop, end: () => clearTimeout(timer) };
}

/** Whether an answer says that it is JSON. */
export function isJson(response) {
  return /[/+]json\b/i.test(response.headers.get('Content-Type') || '');
}

/** The host's own token, read anew for each request: it changes when the person logs in again. */
export function tokenHeader(read) {
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
