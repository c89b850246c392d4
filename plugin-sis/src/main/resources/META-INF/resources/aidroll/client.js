/** How a page asks the server: as the person who is logged in, in a language, and without ever failing itself. */

import { base, clientSettings, isJson, patience, tokenHeader } from './client-settings.js';
import { sendChange } from './host-token.js';
import { keepFile } from './keep-file.js';

/**
 * @typedef {{status: number, body: any}} Reply status 0 where the server does not answer
 */

/**
 * Asks the server, or has it change something where there is a body. A large list takes its time on the way and at the
 * server: there is no patience to lose.
 *
 * @param {string} path below the plugin's directory
 * @param {string} language
 * @param {RequestInit} options
 * @returns {Promise<Reply>}
 */
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
 * Has the server change something.
 *
 * @param {string} path
 * @param {any} said
 * @param {string} language
 * @returns {Promise<Reply>}
 */
export function tell(path, said, language) {
  return ask(path, language, {
    method: 'POST',
    body: JSON.stringify(said),
    headers: { 'Content-Type': 'application/json' },
  });
}

/**
 * @param {string} path
 * @returns {Promise<Blob | null>} a photograph's bytes; null where it cannot be had
 */
export async function askBytes(path) {
  try {
    const response = await fetchFile(new URL(path, base));
    return response.status === 200 && !isJson(response) ? await response.blob() : null;
  } catch (failure) {
    return null;
  }
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
    const response = await fetchFile(address);
    if (response.status !== 200) {
      return false;
    }
    const given = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') || '')?.[1];
    keepFile(await response.blob(), given || `${name}.xlsx`);
    return true;
  } catch (failure) {
    return false;
  }
}

/** Whatever comes, in whatever form. */
async function fetchFile(address) {
  return fetch(address.href, {
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'manual',
    headers: tokenHeader(await clientSettings()),
  });
}
