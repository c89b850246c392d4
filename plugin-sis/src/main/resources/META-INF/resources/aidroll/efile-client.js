/** What the desk for documents asks the server. */

import { ask, askBytes, tell } from './client.js';

/** @typedef {Promise<import('./client.js').Reply>} Reply */

/** @param {string} student @param {string} language @returns {Reply} */
export function fetchEFile(student, language) {
  return ask(`api/efile/${encodeURIComponent(student)}`, language);
}

/** @param {string} student @param {string} slot @param {Blob} blob @param {string} language @returns {Reply} */
export function sendDocument(student, slot, blob, language) {
  return ask(`api/efile/${encodeURIComponent(student)}/files/${encodeURIComponent(slot)}`, language, {
    method: 'POST',
    body: blob,
    headers: { 'Content-Type': blob.type || 'application/octet-stream' },
  });
}

/** @param {string} student @param {string} slot @param {string} language @returns {Reply} */
export function withdrawDocument(student, slot, language) {
  return tell(`api/efile/${encodeURIComponent(student)}/withdraw`, { slot }, language);
}

/**
 * @param {string} student
 * @param {{document: string, field: string, values: string[]}} typed
 * @param {string} language
 * @returns {Reply}
 */
export function sendTyped(student, typed, language) {
  return tell(`api/efile/${encodeURIComponent(student)}/typed`, typed, language);
}

/** @param {string} student @param {string[]} slots @param {string} language @returns {Reply} */
export function makeLink(student, slots, language) {
  return tell(`api/efile/${encodeURIComponent(student)}/links`, { slots }, language);
}

/** @param {string} student @param {string} id @param {string} language @returns {Reply} */
export function endLink(student, id, language) {
  return tell(`api/efile/${encodeURIComponent(student)}/links/end`, { id }, language);
}

/** @param {string} id @param {boolean} small @returns {Promise<Blob | null>} */
export function fetchDocument(id, small) {
  return askBytes(`api/documents/${id}${small ? '/small' : ''}`);
}
