/** The button of the page of diagnostics by which a person says that there is a copy of the keys. */

import { tell } from './client.js';

const form = document.getElementById('key-backup');
const button = form.querySelector('button');
const status = form.querySelector('[role=status]');

function said({ status: code }) {
  if (code === 200) {
    return 'done';
  }
  return { 401: 'ended', 404: 'ended', 409: 'changed' }[code] || 'failed';
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (button.disabled) {
    return;
  }
  button.disabled = true;
  const outcome = said(await tell('api/key-backup', { fingerprint: form.dataset.fingerprint }, document.documentElement.lang));
  status.textContent = status.dataset[outcome];
  form.dataset.outcome = outcome;
  if (outcome === 'done') {
    location.reload();
  } else {
    button.disabled = false;
  }
});

button.disabled = false;
