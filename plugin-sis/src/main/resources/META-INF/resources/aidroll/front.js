import { css } from './vendor/lit.js';

/** One of our pages in front of the host's: where a token is sent with each request, a link would open nothing. */

export const frontStyles = css`
  .front {
    box-sizing: border-box;
    width: calc(100vw - 2em);
    max-width: 76em;
    height: calc(100vh - 2em);
    padding: 3em 1em 1em;
    border: 0;
    border-radius: 8px;
    background: #f3f5f7;
    color: #1f2933;
    --aid-surface: #fff;
    --aid-margin: 0;
  }
  .front::backdrop {
    background: rgba(20, 30, 40, 0.45);
  }
  .front > .close {
    position: absolute;
    top: 0.75em;
    right: 1em;
    padding: 0.125em 0.875em;
    border: 1px solid currentColor;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .front > .close:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
`;

/**
 * Shows an element in front of the page until somebody closes it.
 *
 * @param {ShadowRoot} root of the element that opens it; it has the styles above
 * @param {HTMLElement} element what is shown
 * @param {{label: string, close: string}} words
 * @param {() => void} closed called afterwards
 */
export function showInFront(root, element, { label, close }, closed) {
  const dialog = document.createElement('dialog');
  dialog.className = 'front';
  dialog.setAttribute('aria-label', label);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = close;
  button.addEventListener('click', () => dialog.close());
  dialog.append(button, element);
  dialog.addEventListener('close', (event) => {
    if (event.target === dialog) {
      dialog.remove();
      closed();
    }
  });
  root.append(dialog);
  dialog.showModal();
}
