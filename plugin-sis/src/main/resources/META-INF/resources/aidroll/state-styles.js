import { css } from './vendor/lit.js';

/** One calm line, and the place of an answer that is on its way. */
export const stateStyles = css`
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
`;
