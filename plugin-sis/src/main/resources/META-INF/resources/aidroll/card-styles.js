import { css } from './vendor/lit.js';

/** The card itself, and what every part of it is written in. */
export const cardStyles = css`
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
`;
