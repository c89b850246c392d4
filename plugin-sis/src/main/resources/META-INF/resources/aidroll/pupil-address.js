import { contextPath } from './client-settings.js';

/**
 * The host's page about a pupil, where settings say which address that is.
 *
 * @param {import('./client-settings.js').ClientSettings | null} settings
 * @returns {(key: string | null) => string | null}
 */
export function pupilAddress(settings) {
  const slots = settings === null ? [] : settings.slots;
  const place = slots.find(({ slot, page }) => slot === 'student.page/v1' && /^[^{]*\{student\}[^{]*$/.test(page));
  const context = settings !== null && typeof settings.context === 'string' ? settings.context : contextPath;
  return (key) =>
    place && key !== null ? context + place.page.replace('{student}', encodeURIComponent(key)) : null;
}
