/** What the desk for documents asks the server. Status 0 is a server that does not answer. */

import { ask, askBytes } from './client.js';

const json = (body) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});

/**
 * @typedef {Promise<{status: number, body: any}>} Reply
 */

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
  return ask(`api/efile/${encodeURIComponent(student)}/withdraw`, language, json({ slot }));
}

/**
 * @param {string} student
 * @param {{document: string, field: string, values: string[]}} typed
 * @param {string} language
 * @returns {Reply}
 */
export function sendTyped(student, typed, language) {
  return ask(`api/efile/${encodeURIComponent(student)}/typed`, language, json(typed));
}

/** @param {string} student @param {string[]} slots @param {string} language @returns {Reply} */
export function makeLink(student, slots, language) {
  return ask(`api/efile/${encodeURIComponent(student)}/links`, language, json({ slots }));
}

/** @param {string} student @param {string} id @param {string} language @returns {Reply} */
export function endLink(student, id, language) {
  return ask(`api/efile/${encodeURIComponent(student)}/links/end`, language, json({ id }));
}

/** @param {string} id @param {boolean} small @returns {Promise<Blob | null>} */
export function fetchDocument(id, small) {
  return askBytes(`api/documents/${id}${small ? '/small' : ''}`);
}
