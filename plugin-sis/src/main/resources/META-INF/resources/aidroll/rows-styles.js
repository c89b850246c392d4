import { css } from './vendor/lit.js';

/** Two columns where there is room, one below the other where there is not. */
export const rowsStyles = css`
  .columns {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 1.25em 2.5em;
    padding: 1em 0;
  }
  .main {
    flex: 3 1 24em;
    min-width: 0;
  }
  .side {
    flex: 2 1 18em;
    min-width: 0;
  }
  .side > h3:not(:first-child) {
    margin-top: 1.25em;
  }
  .rows > li {
    padding: 0.625em 0;
    border-top: 1px solid var(--line);
  }
  .rows > li:first-child {
    padding-top: 0;
    border-top: 0;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .label {
    margin-right: 1em;
    font-weight: 600;
  }
  .amount {
    white-space: nowrap;
  }
  .severity,
  .chip {
    display: inline-block;
    margin-right: 0.5em;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 3px;
    font-size: var(--small);
  }
  .chip {
    border-radius: 1em;
    color: var(--accent);
    font-weight: 600;
  }
  .severity {
    color: var(--quiet);
  }
  .pressing .severity {
    color: var(--alert);
    font-weight: 600;
  }
  .warning,
  .differs,
  .unverified {
    color: var(--alert);
  }
  .warning,
  .evidence {
    margin-top: 0.25em;
    font-size: var(--small);
  }
  .evidence > li {
    position: relative;
    padding-left: 0.875em;
  }
  .evidence > li::before {
    position: absolute;
    top: 0.65em;
    left: 0.125em;
    width: 0.25em;
    height: 0.25em;
    border-radius: 50%;
    background: currentColor;
    content: '';
  }
  .history .entry {
    margin-top: 0.375em;
  }
`;
