import { css } from './vendor/lit.js';

/** What the review queue has beyond the panel's look. */
export const reviewStyles = css`
  .full {
    flex: 1 0 100%;
    min-width: 0;
  }
  .desk {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 1em 1.75em;
    min-width: 0;
    margin-top: 0.75em;
  }
  a {
    color: var(--accent);
  }
  .queue {
    flex: 1 1 15em;
    min-width: 0;
    max-height: 32em;
    overflow-y: auto;
  }
  .record {
    flex: 3 1 26em;
    min-width: 0;
  }
  .queue ol {
    list-style: none;
  }
  .queue .entry {
    display: block;
    width: 100%;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 0;
    border-left: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .queue li + li .entry {
    border-top: 1px solid var(--line);
  }
  .queue .entry[aria-current='true'] {
    border-left-color: var(--accent);
    background: var(--tint);
  }
  .queue .entry .quiet {
    display: block;
  }
  .queue .chip {
    margin-left: 0.25em;
    font-weight: 400;
  }
  .refused {
    text-decoration: line-through;
  }
  table {
    width: 100%;
    margin-top: 0.75em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-top: 0;
    color: var(--quiet);
    font-size: var(--small);
    font-weight: 400;
  }
  tbody th {
    width: 7.5em;
    color: var(--quiet);
    font-weight: 400;
  }
  mark {
    padding: 0 0.1em;
    border-bottom: 2px solid var(--alert);
    background: none;
    color: var(--alert);
    font-weight: 600;
  }
  .outcome {
    font-size: var(--small);
    white-space: nowrap;
  }
  .different .outcome,
  .similar .outcome {
    color: var(--alert);
    font-weight: 600;
  }
  .missing .outcome {
    color: var(--quiet);
  }
  form {
    margin-top: 1em;
  }
  .verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  .verdicts button {
    margin: 0;
  }
  button.again[aria-pressed='true'],
  .main-action {
    border-color: var(--accent);
    background: var(--accent);
    color: #fff;
  }
  .reason {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: end;
    margin-top: 0.75em;
  }
  .reason label {
    flex: 1 1 16em;
  }
  .reason label > span {
    display: block;
    margin-bottom: 0.125em;
  }
  .reason .again {
    margin: 0;
  }
  input {
    box-sizing: border-box;
    width: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--quiet);
    border-radius: 4px;
    background: var(--aid-surface, #fff);
    color: inherit;
    font: inherit;
  }
  input:focus-visible,
  h3:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
    margin-top: 0.5em;
  }
  .presets button {
    margin: 0;
    padding: 0 0.625em;
    border: 1px solid var(--line);
    border-radius: 1em;
    background: none;
    color: var(--quiet);
    font: inherit;
    font-size: var(--small);
    cursor: pointer;
  }
  .notice {
    flex: 1 0 100%;
    margin-top: 0.5em;
    font-weight: 600;
  }
  .notice.alarm {
    color: var(--alert);
  }
  .notice.done {
    color: var(--accent);
  }
  kbd {
    padding: 0 0.3em;
    border: 1px solid currentColor;
    border-radius: 3px;
    font: inherit;
    font-size: 0.85em;
  }
  @media (max-width: 36em) {
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-top: 1px solid var(--line);
    }
    th,
    td {
      border-top: 0;
    }
    thead th:first-child,
    thead th:last-child {
      display: none;
    }
    tbody th {
      width: auto;
      padding-bottom: 0;
    }
    tbody td {
      font-size: var(--small); /* a masked number stays in one line */
    }
    .outcome {
      grid-row: 1;
      grid-column: 2;
      padding-bottom: 0;
    }
  }
  @media print {
    form,
    .keys {
      display: none;
    }
    tbody th,
    tbody td {
      font-size: 0.75em;
    }
  }
`;
