import { el } from '../element.js';
import { href } from '../router.js';

/** A page that is not there, or not for this account. */
export function refusalView(status, message) {
  return el('section', { class: 'card refusal' },
    el('p', { class: 'big' }, String(status)),
    el('h1', {}, message),
    el('a', { class: 'button', href: href('/students') }, '返回学生名册'));
}
