import { cardStyles } from './card-styles.js';
import { paperStyles } from './paper-styles.js';
import { rowsStyles } from './rows-styles.js';
import { stateStyles } from './state-styles.js';
import { sumStyles } from './sum-styles.js';
import { whyStyles } from './why-styles.js';

/**
 * Font and text colour come from the host. A host that wants more sets custom properties on `aid-student-panel` or
 * above: --aid-font, --aid-font-size, --aid-text, --aid-quiet, --aid-accent, --aid-alert, --aid-surface, --aid-line,
 * --aid-radius, --aid-padding, --aid-margin.
 */
export const panelStyles = [cardStyles, sumStyles, rowsStyles, whyStyles, stateStyles, paperStyles];
