import { css } from './vendor/lit.js';

/** What imports have beyond the tables of lists. */
export const importStyles = css`
  form.drop {
    outline: 2px dashed var(--accent);
    outline-offset: 6px;
  }
  .import {
    margin-top: 0.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--tint);
  }
  .import .again {
    margin: 0.5em 0 0;
  }
  progress {
    display: block;
    box-sizing: border-box;
    width: 100%;
    height: 0.75em;
    margin: 0.5em 0;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin: 0.75em 0;
  }
  .counts div {
    min-width: 5em;
  }
  .counts dt {
    color: var(--quiet);
    font-size: var(--small);
  }
  .counts dd {
    margin: 0;
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .part {
    margin-top: 1.25em;
  }
  .part h4 {
    margin: 0 0 0.375em;
    font-size: 1em;
    font-weight: 600;
  }
  .part table {
    width: auto;
    min-width: 50%;
  }
  .part > .again {
    display: block;
    margin: 0.5em 0 0.75em;
  }
  .part > .quiet {
    margin-top: 0.5em;
  }
  .part a {
    color: var(--accent);
  }
  .mark {
    display: inline-block;
    margin-left: 0.75em;
    padding: 0 0.625em;
    border: 1px solid var(--accent);
    border-radius: 1em;
    color: var(--accent);
    font-size: var(--small);
    font-weight: 400;
  }
  .less {
    color: var(--alert);
  }
  @media print {
    .import,
    .part .again {
      display: none;
    }
  }
`;
