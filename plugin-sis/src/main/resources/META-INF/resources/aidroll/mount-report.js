import { base, tokenHeader } from './client-settings.js';
import { changeHeaders } from './host-token.js';

/**
 * Tells the plugin's diagnostics page what became of a mount. Nobody waits for it; its failure changes nothing.
 *
 * @param {import('./client-settings.js').ClientSettings} read
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
