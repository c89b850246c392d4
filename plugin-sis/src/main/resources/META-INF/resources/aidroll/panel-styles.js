import { css } from './vendor/lit.js';

/**
 * Font and text colour come from the host. A host that wants more sets custom properties on `aid-student-panel` or
 * above: --aid-font, --aid-font-size, --aid-text, --aid-quiet, --aid-accent, --aid-alert, --aid-surface, --aid-line,
 * --aid-radius, --aid-padding, --aid-margin.
 */
export const panelStyles = css`
  :host {
    display: block;
    margin: var(--aid-margin, 1em 0);
    color: var(--aid-text, inherit);
    font-family: var(--aid-font, inherit);
    font-size: var(--aid-font-size, inherit);
    font-style: normal;
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  :host([state='absent']) {
    display: none !important;
  }

  .card {
    --accent: var(--aid-accent, #1b5e94);
    --quiet: var(--aid-quiet, #56616d);
    --alert: var(--aid-alert, #a1330f);
    --line: var(--aid-line, rgba(110, 125, 140, 0.3));
    --tint: rgba(110, 125, 140, 0.08);
    --small: max(12px, 0.875em);
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: var(--aid-padding, 1.125em 1.25em);
    border: 1px solid var(--line);
    border-radius: var(--aid-radius, 6px);
    background: var(--aid-surface, transparent);
  }
  .on-dark {
    --accent: var(--aid-accent, #8fc1ee);
    --quiet: var(--aid-quiet, #b3bcc6);
    --alert: var(--aid-alert, #ffb096);
    --line: var(--aid-line, rgba(190, 200, 210, 0.3));
  }

  h2,
  h3,
  p,
  ul,
  ol,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    margin-right: 0.75em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  h3 {
    margin-bottom: 0.5em;
    font-size: 1em;
    font-weight: 600;
  }
  b {
    font-weight: 600;
  }
  .quiet,
  .term,
  .footer {
    color: var(--quiet);
    font-size: var(--small);
  }
  .term {
    font-size: 1em;
  }
  .pair {
    display: inline-block;
    margin-right: 1.25em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: polygon(0 0, 0 0, 0 0);
    white-space: nowrap;
  }

  /* How much. */
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

  /* Two columns where there is room, one below the other where there is not. */
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

  /* Why. */
  button {
    color: var(--accent);
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  h2:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  h2:focus {
    outline-offset: 2px;
  }
  .fold {
    position: relative;
    margin: 0.25em 0 0;
    padding: 0.125em 0 0.125em 1.125em;
    border: 0;
    border-radius: 2px;
    background: none;
    text-align: start;
  }
  .fold:hover {
    text-decoration: underline;
  }
  .fold::before {
    position: absolute;
    top: 0.6em;
    left: 0.125em;
    width: 0.4em;
    height: 0.4em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(-45deg);
    content: '';
  }
  .fold[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .fold-body[hidden] {
    display: none;
  }
  .steps {
    margin-top: 0.375em;
    padding-left: 1.75em;
  }
  .cite {
    color: var(--quiet);
    font-size: var(--small);
    white-space: nowrap;
  }
  .citation {
    margin-top: 0.625em;
    padding: 0.625em 0.875em;
    border-left: 3px solid var(--line);
    background: var(--tint);
  }
  .citation figcaption {
    margin-top: 0.25em;
    color: var(--quiet);
    font-size: var(--small);
  }
  .citation figcaption > * {
    display: inline-block;
    margin-right: 0.5em;
  }
  cite {
    font-style: normal;
  }

  .not-due {
    margin-top: 1.25em;
  }
  .not-due h3 {
    margin-bottom: 0.375em;
  }
  .not-due h3 .fold {
    margin: 0;
    font-weight: 600;
  }
  .footer {
    flex: 1 0 100%;
    padding-top: 0.625em;
    border-top: 1px solid var(--line);
  }
  code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 1em;
  }
  .on-paper {
    display: none;
  }

  /* One calm line. */
  .again {
    margin-left: 0.75em;
    padding: 0.125em 0.875em;
    border: 1px solid currentColor;
    border-radius: var(--aid-radius, 4px);
    background: none;
  }

  /* An answer that comes at once, above all a refusal, shows no card before it; its place is kept all the same. */
  .first {
    animation: appear 0.2s 0.25s both;
  }
  .skeleton {
    flex: 1 0 100%;
    min-height: 11em;
  }
  .skeleton > i {
    display: block;
    width: 40%;
    height: 0.875em;
    margin-top: 1.25em;
    border-radius: 3px;
    background: var(--tint);
  }
  .skeleton > i:first-child {
    width: 22%;
    height: 1.75em;
  }
  .skeleton > i:last-child {
    width: 65%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media print {
    .card {
      --accent: #000;
      --quiet: #333;
      --alert: #000;
      color: #000;
      background: none;
    }
    .fold-body[hidden] {
      display: block;
    }
    .fold {
      padding-left: 0;
    }
    .fold::before,
    .card-button,
    .card-problem,
    .other-stages,
    .again,
    .skeleton,
    .on-screen {
      display: none;
    }
    .on-paper {
      display: inline;
    }
    .citation,
    .rows > li {
      break-inside: avoid;
    }
  }
`;
