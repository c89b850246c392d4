import { css } from './vendor/lit.js';

/** On paper everything is unfolded, and nothing is pressed. */
export const paperStyles = css`
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
