import { css } from './vendor/lit.js';

/** How much. */
export const sumStyles = css`
  .total {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: baseline;
    margin-top: 0.5em;
    padding-bottom: 0.875em;
    border-bottom: 1px solid var(--line);
  }
  .total-label {
    margin-right: 0.625em;
  }
  .total-yuan {
    margin-right: 0.75em;
    color: var(--accent);
    font-size: 1.875em;
    font-weight: 600;
    line-height: 1.25;
  }
  .total-yuan,
  .amount,
  .steps,
  .evidence,
  .footer {
    font-variant-numeric: tabular-nums;
  }
  .to-do {
    color: var(--alert);
    font-weight: 600;
  }

  .card-button {
    margin-left: auto;
    padding: 0.125em 0.875em;
    border: 1px solid currentColor;
    border-radius: var(--aid-radius, 4px);
    background: none;
  }
  a.card-button {
    color: var(--accent);
    text-decoration: none;
  }
  .card-button + .card-button {
    margin-left: 0.625em;
  }
  .card-problem {
    flex: 1 0 100%;
    color: var(--alert);
    text-align: end;
  }
  .card-problem:empty {
    display: none;
  }
  .group {
    margin-top: 1.25em;
  }
  .group > .quiet {
    margin: -0.25em 0 0.5em;
  }
  .tier {
    margin-bottom: 0.5em;
  }
  .by-right {
    color: var(--accent);
    font-weight: 600;
  }
`;
