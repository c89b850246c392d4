import { css } from './vendor/lit.js';

/** What the roster has beyond the panel's look and the tables of lists. */
export const rosterStyles = css`
  .tabs {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-top: 1em;
  }
  .tab {
    padding: 0.25em 0.75em;
    border: 1px solid var(--line);
    border-radius: 1em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--small);
    cursor: pointer;
  }
  .tab[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: #fff;
  }
  .tab:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .tab .count {
    margin-left: 0.375em;
    font-variant-numeric: tabular-nums;
  }
  .filters {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin-top: 1em;
  }
  .filters select,
  .filters input {
    min-width: 9em;
  }
  .changes {
    flex: 1 0 100%;
    min-width: 0;
    margin-top: 1.25em;
  }
  .past {
    flex: 1 0 100%;
    margin-top: 1em;
    padding: 0.5em 0.75em;
    border-left: 3px solid var(--accent);
  }
  .filters input[type='date'] {
    min-width: 8em;
    height: 2em;
    padding: 0 0.375em;
  }
  input[type='search'] {
    box-sizing: border-box;
    height: 2em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--quiet);
    border-radius: 4px;
    background: var(--aid-surface, #fff);
    color: inherit;
    font: inherit;
  }
  input[type='search']:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .filters .again,
  .pages .again {
    margin: 0;
  }
  .sums {
    flex: 1 0 100%;
    margin-top: 1em;
    font-variant-numeric: tabular-nums;
  }
  .sums b {
    margin-left: 0.25em;
  }
  .table {
    flex: 1 0 100%;
    min-width: 0;
    margin-top: 0.5em;
  }
  .table[aria-busy='true'] {
    opacity: 0.55;
  }
  td.wrap {
    min-width: 9em;
    white-space: normal;
  }
  td a,
  th a,
  li a {
    color: var(--accent);
  }
  .badge {
    display: inline-block;
    margin: 0 0.375em 0.125em 0;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--quiet);
    font-size: var(--small);
    line-height: 1.5;
    white-space: nowrap;
  }
  .badge.pressing {
    color: var(--alert);
  }
  .short {
    color: var(--alert);
  }
  .pages {
    display: flex;
    flex: 1 0 100%;
    gap: 1em;
    align-items: center;
    margin-top: 1em;
  }
  .problem {
    flex: 1 0 100%;
    margin-top: 0.75em;
    color: var(--alert);
  }
  @media print {
    .tabs,
    .filters,
    .pages {
      display: none;
    }
  }
`;
