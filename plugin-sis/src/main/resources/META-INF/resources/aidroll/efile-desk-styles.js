import { css } from './vendor/lit.js';

/** What the desk for documents has beyond the panel's look. */
export const deskStyles = css`
  .bar,
  .wide {
    flex: 1 0 100%;
    min-width: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: baseline;
    margin-top: 0.75em;
  }
  .bar .main-button {
    margin-left: auto;
  }
  .wide {
    margin-top: 1.5em;
  }
  .unsettled,
  .alarm {
    color: var(--alert);
  }
  .main-button,
  .small-button {
    padding: 0.375em 1em;
    border: 1px solid var(--accent);
    border-radius: 4px;
    background: var(--accent);
    color: #fff;
    font: inherit;
    cursor: pointer;
  }
  .main-button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .on-dark .main-button {
    color: #10151b;
  }
  .small-button {
    padding: 0.125em 0.75em;
    border-color: var(--line);
    background: none;
    color: var(--accent);
    font-size: var(--small);
  }
  .main-button:focus-visible,
  .small-button:focus-visible,
  summary:focus-visible,
  textarea:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .papers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 1em;
    margin-top: 0.75em;
  }
  .paper {
    padding: 0.875em 1em;
    border: 1px solid var(--line);
    border-radius: var(--aid-radius, 6px);
  }
  .paper h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .wide.to-do {
    font-weight: 400;
    color: inherit;
  }
  .to-do .finding + .finding,
  .to-do .finding + p {
    margin-top: 0.625em;
  }
  .side-of {
    display: grid;
    grid-template-columns: 7.5em 1fr;
    gap: 0.25em 0.875em;
    margin-top: 0.75em;
    padding: 0.5em;
    border: 1px dashed var(--line);
    border-radius: 4px;
  }
  .side-of.over {
    border-color: var(--accent);
    background: var(--tint);
  }
  .thumb {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    width: 100%;
    height: 5.5em;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--tint);
    color: var(--quiet);
    font: inherit;
    font-size: var(--small);
    text-align: center;
    overflow: hidden;
  }
  button.thumb {
    cursor: zoom-in;
  }
  .thumb img {
    max-width: 100%;
    max-height: 100%;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-top: 0.375em;
  }
  .chooser {
    position: relative;
    display: inline-block;
  }
  .chooser:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .chooser input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    font-size: 0;
    cursor: pointer;
  }
  .state {
    font-weight: 600;
  }
  .state.good {
    color: var(--accent);
  }
  .state.bad {
    color: var(--alert);
  }
  .said,
  .paper .finding {
    grid-column: 1 / -1;
    font-size: var(--small);
  }
  details {
    margin-top: 0.75em;
  }
  summary {
    color: var(--accent);
    cursor: pointer;
  }
  .typing {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.125em 0.5em;
    margin-top: 0.625em;
  }
  .typing button {
    align-self: start;
    min-height: 2.5em;
  }
  .typing label,
  .typing .quiet {
    grid-column: 1 / -1;
  }
  .typing input,
  .typing textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.125em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--quiet);
    border-radius: 4px;
    background: var(--aid-surface, #fff);
    color: inherit;
    font: inherit;
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em;
    align-items: flex-start;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--aid-radius, 6px);
  }
  .code svg {
    flex: none;
    width: 15em;
    height: 15em;
    background: #fff;
  }
  .code > div {
    flex: 1 1 16em;
    min-width: 0;
  }
  .code .address {
    font-size: var(--small);
    word-break: break-all;
  }
  .code ul {
    margin: 0.375em 0;
    padding-left: 1.25em;
    list-style: disc;
  }
  .open-links li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    padding: 0.25em 0;
  }
  dialog {
    max-width: 92vw;
    max-height: 92vh;
    padding: 0.75em;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  dialog img {
    display: block;
    max-width: 88vw;
    max-height: 78vh;
    margin-bottom: 0.5em;
  }
  dialog::backdrop {
    background: rgba(15, 20, 25, 0.7);
  }
  @media print {
    .acts,
    .typing,
    .main-button,
    details,
    dialog,
    .small-button,
    .local-only,
    span.thumb,
    .with-code > .bar,
    .with-code > .wide:not(.of-code) {
      display: none;
    }
    .side-of,
    .paper {
      break-inside: avoid;
    }
    /* Beside a picture, or in the whole width where there is none. */
    .side-of {
      display: flow-root;
    }
    .thumb {
      float: left;
      width: 7.5em;
      margin-right: 0.875em;
    }
  }
`;
