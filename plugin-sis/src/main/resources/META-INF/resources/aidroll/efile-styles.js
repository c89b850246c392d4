import { css } from './vendor/lit.js';

/** The documents of an e-file, and what is in their places. */
export const eFileStyles = css`
  .e-file {
    padding-bottom: 0.375em;
  }
  .e-file a,
  .as-link {
    color: var(--accent);
  }
  .as-link {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .as-link:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .unsettled {
    color: var(--alert);
  }
  .documents > li {
    position: relative;
    padding-left: 1.375em;
  }
  .documents i {
    position: absolute;
    left: 0;
    width: 1em;
    color: var(--accent);
    font-style: normal;
    font-weight: 600;
    text-align: center;
  }
  .documents .state {
    margin-left: 0.5em;
    color: var(--quiet);
  }
  .documents .lacking i,
  .documents .lacking .state {
    color: var(--alert);
  }
`;
