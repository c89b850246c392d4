import { css } from './vendor/lit.js';

/** Why: what can be unfolded, steps and articles. */
export const whyStyles = css`
  button {
    color: var(--accent);
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  h2:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  h2:focus {
    outline-offset: 2px;
  }
  .fold {
    position: relative;
    margin: 0.25em 0 0;
    padding: 0.125em 0 0.125em 1.125em;
    border: 0;
    border-radius: 2px;
    background: none;
    text-align: start;
  }
  .fold:hover {
    text-decoration: underline;
  }
  .fold::before {
    position: absolute;
    top: 0.6em;
    left: 0.125em;
    width: 0.4em;
    height: 0.4em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(-45deg);
    content: '';
  }
  .fold[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .fold-body[hidden] {
    display: none;
  }
  .steps {
    margin-top: 0.375em;
    padding-left: 1.75em;
  }
  .cite {
    color: var(--quiet);
    font-size: var(--small);
    white-space: nowrap;
  }
  .citation {
    margin-top: 0.625em;
    padding: 0.625em 0.875em;
    border-left: 3px solid var(--line);
    background: var(--tint);
  }
  .citation figcaption {
    margin-top: 0.25em;
    color: var(--quiet);
    font-size: var(--small);
  }
  .citation figcaption > * {
    display: inline-block;
    margin-right: 0.5em;
  }
  cite {
    font-style: normal;
  }

  .not-due {
    margin-top: 1.25em;
  }
  .not-due h3 {
    margin-bottom: 0.375em;
  }
  .not-due h3 .fold {
    margin: 0;
    font-weight: 600;
  }
  .footer {
    flex: 1 0 100%;
    padding-top: 0.625em;
    border-top: 1px solid var(--line);
  }
  code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 1em;
  }
  .on-paper {
    display: none;
  }
`;
