import { css } from './vendor/lit.js';

/** The documents of an e-file, and what is in their places. */
export const eFileStyles = css`
  .e-file {
    padding-bottom: 0.375em;
  }
  .e-file a {
    color: var(--accent);
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
