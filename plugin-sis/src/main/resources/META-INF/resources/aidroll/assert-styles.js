import { css } from './vendor/lit.js';

/** The form in which a person asserts a category. Its elements stand in the panel's own tree. */
export const assertStyles = css`
  aid-assert-category,
  aid-withdraw-category {
    display: block;
    margin-top: 0.5em;
  }
  aid-assert-category .opens,
  aid-withdraw-category .opens {
    margin-left: 0;
  }
  .said {
    margin-top: 0.375em;
    padding: 0.75em 0.875em;
    border: 1px solid var(--line);
    border-radius: var(--aid-radius, 4px);
    background: var(--tint);
  }
  .said h4 {
    margin: 0 0 0.25em;
    font-size: 1em;
    font-weight: 600;
  }
  .said label {
    display: block;
    margin-top: 0.5em;
  }
  .said label > span {
    display: block;
    margin-bottom: 0.125em;
    font-size: var(--small);
  }
  .said input,
  .said select,
  .said textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--quiet);
    border-radius: 4px;
    background: var(--aid-surface, transparent);
    color: inherit;
    font: inherit;
  }
  .said textarea {
    min-height: 3.5em;
    resize: vertical;
  }
  .said option {
    background: #fff;
    color: #1f2933;
  }
  .said input:focus-visible,
  .said select:focus-visible,
  .said textarea:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .said .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .said .days label {
    flex: 1 1 10em;
  }
  .said .acts {
    margin-top: 0.75em;
  }
  .said .acts button {
    margin: 0 0.625em 0 0;
  }
  .said .problem {
    margin-top: 0.5em;
    color: var(--alert);
  }
  .said .problem:empty {
    display: none;
  }
  @media print {
    aid-assert-category,
    aid-withdraw-category {
      display: none;
    }
  }
`;
