/**
 * The page on which a family hands in documents, on a phone, in whatever browser an app brings: plain elements and one
 * style sheet, and nothing that a browser of 2020 does not know.
 */

import { element } from './upload-element.js';
import { uploadMessagesFor } from './upload-messages.js';
import { ask } from './upload-send.js';
import { UploadSlot, isFilled } from './upload-slot.js';

const messages = uploadMessagesFor(document.documentElement.lang);
const main = document.getElementById('upload');
const address = location.pathname.replace(/\/$/, '');

/** @type {Map<string, UploadSlot> | null} null until the server has said what is asked for */
let slots = null;
const sum = element('p', { className: 'sum', role: 'status' });
const hint = element('p', { className: 'alert', role: 'alert' });
const agree = element('input', { type: 'checkbox', onchange: () => (hint.textContent = '') });

const page = {
  address,
  changed: refresh,
  over: trouble,
  mayTake: () => {
    if (!agree.checked) {
      hint.textContent = messages.consentFirst;
      agree.focus();
    }
    return agree.checked;
  },
};

async function refresh() {
  const { status, body } = await ask(`${address}/state?lang=${messages.language}`);
  if (status === 200 && body && Array.isArray(body.slots)) {
    if (slots === null) {
      draw(body);
    }
    body.slots.forEach((slot) => slots.get(slot.slot).show(slot));
    sumUp(body.slots);
  } else if (slots === null || status === 404 || status === 410) {
    trouble(status);
  }
}

function draw(state) {
  slots = new Map(state.slots.map((slot) => [slot.slot, new UploadSlot(slot, messages, page)]));
  main.replaceChildren(
    element(
      'header',
      {},
      element('h1', {}, messages.heading),
      element('p', { className: 'pupil' }, messages.pupil(state)),
      element('p', { className: 'quiet' }, messages.until(state.expires.slice(0, 16).replace('T', ' '))),
    ),
    element(
      'section',
      { className: 'consent' },
      element('p', {}, messages.why),
      element('label', {}, agree, element('span', {}, messages.consent)),
      hint,
    ),
    element('p', { className: 'tips' }, messages.tips),
    element('ol', { className: 'slots' }, ...Array.from(slots.values(), (slot) => slot.node)),
    sum,
    languageLink(),
  );
}

function sumUp(all) {
  const open = all.filter(({ state }) => !isFilled(state)).length;
  sum.textContent = open === 0 ? messages.done : messages.toGo(open);
  sum.className = open === 0 ? 'sum done' : 'sum';
}

function languageLink() {
  const link = element('a', { href: `?lang=${messages.otherCode}`, lang: messages.otherCode }, messages.other);
  return element('p', { className: 'language' }, link);
}

/** The link opens nothing, or not now. */
function trouble(status) {
  slots = null;
  const kind = status === 410 ? 'over' : status === 404 ? 'unknown' : 'unavailable';
  main.replaceChildren(
    element('h1', {}, messages[kind]),
    element('p', { role: 'alert' }, messages[`${kind}Advice`]),
    kind === 'unavailable'
      ? element('button', { type: 'button', className: 'button wide', onclick: open }, messages.reload)
      : '',
    languageLink(),
  );
}

function open() {
  main.replaceChildren(element('p', { role: 'status' }, messages.loading));
  refresh();
}

open();
