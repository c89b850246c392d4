import { css } from './vendor/lit.js';

/** What the page of lists has beyond the panel's look. */
export const listsStyles = css`
  .intro,
  .wide {
    flex: 1 0 100%;
    min-width: 0;
  }
  .wide {
    margin-top: 1.25em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
    white-space: nowrap;
  }
  thead th {
    border-top: 0;
    color: var(--quiet);
    font-size: var(--small);
    font-weight: 400;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
  th.number,
  td.number {
    padding-right: 1.75em;
    text-align: end;
  }
  .more td {
    padding-top: 0;
    border-top: 0;
    white-space: normal;
  }
  .wide > .rows {
    margin-top: 0.75em;
  }
  .alarm {
    color: var(--alert);
    font-weight: 600;
  }
  .done {
    color: var(--accent);
    font-weight: 600;
  }
  fieldset {
    margin: 0.75em 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choice {
    display: inline-block;
    margin-right: 1.5em;
  }
  .choice input {
    margin: 0 0.375em 0 0;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .field {
    display: inline-block;
  }
  .field > span {
    display: block;
    margin-bottom: 0.125em;
  }
  input[type='text'],
  input[type='date'],
  select {
    box-sizing: border-box;
    min-width: 11em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--quiet);
    border-radius: 4px;
    background: var(--aid-surface, #fff);
    color: inherit;
    font: inherit;
  }
  input:focus-visible,
  select:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .actions {
    margin-top: 1em;
  }
  .actions .again {
    margin: 0 0.75em 0 0;
  }
  .main-action {
    border-color: var(--accent);
    background: var(--accent);
    color: #fff;
  }
  @media print {
    form,
    .putting {
      display: none;
    }
    /* Paper has no edge to scroll to: what is too wide for it breaks its lines between words. */
    .scroll {
      overflow: visible;
    }
    table {
      font-size: var(--small);
    }
    th,
    td:not(.number),
    thead th {
      padding-right: 0.625em;
      overflow-wrap: break-word;
      white-space: normal;
      word-break: keep-all;
    }
    .more td {
      word-break: normal;
    }
    th.number,
    td.number {
      padding-right: 1em;
    }
  }
`;
