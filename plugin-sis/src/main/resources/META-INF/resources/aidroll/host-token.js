/** The token that the host asks for with whatever changes something, as Spring Security does. */

/** @type {Promise<Record<string, string>> | null} asked for once on each page */
let token = null;

/**
 * @param {URL} base the plugin's directory
 * @param {Record<string, string>} login the header that says who asks, where no cookie does
 * @returns {Promise<Record<string, string>>} what a request has that changes something: login, our mark, the host's token
 */
export async function changeHeaders(base, login) {
  token = token || read(new URL('api/host-token', base), login);
  return { ...login, 'X-AidRoll': '1', ...(await token) };
}

/**
 * Sends a change; once more with a token asked for anew where the host refuses it: another login in another window makes
 * the one that this page has void.
 *
 * @param {URL} base
 * @param {Record<string, string>} login
 * @param {(headers: Record<string, string>) => Promise<Response>} send
 * @returns {Promise<Response>}
 */
export async function sendChange(base, login, send) {
  const response = await send(await changeHeaders(base, login));
  if (response.status !== 403) {
    return response;
  }
  token = null;
  return send(await changeHeaders(base, login));
}

/** Nothing where the host has none. */
async function read(address, login) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 10000);
  try {
    const response = await fetch(address.href, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      headers: { Accept: 'application/json', ...login },
      signal: controller.signal,
    });
    const { header, value } = response.status === 200 ? await response.json() : {};
    return header && value ? { [header]: value } : {};
  } catch (failure) {
    return {};
  } finally {
    clearTimeout(timer);
  }
}
