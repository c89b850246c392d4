import { css } from './vendor/lit.js';

/** What statistics have beyond the panel's look, the tables of lists and the roster's tabs. */
export const statisticsStyles = css`
  .scope {
    flex: 1 0 100%;
    margin: 0.5em 0 0;
  }
  .four {
    display: grid;
    flex: 1 0 100%;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    gap: 0.75em;
    margin-top: 1em;
  }
  .indicator {
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: var(--aid-radius, 6px);
    background: var(--tint);
  }
  .indicator .number {
    display: block;
    color: var(--accent);
    font-size: 1.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .indicator .number small {
    margin-left: 0.25em;
    font-size: 0.5em;
    font-weight: 400;
  }
  .indicator.pressing .number {
    color: var(--alert);
  }
  .bar-head {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-top: 1.25em;
  }
  .bar-head .tabs {
    flex: 1 1 auto;
    margin: 0;
  }
  .bar-head .again,
  .inside .again {
    margin: 0;
  }
  .inside {
    flex: 1 0 100%;
    margin-top: 0.75em;
  }
  .inside .again {
    margin-left: 0.75em;
  }
  /* What only ears get stands where its neighbour does, and makes no page wider. */
  .scroll,
  .link {
    position: relative;
  }
  td.share {
    min-width: 11em;
  }
  svg.bar {
    width: 7em;
    height: 0.625em;
    margin-right: 0.5em;
    vertical-align: baseline;
  }
  svg.bar .ground {
    fill: var(--line);
  }
  svg.bar .part {
    fill: var(--accent);
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .link:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  td .link + .fold,
  td .fold + .link {
    margin-left: 1em;
  }
  .parts td {
    padding: 0 0 0.75em;
    border-top: 0;
  }
  .parts table {
    width: auto;
    min-width: 60%;
    margin-left: 1.25em;
    background: var(--tint);
  }
  .parts table th,
  .parts table td {
    padding: 0.25em 1.25em 0.25em 0.75em;
    font-size: var(--small);
  }
  .parts table .number {
    padding-right: 1em;
  }
  .notes {
    flex: 1 0 100%;
    margin-top: 0.75em;
  }
  @media (max-width: 640px) {
    .four {
      grid-template-columns: 1fr 1fr;
    }
    .indicator {
      padding: 0.5em 0.75em;
    }
    td.share {
      min-width: 6em;
    }
    svg.bar {
      width: 3.5em;
    }
    .parts table {
      margin-left: 0;
    }
  }
  @media print {
    .four {
      grid-template-columns: repeat(4, 1fr);
    }
    .bar-head,
    .inside .again,
    .link,
    .fold {
      display: none;
    }
    svg.bar .part {
      fill: #444;
    }
    svg.bar .ground {
      fill: #ddd;
    }
    .indicator,
    tr {
      break-inside: avoid;
    }
  }
`;
