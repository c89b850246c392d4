import { css } from './vendor/lit.js';

/** What was compared, and how it came out. */
export const evidenceStyles = css`
  .source {
    margin-top: 0.375em;
  }
  .source + .source {
    margin-top: 0.75em;
  }
  .decided {
    font-weight: 600;
  }
  .undecided {
    border-style: dashed;
    color: var(--alert);
  }
  .source .evidence > li {
    padding-left: 1.375em;
  }
  .source .evidence > li::before {
    content: none;
  }
  .evidence i {
    position: absolute;
    left: 0;
    width: 1em;
    color: var(--quiet);
    font-style: normal;
    text-align: center;
  }
  .evidence .equal i,
  .evidence .canonically_equal i {
    color: var(--accent);
  }
  .evidence .similar i,
  .evidence .different i {
    color: var(--alert);
    font-weight: 600;
  }
`;
